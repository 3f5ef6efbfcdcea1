//! How a params type becomes the query, headers and body of a request.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{ident, resolve};
use super::{ModelFile, features};
use crate::Mode;
use crate::ir::{
    Api, Body, Encoding, Feature, Field, Kind, Operation, Place, Presence, Style, StyleForm, Type, TypeDef,
};

pub fn emit(api: &Api, def: &TypeDef, draft: &mut ModelFile<'_>) {
    // Those that exist without a feature come first.
    let mut users: Vec<&Operation> = api.senders(&def.name).collect();
    users.sort_by_key(|operation| operation.feature.is_some());
    let Some(first) = users.first() else { return };
    let own = |feature: &Option<Feature>| features::cfg(&feature.clone().filter(|_| def.feature.is_none()));
    let cfg = own(&first.feature);
    // Which of those that share it streams does not matter; `check` has seen to it that it is one.
    let streams = |o: &&&Operation| o.streams.is_some() && first.streams.is_none();
    let operation = users.iter().skip(1).find(streams).unwrap_or(first);
    let stream_cfg = own(&operation.feature);
    let name = ident(&def.name);
    let fields = match &def.kind {
        Kind::Struct(inner) => inner.fields.as_slice(),
        _ => &[],
    };
    let function =
        |body: &TokenStream| quote!(#[inline] fn into_parts(self) -> serde_json::Result<crate::Parts> { #body });
    let body = match (&operation.body, &def.kind) {
        // One of several objects: its members are the fields or parts.
        (Body::Multipart(_), Kind::Union(_)) => quote!(
            let mut parts = crate::Parts::form();
            parts.members(&self)?;
            Ok(parts)
        ),
        (Body::UrlEncoded(_), Kind::Union(_)) => quote!(
            let mut parts = crate::Parts::fields();
            parts.field_as("", crate::__generated::Style::FORM, &self)?;
            Ok(parts)
        ),
        (body, _) => {
            let base: Vec<Field> = fields.iter().filter(|field| field.feature.is_none()).cloned().collect();
            let of = |fields: &[Field]| into_parts(api, body, fields, draft.mode);
            let (with, without) = (of(fields), of(&base));
            let added: BTreeSet<&Feature> = fields.iter().filter_map(|field| field.feature.as_ref()).collect();
            // Nothing is added to a body that is sent as is, except with a feature.
            match (without.steps || !with.steps, added.len()) {
                (true, _) => function(&with.body),
                (false, 1) => features::either(
                    added.first().copied(),
                    Some(function(&without.body)),
                    Some(function(&of(&plain(fields)).body)),
                ),
                (false, _) => {
                    let function = function(&with.body);
                    quote!(#[allow(unused_mut)] #function)
                }
            }
        }
    };
    let body = match def.kind {
        Kind::Union(_) if operation.body.is_form() => function(&body),
        _ => body,
    };
    // Those that share the type share the flag, so it is also cleared if only one of them streams.
    let disable = operation.streams.as_ref().and_then(|_| disable(api, fields)).map(|disable| {
        quote!(
            fn disable_stream(&mut self) {
                #disable
            }
        )
    });
    draft.items(quote!(
        #cfg
        impl crate::Params for #name {
            #body
            #disable
        }
    ));
    if let Some(events) = &operation.streams {
        let feature = operation.feature.clone().filter(|_| def.feature.is_none());
        draft.uses.with(&feature).models.insert(events.clone());
        let (events, enable) = (ident(events), enable(api, fields));
        draft.items(quote!(
            #stream_cfg
            impl crate::Streams for #name {
                type Event = #events;

                fn enable_stream(&mut self) {
                    #enable
                }
            }
        ));
    }
}

/// The fields as if all were there in any case.
fn plain(fields: &[Field]) -> Vec<Field> {
    fields.iter().map(|field| Field { feature: None, ..field.clone() }).collect()
}

/// The body of `into_parts`.
struct IntoParts {
    body: TokenStream,
    /// It adds fields one by one to what it makes.
    steps: bool,
}

impl IntoParts {
    fn whole(body: TokenStream) -> Self {
        Self { body, steps: false }
    }
}

fn into_parts(api: &Api, body: &Body, fields: &[Field], mode: Mode<'_>) -> IntoParts {
    let at = |place: Place| fields.iter().filter(move |f| f.place == place);
    if mode.is_crate() {
        return stated_parts(api, body, fields);
    }
    let query: Vec<_> = at(Place::Query).map(|f| pushes(api, f)).collect();
    let (made, form) = match body {
        Body::Multipart(_) => (quote!(crate::Parts::form()), at(Place::Body).map(|f| form_field(api, f)).collect()),
        Body::Json => (quote!(crate::Parts::json(&self)?), Vec::new()),
        _ => (quote!(crate::Parts::default()), Vec::new()),
    };
    match query.is_empty() && form.is_empty() {
        true if *body == Body::Json => IntoParts::whole(quote!(crate::Parts::json(&self))),
        true => IntoParts::whole(quote!(Ok(#made))),
        false => {
            let body = quote!(
                let mut parts = #made;
                #(#query)*
                #(#form)*
                Ok(parts)
            );
            IntoParts { body, steps: true }
        }
    }
}

/// As the document states it: each parameter in its style, each member of a form in its own.
fn stated_parts(api: &Api, body: &Body, fields: &[Field]) -> IntoParts {
    let content = fields.iter().find(|f| f.place == Place::Content);
    let mut steps = Vec::new();
    let mut made = match (body, content) {
        (Body::None, _) => quote!(crate::Parts::default()),
        (Body::Multipart(_), None) => quote!(crate::Parts::form()),
        (Body::UrlEncoded(_), None) => quote!(crate::Parts::fields()),
        (_, None) => quote!(crate::Parts::json(&self)?),
        (body, Some(field)) => content_parts(body, field),
    };
    if let (Body::JsonOf(media), None) = (body, content) {
        steps.push(quote!(parts.media(#media);));
    }
    for field in fields {
        let (name, wire) = (ident(&field.name), &field.wire);
        let view = quote!(&self.#name);
        let (style, cfg) = (style(field.style), features::cfg(&field.feature));
        let step = match field.place {
            Place::Query => quote!(parts.query_as(#wire, #style, #view)?;),
            Place::Header => quote!(parts.header_as(#wire, #style, #view)?;),
            Place::Cookie => quote!(parts.cookie_as(#wire, #style, #view)?;),
            Place::Body if content.is_none() => match body {
                Body::Multipart(encodings) => part(api, field, encodings.get(wire)),
                Body::UrlEncoded(encodings) => encoded_field(field, encodings.get(wire)),
                _ => continue,
            },
            Place::Body | Place::Content => continue,
        };
        steps.push(quote!(#cfg #step));
    }
    if steps.is_empty() {
        // A question mark that only the end of the function answers.
        if content.is_none() && matches!(body, Body::Json) {
            made = quote!(crate::Parts::json(&self));
            return IntoParts::whole(made);
        }
        return IntoParts::whole(quote!(Ok(#made)));
    }
    let body = quote!(
        let mut parts = #made;
        #(#steps)*
        Ok(parts)
    );
    IntoParts { body, steps: true }
}

/// The parts of a request whose body is a separate value.
fn content_parts(body: &Body, field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let made = match body {
        Body::Bytes(media) => {
            let media = media.as_ref().map_or_else(|| quote!(None), |media| quote!(Some(#media)));
            quote!(crate::Parts::raw(value, #media))
        }
        Body::Text(media) => quote!(crate::Parts::plain(&value, #media)?),
        Body::UrlEncoded(_) => {
            quote!({
                let mut parts = crate::Parts::fields();
                parts.field_as("", crate::__generated::Style::FORM, &value)?;
                parts
            })
        }
        Body::Multipart(_) => quote!({
            let mut parts = crate::Parts::form();
            parts.members(&value)?;
            parts
        }),
        Body::JsonOf(media) => quote!({
            let mut parts = crate::Parts::json(&value)?;
            parts.media(#media);
            parts
        }),
        _ => quote!(crate::Parts::json(&value)?),
    };
    match field.presence {
        Presence::Required => quote!({ let value = self.#name; #made }),
        _ => quote!(match self.#name { Some(value) => #made, None => crate::Parts::default() }),
    }
}

/// A style of the runtime.
pub(super) fn style(style: Style) -> TokenStream {
    let name = match (style.form, style.explode) {
        (StyleForm::Json, _) => "JSON",
        (StyleForm::Deep, _) => "DEEP",
        (StyleForm::Form, false) => "FORM_JOINED",
        (StyleForm::Form | StyleForm::Space | StyleForm::Pipe, true) => "FORM",
        (StyleForm::Space, false) => "SPACES",
        (StyleForm::Pipe, false) => "PIPES",
        (StyleForm::Simple, false) => "SIMPLE",
        (StyleForm::Simple, true) => "SIMPLE_EXPLODED",
        (StyleForm::Label, false) => "LABEL",
        (StyleForm::Label, true) => "LABEL_EXPLODED",
        (StyleForm::Matrix, false) => "MATRIX",
        (StyleForm::Matrix, true) => "MATRIX_EXPLODED",
    };
    let (name, reserved) = (ident(name), style.reserved.then(|| quote!(.reserved())));
    quote!(crate::__generated::Style::#name #reserved)
}

/// Adds the field of a form that is encoded as a query is.
fn encoded_field(field: &Field, encoding: Option<&Encoding>) -> TokenStream {
    let (name, wire) = (ident(&field.name), &field.wire);
    let style = match encoding {
        Some(Encoding { style: Some(stated), .. }) => style(*stated),
        Some(Encoding { media: Some(media), .. }) if media.ends_with("json") => quote!(crate::__generated::Style::JSON),
        _ => quote!(crate::__generated::Style::FIELD),
    };
    quote!(parts.field_as(#wire, #style, &self.#name)?;)
}

/// Adds the part of a form, or several.
fn part(api: &Api, field: &Field, encoding: Option<&Encoding>) -> TokenStream {
    let (name, wire) = (ident(&field.name), &field.wire);
    let media = encoding.and_then(|encoding| encoding.media.as_ref());
    let file = match media {
        Some(media) => quote!(parts.file_as(#wire, value, #media);),
        None => quote!(parts.file(#wire, value);),
    };
    let file = match resolve(api, &field.ty) {
        Type::Upload => file,
        Type::List(item) if *resolve(api, item) == Type::Upload => quote!(for value in value { #file }),
        _ => {
            let view = quote!(&self.#name);
            return match encoding.and_then(|encoding| encoding.style) {
                Some(stated) => {
                    let style = style(stated);
                    quote!(parts.part_as(#wire, #style, #view)?;)
                }
                None => {
                    let media = media.map_or_else(|| quote!(None), |media| quote!(Some(#media)));
                    quote!(parts.part(#wire, #media, #view)?;)
                }
            };
        }
    };
    match field.presence {
        Presence::Required => quote!({ let value = self.#name; #file }),
        Presence::Nullable | Presence::Optional => quote!(if let Some(value) = self.#name { #file }),
        Presence::OptionalNullable => quote!(if let Some(value) = self.#name.into_option() { #file }),
    }
}

/// Sets the flag `stream`, here or in the body that is held.
fn enable(api: &Api, fields: &[Field]) -> Option<TokenStream> {
    let (held, flag) = find_flag(api, fields)?;
    let (name, value) = (ident(&flag.name), flag_value(flag, true));
    let holder = held.map(|held| {
        let name = ident(&held.name);
        match held.presence {
            Presence::Required => quote!(.#name),
            _ => quote!(.#name.get_or_insert_default()),
        }
    });
    Some(quote!(self #holder.#name = #value;))
}

/// Clears the flag `stream`, unless there is no body that holds it.
fn disable(api: &Api, fields: &[Field]) -> Option<TokenStream> {
    let (held, flag) = find_flag(api, fields)?;
    let (name, value) = (ident(&flag.name), flag_value(flag, false));
    Some(match held.map(|held| (ident(&held.name), held.presence)) {
        None => quote!(self.#name = #value;),
        Some((held, Presence::Required)) => quote!(self.#held.#name = #value;),
        Some((held, _)) => quote!(if let Some(held) = &mut self.#held { held.#name = #value; }),
    })
}

/// The flag `stream` among these fields or in the body that one of them holds, which comes first.
fn find_flag<'a>(api: &'a Api, fields: &'a [Field]) -> Option<(Option<&'a Field>, &'a Field)> {
    if let Some(flag) = flag(fields) {
        return Some((None, flag));
    }
    let held = fields.iter().find(|f| f.place == Place::Content)?;
    let Type::Named(inner) = resolve(api, &held.ty) else { return None };
    let Kind::Struct(def) = &api.find(inner)?.kind else { return None };
    Some((Some(held), flag(&def.fields)?))
}

fn flag(fields: &[Field]) -> Option<&Field> {
    fields.iter().find(|field| is_flag(field))
}

/// Whether this is the flag that makes the server respond with events.
pub(super) fn is_flag(field: &Field) -> bool {
    field.wire == "stream" && field.ty == Type::Bool
}

fn flag_value(field: &Field, on: bool) -> TokenStream {
    match (field.presence, on) {
        (Presence::Required, _) => quote!(#on),
        (Presence::Nullable | Presence::Optional, true) => quote!(Some(true)),
        (Presence::Nullable | Presence::Optional, false) => quote!(None),
        (Presence::OptionalNullable, true) => quote!(crate::Nullable::Value(true)),
        (Presence::OptionalNullable, false) => quote!(crate::Nullable::Absent),
    }
}

/// The builder calls on `request` that are the same for every call of an operation: the query in the documented path,
/// and the `Accept` header unless it is a stream.
pub(super) fn fixed(operation: &Operation, is_stream: bool, mode: Mode<'_>) -> Vec<TokenStream> {
    let query = operation.query.iter().map(|(name, value)| quote!(request.with_query(#name, #value)));
    let accept = operation.accept.iter().filter(|_| !is_stream && mode.is_crate());
    query.chain(accept.map(|media| quote!(request.with_header("accept", #media)))).collect()
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
    let cfg = features::cfg(&field.feature);
    match field.presence {
        Presence::Required => quote!({ let value = &self.#name; #each }),
        Presence::Nullable | Presence::Optional => quote!(#cfg if let Some(value) = &self.#name { #each }),
        Presence::OptionalNullable => quote!(#cfg if let Some(value) = self.#name.as_ref() { #each }),
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
    let cfg = features::cfg(&field.feature);
    match field.presence {
        Presence::Required => quote!({ let value = self.#name; #add }),
        Presence::Nullable | Presence::Optional => quote!(#cfg if let Some(value) = self.#name { #add }),
        Presence::OptionalNullable => quote!(#cfg if let Some(value) = self.#name.into_option() { #add }),
    }
}
