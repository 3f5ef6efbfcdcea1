// Written by `cargo xtask regen --all`. Changes here are lost.

//! The types of the API.

mod account;
mod account_patch;
mod anything_params;
mod bytes_params;
mod color;
mod deep;
mod either_body;
mod encoded_body;
mod form_body;
mod headers_params;
mod json_bytes_params;
mod kind;
mod list_widgets_params;
mod map_params;
mod optional_body;
mod patch_home_params;
mod picture_params;
mod point;
mod point_patch;
mod query_params;
mod secrets;
mod several_body;
mod several_csv_params;
mod several_urlencoded_body;
mod text_params;
mod widget;
mod widgets;

pub use self::account::*;
pub use self::account_patch::*;
pub use self::anything_params::*;
pub use self::bytes_params::*;
pub use self::color::*;
pub use self::deep::*;
pub use self::either_body::*;
pub use self::encoded_body::*;
pub use self::form_body::*;
pub use self::headers_params::*;
pub use self::json_bytes_params::*;
pub use self::kind::*;
pub use self::list_widgets_params::*;
pub use self::map_params::*;
pub use self::optional_body::*;
pub use self::patch_home_params::*;
pub use self::picture_params::*;
pub use self::point::*;
pub use self::point_patch::*;
pub use self::query_params::*;
pub use self::secrets::*;
pub use self::several_body::*;
pub use self::several_csv_params::*;
pub use self::several_urlencoded_body::*;
pub use self::text_params::*;
pub use self::widget::*;
pub use self::widgets::*;
