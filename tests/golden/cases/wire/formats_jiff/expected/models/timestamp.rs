// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Thing/properties/created`.

/// A point in time. `get` returns it as `jiff::Timestamp`.
///
/// Converted from a value or from text. Text in another form is kept as received.
#[derive(Clone, Default)]
pub struct Timestamp {
    text: String,
    value: Option<::jiff::Timestamp>,
}
crate::formats_jiff::__format!(
    Timestamp, ::jiff::Timestamp, "a date and time", | text | text.parse().ok(), | value
    | value.to_string()
);
