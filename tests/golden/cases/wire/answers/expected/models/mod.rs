// Written by `cargo xtask regen --all`. Changes here are lost.

//! The types of the API.

mod by_status_created_response;
mod by_status_response;
mod events_params;
mod fault;
mod job;
mod page_object;
mod problem;
mod several_response;
mod thing;

pub use self::by_status_created_response::*;
pub use self::by_status_response::*;
pub use self::events_params::*;
pub use self::fault::*;
pub use self::job::*;
pub use self::page_object::*;
pub use self::problem::*;
pub use self::several_response::*;
pub use self::thing::*;
