// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ComputerScreenshot`.

use crate::types::FileId;
use crate::{Extra, Literal};

/// What the screen showed after an action. Takes either `file_id` or `image_url`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComputerScreenshot {
    /// Always `computer_screenshot`.
    pub r#type: Literal,
    /// ID of an uploaded image.
    pub file_id: Option<FileId>,
    /// URL of the image, which may be a data URL.
    pub image_url: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ComputerScreenshot, has_required: true {
        r#type: 0 literal("computer_screenshot") "type";
        file_id: 1 optional "file_id";
        image_url: 2 optional "image_url";
    }
}
