//! How a params type becomes the query and body of a request, where any type of the crate can be one.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::Draft;
use super::super::params::{form_field, is_text, pushes};
use super::super::types::{ident, resolve};
use crate::ir::{Api, Body, Field, Kind, Operation, Place, Presence, Type, TypeDef};

pub fn emit(api: &Api, def: &TypeDef, draft: &mut Draft<'_>) {
    let Some(operation) = api.senders(&def.name).next() else { return };
    let name = ident(&def.name);
    let none = Vec::new();
    let fields = match &def.kind {
        Kind::Struct(inner) => &inner.fields,
        _ => &none,
    };
    let at = |place: Place| fields.iter().filter(move |f| f.place == place);
    let query: Vec<_> = at(Place::Query).map(|f| query_field(api, f)).collect();
    let content = at(Place::Content).next();
    let (made, form) = match (&operation.body, content) {
        (Body::None, _) => (quote!(crate::Parts::default()), Vec::new()),
        (Body::Multipart, _) => (quote!(crate::Parts::form()), at(Place::Body).map(|f| form_field(api, f)).collect()),
        (body, Some(field)) => (content_parts(body, field), Vec::new()),
        (_, None) => (quote!(crate::Parts::json(&self)?), Vec::new()),
    };
    let parts = if query.is_empty() && form.is_empty() { quote!(parts) } else { quote!(mut parts) };
    draft.items(quote!(
        impl crate::Params for #name {
            fn into_parts(self) -> serde_json::Result<crate::Parts> {
                let #parts = #made;
                #(#query)*
                #(#form)*
                Ok(parts)
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

fn query_field(api: &Api, field: &Field) -> TokenStream {
    let nested = match resolve(api, &field.ty) {
        Type::List(item) => !is_text(api, resolve(api, item)),
        ty => !is_text(api, ty),
    };
    if !nested {
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
        let local = quote::format_ident!("{prefix}_{}", field.name);
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
