// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1by~1status/post/responses/201/content/application~1json/schema`.

use crate::answers::Extra;

/// `ByStatusCreatedResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByStatusCreatedResponse {
    /// The property `made`.
    pub made: bool,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::answers::__object! {
    ByStatusCreatedResponse, has_required: true {
        made: 0 required "made";
    }
}
