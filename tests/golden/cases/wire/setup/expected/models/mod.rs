// Written by `cargo xtask regen --all`. Changes here are lost.

//! The types of the API.

mod in_cookie_params;
mod new_thing_webhook;
mod thing;
mod watch_changed_callback;

pub use self::in_cookie_params::*;
pub use self::new_thing_webhook::*;
pub use self::thing::*;
pub use self::watch_changed_callback::*;
