// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::types::{File, Url};

/// No property has a value of its own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// An object.
    Url(Url),
    /// An object.
    File(File),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Thing {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = if reader.has(&["file_id", "name"])? {
            Self::File(reader.read()?)
        } else if reader.has(&["url"])? {
            Self::Url(reader.read()?)
        } else {
            Self::Unknown(reader.read()?)
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Url(value) => crate::Json::view(value),
            Self::File(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<Url> for Thing {
    fn from(value: Url) -> Self {
        Self::Url(value)
    }
}

impl From<File> for Thing {
    fn from(value: File) -> Self {
        Self::File(value)
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

crate::__union!(Thing, Unknown);
