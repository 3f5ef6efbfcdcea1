// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/post/requestBody/content/multipart~1form-data/schema`.

use crate::convert::IntoField;
use crate::Extra;

/// `CreateThingParams`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateThingParams {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl CreateThingParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a<As>(mut self, a: impl IntoField<String, As>) -> Self {
        self.a = a.into_field().into_option();
        self
    }

    /// Sets `b`.
    pub fn b<As>(mut self, b: impl IntoField<String, As>) -> Self {
        self.b = b.into_field().into_option();
        self
    }
}

crate::__object! {
    CreateThingParams, has_required: false {
        a: 0 optional "a";
        b: 1 optional "b";
    }
}

impl crate::Params for CreateThingParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::form();
        if let Some(value) = self.a {
            parts.text("a", value.to_string());
        }
        if let Some(value) = self.b {
            parts.text("b", value.to_string());
        }
        Ok(parts)
    }
}
