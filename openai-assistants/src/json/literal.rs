use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde::{Serialize, Serializer};

/// A property for which the specification allows one string only, such as `object` or `type`.
///
/// It is filled in when a value is made. A server that sends another string is not refused: the
/// string is kept and given back.
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

/// Reads a member's value; nothing is allocated when it is the expected string, which null stands for as well.
#[doc(hidden)]
pub fn read_literal<'de, A: MapAccess<'de>>(
    expected: &'static str,
    map: &mut A,
    field: &mut Literal,
) -> Result<(), A::Error> {
    *field = map.next_value_seed(Expected(expected))?.unwrap_or(Literal::new(expected));
    Ok(())
}

/// As [`read_literal`]; null is none.
#[doc(hidden)]
pub fn read_optional_literal<'de, A: MapAccess<'de>>(
    expected: &'static str,
    map: &mut A,
    field: &mut Option<Literal>,
) -> Result<(), A::Error> {
    *field = map.next_value_seed(Expected(expected))?;
    Ok(())
}

struct Expected(&'static str);

impl<'de> DeserializeSeed<'de> for Expected {
    type Value = Option<Literal>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Expected {
    type Value = Option<Literal>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the string {:?}", self.0)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Some(if value == self.0 { Literal::new(self.0) } else { Literal(Cow::Owned(value.to_owned())) }))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}
