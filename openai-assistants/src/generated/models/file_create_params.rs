// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateFileRequest`.

use crate::convert::IntoField;
use crate::types::{FileExpirationAfter, FilePurpose};
use crate::Upload;

/// A file to upload, sent as a form.
#[derive(Debug)]
#[non_exhaustive]
pub struct FileCreateParams {
    /// Content of the file, with its name.
    pub file: Upload,
    /// What an uploaded file is for:
    ///
    /// - `assistants`: messages and tools of assistants
    /// - `batch`: input of batch jobs
    /// - `fine-tune`: training data
    /// - `vision`: images for models to look at
    /// - `user_data`: anything else
    /// - `evals`: data sets of evaluations
    pub purpose: FilePurpose,
    /// When the file deletes itself.
    pub expires_after: Option<FileExpirationAfter>,
    /// Name for the file in place of the one that comes with its content.
    #[cfg(feature = "foundry")]
    pub filename: Option<String>,
}

impl FileCreateParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new(file: impl Into<Upload>, purpose: impl Into<FilePurpose>) -> Self {
        Self {
            file: file.into(),
            purpose: purpose.into(),
            expires_after: Default::default(),
            #[cfg(feature = "foundry")]
            filename: Default::default(),
        }
    }

    /// Sets `expires_after`. When the file deletes itself.
    pub fn expires_after<As>(
        mut self,
        expires_after: impl IntoField<FileExpirationAfter, As>,
    ) -> Self {
        self.expires_after = expires_after.into_field().into_option();
        self
    }

    /// Sets `filename`. Name for the file in place of the one that comes with its content.
    #[cfg(feature = "foundry")]
    pub fn filename<As>(mut self, filename: impl IntoField<String, As>) -> Self {
        self.filename = filename.into_field().into_option();
        self
    }
}

impl crate::__generated::Sealed for FileCreateParams {}

impl crate::Params for FileCreateParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::form();
        {
            let value = self.file;
            parts.file("file", value);
        }
        {
            let value = self.purpose;
            parts.text("purpose", value.to_string());
        }
        if let Some(value) = self.expires_after {
            parts.nested("expires_after", &value)?;
        }
        #[cfg(feature = "foundry")]
        if let Some(value) = self.filename {
            parts.text("filename", value.to_string());
        }
        Ok(parts)
    }
}
