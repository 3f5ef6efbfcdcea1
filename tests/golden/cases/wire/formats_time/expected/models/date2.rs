// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Thing/properties/day`.

/// A date. `get` returns it as `time::Date`.
///
/// Converted from a value or from text. Text in another form is kept as received.
#[derive(Clone, Default)]
pub struct Date2 {
    text: String,
    value: Option<::time::Date>,
}
crate::formats_time::__format!(
    Date2, ::time::Date, "a date", | text | ::time::Date::parse(text, &
    ::time::format_description::well_known::Iso8601::DATE).ok(), | value | value
    .to_string()
);
