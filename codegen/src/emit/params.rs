//! How a params type becomes the query, headers and body of a request.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::ModelFile;
use super::types::{ident, resolve};
use crate::Mode;
use crate::ir::{Api, Body, Field, Kind, Operation, Place, Presence, Type, TypeDef};

pub fn emit(api: &Api, def: &TypeDef, draft: &mut ModelFile<'_>) {
    let mut users = api.senders(&def.name);
    let Some(first) = users.next() else { return };
    // Which of those that share it streams does not matter; `check` has seen to it that it is one.
    let operation = users.find(|o| o.streams.is_some() && first.streams.is_none()).unwrap_or(first);
    let name = ident(&def.name);
    let fields = match &def.kind {
        Kind::Struct(inner) => inner.fields.as_slice(),
        _ => &[],
    };
    let body = into_parts(api, &operation.body, fields, draft.mode);
    draft.items(quote!(
        impl crate::Params for #name {
            fn into_parts(self) -> serde_json::Result<crate::Parts> {
                #body
            }
        }
    ));
    if let Some(events) = &operation.streams {
        draft.uses.models.insert(events.clone());
        let (events, enable) = (ident(events), enable(api, fields));
        draft.items(quote!(
            impl crate::Streams for #name {
                type Event = #events;

                fn enable_stream(&mut self) {
                    #enable
                }
            }
        ));
    }
}

/// The body of `into_parts`.
fn into_parts(api: &Api, body: &Body, fields: &[Field], mode: Mode<'_>) -> TokenStream {
    let at = |place: Place| fields.iter().filter(move |f| f.place == place);
    let query: Vec<_> = at(Place::Query).map(|f| query_field(api, f, mode)).collect();
    let (made, form) = match (body, at(Place::Content).next()) {
        (Body::None, _) | (Body::Raw(_), None) => (quote!(crate::Parts::default()), Vec::new()),
        (Body::Multipart, _) => (quote!(crate::Parts::form()), at(Place::Body).map(|f| form_field(api, f)).collect()),
        (body, Some(field)) => (content_parts(body, field), Vec::new()),
        (Body::Json, None) => (quote!(crate::Parts::json(&self)?), Vec::new()),
    };
    match (mode, query.is_empty() && form.is_empty()) {
        (Mode::Spec, true) if *body == Body::Json => quote!(crate::Parts::json(&self)),
        (Mode::Spec, true) => quote!(Ok(#made)),
        (_, fixed) => {
            let parts = if fixed { quote!(parts) } else { quote!(mut parts) };
            quote!(
                let #parts = #made;
                #(#query)*
                #(#form)*
                Ok(parts)
            )
        }
    }
}

/// The parts of a request whose body is a value of its own.
fn content_parts(body: &Body, field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let made = match body {
        Body::Raw(_) => quote!(crate::Parts {
            body: openai_assistants::Body::Json(value.clone().into_bytes()),
            ..crate::Parts::default()
        }),
        _ => quote!(crate::Parts::json(value)?),
    };
    match field.presence {
        Presence::Required => quote!({ let value = &self.#name; #made }),
        _ => quote!(match &self.#name { Some(value) => #made, None => crate::Parts::default() }),
    }
}

fn query_field(api: &Api, field: &Field, mode: Mode<'_>) -> TokenStream {
    let nested = match resolve(api, &field.ty) {
        Type::List(item) => !is_text(api, resolve(api, item)),
        ty => !is_text(api, ty),
    };
    if !nested || mode == Mode::Spec {
        return pushes(api, field);
    }
    let (name, wire) = (ident(&field.name), &field.wire);
    let push = quote!(parts.query_nested(#wire, value)?;);
    match field.presence {
        Presence::Required => quote!({ let value = &self.#name; #push }),
        _ => quote!(if let Some(value) = &self.#name { #push }),
    }
}

/// Sets the flag `stream`, here or in the body that is held.
fn enable(api: &Api, fields: &[Field]) -> TokenStream {
    if let Some(flag) = flag(fields) {
        let (name, value) = (ident(&flag.name), flag_value(flag));
        return quote!(self.#name = #value;);
    }
    let held = fields.iter().find(|f| f.place == Place::Content);
    let Some((held, Type::Named(inner))) = held.map(|held| (held, resolve(api, &held.ty))) else {
        return TokenStream::new();
    };
    let Some(Kind::Struct(def)) = api.find(inner).map(|def| &def.kind) else { return TokenStream::new() };
    let Some(flag) = flag(&def.fields) else { return TokenStream::new() };
    let (held_name, name, value) = (ident(&held.name), ident(&flag.name), flag_value(flag));
    match held.presence {
        Presence::Required => quote!(self.#held_name.#name = #value;),
        _ => quote!(self.#held_name.get_or_insert_default().#name = #value;),
    }
}

fn flag(fields: &[Field]) -> Option<&Field> {
    fields.iter().find(|f| f.wire == "stream" && f.ty == Type::Bool)
}

fn flag_value(field: &Field) -> TokenStream {
    match field.presence {
        Presence::Required => quote!(true),
        Presence::Nullable | Presence::Optional => quote!(Some(true)),
        Presence::OptionalNullable => quote!(crate::Nullable::Value(true)),
    }
}

/// Statements that read the headers from `params`, and the expressions that make a request with them of `request`.
pub(super) fn headers(api: &Api, operation: &Operation) -> (TokenStream, Vec<TokenStream>) {
    let (mut read, mut set) = (TokenStream::new(), Vec::new());
    for (name, value) in &operation.query {
        set.push(quote!(request.with_query(#name, #value)));
    }
    if let Body::Raw(media) = &operation.body {
        set.push(quote!(request.with_header("content-type", #media)));
    }
    let def = operation.params.as_ref().and_then(|name| api.find(name));
    let Some(Kind::Struct(def)) = def.map(|def| &def.kind) else { return (read, set) };
    // A parameter of the path may begin so as well.
    let mut prefix = String::from("header");
    while operation.path_params.iter().any(|parameter| parameter.name.starts_with(&prefix)) {
        prefix.insert_str(0, "the_");
    }
    for field in def.fields.iter().filter(|f| matches!(f.place, Place::Header | Place::Cookie)) {
        let (name, wire) = (ident(&field.name), &field.wire);
        let text = match resolve(api, &field.ty) {
            Type::List(_) => quote!(value.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")),
            ty if is_text(api, ty) => quote!(value.to_string()),
            _ => quote!(serde_json::to_string(value).unwrap_or_default()),
        };
        let (header, text) = match field.place {
            Place::Cookie => (quote!("cookie"), quote!(format!("{}={}", #wire, #text))),
            _ => (quote!(#wire), text),
        };
        let local = format_ident!("{prefix}_{}", field.name);
        read.extend(match field.presence {
            Presence::Required => quote!(let #local = { let value = &params.#name; Some(#text) };),
            _ => quote!(let #local = params.#name.as_ref().map(|value| #text);),
        });
        set.push(quote!(match #local {
            Some(value) => request.with_header(#header, value),
            None => request,
        }));
    }
    (read, set)
}

/// Adds a query parameter for each value.
fn pushes(api: &Api, field: &Field) -> TokenStream {
    let (name, wire) = (ident(&field.name), &field.wire);
    let push = |value: TokenStream| quote!(parts.query.push((#wire.into(), #value)););
    let each = match resolve(api, &field.ty) {
        Type::List(inner) => {
            let push = if is_text(api, resolve(api, inner)) {
                push(quote!(item.to_string()))
            } else {
                push(quote!(serde_json::to_string(item)?))
            };
            quote!(for item in value { #push })
        }
        ty if is_text(api, ty) => push(quote!(value.to_string())),
        _ => push(quote!(serde_json::to_string(value)?)),
    };
    match field.presence {
        Presence::Required => quote!({ let value = &self.#name; #each }),
        Presence::Nullable | Presence::Optional => quote!(if let Some(value) = &self.#name { #each }),
        Presence::OptionalNullable => quote!(if let Some(value) = self.#name.as_ref() { #each }),
    }
}

/// Whether a value is shown as it is sent.
fn is_text(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::String | Type::Bool | Type::Integer(_) | Type::Float | Type::Id(_) => true,
        Type::Named(name) => matches!(api.find(name).map(|d| &d.kind), Some(Kind::Enum(_))),
        _ => false,
    }
}

/// Adds a part for each value; members of objects are named `outer[inner]`.
fn form_field(api: &Api, field: &Field) -> TokenStream {
    let (name, wire) = (ident(&field.name), &field.wire);
    let add = match resolve(api, &field.ty) {
        Type::Upload => quote!(parts.file(#wire, value);),
        Type::List(item) if **item == Type::Upload => {
            let wire = format!("{}[]", wire.trim_end_matches("[]"));
            quote!(for item in value { parts.file(#wire, item); })
        }
        ty if is_text(api, ty) => quote!(parts.text(#wire, value.to_string());),
        _ => quote!(parts.nested(#wire, &value)?;),
    };
    match field.presence {
        Presence::Required => quote!({ let value = self.#name; #add }),
        Presence::Nullable | Presence::Optional => quote!(if let Some(value) = self.#name { #add }),
        Presence::OptionalNullable => quote!(if let Some(value) = self.#name.into_option() { #add }),
    }
}
