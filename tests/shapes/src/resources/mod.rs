// Written by `cargo xtask regen --all`. Changes here are lost.

//! The resources of the API: one method for each operation.

mod shapes;
mod things;
mod things_string;
mod things_vec;

pub use self::shapes::*;
pub use self::things::*;
pub use self::things_string::*;
pub use self::things_vec::*;
