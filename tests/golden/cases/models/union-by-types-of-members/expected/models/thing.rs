// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::convert::{IntoField, IntoList, IntoNumber};
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// An object.
    ThingVariant1(ThingVariant1),
    /// An object.
    ThingVariant2(ThingVariant2),
    /// An object.
    ThingVariant3(ThingVariant3),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Thing {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        const BRANCHES: &[&[crate::json::Member]] = &[
            &[("v", 129, &[])],
            &[("v", 192, &[]), ("unit", 33, &["m", "s"])],
            &[("v", 136, &[]), ("w", 191, &[])],
        ];
        *self = match reader.closest(BRANCHES)? {
            Some(1) => Self::ThingVariant2(reader.read()?),
            Some(2) => Self::ThingVariant3(reader.read()?),
            _ => Self::ThingVariant1(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::ThingVariant1(value) => crate::Json::view(value),
            Self::ThingVariant2(value) => crate::Json::view(value),
            Self::ThingVariant3(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<ThingVariant1> for Thing {
    fn from(value: ThingVariant1) -> Self {
        Self::ThingVariant1(value)
    }
}

impl From<ThingVariant2> for Thing {
    fn from(value: ThingVariant2) -> Self {
        Self::ThingVariant2(value)
    }
}

impl From<ThingVariant3> for Thing {
    fn from(value: ThingVariant3) -> Self {
        Self::ThingVariant3(value)
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

crate::__union!(Thing, Unknown);

/// `ThingVariant1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingVariant1 {
    /// The property `v`.
    pub v: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingVariant1 {
    /// Creates a value from the required fields; no others are set.
    pub fn new(v: impl Into<String>) -> Self {
        Self {
            v: v.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    ThingVariant1, has_required: true {
        v: 0 required "v";
    }
}

/// `ThingVariant2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingVariant2 {
    /// The property `v`.
    pub v: i64,
    /// The property `unit`.
    pub unit: Option<ThingVariant2Unit>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingVariant2 {
    /// Creates a value from the required fields; no others are set.
    pub fn new(v: impl IntoNumber<i64>) -> Self {
        Self {
            v: v.into_number(),
            ..Self::default()
        }
    }

    /// Sets `unit`.
    pub fn unit<As>(mut self, unit: impl IntoField<ThingVariant2Unit, As>) -> Self {
        self.unit = unit.into_field().into_option();
        self
    }
}

crate::__object! {
    ThingVariant2, has_required: true {
        v: 0 required "v";
        unit: 1 optional "unit";
    }
}

/// `ThingVariant2Unit`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingVariant2Unit {
    /// `m`
    M,
    /// `s`
    S,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ThingVariant2Unit {
        M = "m";
        S = "s";
        _ = Unknown;
    }
}

/// `ThingVariant3`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingVariant3 {
    /// The property `v`.
    pub v: Vec<String>,
    /// The property `w`.
    pub w: Value,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingVariant3 {
    /// Creates a value from the required fields; no others are set.
    pub fn new<As>(v: impl IntoList<String, As>, w: impl Into<Value>) -> Self {
        Self {
            v: v.into_list().unwrap_or_default(),
            w: w.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    ThingVariant3, has_required: true {
        v: 0 required "v";
        w: 1 required "w";
    }
}
