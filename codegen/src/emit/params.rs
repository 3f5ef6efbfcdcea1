//! How a params type becomes the query and body of a request.

use proc_macro2::TokenStream;
use quote::quote;

use super::Draft;
use super::types::{ident, resolve};
use crate::ir::{Api, Body, Field, Kind, Place, Presence, StructDef, Type, TypeDef};

pub fn emit(api: &Api, def: &TypeDef, inner: &StructDef, draft: &mut Draft<'_>) {
    let mut users = api.senders(&def.name);
    let Some(first) = users.next() else { return };
    // Which of those that share it streams does not matter; `check` has seen to it that it is one.
    let operation = users.find(|o| o.streams.is_some() && first.streams.is_none()).unwrap_or(first);
    let name = ident(&def.name);
    let query: Vec<TokenStream> =
        inner.fields.iter().filter(|f| f.place == Place::Query).map(|f| pushes(api, f)).collect();
    let fields = inner.fields.iter().filter(|f| f.place == Place::Body);
    let (made, form) = match operation.body {
        Body::Json => (quote!(crate::Parts::json(&self)?), Vec::new()),
        Body::None | Body::Raw(_) => (quote!(crate::Parts::default()), Vec::new()),
        Body::Multipart => (quote!(crate::Parts::form()), fields.map(|f| form_field(api, f)).collect()),
    };
    let body = if query.is_empty() && form.is_empty() {
        match operation.body {
            Body::Json => quote!(crate::Parts::json(&self)),
            _ => quote!(Ok(#made)),
        }
    } else {
        quote!(
            let mut parts = #made;
            #(#query)*
            #(#form)*
            Ok(parts)
        )
    };
    draft.items(quote!(
        impl crate::Params for #name {
            fn into_parts(self) -> serde_json::Result<crate::Parts> {
                #body
            }
        }
    ));
    let stream = operation.streams.as_ref().zip(inner.fields.iter().find(|f| f.wire == "stream" && f.ty == Type::Bool));
    if let Some((events, field)) = stream {
        draft.uses.models.insert(events.clone());
        let (events, flag) = (ident(events), ident(&field.name));
        let value = match field.presence {
            Presence::Required => quote!(true),
            Presence::Nullable | Presence::Optional => quote!(Some(true)),
            Presence::OptionalNullable => quote!(crate::Nullable::Value(true)),
        };
        draft.items(quote!(
            impl crate::Streams for #name {
                type Event = #events;

                fn enable_stream(&mut self) {
                    self.#flag = #value;
                }
            }
        ));
    }
}

/// A body that is a union is sent as it is.
pub fn emit_union(api: &Api, def: &TypeDef, draft: &mut Draft<'_>) {
    if api.senders(&def.name).next().is_some() {
        let name = ident(&def.name);
        draft.items(quote!(
            impl crate::Params for #name {
                fn into_parts(self) -> serde_json::Result<crate::Parts> {
                    crate::Parts::json(&self)
                }
            }
        ));
    }
}

/// Adds a query parameter for each value.
pub(super) fn pushes(api: &Api, field: &Field) -> TokenStream {
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
pub(super) fn is_text(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::String | Type::Bool | Type::Integer(_) | Type::Float | Type::Id(_) => true,
        Type::Named(name) => matches!(api.find(name).map(|d| &d.kind), Some(Kind::Enum(_))),
        _ => false,
    }
}

/// Adds a part for each value; members of objects are named `outer[inner]`.
pub(super) fn form_field(api: &Api, field: &Field) -> TokenStream {
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
