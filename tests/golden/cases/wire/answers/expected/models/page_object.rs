// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Page`.

use crate::answers::types::Thing;
use crate::answers::Page;

/// `PageObject`.
pub type PageObject = Page<Thing>;
