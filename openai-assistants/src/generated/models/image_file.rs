// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageContentImageFileObject/properties/image_file`.

use crate::convert::IntoField;
use crate::types::{FileId, ImageDetail};
use crate::Extra;

/// The image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageFile {
    /// ID of the uploaded image. Uploaded with purpose `vision`, it can be downloaded again later.
    pub file_id: FileId,
    /// Resolution at which the model looks at the image:
    ///
    /// - `auto`: the server decides; the default
    /// - `low`: costs the fewest tokens
    /// - `high`: shows finer detail
    pub detail: Option<ImageDetail>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ImageFile {
    /// Creates a value from the required fields; no others are set.
    pub fn new(file_id: impl Into<FileId>) -> Self {
        Self {
            file_id: file_id.into(),
            ..Self::default()
        }
    }

    /// Sets `detail`. Resolution at which the model looks at the image.
    pub fn detail<As>(mut self, detail: impl IntoField<ImageDetail, As>) -> Self {
        self.detail = detail.into_field().into_option();
        self
    }
}

crate::__from_text!(ImageFile, ImageFile::new);
crate::__from_id!(ImageFile, FileId);

crate::__object! {
    ImageFile, has_required: true {
        file_id: 0 required "file_id";
        detail: 1 optional "detail";
    } text { "file_id";
    }
}
