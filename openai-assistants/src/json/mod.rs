//! How models become JSON and back: the macros that generated code fills in, and what they expand to.
//!
//! There is no derive here on purpose, and nothing generic over serde's traits but a few lines. A model reads itself
//! from one [`Reader`] and shows itself as a [`View`], both of them plain types, so that each model is compiled once
//! and only the functions of this module know serde's serializers and deserializers.
//!
//! Decoding follows three rules. What is missing or null takes its default; what is unknown is kept;
//! a whole number may come as a float.

mod budget;
mod check;
mod events;
mod extra;
mod id;
mod literal;
mod lookahead;
mod model;
mod nullable;
mod number;
mod object;
mod path;
mod read_error;
mod reader;
mod scan;
mod serde_bridge;
mod string_enum;
mod text;
mod union;
mod unknown_value;
mod value;
mod view;

pub(crate) use path::path_at;
pub(crate) use text::{from_bytes, read_bytes};

pub use extra::Extra;
pub use literal::Literal;
pub use model::Json;
pub use nullable::Nullable;
pub use unknown_value::UnknownValue;

#[doc(hidden)]
pub use self::{
    events::{Events, decode_envelope, decode_event, read_event, write_event},
    literal::{read_literal, read_optional_literal},
    object::{Object, has_member, set_member},
    read_error::ReadError,
    reader::{Read, Reader},
    serde_bridge::deserialize,
    text::{companion, from_value},
    union::{Union, read_union},
    unknown_value::unknown_value,
    view::{Members, View, Write, optional, serialize},
};

/// A JSON object whose members no specification lists.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;
