// Written by `cargo xtask regen --all`. Changes here are lost.

//! The types of the API.

mod events_params;
mod fault;
mod job;
mod page_object;
mod problem;
mod thing;

pub use self::events_params::*;
pub use self::fault::*;
pub use self::job::*;
pub use self::page_object::*;
pub use self::problem::*;
pub use self::thing::*;
