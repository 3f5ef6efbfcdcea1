// Written by `cargo xtask regen --all`. Changes here are lost.

//! The resources of the API: one method for each operation.

mod both;
mod connect;
mod cookie;
mod open;
mod perhaps;
mod query;
mod things;
mod token;
mod watch;

pub use self::both::*;
pub use self::connect::*;
pub use self::cookie::*;
pub use self::open::*;
pub use self::perhaps::*;
pub use self::query::*;
pub use self::things::*;
pub use self::token::*;
pub use self::watch::*;
