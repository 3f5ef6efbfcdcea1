// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Outer`.

use serde_json::Value;
use crate::types::{Cat, Dog, Hamster, Pet, Plain};

/// `Outer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outer {
    /// `pet`.
    Pet(Pet),
    /// `plain`.
    Plain(Plain),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Outer {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = ("class", &["pet", "plain"]);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::Pet(reader.read()?),
            Some(_) => Self::Plain(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Pet(value) => {
                crate::json::tagged(&("class", crate::json::View::Text("pet")), value)
            }
            Self::Plain(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<Pet> for Outer {
    fn from(value: Pet) -> Self {
        Self::Pet(value)
    }
}

impl From<Plain> for Outer {
    fn from(value: Plain) -> Self {
        Self::Plain(value)
    }
}

impl From<Cat> for Outer {
    fn from(value: Cat) -> Self {
        let value = Pet::from(value);
        Self::Pet(value)
    }
}

impl From<Dog> for Outer {
    fn from(value: Dog) -> Self {
        let value = Pet::from(value);
        Self::Pet(value)
    }
}

impl From<Hamster> for Outer {
    fn from(value: Hamster) -> Self {
        let value = Pet::from(value);
        Self::Pet(value)
    }
}

crate::__union!(Outer, Unknown);
