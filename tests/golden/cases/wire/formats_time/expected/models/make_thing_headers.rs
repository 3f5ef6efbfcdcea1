// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1things~1{id}/post`.

use crate::formats_time::types::DateTime;
use crate::formats_time::Extra;

/// The response headers of `makeThing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MakeThingHeaders {
    /// The property `X-Until`.
    pub x_until: Option<DateTime>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::formats_time::__object! {
    MakeThingHeaders, has_required: false {
        x_until: 0 optional "X-Until";
    }
}

impl crate::formats_time::runtime::FromHeaders for MakeThingHeaders {
    const FORMS: &'static [crate::formats_time::__generated::HeaderForm] = &[
        crate::formats_time::__generated::HeaderForm::Text,
    ];
}
