// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1headers~1one/get`.

use crate::answers::Extra;

/// Response headers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeftHeaders {
    /// What is left.
    pub x_left: Option<f64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::answers::__object! {
    LeftHeaders, has_required: false {
        x_left: 0 optional "X-Left";
    }
}

impl crate::answers::runtime::FromHeaders for LeftHeaders {
    const FORMS: &'static [crate::answers::__generated::HeaderForm] = &[
        crate::answers::__generated::HeaderForm::Scalar,
    ];
}
