// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1bodies~1picture/post`.

use crate::requests::convert::IntoNumberField;
use crate::requests::Upload;

/// A request of `picture`, without its path parameters.
#[derive(Debug)]
#[non_exhaustive]
pub struct PictureParams {
    /// The property `width`.
    pub width: Option<i64>,
    /// The body of the request.
    pub body: Upload,
}

impl PictureParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new(body: impl Into<Upload>) -> Self {
        Self {
            body: body.into(),
            width: Default::default(),
        }
    }

    /// Sets `width`.
    pub fn width(mut self, width: impl IntoNumberField<i64>) -> Self {
        self.width = width.into_number_field();
        self
    }
}

impl crate::requests::__generated::Sealed for PictureParams {}

impl crate::requests::Params for PictureParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        let mut parts = {
            let value = self.body;
            crate::requests::Parts::raw(value, Some("image/png"))
        };
        parts.query_as("width", crate::requests::__generated::Style::FORM, &self.width)?;
        Ok(parts)
    }
}
