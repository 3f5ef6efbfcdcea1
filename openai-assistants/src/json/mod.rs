//! Encoding and decoding of models: the macros that generated code uses, and what they expand to.
//!
//! There is no derive here on purpose, and only a few lines are generic over serde's traits. A model is decoded from
//! one [`Reader`] and encoded through a [`View`], both of them plain types, so that each model is compiled once, and
//! only the functions of this module use serde's serializers and deserializers.
//!
//! Decoding never rejects an object. A missing or null field gets its default, an unknown one is kept, and one of
//! another type than documented is converted if its meaning is unambiguous, and kept as received in any case (see
//! `deviation`). Encoding reproduces what was received.

mod additional;
mod budget;
mod check;
mod convert;
mod deviation;
mod events;
mod extra;
mod format;
mod halves;
mod hidden;
mod id;
mod integer_enum;
pub(crate) mod into;
pub mod json_text;
mod literal;
mod lookahead;
mod metadata;
mod model;
mod names;
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
mod unusual;
mod value;
mod view;

pub(crate) use deviation::found_instead;
pub(crate) use halves::Halves;
#[cfg(feature = "foundry")]
pub(crate) use hidden::secrets;
pub(crate) use path::path_at;
pub(crate) use text::{any, from_bytes, from_bytes_with, read_bytes, read_bytes_with, to_text, without_mark};
pub(crate) use value::object_of;

pub use deviation::Deviation;
pub use extra::Extra;
pub use literal::Literal;
pub use metadata::Metadata;
pub use model::Json;
pub use nullable::Nullable;
pub use unknown_value::UnknownValue;

#[doc(hidden)]
pub use self::{
    additional::{additional, to_value},
    deviation::Decoding,
    events::{Events, decode_event, event_data, event_text, read_event, write_event},
    format::read_format,
    hidden::Hidden,
    into::{WholeNumber, finite, given_map, given_object, given_optional_object},
    literal::{read_clearable_literal, read_literal, read_optional_literal},
    lookahead::Member,
    model::read_json_text,
    names::are_plain,
    object::{Object, ObjectMut, Table, has_member, set_member},
    read_error::ReadError,
    reader::{Read, Reader},
    serde_bridge::deserialize,
    text::{companion, decode_data, from_value},
    union::{Kinds, Union, read_union, union_of, union_of_text},
    unknown_value::unknown_value,
    view::{Members, View, Write, optional, serialize, tagged, unless_empty},
};

/// A JSON object without a documented type.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;
