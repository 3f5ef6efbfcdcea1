// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::types::{Cat, Dog, Fish};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// `cat`, `kitten`.
    Cat(Cat),
    /// `dog`.
    Dog(Dog),
    /// `Fish`.
    Fish(Fish),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Thing {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "kind",
        &["cat", "kitten", "dog", "Fish"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0..=1) => Self::Cat(reader.read()?),
            Some(2) => Self::Dog(reader.read()?),
            Some(_) => Self::Fish(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Cat(value) => {
                crate::json::tagged(&("kind", crate::json::View::Text("cat")), value)
            }
            Self::Dog(value) => crate::Json::view(value),
            Self::Fish(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<Cat> for Thing {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Thing {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<Fish> for Thing {
    fn from(value: Fish) -> Self {
        Self::Fish(value)
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

crate::__union!(Thing, Unknown);
