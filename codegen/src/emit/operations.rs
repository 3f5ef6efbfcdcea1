//! What is known of each operation before it is called.

use proc_macro2::Ident;
use quote::quote;

use super::types::ident;
use super::{File, Part, docs};
use crate::Mode;
use crate::ir::{Api, Operation};

pub fn file(api: &Api, mode: Mode<'_>) -> File {
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
    let method = (!own.is_empty()).then(|| match mode {
        Mode::Spec => quote!(
            use reqwest::Method;
        ),
        Mode::Crate { .. } => quote!(
            use crate::reqwest::Method;
        ),
    });
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

pub fn constant(operation: &Operation) -> Ident {
    ident(&operation.constant)
}
