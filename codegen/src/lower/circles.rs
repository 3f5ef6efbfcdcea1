//! Types without values: those defined only by themselves, and those that require themselves. In a foreign document, as
//! little as possible is lost.

use std::collections::HashMap;

use crate::diagnostic::Diagnostic;
use crate::graph;
use crate::ir::{Api, Branch, Kind, Location, Presence, Shape, Type, TypeDef, UnionDef};

/// Makes each of them one that values can have.
pub(super) fn open(api: &mut Api, found: &mut Vec<Diagnostic>) {
    aliases(api, found);
    required(api, found);
}

/// The types that contain themselves by way of `parts`, each with the part at which its cycle is cut. Types of a lower
/// `rank` are cut first.
fn cuts(
    api: &Api,
    rank: impl Fn(&TypeDef) -> u8,
    parts: for<'d> fn(&'d TypeDef) -> Vec<&'d str>,
) -> Vec<(usize, String)> {
    let index: HashMap<&str, usize> = api.types.iter().enumerate().map(|(at, def)| (def.name.as_str(), at)).collect();
    let mut order: Vec<usize> = (0..api.types.len()).collect();
    order.sort_by_key(|at| rank(&api.types[*at]));
    let mut numbers = vec![0; order.len()];
    order.iter().enumerate().for_each(|(number, at)| numbers[*at] = number);
    let mut edges = Vec::new();
    for at in &order {
        let next = parts(&api.types[*at]).into_iter().filter_map(|name| index.get(name));
        edges.extend(next.map(|next| (numbers[*at], numbers[*next])));
    }
    let cut = graph::cuts(order.len(), &edges);
    let cut = edges.iter().zip(cut).filter(|(_, cut)| *cut);
    cut.map(|((from, to), _)| (order[*from], api.types[order[*to]].name.clone())).collect()
}

/// A list of itself becomes a type that holds the list; an alias of itself becomes any JSON.
fn aliases(api: &mut Api, found: &mut Vec<Diagnostic>) {
    let lists = |def: &TypeDef| u8::from(!matches!(&def.kind, Kind::Alias(Type::List(_) | Type::Map(_))));
    for (at, _) in cuts(api, lists, leads_of) {
        let def = &mut api.types[at];
        let Kind::Alias(ty) = &def.kind else { continue };
        let shape = match ty {
            Type::List(_) => Shape::List(ty.clone()),
            Type::Map(_) => Shape::Object(ty.clone()),
            _ => {
                let message = format!("`{}` is defined only by itself; it is treated as any JSON", def.name);
                found.push(warning(&api.files, &def.at, message, "give one schema of the cycle its own type"));
                def.kind = Kind::Alias(Type::Json);
                continue;
            }
        };
        let name = if matches!(shape, Shape::List(_)) { "List" } else { "Map" };
        let branch = Branch {
            name: name.into(),
            docs: def.docs.as_str().into(),
            shape,
            written: None,
            at: def.at.clone(),
            feature: None,
        };
        def.kind = Kind::Union(UnionDef { branches: vec![branch], unknown: "Unknown".into(), ..UnionDef::default() });
    }
}

/// A property that a value cannot be without, and that would have to hold such a value, can be missing.
fn required(api: &mut Api, found: &mut Vec<Diagnostic>) {
    let structs = |def: &TypeDef| u8::from(!matches!(def.kind, Kind::Struct(_)));
    for (at, to) in cuts(api, structs, needs_of) {
        let def = &mut api.types[at];
        let (name, place) = (def.name.clone(), def.at.clone());
        let Kind::Struct(inner) = &mut def.kind else { continue };
        let fields = inner.fields.iter_mut().filter(|field| field.presence == Presence::Required);
        for field in fields.filter(|field| whole(&field.ty) == Some(&*to)) {
            field.presence = Presence::Optional;
            let message =
                format!("`{name}` requires another `{name}` inside itself; `{}` is generated as optional", field.wire);
            found.push(warning(&api.files, &place, message, "make a property of the cycle optional"));
        }
    }
}

fn leads_of(def: &TypeDef) -> Vec<&str> {
    match &def.kind {
        Kind::Alias(ty) => leaf(ty).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn needs_of(def: &TypeDef) -> Vec<&str> {
    match &def.kind {
        Kind::Struct(inner) => {
            let fields = inner.fields.iter().filter(|field| field.presence == Presence::Required);
            fields.filter_map(|field| whole(&field.ty)).collect()
        }
        Kind::Alias(ty) => whole(ty).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// The named type that a type holds, also inside lists.
fn leaf(ty: &Type) -> Option<&str> {
    let mut ty = ty;
    loop {
        match ty {
            Type::Named(name) => return Some(name),
            Type::List(inner) | Type::Map(inner) | Type::Boxed(inner) | Type::Page(inner) | Type::Nullable(inner) => {
                ty = inner;
            }
            _ => return None,
        }
    }
}

/// The named type that a value of a type holds one of.
fn whole(ty: &Type) -> Option<&str> {
    match ty {
        Type::Named(name) => Some(name),
        Type::Boxed(inner) => whole(inner),
        _ => None,
    }
}

fn warning(files: &[String], at: &Location, message: String, help: &str) -> Diagnostic {
    Diagnostic::warning(message, help).within(files, at)
}
