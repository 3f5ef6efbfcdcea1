//! How models become JSON and back: the macros that generated code fills in, and what they expand to.
//!
//! There is no derive here on purpose, and nothing generic over serde's traits but a few lines. A model reads itself
//! from one [`Reader`] and shows itself as a [`View`], both of them plain types, so that each model is compiled once
//! and only the functions of this module know serde's serializers and deserializers.
//!
//! Decoding follows three rules. What is missing or null takes its default; what is unknown is kept;
//! a whole number may come as a float.

mod ahead;
mod budget;
mod capture;
mod check;
mod events;
mod extra;
mod fault;
mod id;
mod literal;
mod model;
mod nullable;
mod number;
mod object;
mod reader;
mod scan;
mod string_enum;
mod text;
mod union;
mod value;
mod view;

pub(crate) use text::{from_bytes, read_bytes};

pub use extra::Extra;
pub use literal::Literal;
pub use model::Json;
pub use nullable::Nullable;

#[doc(hidden)]
pub use self::{
    capture::deserialize,
    events::{Events, decode_envelope, decode_event, read_event, write_event},
    fault::Stop,
    literal::{read_literal, read_optional_literal},
    object::{Object, has_member, set_member},
    reader::{Read, Reader},
    text::{companion, from_value},
    union::{Union, read_union},
    view::{Members, View, Write, optional, serialize},
};

/// A JSON object whose members no specification lists.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

/// What an event means where no document says which one is the last.
#[doc(hidden)]
pub fn usual_role(event: &str) -> crate::EventRole {
    crate::stream::usual_role(event)
}
