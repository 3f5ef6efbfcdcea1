// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Inner`.

use serde_json::Value;
use crate::types::{Code, Search};

/// `Inner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Inner {
    /// `code`.
    Code(Code),
    /// `search`.
    Search(Search),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Inner {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = ("type", &["code", "search"]);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::Code(reader.read()?),
            Some(_) => Self::Search(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Code(value) => crate::Json::view(value),
            Self::Search(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<Code> for Inner {
    fn from(value: Code) -> Self {
        Self::Code(value)
    }
}

impl From<Search> for Inner {
    fn from(value: Search) -> Self {
        Self::Search(value)
    }
}

crate::__union!(Inner, Unknown);
