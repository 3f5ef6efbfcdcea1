// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ThingParams`.

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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThingParams {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `dry_run`.
    #[cfg(feature = "extra")]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = Some(dry_run);
        self
    }
}

crate::__object! {
    ThingParams {
        name: optional "name";
    } query { #[cfg(feature = "extra")] dry_run;
    }
}

impl crate::Params for ThingParams {
    #[cfg(feature = "extra")]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::json(&self)?;
        if let Some(value) = &self.dry_run {
            parts.query.push(("dry_run".into(), value.to_string()));
        }
        Ok(parts)
    }
    #[cfg(not(feature = "extra"))]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
