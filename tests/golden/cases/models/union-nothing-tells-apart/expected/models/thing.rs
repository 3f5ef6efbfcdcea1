// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::convert::IntoField;
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// An object.
    ThingVariant1(ThingVariant1),
    /// An object.
    ThingVariant2(ThingVariant2),
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
            &[("a", 33, &[])],
            &[("b", 33, &[])],
        ];
        *self = match reader.closest(BRANCHES)? {
            Some(1) => Self::ThingVariant2(reader.read()?),
            _ => Self::ThingVariant1(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::ThingVariant1(value) => crate::Json::view(value),
            Self::ThingVariant2(value) => crate::Json::view(value),
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
    /// The property `a`.
    pub a: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingVariant1 {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a<As>(mut self, a: impl IntoField<String, As>) -> Self {
        self.a = a.into_field().into_option();
        self
    }
}

crate::__object! {
    ThingVariant1, has_required: false {
        a: 0 optional "a";
    }
}

/// `ThingVariant2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingVariant2 {
    /// The property `b`.
    pub b: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingVariant2 {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `b`.
    pub fn b<As>(mut self, b: impl IntoField<String, As>) -> Self {
        self.b = b.into_field().into_option();
        self
    }
}

crate::__object! {
    ThingVariant2, has_required: false {
        b: 0 optional "b";
    }
}
