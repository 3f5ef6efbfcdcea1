// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Thing/properties/created`.

/// A date and time, with its offset from UTC. `get` returns it as `time::OffsetDateTime`.
///
/// Converted from a value or from text. Text in another form is kept as received.
#[derive(Clone, Default)]
pub struct DateTime {
    text: String,
    value: Option<::time::OffsetDateTime>,
}
crate::formats_time::__format!(
    DateTime, ::time::OffsetDateTime, "a date and time", | text |
    ::time::OffsetDateTime::parse(text, &
    ::time::format_description::well_known::Rfc3339).ok(), | value | value.format(&
    ::time::format_description::well_known::Rfc3339).unwrap_or_else(| _ | value
    .to_string())
);
