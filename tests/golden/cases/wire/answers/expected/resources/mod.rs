// Written by `cargo xtask regen --all`. Changes here are lost.

//! The resources of the API: one method for each operation.

mod any;
mod both;
mod by;
mod default;
mod events;
mod hal;
mod headers;
mod json;
mod nested;
mod nothing;
mod open;
mod or;
mod or_nothing;
mod pages;
mod pages_or;
mod pictures;
mod range;
mod same;
mod several;
mod text;

pub use self::any::*;
pub use self::both::*;
pub use self::by::*;
pub use self::default::*;
pub use self::events::*;
pub use self::hal::*;
pub use self::headers::*;
pub use self::json::*;
pub use self::nested::*;
pub use self::nothing::*;
pub use self::open::*;
pub use self::or::*;
pub use self::or_nothing::*;
pub use self::pages::*;
pub use self::pages_or::*;
pub use self::pictures::*;
pub use self::range::*;
pub use self::same::*;
pub use self::several::*;
pub use self::text::*;
