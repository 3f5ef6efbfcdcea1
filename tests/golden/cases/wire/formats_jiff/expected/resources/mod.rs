// Written by `cargo xtask regen --all`. Changes here are lost.

//! The resources of the API: one method for each operation.

mod forms;
mod things;

pub use self::forms::*;
pub use self::things::*;
