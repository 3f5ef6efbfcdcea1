// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1headers/get/responses/200/headers/X-Kind/schema`.

use crate::answers::types::Color;
use crate::answers::Extra;

/// `HeadersHeadersXKind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HeadersHeadersXKind {
    /// `big`
    Big,
    /// `small`
    Small,
    /// A value unknown to this version of the crate.
    Unknown(crate::answers::UnknownValue),
}

crate::answers::__string_enum! {
    HeadersHeadersXKind {
        Big = "big";
        Small = "small";
        _ = Unknown;
    }
}

/// The response headers of `headers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HeadersHeaders {
    /// How many there are.
    pub x_total: Option<i64>,
    /// The property `x-last`.
    pub x_last: Option<bool>,
    /// Until when.
    ///
    /// Deprecated by the API.
    pub expires: Option<String>,
    /// The property `X-Tags`.
    pub x_tags: Option<Vec<String>>,
    /// The property `X-Sizes`.
    pub x_sizes: Option<Vec<i64>>,
    /// The property `X-Color`.
    pub x_color: Option<Color>,
    /// The property `X-Exploded`.
    pub x_exploded: Option<Color>,
    /// The property `X-Kind`.
    pub x_kind: Option<HeadersHeadersXKind>,
    /// The property `X-Json`.
    pub x_json: Option<Color>,
    /// What is left.
    pub x_ref: Option<f64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::answers::__object! {
    HeadersHeaders, has_required: false {
        x_total: 0 optional "X-Total";
        x_last: 1 optional "x-last";
        expires: 2 optional "Expires";
        x_tags: 3 optional "X-Tags";
        x_sizes: 4 optional "X-Sizes";
        x_color: 5 optional "X-Color";
        x_exploded: 6 optional "X-Exploded";
        x_kind: 7 optional "X-Kind";
        x_json: 8 optional "X-Json";
        x_ref: 9 optional "X-Ref";
    }
}

impl crate::answers::runtime::FromHeaders for HeadersHeaders {
    const FORMS: &'static [crate::answers::__generated::HeaderForm] = &[
        crate::answers::__generated::HeaderForm::Scalar,
        crate::answers::__generated::HeaderForm::Scalar,
        crate::answers::__generated::HeaderForm::Text,
        crate::answers::__generated::HeaderForm::Texts,
        crate::answers::__generated::HeaderForm::Scalars,
        crate::answers::__generated::HeaderForm::Members,
        crate::answers::__generated::HeaderForm::MembersExploded,
        crate::answers::__generated::HeaderForm::Text,
        crate::answers::__generated::HeaderForm::Json,
        crate::answers::__generated::HeaderForm::Scalar,
    ];
}
