//! What is known of each operation before it is called.

use proc_macro2::Ident;
use quote::quote;

use super::types::{ident, resolve};
use super::{File, Part, docs, features};
use crate::Mode;
use crate::ir::{Api, Kind, Operation, PathParam, StyleForm, Type};

pub fn file(api: &Api, mode: Mode<'_>) -> File {
    // An operation that takes several kinds of bodies has several methods.
    let first = |at: &usize| *at == 0 || api.operations[at - 1].constant != api.operations[*at].constant;
    let own: Vec<_> = (0..api.operations.len()).filter(first).map(|at| &api.operations[at]).collect();
    let names: Vec<_> = own.iter().map(|operation| constant(operation)).collect();
    let attributes = own.iter().map(|operation| features::cfg(&operation.feature));
    let statics = own.iter().map(|operation| {
        let (name, id, path) = (constant(operation), &operation.id, template(api, operation));
        let cfg = features::cfg(&operation.feature);
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
            #cfg
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
            /// All operations, in the order of the document.
            pub static OPERATIONS: &[&Operation] = &[#(#attributes &#names),*];
        )),
        Part::Items(quote!(#(#statics)*)),
    ];
    File { path: "operations.rs".into(), docs: "The operations of the API, as data.".into(), parts }
}

/// The path, in which a plus sign marks each parameter whose value is encoded.
fn template(api: &Api, operation: &Operation) -> String {
    let mut parameters = operation.path_params.iter();
    let mut pieces = operation.path.split('{');
    let mut path = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let plain = !piece.contains('}') || parameters.next().is_none_or(|parameter| is_plain(api, parameter));
        path.push_str(if plain { "{" } else { "{+" });
        path.push_str(piece);
    }
    path
}

/// Whether a parameter of the path is given as text, whatever it says.
pub fn is_text(api: &Api, parameter: &PathParam) -> bool {
    match resolve(api, &parameter.ty) {
        Type::String | Type::Json | Type::Upload => true,
        Type::Named(name) => {
            let union = matches!(api.find(name).map(|def| &def.kind), Some(Kind::Union(_)));
            union && parameter.style.form != StyleForm::Json
        }
        _ => false,
    }
}

/// Whether a parameter of the path is one text, which the runtime encodes.
pub fn is_plain(api: &Api, parameter: &PathParam) -> bool {
    let scalar = match resolve(api, &parameter.ty) {
        Type::Id(_) | Type::Bool | Type::Integer(_) | Type::Float => true,
        Type::Named(name) => matches!(api.find(name).map(|def| &def.kind), Some(Kind::Enum(_) | Kind::Format(_))),
        _ => false,
    };
    let style = parameter.style;
    let marked = parameter.wire.starts_with('+');
    (scalar || is_text(api, parameter)) && style.form == StyleForm::Simple && !style.reserved && !marked
}

pub fn constant(operation: &Operation) -> Ident {
    ident(&operation.constant)
}
