// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Nested`.

use crate::answers::convert::{IntoField, IntoNumber};
use crate::answers::Extra;

/// `Nested`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    /// The property `id`.
    pub id: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Nested {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id<As>(mut self, id: impl IntoField<String, As>) -> Self {
        self.id = id.into_field().into_option();
        self
    }
}

crate::answers::__object! {
    Nested, has_required: false {
        id: 0 optional "id";
    }
}

impl Nested {
    /// Returns the additional properties; a value that does not match the schema is an error with its JSON.
    pub fn additional_properties(
        &self,
    ) -> impl Iterator<Item = (&str, Result<NestedValue, &serde_json::Value>)> {
        crate::answers::json::additional(self)
    }

    /// Sets an additional property.
    pub fn additional_property(
        mut self,
        name: impl Into<String>,
        value: impl Into<NestedValue>,
    ) -> Self {
        let value: NestedValue = value.into();
        self.extra.insert(name.into(), crate::answers::json::to_value(&value));
        self
    }
}

impl crate::answers::Params for Nested {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::answers::Parts> {
        crate::answers::Parts::json(&self)
    }
}

/// `NestedValue`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NestedValue {
    /// The property `x`.
    pub x: f64,
    /// The property `inner`.
    pub inner: Option<Nested>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl NestedValue {
    /// Creates a value from the required fields; no others are set.
    pub fn new(x: impl IntoNumber<f64>) -> Self {
        Self {
            x: x.into_number(),
            ..Self::default()
        }
    }

    /// Sets `inner`.
    pub fn inner<As>(mut self, inner: impl IntoField<Nested, As>) -> Self {
        self.inner = inner.into_field().into_option();
        self
    }
}

crate::answers::__object! {
    NestedValue, has_required: true {
        x: 0 required "x";
        inner: 1 optional "inner";
    }
}
