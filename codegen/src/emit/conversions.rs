//! Conversions into unions: `From` for what their variants hold.

use std::collections::{HashMap, HashSet};

use proc_macro2::Ident;
use quote::quote;

use super::types::{ident, resolve, rust};
use super::unions::held;
use super::{ModelFile, features};
use crate::ir::{Api, Branch, Kind, Shape, Type, UnionDef};

/// `From` for what a variant holds, where only one variant holds it.
pub(super) fn emit(api: &Api, name: &Ident, inner: &UnionDef, draft: &mut ModelFile<'_>) {
    let mut seen = HashSet::new();
    let keys: Vec<Option<String>> =
        inner.branches.iter().map(|b| held(&b.shape).map(|ty| rust(resolve(api, ty)).to_string())).collect();
    // What a feature adds takes nothing away.
    let (mut base, mut all): (HashMap<&str, usize>, HashMap<&str, usize>) = (HashMap::new(), HashMap::new());
    for (branch, key) in inner.branches.iter().zip(&keys) {
        let Some(key) = key else { continue };
        *all.entry(key).or_default() += 1;
        *base.entry(key).or_default() += usize::from(branch.feature.is_none());
    }
    let alike = |key: &str, branch: &Branch| {
        let counts = if branch.feature.is_some() { &all } else { &base };
        counts.get(key).copied().unwrap_or_default()
    };
    texts(inner, draft, name);
    let has_one_list = inner.branches.iter().filter(|branch| matches!(branch.shape, Shape::List(_))).count() == 1;
    for (branch, key) in inner.branches.iter().zip(&keys) {
        let (variant, cfg) = (ident(&branch.name), features::cfg(&branch.feature));
        let (ty, wrap) = match &branch.shape {
            // Done as text.
            Shape::Text(ty) if matches!(resolve(api, ty), Type::String) => continue,
            Shape::Number => {
                let (unknown, has_whole) = (ident(&inner.unknown), has_integers(inner));
                let whole = (!has_whole).then(|| quote!(#cfg crate::__from_integers!(#name, #variant);));
                draft.items(quote!(#cfg crate::__from_floats!(#name, #variant, #unknown); #whole));
                continue;
            }
            Shape::Integer => {
                draft.items(quote!(#cfg crate::__from_integers!(#name, #variant);));
                continue;
            }
            Shape::Bool => (quote!(bool), quote!(value)),
            Shape::Literal(_) => continue,
            Shape::List(ty) if has_one_list => {
                if let Type::List(item) = resolve(api, ty) {
                    draft.uses.with(&branch.feature).ty(item);
                    let item = rust(item);
                    draft.items(quote!(#cfg crate::__from_list!(#name, #name::#variant, #item);));
                    continue;
                }
                (rust(ty), quote!(value))
            }
            shape => match held(shape) {
                Some(Type::Boxed(ty)) => (rust(ty), quote!(Box::new(value))),
                Some(ty) if matches!(resolve(api, ty), Type::Json) => continue,
                Some(ty) => (rust(ty), quote!(value)),
                None => continue,
            },
        };
        let key = key.clone().unwrap_or_else(|| ty.to_string());
        if alike(&key, branch) > 1 || !seen.insert(key) {
            continue;
        }
        draft.items(quote!(
            #cfg
            impl From<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self::#variant(#wrap)
                }
            }
        ));
    }
}

/// `From` for the content of nested unions, if there is only one path to it: a cat is a pet, and a pet is an animal.
pub(super) fn inherited(api: &Api, name: &str, inner: &UnionDef, draft: &mut ModelFile<'_>) {
    if !draft.mode.is_crate() {
        return;
    }
    let own: HashSet<&str> = objects(api, inner).map(|(_, _, name)| name).chain([name]).collect();
    let name = ident(name);
    let mut ways: HashMap<&str, usize> = HashMap::new();
    let mut order = Vec::new();
    for (branch, ty, held) in objects(api, inner) {
        let mut open = vec![(held, MAX_LEVELS)];
        while let Some((held, left)) = open.pop() {
            let Some(Kind::Union(union)) = api.find(held).map(|def| &def.kind).filter(|_| left > 0) else { continue };
            for (_, _, below) in objects(api, union) {
                let count = ways.entry(below).or_default();
                *count += 1;
                if *count == 1 {
                    order.push((branch, ty, below));
                }
                // With more than one way there is no conversion, so a third visit finds nothing new.
                if *count < 3 {
                    open.push((below, left - 1));
                }
            }
        }
    }
    for (branch, ty, below) in order.into_iter().filter(|(_, _, below)| ways[below] == 1 && !own.contains(below)) {
        let below = Type::Named(below.to_owned());
        draft.uses.ty(&below);
        let (variant, below) = (ident(&branch.name), rust(&below));
        let (held, made) = match ty {
            Type::Boxed(ty) => (rust(ty), quote!(Box::new(value))),
            ty => (rust(ty), quote!(value)),
        };
        draft.items(quote!(
            impl From<#below> for #name {
                fn from(value: #below) -> Self {
                    let value = #held::from(value);
                    Self::#variant(#made)
                }
            }
        ));
    }
}

/// How many levels of nested unions are searched.
const MAX_LEVELS: usize = 4;

/// The branches without a feature that hold an object: the branch, the type that it holds, and the name of that type.
fn objects<'a>(api: &'a Api, union: &'a UnionDef) -> impl Iterator<Item = (&'a Branch, &'a Type, &'a str)> {
    union.branches.iter().filter(|branch| branch.feature.is_none()).filter_map(|branch| {
        let (Shape::Object(ty) | Shape::Tagged(_, ty) | Shape::Keyed(_, ty)) = &branch.shape else { return None };
        let inner = if let Type::Boxed(inner) = ty { inner } else { ty };
        let name = match resolve(api, inner) {
            Type::Named(name) => name,
            _ => return None,
        };
        let is_there = api.find(name).is_some_and(|def| def.feature.is_none());
        is_there.then_some((branch, ty, name.as_str()))
    })
}

/// `From` for text, if there are branches that are text: the branch is found as in decoding.
fn texts(inner: &UnionDef, draft: &mut ModelFile<'_>, name: &Ident) {
    let is_text = |branch: &&Branch| matches!(branch.shape, Shape::Literal(_) | Shape::Text(_));
    let mut stated = inner.branches.iter().filter(is_text).map(|branch| &branch.feature);
    let Some(first) = stated.next() else { return };
    // If one exists without a feature, so does the conversion.
    let feature = if first.is_none() || stated.any(Option::is_none) { &None } else { first };
    let cfg = features::cfg(feature);
    draft.items(quote!(#cfg crate::__from_text!(#name);));
}

fn has_integers(inner: &UnionDef) -> bool {
    inner.branches.iter().any(|branch| branch.shape == Shape::Integer)
}
