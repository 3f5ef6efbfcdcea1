// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Bird`.

use serde_json::Value;
use crate::convert::IntoList;
use crate::types::{Eagle, SeaGull};
use crate::Extra;

/// `Bird`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Bird {
    /// `SeaGull`.
    SeaGull(SeaGull),
    /// `Eagle`.
    Eagle(Eagle),
    /// Any other `kind`, with the fields that all of them share.
    Other(BirdBase),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Bird {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = ("kind", &["SeaGull", "Eagle"]);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::SeaGull(reader.read()?),
            Some(_) => Self::Eagle(reader.read()?),
            None => Self::Other(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::SeaGull(value) => crate::Json::view(value),
            Self::Eagle(value) => crate::Json::view(value),
            Self::Other(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl Bird {
    /// The property `friends`.
    pub fn friends(&self) -> Option<&Vec<Bird>> {
        match self {
            Self::SeaGull(value) => value.friends.as_ref(),
            Self::Eagle(value) => value.friends.as_ref(),
            Self::Other(value) => value.friends.as_ref(),
            Self::Unknown(_) => None,
        }
    }
}

impl From<SeaGull> for Bird {
    fn from(value: SeaGull) -> Self {
        Self::SeaGull(value)
    }
}

impl From<Eagle> for Bird {
    fn from(value: Eagle) -> Self {
        Self::Eagle(value)
    }
}

impl From<BirdBase> for Bird {
    fn from(value: BirdBase) -> Self {
        Self::Other(value)
    }
}

crate::__union!(Bird, Unknown);

/// `BirdBase`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BirdBase {
    /// The property `kind`.
    pub kind: String,
    /// The property `friends`.
    pub friends: Option<Vec<Bird>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl BirdBase {
    /// Creates a value from the required fields; no others are set.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..Self::default()
        }
    }

    /// Sets `friends`.
    pub fn friends<As>(mut self, friends: impl IntoList<Bird, As>) -> Self {
        self.friends = friends.into_list();
        self
    }
}

crate::__object! {
    BirdBase, has_required: true {
        kind: 0 required "kind";
        friends: 1 optional "friends";
    }
}
