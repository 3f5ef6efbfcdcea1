// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ListRunsResponse`.

use crate::types::Run;
use crate::Page;

/// One page of runs.
pub type RunsPage = Page<Run>;
