use std::borrow::Cow;
use std::fmt;

use serde_core::{Serialize, Serializer};

use super::{Json, Nullable, Read, Reader, View};

/// A property for which the specification allows one string only, such as `object` or `type`.
///
/// Constructors set it. A server that sends another string is not an error: the string is kept, and encoded again.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Literal(Cow<'static, str>);

impl Literal {
    /// The string that the specification states.
    #[doc(hidden)]
    pub const fn new(value: &'static str) -> Self {
        Self(Cow::Borrowed(value))
    }

    /// The string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl PartialEq<str> for Literal {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Literal {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl Serialize for Literal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl crate::sealed::Sealed for Literal {}

/// Without knowing what is expected; members of models are read by [`read_literal`].
impl Json for Literal {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        if let Some(text) = reader.text()? {
            *self = Self(Cow::Owned(text.into_owned()));
        }
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }
}

/// Reads a member's value; nothing is allocated when it is the expected string, which null stands for as well.
#[doc(hidden)]
pub fn read_literal(expected: &'static str, literal: &mut Literal, reader: &mut Reader<'_>) -> Read {
    if reader.null() {
        *literal = Literal::new(expected);
        return reader.null_for_required(false);
    }
    *literal = read_expected(expected, reader)?.unwrap_or(Literal::new(expected));
    Ok(())
}

/// Like [`read_literal`], but null is `None`.
#[doc(hidden)]
pub fn read_optional_literal(expected: &'static str, literal: &mut Option<Literal>, reader: &mut Reader<'_>) -> Read {
    *literal = if reader.null() { None } else { read_expected(expected, reader)? };
    Ok(())
}

/// As [`read_optional_literal`], where null and nothing differ.
#[doc(hidden)]
pub fn read_clearable_literal(
    expected: &'static str,
    literal: &mut Nullable<Literal>,
    reader: &mut Reader<'_>,
) -> Read {
    *literal = match reader.null() {
        true => Nullable::Null,
        false => read_expected(expected, reader)?.map_or(Nullable::Absent, Nullable::Value),
    };
    Ok(())
}

fn read_expected(expected: &'static str, reader: &mut Reader<'_>) -> Read<Option<Literal>> {
    let value = reader.text()?;
    Ok(value
        .map(|value| if value == expected { Literal::new(expected) } else { Literal(Cow::Owned(value.into_owned())) }))
}
