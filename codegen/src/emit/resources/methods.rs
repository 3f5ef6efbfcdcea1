//! Methods of resources, and of the requests that they return.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::operations::constant;
use super::super::types::{Uses, argument, ident, rust};
use super::super::{docs, params, structs};
use crate::Mode;
use crate::ir::{Api, Body, Kind, Operation, Presence, Response, Type};

/// The method of an operation, and the one that streams where the plain response is a download.
pub fn of(api: &Api, operation: &Operation, mode: Mode<'_>, uses: &mut Uses) -> Vec<TokenStream> {
    let (name, constant) = (ident(&operation.function), constant(operation));
    let call = docs::code(&format!("{} {}", operation.method, operation.path));
    let about = docs::attributes(&format!("{}\n\n{call}", operation.docs.trim()), "");
    let (mut arguments, mut path) = (Vec::new(), Vec::new());
    for parameter in &operation.path_params {
        uses.ty(&parameter.ty);
        let (argument, ty) = (ident(&parameter.name), rust(&parameter.ty));
        arguments.push(quote!(#argument: impl Into<#ty>));
        path.push(match parameter.ty {
            Type::String => quote!(#argument.into()),
            _ => quote!(#argument.into().into()),
        });
    }
    let params = match &operation.params {
        None => quote!(()),
        Some(ty) => {
            uses.models.insert(ty.clone());
            if has_setters(operation, mode) {
                quote!(Default::default())
            } else {
                let ty = ident(ty);
                arguments.push(quote!(params: #ty));
                quote!(params)
            }
        }
    };
    let (read, set) = params::headers(api, operation);
    let request = request_name(operation, uses);
    let made = quote!(#request::new(self.client, &operations::#constant, vec![#(#path),*], #params));
    let sent = |request: TokenStream| {
        let Some((last, steps)) = set.split_last() else { return request };
        quote!(#read let request = #request; #(let request = #steps;)* #last)
    };
    let Response::Binary = operation.response else {
        let returned = request_type(operation, uses);
        let body = sent(made);
        return vec![quote!(
            #about
            pub fn #name(&self, #(#arguments),*) -> #returned { #body }
        )];
    };
    uses.runtime.insert("DownloadRequest");
    let body = if set.is_empty() {
        quote!(DownloadRequest::new(#made))
    } else {
        quote!(#read let request = #made; #(let request = #set;)* DownloadRequest::new(request))
    };
    let mut methods = vec![quote!(
        #about
        pub fn #name(&self, #(#arguments),*) -> DownloadRequest { #body }
    )];
    if let Some(events) = &operation.streams {
        uses.runtime.insert("StreamRequest");
        uses.models.insert(events.clone());
        let (name, events) = (format_ident!("{}_stream", operation.function), ident(events));
        let params = operation.params.as_ref().map(|p| ident(p)).map_or_else(|| quote!(()), |p| quote!(#p));
        let request =
            quote!(Request::<(), #params>::new(self.client, &operations::#constant, vec![#(#path),*], params));
        let body = sent(request);
        methods.push(quote!(
            #about
            pub fn #name(&self, #(#arguments),*) -> StreamRequest<#events> { { #body }.stream() }
        ));
    }
    methods
}

/// Whether query parameters are set on the request, in place of an argument of the method. A crate of its own cannot
/// give methods to the requests of the runtime.
fn has_setters(operation: &Operation, mode: Mode<'_>) -> bool {
    mode == Mode::Spec && operation.body == Body::None && operation.response != Response::Binary
}

/// The items of the list that an operation answers with.
fn list_of(operation: &Operation) -> Option<&Type> {
    match &operation.response {
        Response::Json(Type::Page(item)) if operation.streams.is_none() => Some(item),
        _ => None,
    }
}

/// What the request of an operation is called, without its parameters.
fn request_name(operation: &Operation, uses: &mut Uses) -> Ident {
    let name = if list_of(operation).is_some() { "ListRequest" } else { "Request" };
    uses.runtime.insert(name);
    ident(name)
}

/// The request that a method makes.
fn request_type(operation: &Operation, uses: &mut Uses) -> TokenStream {
    let name = request_name(operation, uses);
    let answer = match (list_of(operation), &operation.response) {
        (Some(ty), _) | (None, Response::Json(ty)) => {
            uses.ty(ty);
            rust(ty)
        }
        (None, Response::None | Response::Binary) => quote!(()),
    };
    match &operation.params {
        Some(params) => {
            let params = ident(params);
            quote!(#name<#answer, #params>)
        }
        None => quote!(#name<#answer>),
    }
}

/// The methods of a request that set its query parameters.
pub fn query_setters(api: &Api, operation: &Operation, mode: Mode<'_>, uses: &mut Uses) -> Option<TokenStream> {
    let params = operation.params.as_ref().filter(|_| has_setters(operation, mode))?;
    // Two operations that ask and answer alike make the same kind of request.
    let alike = |other: &&Operation| other.body == Body::None && other.response == operation.response;
    if api.senders(params).find(alike).is_some_and(|first| first.id != operation.id) {
        return None;
    }
    let Some(Kind::Struct(def)) = api.find(params).map(|d| &d.kind) else { return None };
    let request = request_type(operation, uses);
    let setters = def.fields.iter().filter(|field| field.constant.is_none()).map(|field| {
        let name = ident(&field.name);
        let (taken, made) = argument(api, &field.ty, &name, uses);
        let about = structs::field_docs(field);
        let value = match field.presence {
            Presence::Required => made,
            Presence::Nullable | Presence::Optional => quote!(Some(#made)),
            Presence::OptionalNullable => quote!(crate::Nullable::Value(#made)),
        };
        quote!(
            #about
            pub fn #name(mut self, #name: #taken) -> Self {
                self.params_mut().#name = #value;
                self
            }
        )
    });
    let setters: Vec<_> = setters.collect();
    let (ty, about) = (ident(params), docs::attributes("Sets all query parameters at once.", ""));
    Some(quote!(
        impl #request {
            #about
            pub fn params(mut self, params: #ty) -> Self {
                *self.params_mut() = params;
                self
            }

            #(#setters)*
        }
    ))
}
