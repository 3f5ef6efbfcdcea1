//! Resources: the tree that hangs on the client, and a method for every operation.

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::types::{Uses, ident, rust};
use super::{File, Part, docs, imports, structs};
use crate::ir::{Api, Body, Kind, Operation, Presence, Resource, Response, Type};

/// The two ways to wait for a response. Both have the same methods.
#[derive(Clone, Copy)]
struct Flavour {
    /// Folder of the files, and name of the module.
    folder: &'static str,
    docs: &'static str,
    /// Where the client and the requests come from.
    blocking: bool,
}

const FLAVOURS: &[Flavour] = &[
    Flavour { folder: "resources", docs: "The resources of the API: one method for each operation.", blocking: false },
    Flavour { folder: "blocking", docs: "The resources of the API, for the client that waits.", blocking: true },
];

/// A file for each resource in both flavours, those that list them, and one for the operations.
pub fn files(api: &Api) -> Vec<File> {
    let mut files: Vec<File> = FLAVOURS.iter().flat_map(|flavour| resources(api, *flavour)).collect();
    files.push(operations(api, &quote!(reqwest::Method)));
    files
}

fn resources(api: &Api, flavour: Flavour) -> Vec<File> {
    let mut files: Vec<File> = api.resources.iter().map(|resource| file(api, resource, flavour)).collect();
    let modules: Vec<_> = api.resources.iter().map(|r| ident(&r.module)).collect();
    let parts = vec![Part::Items(quote!(#(mod #modules;)*)), Part::Items(quote!(#(pub use self::#modules::*;)*))];
    files.push(File { path: format!("{}/mod.rs", flavour.folder), docs: flavour.docs.into(), parts });
    files
}

/// `use` for what the two flavours have of their own.
fn client_imports(flavour: Flavour, uses: &mut Uses) -> Option<Part> {
    if !flavour.blocking {
        return None;
    }
    let own = ["Client", "Request", "ListRequest", "DownloadRequest"];
    let names: Vec<_> = own.iter().filter(|name| uses.runtime.remove(*name)).map(|name| ident(name)).collect();
    Some(Part::Items(quote!(use crate::blocking::{#(#names),*};)))
}

pub(super) fn operations(api: &Api, method: &TokenStream) -> File {
    // An operation that takes several kinds of bodies has several methods.
    let first = |at: &usize| *at == 0 || api.operations[at - 1].constant != api.operations[*at].constant;
    let own: Vec<_> = (0..api.operations.len()).filter(first).map(|at| &api.operations[at]).collect();
    let names: Vec<_> = own.iter().map(|operation| constant(operation)).collect();
    let statics = own.iter().map(|operation| {
        let (name, id, path) = (constant(operation), &operation.id, &operation.path);
        let (verb, about) = (
            ident(&operation.method),
            docs::attributes(&docs::code(&format!("{} {}", operation.method, operation.path)), ""),
        );
        let beta = match &operation.beta {
            Some(value) => quote!(Some(#value)),
            None => quote!(None),
        };
        quote!(
            #about
            pub static #name: Operation = Operation { id: #id, method: Method::#verb, path: #path, beta: #beta };
        )
    });
    let method = (!own.is_empty()).then(|| quote!(use #method;));
    let parts = vec![
        Part::Items(quote!(
            #method
            use crate::Operation;
        )),
        Part::Items(quote!(
            /// Every operation, in the order of the document.
            pub static OPERATIONS: &[&Operation] = &[#(&#names),*];
        )),
        Part::Items(quote!(#(#statics)*)),
    ];
    File { path: "operations.rs".into(), docs: "What is known of each operation before it is called.".into(), parts }
}

pub(super) fn constant(operation: &Operation) -> Ident {
    ident(&operation.constant)
}

/// `threads.runs` → `Runs`; the parent's name goes before it where another resource ends alike.
fn type_name(api: &Api, path: &str) -> Ident {
    let name = plain_type_name(api, path);
    // A model of the same name is imported where the resource is defined.
    if is_taken(api, &name) { format_ident!("{name}Resource") } else { format_ident!("{name}") }
}

/// Whether the file of a resource says this name, or may, and means something else.
pub(super) fn is_taken(api: &Api, name: &str) -> bool {
    IMPORTED.contains(&name)
        || PRELUDE.contains(&name)
        || api.find(name).is_some()
        || api.ids.iter().any(|id| id.name == name)
}

/// Names that the files of resources import.
const IMPORTED: &[&str] = &[
    "Client",
    "Request",
    "ListRequest",
    "DownloadRequest",
    "Page",
    "Value",
    "JsonObject",
    "Extra",
    "Nullable",
    "BTreeMap",
];

/// Names of the prelude that methods of resources use.
const PRELUDE: &[&str] =
    &["Self", "Into", "Option", "Some", "None", "String", "Vec", "Box", "Default", "Clone", "Copy"];

fn plain_type_name(api: &Api, path: &str) -> String {
    let last = path.rsplit('.').next().unwrap_or(path);
    let alike = api.ending_in(last);
    match path.rsplit_once('.') {
        Some((parents, _)) if alike > 1 => {
            let parent = parents.rsplit('.').next().unwrap_or(parents);
            let parent = parent.strip_suffix('s').unwrap_or(parent);
            format!("{}{}", parent.to_upper_camel_case(), last.to_upper_camel_case())
        }
        _ => last.to_upper_camel_case(),
    }
}

fn file(api: &Api, resource: &Resource, flavour: Flavour) -> File {
    let mut uses = Uses::default();
    let name = type_name(api, &resource.path);
    let own: Vec<&Operation> = api.operations_of(resource).collect();
    let methods: Vec<_> = own.iter().map(|operation| method(operation, &mut uses)).collect();
    let children: Vec<_> = api
        .children_of(resource)
        .map(|child| {
            let (accessor, ty) =
                (ident(child.path.rsplit('.').next().unwrap_or_default()), type_name(api, &child.path));
            let about = docs::attributes(&child.docs, &format!("`{}`.", child.path));
            quote!(
                #about
                pub fn #accessor(&self) -> super::#ty<'a> {
                    super::#ty::new(self.client)
                }
            )
        })
        .collect();
    let about = docs::attributes(&resource.docs, &format!("`{}`.", resource.path));
    let root = (!resource.path.contains('.')).then(|| {
        let accessor = ident(&resource.path);
        quote!(
            impl Client {
                #about
                pub fn #accessor(&self) -> #name<'_> {
                    #name::new(self)
                }
            }
        )
    });
    let mut parts = vec![Part::Items(quote!(
        #about
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a> {
            client: &'a Client,
        }

        #root

        impl<'a> #name<'a> {
            pub(crate) fn new(client: &'a Client) -> Self {
                Self { client }
            }

            #(#children)*
            #(#methods)*
        }
    ))];
    for operation in own {
        parts.extend(query_setters(api, operation, &mut uses).map(Part::Items));
    }
    uses.runtime.insert("Client");
    let own = client_imports(flavour, &mut uses);
    let mut all = imports(&uses, &[]);
    all.extend(own);
    if !methods.is_empty() {
        all.push(Part::Items(quote!(
            use crate::generated::operations;
        )));
    }
    all.append(&mut parts);
    File {
        path: format!("{}/{}.rs", flavour.folder, resource.module),
        docs: format!("`{}`.", resource.path),
        parts: all,
    }
}

fn method(operation: &Operation, uses: &mut Uses) -> TokenStream {
    let (name, constant) = (ident(&operation.function), constant(operation));
    let text =
        format!("{}\n\n{}", operation.docs.trim(), docs::code(&format!("{} {}", operation.method, operation.path)));
    let about = docs::attributes(&text, "");
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
    let params = match (&operation.params, &operation.body) {
        (None, _) => quote!(()),
        (Some(ty), Body::None) if operation.response != Response::Binary => {
            uses.models.insert(ty.clone());
            quote!(Default::default())
        }
        (Some(ty), _) => {
            uses.models.insert(ty.clone());
            let ty = ident(ty);
            arguments.push(quote!(params: #ty));
            quote!(params)
        }
    };
    let request = request_name(operation, uses);
    let made = quote!(#request::new(self.client, &operations::#constant, vec![#(#path),*], #params));
    let (returned, body) = match &operation.response {
        Response::Binary => {
            uses.runtime.insert("DownloadRequest");
            (quote!(DownloadRequest), quote!(DownloadRequest::new(#made)))
        }
        _ => (request_type(operation, uses), made),
    };
    quote!(
        #about
        pub fn #name(&self, #(#arguments),*) -> #returned {
            #body
        }
    )
}

/// The items of the list that an operation answers with.
fn list_of(operation: &Operation) -> Option<&Type> {
    match &operation.response {
        Response::Json(Type::Page(item)) if operation.streams.is_none() => Some(item),
        _ => None,
    }
}

/// What the request of an operation is called, without its parameters.
pub(super) fn request_name(operation: &Operation, uses: &mut Uses) -> Ident {
    let name = if list_of(operation).is_some() { "ListRequest" } else { "Request" };
    uses.runtime.insert(name);
    ident(name)
}

/// The request that a method makes.
pub(super) fn request_type(operation: &Operation, uses: &mut Uses) -> TokenStream {
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

/// Query parameters of an operation without a body are set on the request itself.
fn query_setters(api: &Api, operation: &Operation, uses: &mut Uses) -> Option<TokenStream> {
    let alone = operation.body == Body::None && operation.response != Response::Binary;
    let params = operation.params.as_ref().filter(|_| alone)?;
    // Two operations that ask and answer alike make the same kind of request.
    let alike = |other: &&Operation| other.body == Body::None && other.response == operation.response;
    if api.senders(params).find(alike).is_some_and(|first| first.id != operation.id) {
        return None;
    }
    let Some(Kind::Struct(def)) = api.find(params).map(|d| &d.kind) else { return None };
    let request = request_type(operation, uses);
    let setters = def.fields.iter().filter(|field| field.constant.is_none()).map(|field| {
        let name = ident(&field.name);
        let (taken, made) = super::types::argument(api, &field.ty, &name, uses);
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
