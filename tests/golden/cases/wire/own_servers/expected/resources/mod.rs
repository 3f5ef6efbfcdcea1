// Written by `cargo xtask regen --all`. Changes here are lost.

//! The resources of the API: one method for each operation.

mod files;
mod pages;
mod repeated;
mod unsaid;
mod usual;
mod wrong;

pub use self::files::*;
pub use self::pages::*;
pub use self::repeated::*;
pub use self::unsaid::*;
pub use self::usual::*;
pub use self::wrong::*;
