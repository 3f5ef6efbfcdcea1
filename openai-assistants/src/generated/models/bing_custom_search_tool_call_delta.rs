// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/BingCustomSearchToolCallDelta`.

use std::collections::BTreeMap;
use crate::types::ToolCallId;
use crate::{Extra, Literal};

/// A piece of a call to Bing Custom Search.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BingCustomSearchToolCallDelta {
    /// Position of the call among those of the step, from 0. Deltas with the same index build up the
    /// same call.
    pub index: i64,
    /// ID of the tool call.
    pub id: Option<ToolCallId>,
    /// Always `bing_custom_search`.
    pub r#type: Literal,
    /// New parts of the call, as text by key.
    pub bing_custom_search: Option<BTreeMap<String, String>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    BingCustomSearchToolCallDelta, has_required: true {
        index: 0 required "index";
        id: 1 optional "id";
        r#type: 2 literal("bing_custom_search") "type";
        bing_custom_search: 3 optional "bing_custom_search";
    }
}
