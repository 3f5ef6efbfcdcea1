// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Key`.

/// A UUID. `get` returns it as `uuid::Uuid`.
///
/// Converted from a value or from text. Text in another form is kept as received.
#[derive(Clone, Default)]
pub struct Uuid {
    text: String,
    value: Option<::uuid::Uuid>,
}
crate::formats_jiff::__format!(
    Uuid, ::uuid::Uuid, "a UUID", | text | ::uuid::Uuid::parse_str(text).ok(), | value |
    value.to_string()
);
