// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1watch/post/callbacks/changed/{$request.query.url}/post/requestBody/content/application~1json/schema`.

use crate::setup::Extra;

/// The body of the callback `changed` of `watch`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchChangedCallback {
    /// The property `id`.
    pub id: String,
    /// The property `at`.
    pub at: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::setup::__object! {
    WatchChangedCallback, has_required: true {
        id: 0 required "id";
        at: 1 optional "at";
    }
}

impl crate::setup::PageItem for WatchChangedCallback {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
