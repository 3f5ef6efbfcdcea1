// Written by `cargo xtask regen --all`. Changes here are lost.

//! The types of the API.

mod by_status_created_response;
mod by_status_response;
mod color;
mod events_params;
mod fault;
mod headers_headers;
mod job;
mod left_headers;
mod nested;
mod open;
mod or_nothing_headers;
mod page_object;
mod patterns;
mod problem;
mod several_response;
mod text_headers;
mod thing;

pub use self::by_status_created_response::*;
pub use self::by_status_response::*;
pub use self::color::*;
pub use self::events_params::*;
pub use self::fault::*;
pub use self::headers_headers::*;
pub use self::job::*;
pub use self::left_headers::*;
pub use self::nested::*;
pub use self::open::*;
pub use self::or_nothing_headers::*;
pub use self::page_object::*;
pub use self::patterns::*;
pub use self::problem::*;
pub use self::several_response::*;
pub use self::text_headers::*;
pub use self::thing::*;
