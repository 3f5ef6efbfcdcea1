// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ModifyThreadRequest`.

use serde_json::Value;
use crate::convert::{IntoField, IntoMap};
use crate::types::ToolResources;
use crate::{Extra, Metadata, Nullable};

/// Changes to a thread. A field that is left out keeps its value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadUpdateParams {
    /// Up to 16 custom key-value pairs. Keys have at most 64 characters, values at most 512.
    pub metadata: Nullable<Metadata>,
    /// Files and vector stores available to tools in this thread, grouped by tool.
    pub tool_resources: Nullable<ToolResources>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThreadUpdateParams {
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

    /// Sets `tool_resources`. Files and vector stores available to tools in this thread, grouped by
    /// tool.
    pub fn tool_resources<As>(
        mut self,
        tool_resources: impl IntoField<ToolResources, As>,
    ) -> Self {
        self.tool_resources = tool_resources.into_field();
        self
    }

    /// Sends `tool_resources` as `null`, which differs from omitting it.
    #[inline]
    pub fn tool_resources_null(mut self) -> Self {
        self.tool_resources = Nullable::Null;
        self
    }
}

crate::__object! {
    ThreadUpdateParams, has_required: false {
        metadata: 0 clearable "metadata";
        tool_resources: 1 clearable "tool_resources";
    }
}

impl crate::Params for ThreadUpdateParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
