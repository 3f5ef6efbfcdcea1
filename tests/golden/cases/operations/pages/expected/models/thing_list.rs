// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ThingList`.

use crate::types::Thing;
use crate::Page;

/// `ThingList`.
pub type ThingList = Page<Thing>;
