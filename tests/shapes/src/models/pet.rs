// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Pet`.

use serde_json::Value;
use crate::types::{Cat, Dog, Hamster};

/// `Pet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `cat`, `kitten`.
    Cat(Cat),
    /// `dog`.
    Dog(Dog),
    /// `Hamster`.
    Hamster(Hamster),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Pet {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "kind",
        &["cat", "kitten", "dog", "Hamster"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0..=1) => Self::Cat(reader.read()?),
            Some(2) => Self::Dog(reader.read()?),
            Some(_) => Self::Hamster(reader.read()?),
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
            Self::Hamster(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<Hamster> for Pet {
    fn from(value: Hamster) -> Self {
        Self::Hamster(value)
    }
}

crate::__union!(Pet, Unknown);
