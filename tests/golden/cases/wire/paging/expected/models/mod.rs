// Written by `cargo xtask regen --all`. Changes here are lost.

//! The types of the API.

mod by_default_params;
mod by_default_response;
mod headers_params;
mod item;
mod last_params;
mod last_response;
mod linked_params;
mod nested_params;
mod nested_response;
mod none_params;
mod numbers_params;
mod numbers_response;
mod offsets_params;
mod search_body;
mod single_params;
mod sized_params;
mod urls_response;

pub use self::by_default_params::*;
pub use self::by_default_response::*;
pub use self::headers_params::*;
pub use self::item::*;
pub use self::last_params::*;
pub use self::last_response::*;
pub use self::linked_params::*;
pub use self::nested_params::*;
pub use self::nested_response::*;
pub use self::none_params::*;
pub use self::numbers_params::*;
pub use self::numbers_response::*;
pub use self::offsets_params::*;
pub use self::search_body::*;
pub use self::single_params::*;
pub use self::sized_params::*;
pub use self::urls_response::*;
