// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ListThreadsResponse`.

use crate::types::Thread;
use crate::Page;

/// One page of threads.
pub type ThreadsPage = Page<Thread>;
