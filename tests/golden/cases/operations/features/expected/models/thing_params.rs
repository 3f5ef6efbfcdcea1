// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ThingParams`.

use crate::convert::IntoField;
use crate::Extra;

/// `ThingParams`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingParams {
    /// The property `name`.
    pub name: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field().into_option();
        self
    }
}

crate::__object! {
    ThingParams, has_required: false {
        name: 0 optional "name";
    }
}

impl crate::Params for ThingParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
