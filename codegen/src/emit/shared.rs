//! Members that every object of a union has: those of the schema that the others extend.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::structs::field_docs;
use super::types::{ident, rust};
use super::{ModelFile, features, unions};
use crate::ir::{Api, Field, Kind, Place, Presence, Shape, StructDef, Type, UnionDef};

/// The depth of nested unions that are visited.
const MAX_DEPTH: usize = 4;

/// Methods that generated code or a derive calls on a union.
const METHODS: &[&str] = &["clone", "default", "from", "into", "new", "unknown", "view", "read", "null"];

/// A method for each member that all have.
pub fn emit(api: &Api, name: &str, inner: &UnionDef, draft: &mut ModelFile<'_>) {
    let base = unions::without(inner);
    let fields = fields(api, &base, MAX_DEPTH);
    let fields: Vec<&Field> = fields.into_iter().filter(|field| !METHODS.contains(&&*field.name)).collect();
    if fields.is_empty() {
        return;
    }
    let methods = fields.iter().map(|field| {
        draft.uses.ty(&field.ty);
        let (about, method, ty) = (field_docs(field), ident(&field.name), rust(&field.ty));
        let arms = inner.branches.iter().map(|branch| {
            let variant = ident(&branch.name);
            let is_struct = held(&branch.shape).and_then(|ty| structure(api, ty)).is_some();
            let has = || held(&branch.shape).is_some_and(|ty| has(&by_name(members(api, ty, MAX_DEPTH - 1)), field));
            if branch.feature.is_some() && !has() {
                let cfg = features::cfg(&branch.feature);
                return quote!(#cfg Self::#variant(_) => None);
            }
            let cfg = features::cfg(&branch.feature);
            let value = match field.presence {
                _ if !is_struct => quote!(value.#method()),
                Presence::Required => quote!(Some(&value.#method)),
                _ => quote!(value.#method.as_ref()),
            };
            quote!(#cfg Self::#variant(value) => #value)
        });
        let (arms, unknown): (Vec<TokenStream>, _) = (arms.collect(), ident(&inner.unknown));
        quote!(
            #about
            pub fn #method(&self) -> Option<&#ty> {
                match self {
                    #(#arms,)*
                    Self::#unknown(_) => None,
                }
            }
        )
    });
    let (methods, name): (Vec<TokenStream>, _) = (methods.collect(), ident(name));
    draft.items(quote!(impl #name { #(#methods)* }));
}

/// The members that every branch has, as the schema states them that the others extend; none where there is no such schema.
fn fields<'a>(api: &'a Api, union: &'a UnionDef, depth: usize) -> Vec<&'a Field> {
    let base = union.branches.iter().find_map(|branch| match &branch.shape {
        Shape::Object(ty) if union.tag.is_some() => structure(api, ty),
        _ => None,
    });
    let Some(base) = base.filter(|_| depth > 0) else { return Vec::new() };
    let others: Vec<HashMap<&str, &Field>> = union
        .branches
        .iter()
        .map(|branch| by_name(held(&branch.shape).map_or_else(Vec::new, |ty| members(api, ty, depth - 1))))
        .collect();
    let body = base.fields.iter().filter(|field| field.place == Place::Body && field.constant.is_none());
    body.filter(|field| others.iter().all(|fields| has(fields, field))).collect()
}

fn by_name(fields: Vec<&Field>) -> HashMap<&str, &Field> {
    fields.into_iter().map(|field| (field.name.as_str(), field)).collect()
}

fn has(fields: &HashMap<&str, &Field>, wanted: &Field) -> bool {
    fields.get(wanted.name.as_str()).is_some_and(|field| {
        (&field.wire, &field.ty, field.presence) == (&wanted.wire, &wanted.ty, wanted.presence)
            && field.constant.is_none()
    })
}

fn members<'a>(api: &'a Api, ty: &'a Type, depth: usize) -> Vec<&'a Field> {
    match definition(api, ty) {
        Some(Kind::Struct(def)) => def.fields.iter().collect(),
        Some(Kind::Union(def)) => fields(api, def, depth),
        _ => Vec::new(),
    }
}

fn structure<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a StructDef> {
    match definition(api, ty) {
        Some(Kind::Struct(def)) => Some(def),
        _ => None,
    }
}

fn definition<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a Kind> {
    match ty {
        Type::Boxed(inner) => definition(api, inner),
        Type::Named(name) => match api.aliased(name) {
            Some(Type::Named(name)) => Some(&api.find(name)?.kind),
            Some(_) => None,
            None => Some(&api.find(name)?.kind),
        },
        _ => None,
    }
}

fn held(shape: &Shape) -> Option<&Type> {
    match shape {
        Shape::Object(ty) | Shape::Tagged(_, ty) | Shape::Keyed(_, ty) => Some(ty),
        _ => None,
    }
}
