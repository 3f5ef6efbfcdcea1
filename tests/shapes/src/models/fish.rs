// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Fish`.

use serde_json::Value;
use crate::convert::IntoNumber;
use crate::types::{Salmon, SawShark, Shark, SharkBase};
use crate::Extra;

/// `Fish`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fish {
    /// `shark`.
    Shark(Shark),
    /// `salmon`, `trout`.
    Salmon(Salmon),
    /// Any other `kind`, with the fields that all of them share.
    Other(FishBase),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Fish {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "kind",
        &["shark", "salmon", "trout"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::Shark(reader.read()?),
            Some(_) => Self::Salmon(reader.read()?),
            None => Self::Other(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Shark(value) => crate::Json::view(value),
            Self::Salmon(value) => crate::Json::view(value),
            Self::Other(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl Fish {
    /// The property `age`.
    pub fn age(&self) -> Option<&i64> {
        match self {
            Self::Shark(value) => value.age(),
            Self::Salmon(value) => Some(&value.age),
            Self::Other(value) => Some(&value.age),
            Self::Unknown(_) => None,
        }
    }
}

impl From<Shark> for Fish {
    fn from(value: Shark) -> Self {
        Self::Shark(value)
    }
}

impl From<Salmon> for Fish {
    fn from(value: Salmon) -> Self {
        Self::Salmon(value)
    }
}

impl From<FishBase> for Fish {
    fn from(value: FishBase) -> Self {
        Self::Other(value)
    }
}

impl From<SawShark> for Fish {
    fn from(value: SawShark) -> Self {
        let value = Shark::from(value);
        Self::Shark(value)
    }
}

impl From<SharkBase> for Fish {
    fn from(value: SharkBase) -> Self {
        let value = Shark::from(value);
        Self::Shark(value)
    }
}

crate::__union!(Fish, Unknown);

/// `FishBase`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FishBase {
    /// The property `kind`.
    pub kind: String,
    /// The property `age`.
    pub age: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl FishBase {
    /// Creates a value from the required fields; no others are set.
    pub fn new(kind: impl Into<String>, age: impl IntoNumber<i64>) -> Self {
        Self {
            kind: kind.into(),
            age: age.into_number(),
            ..Self::default()
        }
    }
}

crate::__object! {
    FishBase, has_required: true {
        kind: 0 required "kind";
        age: 1 required "age";
    }
}
