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
    /// The property `dry_run`.
    #[cfg(feature = "extra")]
    pub dry_run: Option<bool>,
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

    /// Sets `dry_run`.
    #[cfg(feature = "extra")]
    pub fn dry_run<As>(mut self, dry_run: impl IntoField<bool, As>) -> Self {
        self.dry_run = dry_run.into_field().into_option();
        self
    }
}

crate::__object! {
    ThingParams, has_required: false {
        name: 0 optional "name";
    } query { #[cfg(feature = "extra")] dry_run;
    }
}

impl crate::Params for ThingParams {
    #[cfg(feature = "extra")]
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::json(&self)?;
        if let Some(value) = &self.dry_run {
            parts.query.push(("dry_run".into(), value.to_string()));
        }
        Ok(parts)
    }
    #[cfg(not(feature = "extra"))]
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
