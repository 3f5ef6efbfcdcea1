// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Counted`.

use serde_json::Value;
use crate::types::{One, Two};

/// `Counted`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Counted {
    /// `1`.
    V1(One),
    /// `2`.
    V2(Two),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Counted {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = ("n", &["1", "2"]);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::V1(reader.read()?),
            Some(_) => Self::V2(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::V1(value) => crate::Json::view(value),
            Self::V2(value) => {
                crate::json::tagged(&("n", crate::json::View::Integer(2)), value)
            }
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<One> for Counted {
    fn from(value: One) -> Self {
        Self::V1(value)
    }
}

impl From<Two> for Counted {
    fn from(value: Two) -> Self {
        Self::V2(value)
    }
}

crate::__union!(Counted, Unknown);
