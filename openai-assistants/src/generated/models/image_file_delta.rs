// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageDeltaContentImageFileObject/properties/image_file`.

use crate::types::{FileId, ImageDetail};
use crate::Extra;

/// The image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageFileDelta {
    /// ID of the uploaded image. Uploaded with purpose `vision`, it can be downloaded again later.
    pub file_id: Option<FileId>,
    /// Resolution at which the model looks at the image:
    ///
    /// - `auto`: the server decides; the default
    /// - `low`: costs the fewest tokens
    /// - `high`: shows finer detail
    pub detail: Option<ImageDetail>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ImageFileDelta, has_required: false {
        file_id: 0 optional "file_id";
        detail: 1 optional "detail";
    } text { "file_id";
    }
}
