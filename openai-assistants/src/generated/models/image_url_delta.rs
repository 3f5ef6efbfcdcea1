// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageDeltaContentImageUrlObject/properties/image_url`.

use crate::types::ImageDetail;
use crate::Extra;

/// The image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageUrlDelta {
    /// Where the image is found: a JPEG, PNG, GIF or WebP that the server can fetch.
    pub url: Option<String>,
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
    ImageUrlDelta, has_required: false {
        url: 0 optional "url";
        detail: 1 optional "detail";
    } text { "url";
    }
}
