// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/post/requestBody/content/application~1json/schema`.

use crate::types::Event;
use crate::{Extra, Nullable};

/// `CreateThingParams`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateThingParams {
    /// The property `stream`.
    pub stream: Nullable<bool>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl CreateThingParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    CreateThingParams, has_required: false {
        stream: 0 clearable "stream";
    }
}

impl crate::Params for CreateThingParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }

    fn disable_stream(&mut self) {
        self.stream = crate::Nullable::Absent;
    }
}

impl crate::Streams for CreateThingParams {
    type Event = Event;
    fn enable_stream(&mut self) {
        self.stream = crate::Nullable::Value(true);
    }
}
