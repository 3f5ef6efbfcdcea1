//! Documentation of responses that the type of a method does not show.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs;
use super::super::types::rust;
use crate::ir::{Api, Operation, Response, Type};

/// Attributes behind those of the operation's own text: headers, other successes, and the bodies of errors.
pub fn docs(api: &Api, operation: &Operation) -> TokenStream {
    let response_docs = &operation.response_docs;
    let mut sections = TokenStream::new();
    if !response_docs.headers.is_empty() {
        let reached = match operation.response {
            Response::Binary => "[`Download::headers_as`](crate::runtime::Download::headers_as)",
            _ => "`with_response()` and [`Response::headers_as`](crate::runtime::Response::headers_as)",
        };
        let of = |name: &String| format!(", as [`{name}`](crate::types::{name})");
        let ty = response_docs.headers_type.as_ref().map(of).unwrap_or_default();
        let title = docs::generated(&["", "# Headers", "", &format!("By {reached}{ty}:"), ""]);
        let items: Vec<String> = response_docs.headers.iter().map(|(name, about)| header(name, about)).collect();
        let items = docs::attributes(&items.join("\n"), "");
        sections.extend(quote!(#title #items));
    }
    let list = |entries: &[(String, Type)]| -> Vec<String> {
        let entry = |(status, ty): &(String, Type)| format!("* {}: {}", of_status(status), shown(api, ty));
        entries.iter().map(entry).collect()
    };
    for (title, reached, entries) in [
        (
            "# Other responses",
            "Decoded with `with_raw_response()` and [`RawResponse::body_as`](crate::runtime::RawResponse::body_as):",
            list(&response_docs.others),
        ),
        (
            "# Errors",
            "Types of error bodies, for [`Error::body`](crate::runtime::Error::body):",
            list(&response_docs.errors),
        ),
    ] {
        if !entries.is_empty() {
            let lines = ["", title, "", reached, ""].into_iter().chain(entries.iter().map(String::as_str));
            sections.extend(docs::generated(&lines.collect::<Vec<_>>()));
        }
    }
    sections
}

/// An entry of a list, of one line.
fn header(name: &str, about: &str) -> String {
    let about = about.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = docs::code(name);
    if about.is_empty() { format!("* {name}") } else { format!("* {name}: {about}") }
}

fn of_status(status: &str) -> String {
    if status == "default" { "any other".to_owned() } else { docs::code(status) }
}

/// A type, with a link to the one that it is made of.
fn shown(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Named(name) if api.find(name).is_some() => format!("[`{name}`](crate::types::{name})"),
        Type::Nullable(inner) | Type::Boxed(inner) => shown(api, inner),
        Type::List(inner) => format!("a list of {}", shown(api, inner)),
        Type::Map(inner) => format!("a map of {}", shown(api, inner)),
        ty => docs::code(&rust(ty).to_string().replace(' ', "")),
    }
}
