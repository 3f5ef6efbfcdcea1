// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1files/post/requestBody/content/multipart~1form-data/schema`.

use crate::convert::{IntoField, IntoList, IntoNumber};
use crate::{Extra, Literal, Nullable, Upload};

/// `CreateFileParams`.
#[derive(Debug)]
#[non_exhaustive]
pub struct CreateFileParams {
    /// What is sent.
    pub file: Upload,
    /// The property `purpose`.
    pub purpose: CreateFileParamsPurpose,
    /// The property `preview`.
    pub preview: Option<Upload>,
    /// The property `expires_after`.
    pub expires_after: Option<CreateFileParamsExpiresAfter>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `note`.
    pub note: Nullable<String>,
}

impl CreateFileParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new(
        file: impl Into<Upload>,
        purpose: impl Into<CreateFileParamsPurpose>,
    ) -> Self {
        Self {
            file: file.into(),
            purpose: purpose.into(),
            preview: Default::default(),
            expires_after: Default::default(),
            tags: Default::default(),
            note: Default::default(),
        }
    }

    /// Sets `preview`.
    pub fn preview<As>(mut self, preview: impl IntoField<Upload, As>) -> Self {
        self.preview = preview.into_field().into_option();
        self
    }

    /// Sets `expires_after`.
    pub fn expires_after<As>(
        mut self,
        expires_after: impl IntoField<CreateFileParamsExpiresAfter, As>,
    ) -> Self {
        self.expires_after = expires_after.into_field().into_option();
        self
    }

    /// Sets `tags`.
    pub fn tags<As>(mut self, tags: impl IntoList<String, As>) -> Self {
        self.tags = tags.into_list();
        self
    }

    /// Sets `note`.
    pub fn note<As>(mut self, note: impl IntoField<String, As>) -> Self {
        self.note = note.into_field();
        self
    }

    /// Sends `note` as `null`, which differs from omitting it.
    #[inline]
    pub fn note_null(mut self) -> Self {
        self.note = Nullable::Null;
        self
    }
}

impl crate::__generated::Sealed for CreateFileParams {}

impl crate::Params for CreateFileParams {
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
        if let Some(value) = self.preview {
            parts.file("preview", value);
        }
        if let Some(value) = self.expires_after {
            parts.nested("expires_after", &value)?;
        }
        if let Some(value) = self.tags {
            parts.nested("tags", &value)?;
        }
        if let Some(value) = self.note.into_option() {
            parts.text("note", value.to_string());
        }
        Ok(parts)
    }
}

/// `CreateFileParamsPurpose`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateFileParamsPurpose {
    /// `vision`
    Vision,
    /// `batch`
    Batch,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    CreateFileParamsPurpose {
        Vision = "vision";
        Batch = "batch";
        _ = Unknown;
    }
}

/// `CreateFileParamsExpiresAfter`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateFileParamsExpiresAfter {
    /// The property `anchor`.
    pub anchor: Option<Literal>,
    /// The property `seconds`.
    pub seconds: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl CreateFileParamsExpiresAfter {
    /// Creates a value from the required fields; no others are set.
    pub fn new(seconds: impl IntoNumber<i64>) -> Self {
        Self {
            seconds: seconds.into_number(),
            ..Self::default()
        }
    }
}

crate::__object! {
    CreateFileParamsExpiresAfter, has_required: true {
        anchor: 0 optional_literal("created_at") "anchor";
        seconds: 1 required "seconds";
    }
}
