// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ModifyRunRequest`.

use serde_json::Value;
use crate::convert::IntoMap;
use crate::{Extra, Metadata, Nullable};

/// Changes to a run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunUpdateParams {
    /// Up to 16 custom key-value pairs. Keys have at most 64 characters, values at most 512.
    pub metadata: Nullable<Metadata>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl RunUpdateParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `metadata`. Up to 16 custom key-value pairs.
    pub fn metadata<As>(mut self, metadata: impl IntoMap<Value, As>) -> Self {
        self.metadata = crate::json::given_map(
                "metadata",
                metadata.into_map(),
                &mut self.extra,
            )
            .into();
        self
    }

    /// Sends `metadata` as `null`, which differs from omitting it.
    #[inline]
    pub fn metadata_null(mut self) -> Self {
        self.metadata = Nullable::Null;
        self
    }
}

crate::__object! {
    RunUpdateParams, has_required: false {
        metadata: 0 clearable "metadata";
    }
}

impl crate::Params for RunUpdateParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
