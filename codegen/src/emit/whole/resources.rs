//! The tree of resources of a crate of its own.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::resources::{constant, is_taken, request_name, request_type};
use super::super::types::{Uses, ident, rust};
use super::super::{File, Part, docs, imports, params};
use crate::ir::{Api, Operation, Resource, Response, Type};

/// Names that are taken here and not in the crate that has the runtime.
const IMPORTED: &[&str] = &["StreamRequest", "Upload", "Literal", "Api"];

pub fn files(api: &Api, names: &Names<'_>) -> Vec<File> {
    let mut files: Vec<File> = api.resources.iter().map(|resource| file(api, names, resource)).collect();
    let modules: Vec<_> = api.resources.iter().map(|r| ident(&r.module)).collect();
    let parts = vec![Part::Items(quote!(#(mod #modules;)*)), Part::Items(quote!(#(pub use self::#modules::*;)*))];
    let about = "The resources of the API: one method for each operation.";
    files.push(File { path: "resources/mod.rs".into(), docs: about.into(), parts });
    files
}

/// What the types of resources are called, by their paths.
pub struct Names<'a>(BTreeMap<&'a str, Ident>);

impl<'a> Names<'a> {
    pub fn of(api: &'a Api) -> Self {
        let endings: Vec<Vec<String>> = api.resources.iter().map(|resource| endings(&resource.path)).collect();
        // How many resources end so; one that says the same word twice is one.
        let mut alike: BTreeMap<&str, usize> = BTreeMap::new();
        for endings in &endings {
            for ending in endings.iter().collect::<BTreeSet<_>>() {
                *alike.entry(ending).or_default() += 1;
            }
        }
        let mut given = BTreeSet::new();
        let mut name = |endings: &Vec<String>| {
            let own = endings.iter().find(|ending| alike.get(ending.as_str()) == Some(&1)).or(endings.last());
            let name = own.cloned().unwrap_or_default();
            let taken = |name: &str| IMPORTED.contains(&name) || is_taken(api, name);
            let name = if taken(&name) { name + "Resource" } else { name };
            let numbered = (2..).map(|n| format!("{name}{n}"));
            let mut candidates = std::iter::once(name.clone()).chain(numbered);
            let free = candidates.find(|name| !given.contains(name) && !taken(name)).unwrap_or_default();
            given.insert(free.clone());
            format_ident!("{free}")
        };
        Self(api.resources.iter().zip(&endings).map(|(resource, endings)| (&*resource.path, name(endings))).collect())
    }

    /// The last words of the path that no other resource has; `Resource` behind it where a model has the name.
    pub fn get(&self, resource: &Resource) -> &Ident {
        &self.0[&*resource.path]
    }
}

/// The last word of the path in camel case, the last two, and so on to the whole.
fn endings(path: &str) -> Vec<String> {
    let words: Vec<&str> = path.split('.').collect();
    (0..words.len()).rev().map(|from| words[from..].join("_").to_upper_camel_case()).collect()
}

fn file(api: &Api, names: &Names<'_>, resource: &Resource) -> File {
    let mut uses = Uses::default();
    let name = names.get(resource);
    let own = api.operations_of(resource);
    let methods: Vec<_> = own.map(|operation| method(api, operation, &mut uses)).collect();
    let children: Vec<_> = api
        .children_of(resource)
        .map(|child| {
            let accessor = ident(child.path.rsplit('.').next().unwrap_or_default());
            let ty = names.get(child);
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
    uses.runtime.insert("Client");
    let mut parts = imports(&uses, &[]);
    if !methods.is_empty() {
        parts.push(Part::Items(quote!(
            use crate::operations;
        )));
    }
    parts.push(Part::Items(quote!(
        #about
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a> {
            client: &'a Client,
        }

        impl<'a> #name<'a> {
            pub(crate) fn new(client: &'a Client) -> Self {
                Self { client }
            }

            #(#children)*
            #(#(#methods)*)*
        }
    )));
    File { path: format!("resources/{}.rs", resource.module), docs: format!("`{}`.", resource.path), parts }
}

/// The method, and the one that streams where the plain response is a download.
fn method(api: &Api, operation: &Operation, uses: &mut Uses) -> Vec<TokenStream> {
    let (name, constant) = (ident(&operation.function), constant(operation));
    let call = docs::code(&format!("{} {}", operation.method, operation.path));
    let text = format!("{}\n\n{call}", operation.docs.trim());
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
    let params = match &operation.params {
        None => quote!(()),
        Some(ty) => {
            uses.models.insert(ty.clone());
            let ty = ident(ty);
            arguments.push(quote!(params: #ty));
            quote!(params)
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
