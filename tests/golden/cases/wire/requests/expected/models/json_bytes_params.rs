// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1bodies~1json-bytes/post`.

use crate::requests::Upload;

/// What a request of `jsonBytes` says beside its path.
#[derive(Debug)]
#[non_exhaustive]
pub struct JsonBytesParams {
    /// The body of the request.
    pub body: Upload,
}

impl JsonBytesParams {
    /// What is required; everything else is left out.
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
