// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::types::{Cat, Dog, Fish};

/// No discriminator says what tells them apart.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// `cat`.
    Cat(Cat),
    /// `dog`.
    Dog(Dog),
    /// Two values of the tag.
    Fish(Fish),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for Thing {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => serde::Serialize::serialize(value, serializer),
            Self::Dog(value) => serde::Serialize::serialize(value, serializer),
            Self::Fish(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for Thing {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        match crate::json::find_tag(map, "species", &["cat", "dog", "carp", "trout"])? {
            crate::json::Found::Known(0, map) => {
                crate::json::read_variant(map).map(Self::Cat)
            }
            crate::json::Found::Known(1, map) => {
                crate::json::read_variant(map).map(Self::Dog)
            }
            crate::json::Found::Known(_, map) => {
                crate::json::read_variant(map).map(Self::Fish)
            }
            crate::json::Found::Unknown(object) => {
                Ok(Self::Unknown(Value::Object(object)))
            }
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
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

crate::__union!(Thing, Unknown);
