// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Widgets`.

use crate::requests::types::Widget;
use crate::requests::Page;

/// `Widgets`.
pub type Widgets = Page<Widget>;
