use std::borrow::Cow;

use serde_json::{Number, Value};

use super::deviation::{Decoding, Fit};
use super::read_error::{ReadError, ReadErrorDetail};
use super::{Json, ObjectMut, Table, budget, scan};

/// Reads JSON text from its beginning to its end.
///
/// It parses the most frequent tokens itself: brackets, names, strings without escapes, small whole numbers.
/// Everything else is parsed by `serde_json`, which continues from the same place, and which also reports syntax
/// errors.
#[doc(hidden)]
#[derive(Debug)]
pub struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    pub(super) depth: usize,
    pub(super) error: Option<Box<ReadErrorDetail>>,
    /// Bytes that may still be allocated, see [`budget`].
    pub(super) budget: usize,
    /// How well what was read since the innermost object began fits the JSON it was read from.
    pub(super) fit: Fit,
    pub(super) decoding: Decoding,
}

/// What was read, or nothing, and the reader knows why.
pub type Read<T = ()> = Result<T, ReadError>;

/// As deep as `serde_json` goes: a hostile text must not use up the stack.
const MAX_DEPTH: usize = 127;

impl<'a> Reader<'a> {
    /// At the beginning of a text, to be read in a certain way.
    pub(super) fn with(text: &'a str, decoding: Decoding) -> Self {
        Self { text, at: 0, depth: 0, error: None, budget: budget::of(text), fit: Fit::Exact, decoding }
    }

    /// Reads a value of any type.
    pub fn read<T: Json>(&mut self) -> Read<T> {
        let mut value = T::default();
        value.read(self)?;
        Ok(value)
    }

    /// The first byte of the next value or sign, which is not taken; 0 at the end of the text.
    #[inline]
    pub(super) fn peek(&mut self) -> u8 {
        match self.text.as_bytes().get(self.at) {
            Some(&byte) if byte > b' ' => byte,
            _ => self.peek_behind_blanks(),
        }
    }

    /// Servers send few blanks, if any.
    #[cold]
    fn peek_behind_blanks(&mut self) -> u8 {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += rest.iter().take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t')).count();
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    /// Takes `null`, if that is what comes.
    #[inline]
    pub(crate) fn null(&mut self) -> bool {
        let is_null = self.peek() == b'n' && self.rest().starts_with("null");
        if is_null {
            self.at += 4;
        }
        is_null
    }

    /// Takes `true` or `false`, if that is what comes.
    pub(super) fn boolean(&mut self) -> Option<bool> {
        match self.peek() {
            b't' if self.rest().starts_with("true") => self.at += 4,
            b'f' if self.rest().starts_with("false") => {
                self.at += 5;
                return Some(false);
            }
            _ => return None,
        }
        Some(true)
    }

    /// A string, which is copied only if it has escapes.
    #[inline]
    pub fn string(&mut self) -> Read<Cow<'a, str>> {
        if self.peek() != b'"' {
            return Err(self.mismatch("a string"));
        }
        self.known_string()
    }

    /// A string that is known to come.
    #[inline]
    pub(super) fn known_string(&mut self) -> Read<Cow<'a, str>> {
        match self.plain_string() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.escaped_string(),
        }
    }

    /// Apart from [`known_string`](Self::known_string), which is small enough then to become a part of its callers.
    #[cold]
    fn escaped_string(&mut self) -> Read<Cow<'a, str>> {
        match self.scalar()? {
            Value::String(text) => Ok(Cow::Owned(text)),
            _ => Err(ReadError),
        }
    }

    /// Takes a string that is known to come, if it has no escapes and nothing is wrong with it.
    pub(super) fn plain_string(&mut self) -> Option<&'a str> {
        let start = self.at + 1;
        let bytes = self.text.as_bytes().get(start..)?;
        let length = scan::plain(bytes);
        if bytes.get(length) != Some(&b'"') {
            return None;
        }
        self.at = start + length + 1;
        self.text.get(start..start + length)
    }

    /// The digits of a whole number that fits into 63 bits whatever they are, with its sign.
    #[inline]
    pub(super) fn small_integer(&mut self) -> Option<i64> {
        let is_negative = self.peek() == b'-';
        let bytes = &self.text.as_bytes()[self.at + usize::from(is_negative)..];
        let (mut value, mut length) = (0_i64, 0);
        while let Some(digit) = bytes.get(length).map(|byte| byte.wrapping_sub(b'0')).filter(|digit| *digit < 10) {
            if length == 18 {
                return None;
            }
            value = value * 10 + i64::from(digit);
            length += 1;
        }
        let is_whole = !matches!(bytes.get(length), Some(b'.' | b'e' | b'E'));
        if length == 0 || length > 1 && bytes[0] == b'0' || !is_whole {
            return None;
        }
        self.at += length + usize::from(is_negative);
        Some(if is_negative { -value } else { value })
    }

    /// A number, which is known to come; `None` if it is beyond what `f64` can hold.
    pub(super) fn number(&mut self) -> Read<Option<Number>> {
        let start = self.at;
        match self.scalar()? {
            // `serde_json` rounds faster than it does right; what it has found to be a number is read again.
            Value::Number(number) if number.is_f64() => {
                let text = self.text.get(start..self.at).unwrap_or_default();
                Ok(Some(text.parse().ok().and_then(Number::from_f64).unwrap_or(number)))
            }
            Value::Number(number) => Ok(Some(number)),
            _ => Ok(None),
        }
    }

    /// Reads an object into its fields. Members that its type does not list are kept, and so are the received values
    /// of members whose fields would not encode to them.
    pub fn object(&mut self, table: &'static Table, object: &mut dyn ObjectMut) -> Read {
        if self.peek() != b'{' {
            return self.instead_of_object(table, object);
        }
        let names = table.names;
        let listed = if table.has_plain_names { names } else { &[] };
        let mut expected = 0;
        let (mut is_first, mut has_received) = (true, false);
        self.enter()?;
        while self.goes_on(b'}', &mut is_first)? {
            let index = match self.listed(listed, expected)? {
                Some(index) => index,
                None => match self.unlisted(names, object)? {
                    Some(index) => index,
                    None => continue,
                },
            };
            let start = self.at;
            object.read_member(index, self)?;
            if (self.fit != Fit::Exact) | has_received {
                has_received |= self.keep_received(names[index], start, object)?;
            }
            expected = index + 1;
        }
        // The outermost object is the last one to end.
        self.decoding.is_recognized = expected > 0;
        Ok(())
    }

    /// Reads an object member by member.
    pub(crate) fn members(&mut self, mut member: impl FnMut(&mut Self, Cow<'a, str>) -> Read) -> Read {
        let mut is_first = true;
        self.open(b'{', "an object")?;
        while self.goes_on(b'}', &mut is_first)? {
            let name = self.name()?;
            member(self, name)?;
        }
        Ok(())
    }

    /// Reads an array, which is known to come, item by item.
    pub(super) fn items(&mut self, mut item: impl FnMut(&mut Self) -> Read) -> Read {
        let mut is_first = true;
        self.enter()?;
        while self.goes_on(b']', &mut is_first)? {
            item(self)?;
        }
        Ok(())
    }

    /// Nothing but blanks may be left.
    pub(super) fn end(&mut self) -> Read {
        if self.peek() == 0 && self.at == self.text.len() { Ok(()) } else { Err(ReadError) }
    }

    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    pub(super) fn open(&mut self, bracket: u8, expected: &str) -> Read {
        if self.peek() != bracket {
            return Err(self.mismatch(expected));
        }
        self.enter()
    }

    /// Takes a bracket that is known to come.
    #[inline]
    pub(super) fn enter(&mut self) -> Read {
        self.at += 1;
        self.depth += 1;
        if self.depth > MAX_DEPTH { Err(ReadError) } else { Ok(()) }
    }

    /// Whether another member or item comes, or the end.
    #[inline]
    pub(super) fn goes_on(&mut self, close: u8, is_first: &mut bool) -> Read<bool> {
        let byte = self.peek();
        if byte == close {
            self.at += 1;
            self.depth -= 1;
            return Ok(false);
        }
        if std::mem::take(is_first) {
            return Ok(true);
        }
        if byte != b',' {
            return Err(ReadError);
        }
        self.at += 1;
        Ok(true)
    }
}

/// A function that reads a value in place. It is called through a pointer, so that its callers are compiled once and
/// not for every type.
pub type ReadInto<'f> = dyn FnMut(&mut Reader<'_>) -> Read + 'f;

/// Reads a whole text as one value.
pub(super) fn whole<'a>(text: &'a str, read: &mut ReadInto<'_>) -> Result<(), Reader<'a>> {
    whole_with(text, &mut Decoding::default(), read)
}

/// Reads a whole text as one value, in a certain way; what is noticed is added to `decoding`.
pub(super) fn whole_with<'a>(
    text: &'a str,
    decoding: &mut Decoding,
    read: &mut ReadInto<'_>,
) -> Result<(), Reader<'a>> {
    let mut reader = Reader::with(text, std::mem::take(decoding));
    match read(&mut reader) {
        Ok(()) if reader.end().is_ok() && reader.is_kept() => {
            *decoding = reader.decoding;
            Ok(())
        }
        _ => Err(reader),
    }
}
