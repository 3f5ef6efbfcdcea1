// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1bodies~1bytes/post`.

use crate::requests::Upload;

/// A request of `bytes`, without its path parameters.
#[derive(Debug)]
#[non_exhaustive]
pub struct BytesParams {
    /// The body of the request.
    pub body: Upload,
}

impl BytesParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new(body: impl Into<Upload>) -> Self {
        Self { body: body.into() }
    }
}

impl crate::requests::__generated::Sealed for BytesParams {}

impl crate::requests::Params for BytesParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        Ok({
            let value = self.body;
            crate::requests::Parts::raw(value, Some("application/octet-stream"))
        })
    }
}
