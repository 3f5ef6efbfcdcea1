// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1files/post/requestBody/content/multipart~1form-data/schema`.

use crate::Upload;
#[cfg(feature = "extra")]
use crate::convert::IntoField;

/// `UploadParams`.
#[derive(Debug)]
#[non_exhaustive]
pub struct UploadParams {
    /// The property `file`.
    pub file: Upload,
    /// The property `filename`.
    #[cfg(feature = "extra")]
    pub filename: Option<String>,
}

impl UploadParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new(file: impl Into<Upload>) -> Self {
        Self {
            file: file.into(),
            #[cfg(feature = "extra")]
            filename: Default::default(),
        }
    }

    /// Sets `filename`.
    #[cfg(feature = "extra")]
    pub fn filename<As>(mut self, filename: impl IntoField<String, As>) -> Self {
        self.filename = filename.into_field().into_option();
        self
    }
}

impl crate::__generated::Sealed for UploadParams {}

impl crate::Params for UploadParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::form();
        {
            let value = self.file;
            parts.file("file", value);
        }
        #[cfg(feature = "extra")]
        if let Some(value) = self.filename {
            parts.text("filename", value.to_string());
        }
        Ok(parts)
    }
}
