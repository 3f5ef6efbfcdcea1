// Written by `cargo xtask regen --all`. Changes here are lost.

//! The resources of the API: one method for each operation.

mod accounts;
mod bodies;
mod charts;
mod headers;
mod plain;
mod query;
mod styles;
mod widgets;

pub use self::accounts::*;
pub use self::bodies::*;
pub use self::charts::*;
pub use self::headers::*;
pub use self::plain::*;
pub use self::query::*;
pub use self::styles::*;
pub use self::widgets::*;
