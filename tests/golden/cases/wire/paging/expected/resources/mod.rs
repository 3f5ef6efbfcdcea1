// Written by `cargo xtask regen --all`. Changes here are lost.

//! The resources of the API: one method for each operation.

mod defaults;
mod headers;
mod last;
mod linked;
mod nested;
mod none;
mod numbers;
mod offsets;
mod search;
mod single;
mod sized;
mod urls;

pub use self::defaults::*;
pub use self::headers::*;
pub use self::last::*;
pub use self::linked::*;
pub use self::nested::*;
pub use self::none::*;
pub use self::numbers::*;
pub use self::offsets::*;
pub use self::search::*;
pub use self::single::*;
pub use self::sized::*;
pub use self::urls::*;
