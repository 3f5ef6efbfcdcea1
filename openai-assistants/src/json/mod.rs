//! How models become JSON and back: the macros that generated code fills in, and what they expand to.
//!
//! There is no derive here on purpose. The generated tables expand to small impls of the traits in
//! this module, and the loops over fields exist once, so that the crate compiles quickly.
//!
//! Decoding follows three rules. What is missing or null takes its default; what is unknown is kept;
//! a whole number may come as a float.

mod events;
mod field;
mod id;
mod literal;
mod nullable;
mod number;
mod object;
mod string_enum;
mod tagged;
mod text;
mod union;

pub(crate) use text::from_bytes;

pub use literal::Literal;
pub use nullable::Nullable;

#[doc(hidden)]
pub use self::{
    events::{Events, decode_envelope, decode_event, read_event},
    field::{read_clearable, read_optional, read_required, write_clearable, write_optional, write_required},
    literal::{read_literal, read_optional_literal},
    number::{
        read_clearable_integer, read_clearable_unsigned, read_integer, read_optional_integer, read_optional_unsigned,
        read_unsigned,
    },
    object::{Object, read_object, write_object},
    string_enum::read_string,
    tagged::{Found, find as find_tag},
    union::{Union, from_members, read_list, read_members, read_union, read_variant},
};

/// A JSON object whose members no specification lists.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

/// What an event means where no document says which one is the last.
#[doc(hidden)]
pub fn usual_role(event: &str) -> crate::EventRole {
    crate::stream::usual_role(event)
}
