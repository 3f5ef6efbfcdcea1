// Written by `cargo xtask regen --all`. Changes here are lost.

//! The types of the API.

mod date;
mod date2;
mod date_time;
mod key;
mod make_thing_headers;
mod make_thing_params;
mod send_form_body;
mod thing;
mod uuid;

pub use self::date::*;
pub use self::date2::*;
pub use self::date_time::*;
pub use self::key::*;
pub use self::make_thing_headers::*;
pub use self::make_thing_params::*;
pub use self::send_form_body::*;
pub use self::thing::*;
pub use self::uuid::*;
