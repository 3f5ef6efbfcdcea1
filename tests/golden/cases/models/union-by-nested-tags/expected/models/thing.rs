// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::types::{Code, Last, Search};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// `code`.
    Code(Code),
    /// `search`.
    Search(Search),
    /// `last`.
    Last(Last),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Thing {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &["code", "search", "last"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::Code(reader.read()?),
            Some(1) => Self::Search(reader.read()?),
            Some(_) => Self::Last(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Code(value) => crate::Json::view(value),
            Self::Search(value) => crate::Json::view(value),
            Self::Last(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<Code> for Thing {
    fn from(value: Code) -> Self {
        Self::Code(value)
    }
}

impl From<Search> for Thing {
    fn from(value: Search) -> Self {
        Self::Search(value)
    }
}

impl From<Last> for Thing {
    fn from(value: Last) -> Self {
        Self::Last(value)
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

crate::__union!(Thing, Unknown);
