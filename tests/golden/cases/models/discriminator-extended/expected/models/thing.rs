// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::convert::IntoField;
use crate::types::{Large, Small, Smaller};
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// `little`.
    Little(Small),
    /// Says no more than what it extends.
    Smaller(Smaller),
    /// `large`.
    Large(Large),
    /// Any other `kind`, with the fields that all of them share.
    Other(ThingBase),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Thing {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "kind",
        &["little", "Smaller", "large"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::Little(reader.read()?),
            Some(1) => Self::Smaller(reader.read()?),
            Some(_) => Self::Large(reader.read()?),
            None => Self::Other(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Little(value) => crate::Json::view(value),
            Self::Smaller(value) => crate::Json::view(value),
            Self::Large(value) => crate::Json::view(value),
            Self::Other(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl Thing {
    /// The property `name`.
    pub fn name(&self) -> Option<&String> {
        match self {
            Self::Little(value) => value.name.as_ref(),
            Self::Smaller(value) => value.name.as_ref(),
            Self::Large(value) => value.name.as_ref(),
            Self::Other(value) => value.name.as_ref(),
            Self::Unknown(_) => None,
        }
    }
}

impl From<Small> for Thing {
    fn from(value: Small) -> Self {
        Self::Little(value)
    }
}

impl From<Smaller> for Thing {
    fn from(value: Smaller) -> Self {
        Self::Smaller(value)
    }
}

impl From<Large> for Thing {
    fn from(value: Large) -> Self {
        Self::Large(value)
    }
}

impl From<ThingBase> for Thing {
    fn from(value: ThingBase) -> Self {
        Self::Other(value)
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

crate::__union!(Thing, Unknown);

/// `ThingBase`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingBase {
    /// The property `kind`.
    pub kind: String,
    /// The property `name`.
    pub name: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingBase {
    /// Creates a value from the required fields; no others are set.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..Self::default()
        }
    }

    /// Sets `name`.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field().into_option();
        self
    }
}

crate::__object! {
    ThingBase, has_required: true {
        kind: 0 required "kind";
        name: 1 optional "name";
    }
}
