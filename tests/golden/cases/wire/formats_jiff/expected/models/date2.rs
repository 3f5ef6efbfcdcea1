// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Thing/properties/day`.

/// A date. `get` returns it as `jiff::civil::Date`.
///
/// Converted from a value or from text. Text in another form is kept as received.
#[derive(Clone, Default)]
pub struct Date2 {
    text: String,
    value: Option<::jiff::civil::Date>,
}
crate::formats_jiff::__format!(
    Date2, ::jiff::civil::Date, "a date", | text | text.parse().ok(), | value | value
    .to_string()
);
