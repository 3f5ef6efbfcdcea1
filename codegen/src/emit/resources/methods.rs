//! Methods of resources, and of the requests that they return.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::operations::{self, constant};
use super::super::setters::{self, Taken};
use super::super::types::{Uses, argument, ident, resolve, rust};
use super::super::{docs, features, params, structs};
use super::{answers, paging};
use crate::Mode;
use crate::ir::{Api, Body, Kind, Operation, Presence, Response, Type};

/// The method of an operation, and the one that streams where the plain response is a download; each with its text.
pub fn of(api: &Api, operation: &Operation, mode: Mode<'_>, uses: &mut Uses) -> Vec<(TokenStream, TokenStream)> {
    let (name, constant) = (ident(&operation.function), constant(operation));
    let call = docs::code(&format!("{} {}", operation.method, operation.path));
    let optional = if operation.optional { "\n\nThe body is optional; `None` sends no body." } else { "" };
    let streamed = match (&operation.streams, &operation.response) {
        (None, _) | (_, Response::Binary) => "",
        _ => "\n\nFor events instead of the response, call `.stream()` on the request; it sets the parameter `stream`.",
    };
    let deprecated = if operation.deprecated { "\n\nDeprecated by the API." } else { "" };
    let server = api.setup.server_of(&operation.id).map(|address| {
        let address = docs::code(address);
        format!("\n\nSent to {address}, unless `ApiBuilder::server_of` or `ApiBuilder::one_server` says otherwise.")
    });
    let server = server.unwrap_or_default();
    let about =
        docs::attributes(&format!("{}{deprecated}\n\n{call}{server}{optional}{streamed}", operation.docs.trim()), "");
    let responses = mode.is_crate().then(|| answers::docs(api, operation));
    let about = quote!(#about #responses);
    let (mut arguments, mut locals, path) = path(api, operation, uses);
    let params = match &operation.params {
        None => quote!(()),
        Some(params) => {
            uses.models.insert(params.clone());
            if has_setters(operation, mode) {
                quote!(Default::default())
            } else {
                let ty = ident(params);
                if operation.optional {
                    arguments.push(quote!(params: impl Into<Option<#ty>>));
                    locals.extend(quote!(let params: Option<#ty> = params.into();));
                    quote!(params)
                } else if api.find(params).is_some_and(|def| structs::only_list(api, def).is_some()) {
                    arguments.push(quote!(params: impl Into<#ty>));
                    quote!(params.into())
                } else {
                    arguments.push(quote!(params: #ty));
                    quote!(params)
                }
            }
        }
    };
    // A request that can be a stream sets the media type itself.
    let streams = operation.streams.is_some() && operation.response != Response::Binary;
    let set = params::fixed(operation, streams, mode);
    let request = request_name(api, operation, uses);
    let paging = paging::of(api, operation).map(|paged| paged.tokens(uses));
    let rest = paging.map(|paging| quote!(, #paging));
    let made = quote!(#request::new(self.client, &operations::#constant, vec![#(#path),*], #params #rest));
    let sent = |request: TokenStream, set: &[TokenStream]| {
        let Some((last, steps)) = set.split_last() else { return request };
        quote!(let request = #request; #(let request = #steps;)* #last)
    };
    let Response::Binary = operation.response else {
        let returned = request_type(api, operation, uses);
        let body = sent(made, &set);
        return vec![(about, quote!(pub fn #name(&self, #(#arguments),*) -> #returned { #locals #body }))];
    };
    uses.runtime.insert("DownloadRequest");
    let body = if set.is_empty() {
        quote!(DownloadRequest::new(#made))
    } else {
        quote!(let request = #made; #(let request = #set;)* DownloadRequest::new(request))
    };
    let mut methods =
        vec![(about.clone(), quote!(pub fn #name(&self, #(#arguments),*) -> DownloadRequest { #locals #body }))];
    if let Some(events) = &operation.streams {
        uses.runtime.insert("StreamRequest");
        uses.models.insert(events.clone());
        let (name, events) = (format_ident!("{}_stream", operation.function), ident(events));
        let ty = operation.params.as_ref().map(|p| ident(p)).map_or_else(|| quote!(()), |p| quote!(#p));
        let ty = if operation.optional { quote!(Option<#ty>) } else { ty };
        let request = quote!(Request::<(), #ty>::new(self.client, &operations::#constant, vec![#(#path),*], params));
        let body = sent(request, &params::fixed(operation, true, mode));
        let method =
            quote!(pub fn #name(&self, #(#arguments),*) -> StreamRequest<#events> { #locals { #body }.stream() });
        methods.push((about, method));
    }
    methods
}

/// The arguments for path parameters, the statements that convert them, and the texts in the path.
fn path(api: &Api, operation: &Operation, uses: &mut Uses) -> (Vec<TokenStream>, TokenStream, Vec<TokenStream>) {
    let (mut arguments, mut locals, mut path) = (Vec::new(), TokenStream::new(), Vec::new());
    for parameter in &operation.path_params {
        let name = ident(&parameter.name);
        let ty = if operations::is_text(api, parameter) { &Type::String } else { resolve(api, &parameter.ty) };
        let (taken, made) = argument(api, ty, &name, uses);
        let rust = rust(ty);
        uses.ty(ty);
        arguments.push(quote!(#name: #taken));
        path.push(match (ty, operations::is_plain(api, parameter)) {
            (Type::String, true) => made,
            (Type::Id(_), true) => quote!(#name.into().into()),
            (Type::Bool | Type::Integer(_) | Type::Float, true) => quote!(#name.to_string()),
            (_, true) => {
                locals.extend(quote!(let #name: #rust = #made;));
                quote!(#name.to_string())
            }
            (_, false) => {
                let (wire, style) = (&parameter.wire, params::style(parameter.style));
                locals.extend(quote!(
                    let #name: #rust = #made;
                    let #name = #style.path(#wire, &#name);
                ));
                quote!(#name)
            }
        });
    }
    (arguments, locals, path)
}

/// Whether query parameters are set on the request instead of being an argument of the method. A separate crate cannot
/// add methods to the requests of the runtime.
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
fn request_name(api: &Api, operation: &Operation, uses: &mut Uses) -> Ident {
    let name = match (paging::of(api, operation), list_of(operation)) {
        (Some(_), _) => "PagedRequest",
        (None, Some(_)) => "ListRequest",
        (None, None) => "Request",
    };
    uses.runtime.insert(name);
    ident(name)
}

/// The request that a method makes.
fn request_type(api: &Api, operation: &Operation, uses: &mut Uses) -> TokenStream {
    let name = request_name(api, operation, uses);
    let paged = paging::of(api, operation);
    let list = list_of(operation).filter(|_| paged.is_none());
    let item = paged.map(|paged| {
        uses.ty(paged.item);
        let item = rust(paged.item);
        quote!(, #item)
    });
    let answer = match (list, &operation.response) {
        (Some(ty), _) | (None, Response::Json(ty)) => {
            uses.ty(ty);
            rust(ty)
        }
        (None, Response::None | Response::Binary) => quote!(()),
    };
    match &operation.params {
        Some(params) => {
            let params = ident(params);
            match operation.optional {
                true => quote!(#name<#answer #item, Option<#params>>),
                false => quote!(#name<#answer #item, #params>),
            }
        }
        None => quote!(#name<#answer #item>),
    }
}

/// The methods of a request that set its query parameters.
pub fn query_setters(api: &Api, operation: &Operation, mode: Mode<'_>, uses: &mut Uses) -> Option<TokenStream> {
    let params = operation.params.as_ref().filter(|_| has_setters(operation, mode))?;
    // Two operations that ask and answer alike make the same kind of request.
    let alike = |other: &&Operation| {
        other.body == Body::None
            && other.response == operation.response
            && other.paging.is_some() == operation.paging.is_some()
    };
    // One of these that exists without a feature.
    let first = api.senders(params).filter(alike).min_by_key(|other| other.feature.is_some());
    if first.is_some_and(|first| first.id != operation.id) {
        return None;
    }
    let Some(Kind::Struct(def)) = api.find(params).map(|d| &d.kind) else { return None };
    let request = request_type(api, operation, uses);
    let setters = def.fields.iter().filter(|field| field.constant.is_none()).map(|field| {
        let (name, cfg) = (ident(&field.name), features::cfg(&field.feature));
        let uses = uses.with(&field.feature);
        let Taken { generic, ty, value, .. } = match field.presence {
            Presence::Required => setters::required(api, field, 1, None, uses),
            _ => setters::setter(api, field, None, uses),
        };
        let generic = generic.map(|generic| quote!(<#generic>));
        let about = structs::field_docs(field);
        quote!(
            #about
            #cfg
            pub fn #name #generic(mut self, #name: #ty) -> Self {
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
