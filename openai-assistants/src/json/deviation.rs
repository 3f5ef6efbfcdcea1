//! Deviations from the document that are accepted.
//!
//! A value of another type than documented never fails an object. If its meaning is unambiguous, the field is set to
//! it; otherwise it keeps its default. If the field would not encode to the same JSON, the nearest object keeps the
//! value as received in `extra`, under the name of the member, and encoding prefers it.

use std::fmt;

use super::read_error::ReadErrorDetail;
use super::text::without_mark;
use super::{ObjectMut, Read, Reader, Table, path_at};
use crate::secrets::Secrets;

/// A place where a response is not what the API documents.
///
/// The value was taken nevertheless: converted if its meaning is unambiguous, such as `"0.7"` for a number, and kept as
/// received in the `extra` of the object around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deviation {
    path: String,
    expected: &'static str,
    found: &'static str,
}

impl Deviation {
    /// What stands in for something that could not be read at all.
    pub(crate) fn of_whole(expected: &'static str, found: &'static str) -> Self {
        Self { path: "$".to_owned(), expected, found }
    }

    /// Where it is, as a JSON path from the whole response or the data of an event: `$.data[3].metadata`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is documented, such as `a string`.
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// What was received, such as `a number`.
    pub fn found(&self) -> &'static str {
        self.found
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {} at {}, found {}", self.expected, self.path, self.found)
    }
}

/// How a text is to be read, and what was noticed while it was.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct Decoding {
    /// The first deviation is an error.
    pub(super) is_strict: bool,
    /// Rarely there, so that it takes a pointer only.
    deviations: Option<Box<Deviations>>,
    /// Whether the outermost object has a member that its type lists.
    pub(super) is_recognized: bool,
}

#[derive(Debug, Default)]
struct Deviations {
    first: Vec<Noticed>,
    /// How many there were.
    count: usize,
}

#[derive(Clone, Copy, Debug)]
struct Noticed {
    /// Where the value begins.
    at: usize,
    expected: &'static str,
    found: &'static str,
}

/// No more of them are reported: finding the path of each takes a scan of the whole text.
const MAX_NOTICED: usize = 100;

impl Decoding {
    pub(crate) fn new(is_strict: bool) -> Self {
        Self { is_strict, ..Self::default() }
    }

    /// Whether the outermost object has a member that its type lists.
    pub(crate) fn is_recognized(&self) -> bool {
        self.is_recognized
    }

    /// Whether anything deviated.
    pub(crate) fn has_deviations(&self) -> bool {
        self.deviations.is_some()
    }

    /// What was noticed, with the paths in the text that was read.
    pub(crate) fn deviations(&self, json: &[u8], secrets: &Secrets) -> Vec<Deviation> {
        let Some(deviations) = &self.deviations else { return Vec::new() };
        let text = String::from_utf8_lossy(without_mark(json));
        let deviation = |noticed: &Noticed| Deviation {
            path: path_at(text.as_bytes(), noticed.at, false, secrets),
            expected: noticed.expected,
            found: noticed.found,
        };
        deviations.first.iter().map(deviation).collect()
    }

    /// How many deviations there were so far.
    pub(super) fn noticed(&self) -> usize {
        self.deviations.as_ref().map_or(0, |deviations| deviations.count)
    }

    pub(super) fn notice(&mut self, at: usize, expected: &'static str, found: &'static str) {
        let deviations = self.deviations.get_or_insert_default();
        deviations.count += 1;
        if deviations.first.len() < MAX_NOTICED {
            deviations.first.push(Noticed { at, expected, found });
        }
    }
}

/// How well a typed value fits the JSON that it was read from.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It encodes to the same JSON.
    #[default]
    Exact,
    /// It means the same.
    Converted,
    /// A part of it is left out.
    Partial,
    /// It is the default, whatever came.
    Unfit,
}

impl<'a> Reader<'a> {
    /// Notes that the value that begins at `start` is not as documented.
    #[cold]
    pub(super) fn deviates(&mut self, start: usize, expected: &'static str, fit: Fit) -> Read {
        if self.decoding.is_strict || (fit == Fit::Unfit && self.depth == 0) {
            self.at = start;
            return Err(self.mismatch(expected));
        }
        self.decoding.notice(start, expected, kind(self.text.as_bytes().get(start).copied()));
        self.fit = self.fit.max(fit);
        Ok(())
    }

    /// Whether what comes is the whole text.
    pub(super) fn is_outermost(&self) -> bool {
        self.depth == 0
    }

    /// Whether an object comes.
    pub(crate) fn is_object(&mut self) -> bool {
        self.peek() == b'{'
    }

    /// Whether a string comes.
    pub(crate) fn is_string(&mut self) -> bool {
        self.peek() == b'"'
    }

    /// Notes that what comes is not as documented, and will be converted.
    pub(crate) fn converted(&mut self, expected: &'static str) -> Read {
        self.deviates(self.at, expected, Fit::Converted)
    }

    /// Has the value that was read last kept as received, although it is as documented.
    pub(crate) fn keep_as_received(&mut self) {
        self.fit = self.fit.max(Fit::Converted);
    }

    /// Takes a value that has no meaning where it stands.
    #[cold]
    pub(super) fn pass_over(&mut self, expected: &'static str) -> Read {
        self.peek();
        self.deviates(self.at, expected, Fit::Unfit)?;
        self.check()
    }

    /// Skips a value, which is validated as strictly as one that is kept.
    pub(super) fn check(&mut self) -> Read {
        let budget = self.budget;
        self.value()?;
        self.budget = budget;
        Ok(())
    }

    /// Notes that null stands where a value is documented to be.
    #[cold]
    pub(super) fn null_for_required(&mut self, is_given_back: bool) -> Read {
        let fit = if is_given_back { Fit::Exact } else { Fit::Converted };
        self.deviates(self.at - "null".len(), "a value", fit)
    }

    /// Keeps the value of a member as received if its field would not encode to it; returns whether it did.
    #[cold]
    pub(super) fn keep_received(&mut self, name: &str, start: usize, object: &mut dyn ObjectMut) -> Read<bool> {
        if self.fit == Fit::Exact {
            // The name came before, with another value.
            object.extra_mut().remove(name);
            return Ok(false);
        }
        self.fit = Fit::Exact;
        self.at = start;
        self.keep(object.extra_mut(), name.to_owned())?;
        Ok(true)
    }

    /// Reads an object where the text has something else.
    #[cold]
    pub(super) fn instead_of_object(&mut self, table: &'static Table, object: &mut dyn ObjectMut) -> Read {
        let start = self.at;
        let first = self.peek();
        let name = match first {
            b'"' => table.text_member,
            b'[' => table.list_member,
            _ => None,
        };
        // A member of a feature that is off is not in the table.
        match name.and_then(|name| Some((name, table.names.iter().position(|known| *known == name)?))) {
            Some((name, index)) => {
                self.deviates(start, "an object", Fit::Converted)?;
                object.read_member(index, self)?;
                if self.fit >= Fit::Partial {
                    // Items that were left out of the list are kept in its object, as if it had been received as one.
                    self.keep_received(name, start, object)?;
                    self.fit = Fit::Converted;
                }
                Ok(())
            }
            None if first == b'[' && self.is_list_of_one() => {
                self.deviates(start, "an object", Fit::Converted)?;
                self.open(b'[', "a list")?;
                self.inner_object(table, object)?;
                match self.goes_on(b']', &mut false)? {
                    true => Err(super::ReadError),
                    false => Ok(()),
                }
            }
            None => self.pass_over("an object"),
        }
    }

    /// Reads an object where another type is expected; the object does not improve how well the value fits.
    pub(crate) fn inner_object(&mut self, table: &'static Table, object: &mut dyn ObjectMut) -> Read {
        let outer = std::mem::take(&mut self.fit);
        self.object(table, object)?;
        self.fit = self.fit.max(outer);
        Ok(())
    }

    fn is_list_of_one(&mut self) -> bool {
        let inner = self.rest().as_bytes().get(1..).unwrap_or_default();
        let first = inner.iter().find(|byte| !byte.is_ascii_whitespace());
        first == Some(&b'{') && super::scan::items(inner) == 1
    }

    /// Whether everything that was read is in the value, or in an object in it.
    pub(super) fn is_kept(&mut self) -> bool {
        if self.fit < Fit::Partial {
            return true;
        }
        let first = self.decoding.deviations.as_ref().and_then(|deviations| deviations.first.first());
        if let Some(Noticed { at, expected, found }) = first {
            let message = format!("invalid type: {found}, expected {expected}");
            self.error = Some(Box::new(ReadErrorDetail { at: *at, message }));
        }
        false
    }
}

/// The received JSON type, in a word, where another was expected.
pub(crate) fn found_instead(json: &[u8]) -> &'static str {
    match super::any(json) {
        Some(_) => kind(without_mark(json).trim_ascii_start().first().copied()),
        None => "text that is not JSON",
    }
}

/// What a value is that begins with this byte.
fn kind(first: Option<u8>) -> &'static str {
    match first {
        Some(b'{') => "an object",
        Some(b'[') => "a list",
        Some(b'"') => "a string",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        Some(b'-' | b'0'..=b'9') => "a number",
        _ => "nothing",
    }
}
