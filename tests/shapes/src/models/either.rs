// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Either`.

use serde_json::Value;
use crate::convert::{IntoField, IntoList, IntoNumber};
use crate::Extra;

/// `Either`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// An object.
    EitherVariant1(EitherVariant1),
    /// An object.
    EitherVariant2(EitherVariant2),
    /// An object.
    EitherVariant3(EitherVariant3),
    /// An object.
    EitherVariant4(EitherVariant4),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Either {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        const BRANCHES: &[&[crate::json::Member]] = &[
            &[("v", 129, &[])],
            &[("v", 192, &[])],
            &[("v", 132, &[]), ("unit", 33, &[])],
            &[("v", 136, &[])],
        ];
        *self = match reader.closest(BRANCHES)? {
            Some(1) => Self::EitherVariant2(reader.read()?),
            Some(2) => Self::EitherVariant3(reader.read()?),
            Some(3) => Self::EitherVariant4(reader.read()?),
            _ => Self::EitherVariant1(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::EitherVariant1(value) => crate::Json::view(value),
            Self::EitherVariant2(value) => crate::Json::view(value),
            Self::EitherVariant3(value) => crate::Json::view(value),
            Self::EitherVariant4(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<EitherVariant1> for Either {
    fn from(value: EitherVariant1) -> Self {
        Self::EitherVariant1(value)
    }
}

impl From<EitherVariant2> for Either {
    fn from(value: EitherVariant2) -> Self {
        Self::EitherVariant2(value)
    }
}

impl From<EitherVariant3> for Either {
    fn from(value: EitherVariant3) -> Self {
        Self::EitherVariant3(value)
    }
}

impl From<EitherVariant4> for Either {
    fn from(value: EitherVariant4) -> Self {
        Self::EitherVariant4(value)
    }
}

crate::__union!(Either, Unknown);

/// Words
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EitherVariant1 {
    /// The property `v`.
    pub v: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl EitherVariant1 {
    /// Creates a value from the required fields; no others are set.
    pub fn new(v: impl Into<String>) -> Self {
        Self {
            v: v.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    EitherVariant1, has_required: true {
        v: 0 required "v";
    }
}

/// Whole
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EitherVariant2 {
    /// The property `v`.
    pub v: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl EitherVariant2 {
    /// Creates a value from the required fields; no others are set.
    pub fn new(v: impl IntoNumber<i64>) -> Self {
        Self {
            v: v.into_number(),
            ..Self::default()
        }
    }
}

crate::__object! {
    EitherVariant2, has_required: true {
        v: 0 required "v";
    }
}

/// Fraction
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EitherVariant3 {
    /// The property `v`.
    pub v: f64,
    /// The property `unit`.
    pub unit: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl EitherVariant3 {
    /// Creates a value from the required fields; no others are set.
    pub fn new(v: impl IntoNumber<f64>) -> Self {
        Self {
            v: v.into_number(),
            ..Self::default()
        }
    }

    /// Sets `unit`.
    pub fn unit<As>(mut self, unit: impl IntoField<String, As>) -> Self {
        self.unit = unit.into_field().into_option();
        self
    }
}

crate::__object! {
    EitherVariant3, has_required: true {
        v: 0 required "v";
        unit: 1 optional "unit";
    }
}

/// Items
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EitherVariant4 {
    /// The property `v`.
    pub v: Vec<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl EitherVariant4 {
    /// Creates a value from the required fields; no others are set.
    pub fn new<As>(v: impl IntoList<String, As>) -> Self {
        Self {
            v: v.into_list().unwrap_or_default(),
            ..Self::default()
        }
    }
}

crate::__object! {
    EitherVariant4, has_required: true {
        v: 0 required "v";
    }
}
