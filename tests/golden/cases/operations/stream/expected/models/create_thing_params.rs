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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CreateThingParams {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `stream`.
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Nullable::Value(stream);
        self
    }

    /// Sends `stream` as `null`, which is not the same as leaving it out.
    pub fn stream_null(mut self) -> Self {
        self.stream = Nullable::Null;
        self
    }
}

crate::__object! {
    CreateThingParams {
        stream: clearable "stream";
    }
}

impl crate::Params for CreateThingParams {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

impl crate::Streams for CreateThingParams {
    type Event = Event;
    fn enable_stream(&mut self) {
        self.stream = crate::Nullable::Value(true);
    }
}
