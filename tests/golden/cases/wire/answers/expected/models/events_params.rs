// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1events/get`.

use crate::answers::types::UntypedEvent;

/// A request of `events`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EventsParams {}

impl EventsParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl crate::answers::__generated::Sealed for EventsParams {}

impl crate::answers::Params for EventsParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::answers::Parts> {
        Ok(crate::answers::Parts::default())
    }
}

impl crate::answers::Streams for EventsParams {
    type Event = UntypedEvent;
    fn enable_stream(&mut self) {}
}
