// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageContentImageUrlObject/properties/image_url`.

use crate::convert::IntoField;
use crate::types::ImageDetail;
use crate::Extra;

/// The image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageUrl {
    /// Where the image is found: a JPEG, PNG, GIF or WebP that the server can fetch.
    pub url: String,
    /// Resolution at which the model looks at the image:
    ///
    /// - `auto`: the server decides; the default
    /// - `low`: costs the fewest tokens
    /// - `high`: shows finer detail
    pub detail: Option<ImageDetail>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ImageUrl {
    /// Creates a value from the required fields; no others are set.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }

    /// Sets `detail`. Resolution at which the model looks at the image.
    pub fn detail<As>(mut self, detail: impl IntoField<ImageDetail, As>) -> Self {
        self.detail = detail.into_field().into_option();
        self
    }
}

crate::__from_text!(ImageUrl, ImageUrl::new);

crate::__object! {
    ImageUrl, has_required: true {
        url: 0 required "url";
        detail: 1 optional "detail";
    } text { "url";
    }
}
