// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1things~1{id}/post`.

use crate::formats_jiff::types::Timestamp;
use crate::formats_jiff::Extra;

/// The response headers of `makeThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MakeThingHeaders {
    /// The property `X-Until`.
    pub x_until: Option<Timestamp>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::formats_jiff::__object! {
    MakeThingHeaders, has_required: false {
        x_until: 0 optional "X-Until";
    }
}

impl crate::formats_jiff::runtime::FromHeaders for MakeThingHeaders {
    const FORMS: &'static [crate::formats_jiff::__generated::HeaderForm] = &[
        crate::formats_jiff::__generated::HeaderForm::Text,
    ];
}
