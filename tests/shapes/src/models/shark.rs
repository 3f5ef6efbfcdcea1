// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Shark`.

use serde_json::Value;
use crate::convert::IntoNumber;
use crate::types::SawShark;
use crate::{Extra, Literal};

/// `Shark`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shark {
    /// `saw`.
    Saw(SawShark),
    /// Any other `sharktype`, with the fields that all of them share.
    Other(SharkBase),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Shark {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = ("sharktype", &["saw"]);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(_) => Self::Saw(reader.read()?),
            None => Self::Other(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Saw(value) => crate::Json::view(value),
            Self::Other(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl Shark {
    /// The property `age`.
    pub fn age(&self) -> Option<&i64> {
        match self {
            Self::Saw(value) => Some(&value.age),
            Self::Other(value) => Some(&value.age),
            Self::Unknown(_) => None,
        }
    }
}

impl From<SawShark> for Shark {
    fn from(value: SawShark) -> Self {
        Self::Saw(value)
    }
}

impl From<SharkBase> for Shark {
    fn from(value: SharkBase) -> Self {
        Self::Other(value)
    }
}

crate::__union!(Shark, Unknown);

/// `SharkBase`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SharkBase {
    /// The property `kind`.
    pub kind: Literal,
    /// The property `age`.
    pub age: i64,
    /// The property `sharktype`.
    pub sharktype: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl SharkBase {
    /// Creates a value from the required fields; no others are set.
    pub fn new(age: impl IntoNumber<i64>, sharktype: impl Into<String>) -> Self {
        Self {
            age: age.into_number(),
            sharktype: sharktype.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    SharkBase, has_required: true {
        kind: 0 literal("shark") "kind";
        age: 1 required "age";
        sharktype: 2 required "sharktype";
    }
}
