// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Partly`.

use serde_json::Value;
use crate::convert::IntoField;
use crate::{Extra, Literal};

/// `Partly`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Partly {
    /// An object.
    PartlyVariant1(PartlyVariant1),
    /// An object.
    PartlyVariant2(PartlyVariant2),
    /// An object.
    PartlyVariant3(PartlyVariant3),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Partly {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        const BRANCHES: &[&[crate::json::Member]] = &[
            &[("type", 33, &["a"]), ("x", 33, &[])],
            &[("type", 33, &["b"]), ("x", 33, &[])],
            &[("y", 33, &[])],
        ];
        *self = match reader.closest(BRANCHES)? {
            Some(1) => Self::PartlyVariant2(reader.read()?),
            Some(2) => Self::PartlyVariant3(reader.read()?),
            _ => Self::PartlyVariant1(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::PartlyVariant1(value) => crate::Json::view(value),
            Self::PartlyVariant2(value) => crate::Json::view(value),
            Self::PartlyVariant3(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<PartlyVariant1> for Partly {
    fn from(value: PartlyVariant1) -> Self {
        Self::PartlyVariant1(value)
    }
}

impl From<PartlyVariant2> for Partly {
    fn from(value: PartlyVariant2) -> Self {
        Self::PartlyVariant2(value)
    }
}

impl From<PartlyVariant3> for Partly {
    fn from(value: PartlyVariant3) -> Self {
        Self::PartlyVariant3(value)
    }
}

crate::__union!(Partly, Unknown);

/// `PartlyVariant1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartlyVariant1 {
    /// The property `type`.
    pub r#type: Option<Literal>,
    /// The property `x`.
    pub x: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl PartlyVariant1 {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    pub fn r#type(mut self) -> Self {
        self.r#type = Some(crate::Literal::new("a"));
        self
    }

    /// Sets `x`.
    pub fn x<As>(mut self, x: impl IntoField<String, As>) -> Self {
        self.x = x.into_field().into_option();
        self
    }
}

crate::__object! {
    PartlyVariant1, has_required: false {
        r#type: 0 optional_literal("a") "type";
        x: 1 optional "x";
    }
}

/// `PartlyVariant2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartlyVariant2 {
    /// The property `type`.
    pub r#type: Option<Literal>,
    /// The property `x`.
    pub x: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl PartlyVariant2 {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    pub fn r#type(mut self) -> Self {
        self.r#type = Some(crate::Literal::new("b"));
        self
    }

    /// Sets `x`.
    pub fn x<As>(mut self, x: impl IntoField<String, As>) -> Self {
        self.x = x.into_field().into_option();
        self
    }
}

crate::__object! {
    PartlyVariant2, has_required: false {
        r#type: 0 optional_literal("b") "type";
        x: 1 optional "x";
    }
}

/// `PartlyVariant3`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartlyVariant3 {
    /// The property `y`.
    pub y: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl PartlyVariant3 {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `y`.
    pub fn y<As>(mut self, y: impl IntoField<String, As>) -> Self {
        self.y = y.into_field().into_option();
        self
    }
}

crate::__object! {
    PartlyVariant3, has_required: false {
        y: 0 optional "y";
    }
}
