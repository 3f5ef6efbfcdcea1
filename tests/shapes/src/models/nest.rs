// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Nest`.

use std::collections::BTreeMap;
use serde_json::Value;

/// `Nest`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Nest {
    /// An object.
    Map(BTreeMap<String, Nest>),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Nest {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::Map(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Map(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<BTreeMap<String, Nest>> for Nest {
    fn from(value: BTreeMap<String, Nest>) -> Self {
        Self::Map(value)
    }
}

crate::__union!(Nest, Unknown);
