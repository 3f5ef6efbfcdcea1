//! The names of members.
//!
//! The names of a type are known in advance, so most are not parsed but compared with the text, including the quotes
//! and the colon.

use std::borrow::Cow;

use super::read_error::ReadError;
use super::{ObjectMut, Read, Reader};

impl<'a> Reader<'a> {
    /// The name of a member, and the colon.
    pub(super) fn name(&mut self) -> Read<Cow<'a, str>> {
        if self.peek() != b'"' {
            return Err(ReadError);
        }
        let name = self.known_string()?;
        self.colon()?;
        Ok(name)
    }

    /// Takes the name of a member, and the colon; whether it is this name.
    #[inline]
    pub(super) fn is_name(&mut self, wanted: &str) -> Read<bool> {
        if self.peek() != b'"' {
            return Err(ReadError);
        }
        let is_it = match self.plain_string() {
            Some(name) => name == wanted,
            None => self.known_string()? == wanted,
        };
        self.colon()?;
        Ok(is_it)
    }

    /// Takes the coming name, and the colon, if it is one of these, which are plain. The expected one is compared first,
    /// as servers keep an order.
    #[inline]
    pub(super) fn listed(&mut self, names: &[&str], expected: usize) -> Read<Option<usize>> {
        if self.peek() != b'"' {
            return Err(ReadError);
        }
        let rest = self.text.as_bytes().get(self.at + 1..).unwrap_or_default();
        let (index, name) = match names.get(expected) {
            Some(name) if is_next(name, rest) => (expected, name),
            _ => match position(names, expected, rest).and_then(|index| Some((index, names.get(index)?))) {
                Some(found) => found,
                None => return Ok(None),
            },
        };
        self.at += name.len() + 3;
        Ok(Some(index))
    }

    /// Takes any other name: one that has escapes, one with blanks before the colon, one that is not known. In the latter
    /// case its value is kept.
    #[cold]
    pub(super) fn unlisted(&mut self, names: &[&str], object: &mut dyn ObjectMut) -> Read<Option<usize>> {
        let name = self.name()?;
        let index = names.iter().position(|known| *known == name);
        if index.is_none() {
            self.keep(object.extra_mut(), name.into_owned())?;
        }
        Ok(index)
    }

    #[inline]
    fn colon(&mut self) -> Read {
        if self.peek() != b':' {
            return Err(ReadError);
        }
        self.at += 1;
        Ok(())
    }
}

/// Whether a text, behind a quote, goes on with a plain name, the other quote and a colon. The end is compared first: it
/// is not there if a name of another length comes.
#[inline]
fn is_next(name: &str, rest: &[u8]) -> bool {
    let split = rest.split_at_checked(name.len());
    split.is_some_and(|(start, end)| end.starts_with(b"\":") && start == name.as_bytes())
}

/// Which name comes. Members are left out more often than they change places, so that the names from the expected one on
/// are compared first.
#[inline(never)]
fn position(names: &[&str], expected: usize, rest: &[u8]) -> Option<usize> {
    let (before, from) = names.split_at_checked(expected)?;
    let find = |names: &[&str]| names.iter().position(|name| is_next(name, rest));
    find(from).map(|index| expected + index).or_else(|| find(before))
}

/// Whether texts stand in JSON as they are, without escapes.
#[doc(hidden)]
pub const fn are_plain(mut texts: &[&str]) -> bool {
    while let [text, others @ ..] = texts {
        let mut bytes = text.as_bytes();
        while let [byte, rest @ ..] = bytes {
            if *byte < b' ' || *byte == b'"' || *byte == b'\\' {
                return false;
            }
            bytes = rest;
        }
        texts = others;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Extra, Json};

    struct Usual {
        id: i64,
        name: i64,
        size: i64,
        extra: Extra,
    }

    crate::__object! {
        Usual, has_required: true {
            id: 0 required "id";
            name: 1 required "name";
            size: 2 required "size";
        }
    }

    /// Names that stand in JSON in another way.
    struct Unusual {
        backslash: Option<i64>,
        quote: Option<i64>,
        tab: Option<i64>,
        extra: Extra,
    }

    crate::__object! {
        Unusual, has_required: false {
            backslash: 0 optional "a\\b";
            quote: 1 optional "a\"b";
            tab: 2 optional "a\tb";
        }
    }

    #[test]
    fn names_are_found_in_every_order_and_form() {
        for json in [
            r#"{"id":1,"name":2,"size":3}"#,
            r#"{"size":3,"name":2,"id":1}"#,
            r#"{"name":2,"size":3,"id":1}"#,
            r#"{"id" : 1 , "name" :2, "size": 3}"#,
            r#"{"\u0069d":1,"name":2,"\u0073ize":3}"#,
        ] {
            let read = Usual::from_json(json.as_bytes()).expect(json);
            assert_eq!((read.id, read.name, read.size, read.extra.len()), (1, 2, 3, 0), "{json}");
        }
        // A word that only begins or ends like a name, or follows one, does not count.
        let json = r#"{"i":1,"idd":2,"id\"":3,"":4,"id":5,"namé":6,"size ":7}"#;
        let read = Usual::from_json(json.as_bytes()).expect(json);
        assert_eq!((read.id, read.name, read.size), (5, 0, 0));
        assert_eq!(read.extra.keys().collect::<Vec<_>>(), ["", "i", "id\"", "idd", "namé", "size "]);
        for json in
            [r#"{"id"}"#, r#"{"id"1}"#, r#"{"id":}"#, r#"{"id"#, r#"{"id""#, r#"{"id":"#, r#"{id":1}"#, "{\"id\n\":1}"]
        {
            assert!(Usual::from_json(json.as_bytes()).is_err(), "{json}");
        }
    }

    #[test]
    fn names_with_escapes_are_not_looked_for_in_the_text() {
        let read = |json: &str| Unusual::from_json(json.as_bytes());
        let all = read(r#"{"a\\b":1,"a\"b":2,"a\tb":3}"#).expect("JSON");
        assert_eq!((all.backslash, all.quote, all.tab, all.extra.len()), (Some(1), Some(2), Some(3), 0));
        let other = read(r#"{"a\b":1}"#).expect("JSON");
        assert_eq!((other.backslash, other.extra.get("a\u{8}")), (None, Some(&1.into())));
        for json in [r#"{"a"b":1}"#, "{\"a\tb\":1}"] {
            assert!(read(json).is_err(), "{json}");
        }
    }

    #[test]
    fn plain_names_need_no_escapes() {
        for (names, expected) in [
            (&[][..], true),
            (&["", "id", "naïve 'name'/"], true),
            (&["id", "a\\"], false),
            (&["\"", "id"], false),
            (&["id", "\u{1f}"], false),
        ] {
            assert_eq!(are_plain(names), expected, "{names:?}");
        }
    }
}
