//! Texts that are read as a type of another crate.

use quote::quote;

use super::types::ident;
use super::{ModelFile, docs};
use crate::ir::{Format, TypeDef};

pub fn emit(def: &TypeDef, format: Format, draft: &mut ModelFile<'_>) {
    let name = ident(&def.name);
    let (shown, value, read, write) = match format {
        Format::Uuid => {
            ("uuid::Uuid", quote!(::uuid::Uuid), quote!(::uuid::Uuid::parse_str(text).ok()), quote!(value.to_string()))
        }
        Format::TimeDate => (
            "time::Date",
            quote!(::time::Date),
            quote!(::time::Date::parse(text, &::time::format_description::well_known::Iso8601::DATE).ok()),
            quote!(value.to_string()),
        ),
        Format::TimeDateTime => (
            "time::OffsetDateTime",
            quote!(::time::OffsetDateTime),
            quote!(::time::OffsetDateTime::parse(text, &::time::format_description::well_known::Rfc3339).ok()),
            // What RFC 3339 has no way to say is written as it is shown.
            quote!(
                value.format(&::time::format_description::well_known::Rfc3339).unwrap_or_else(|_| value.to_string())
            ),
        ),
        Format::JiffDate => {
            ("jiff::civil::Date", quote!(::jiff::civil::Date), quote!(text.parse().ok()), quote!(value.to_string()))
        }
        Format::JiffTimestamp => {
            ("jiff::Timestamp", quote!(::jiff::Timestamp), quote!(text.parse().ok()), quote!(value.to_string()))
        }
    };
    let (expected, text) = match format {
        Format::Uuid => ("a UUID", "Converted from a value or from text. Text in another form is kept as received."),
        Format::TimeDate | Format::JiffDate => {
            ("a date", "Converted from a value or from text. Text in another form is kept as received.")
        }
        Format::TimeDateTime | Format::JiffTimestamp => {
            ("a date and time", "Converted from a value or from text. Text in another form is kept as received.")
        }
    };
    let about = docs::attributes(&format!("{} `get` returns it as `{shown}`.\n\n{text}", def.docs), "");
    draft.items(quote!(
        #about
        #[derive(Clone, Default)]
        pub struct #name {
            text: String,
            value: Option<#value>,
        }

        crate::__format!(#name, #value, #expected, |text| #read, |value| #write);
    ));
}
