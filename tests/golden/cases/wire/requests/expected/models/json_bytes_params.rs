// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1bodies~1json-bytes/post`.

use crate::requests::Upload;

/// A request of `jsonBytes`, without its path parameters.
#[derive(Debug)]
#[non_exhaustive]
pub struct JsonBytesParams {
    /// The body of the request.
    pub body: Upload,
}

impl JsonBytesParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new(body: impl Into<Upload>) -> Self {
        Self { body: body.into() }
    }
}

impl crate::requests::__generated::Sealed for JsonBytesParams {}

impl crate::requests::Params for JsonBytesParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        Ok({
            let value = self.body;
            crate::requests::Parts::raw(value, Some("application/json"))
        })
    }
}
