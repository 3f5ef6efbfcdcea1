// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1or~1nothing/get`.

use crate::answers::Extra;

/// The response headers of `orNothing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrNothingHeaders {
    /// Which one.
    pub x_version: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::answers::__object! {
    OrNothingHeaders, has_required: false {
        x_version: 0 optional "X-Version";
    }
}

impl crate::answers::runtime::FromHeaders for OrNothingHeaders {
    const FORMS: &'static [crate::answers::__generated::HeaderForm] = &[
        crate::answers::__generated::HeaderForm::Scalar,
    ];
}
