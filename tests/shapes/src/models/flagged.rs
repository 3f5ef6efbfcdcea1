// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Flagged`.

use serde_json::Value;
use crate::types::{Bad, Good};

/// `Flagged`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Flagged {
    /// `true`.
    True(Good),
    /// `false`.
    False(Bad),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Flagged {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = ("ok", &["true", "false"]);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::True(reader.read()?),
            Some(_) => Self::False(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::True(value) => crate::Json::view(value),
            Self::False(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<Good> for Flagged {
    fn from(value: Good) -> Self {
        Self::True(value)
    }
}

impl From<Bad> for Flagged {
    fn from(value: Bad) -> Self {
        Self::False(value)
    }
}

crate::__union!(Flagged, Unknown);
