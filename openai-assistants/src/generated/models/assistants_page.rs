// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ListAssistantsResponse`.

use crate::types::Assistant;
use crate::Page;

/// One page of assistants.
pub type AssistantsPage = Page<Assistant>;
