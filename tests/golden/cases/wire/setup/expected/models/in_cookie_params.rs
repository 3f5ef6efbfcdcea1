// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1cookie/get`.

use crate::setup::convert::IntoField;

/// A request of `inCookie`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InCookieParams {
    /// The property `theme`.
    pub theme: Option<String>,
}

impl InCookieParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `theme`.
    pub fn theme<As>(mut self, theme: impl IntoField<String, As>) -> Self {
        self.theme = theme.into_field().into_option();
        self
    }
}

impl crate::setup::__generated::Sealed for InCookieParams {}

impl crate::setup::Params for InCookieParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::setup::Parts> {
        let mut parts = crate::setup::Parts::default();
        parts.cookie_as("theme", crate::setup::__generated::Style::FORM, &self.theme)?;
        Ok(parts)
    }
}
