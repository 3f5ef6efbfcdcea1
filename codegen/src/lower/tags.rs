//! Tags of unions, once every type is known: the constructor of an object sets its tag, and one whose type has no
//! member for the tag is encoded with it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::ir::{Api, EnumDef, Field, Kind, Place, Presence, Shape, StructDef, Type};

/// Where in the types a definition is, by name.
type Index = HashMap<String, usize>;

/// Gives tags their values.
pub(super) fn settle(api: &mut Api) {
    let index: Index = api.types.iter().enumerate().map(|(at, def)| (def.name.clone(), at)).collect();
    let mut stated: BTreeMap<(usize, String), BTreeSet<Vec<String>>> = BTreeMap::new();
    let mut added: BTreeMap<(usize, String), BTreeSet<Vec<String>>> = BTreeMap::new();
    let mut missing = Vec::new();
    for (at, def) in api.types.iter().enumerate() {
        let Kind::Union(union) = &def.kind else { continue };
        let Some(tag) = &union.tag else { continue };
        for (number, branch) in union.branches.iter().enumerate() {
            let Shape::Tagged(values, ty) = &branch.shape else { continue };
            for object in objects(api, &index, ty, tag) {
                let values = values.iter().filter(|value| !value.is_empty()).cloned().collect();
                let without = def.feature.is_none() && branch.feature.is_none();
                let known = if without { &mut stated } else { &mut added };
                known.entry((object, tag.clone())).or_default().insert(values);
            }
            let lacks = |at: usize| matches!(&api.types[at].kind, Kind::Struct(def) if field(def, tag).is_none());
            if objects(api, &index, ty, tag).into_iter().any(lacks) {
                missing.push((at, number, values.first().cloned()));
            }
        }
    }
    // A tag that only a feature states does not count if there is one without it.
    for (object, values) in added {
        stated.entry(object).or_insert(values);
    }
    let kinds = tag_types(api, &index);
    for (at, number, value) in missing {
        let kind = kinds.get(&at).cloned().unwrap_or(Type::String);
        if let Kind::Union(union) = &mut api.types[at].kind {
            union.branches[number].written = value.filter(|value| literal(&kind, value)).map(|value| (value, kind));
        }
    }
    let plain = |def: &EnumDef| if def.whole { Type::Integer("i64") } else { Type::String };
    let enums = api.types.iter().filter_map(|def| match &def.kind {
        Kind::Enum(inner) => Some((def.name.clone(), plain(inner))),
        _ => None,
    });
    let enums: HashMap<String, Type> = enums.collect();
    for ((at, tag), values) in stated {
        let Kind::Struct(def) = &mut api.types[at].kind else { continue };
        let mut values = values.into_iter();
        if let (Some(only), None) = (values.next(), values.next()) {
            constant(def, &tag, &only, &enums);
        }
        let sent = |field: &&Field| {
            field.wire == tag
                && field.constant.is_some()
                && matches!(field.presence, Presence::Optional | Presence::OptionalNullable)
        };
        let sent: Vec<String> = def.fields.iter().filter(sent).map(|field| field.name.clone()).collect();
        def.sent.extend(sent);
    }
}

/// Makes the tag of an object a constant if only one value stands for the object.
fn constant(def: &mut StructDef, tag: &str, values: &[String], enums: &HashMap<String, Type>) {
    let ([value], Some(field)) = (values, def.fields.iter_mut().find(|field| is_tag(field, tag))) else { return };
    if field.constant.is_some() {
        return;
    }
    let ty = match &field.ty {
        Type::Named(name) => enums.get(name),
        ty @ (Type::String | Type::Integer(_) | Type::Bool) => Some(ty),
        _ => None,
    };
    let Some(ty) = ty.filter(|ty| literal(ty, value)).cloned() else { return };
    field.ty = ty;
    field.constant = Some(value.clone());
}

fn field<'a>(def: &'a StructDef, tag: &str) -> Option<&'a Field> {
    def.fields.iter().find(|field| is_tag(field, tag))
}

fn is_tag(field: &Field, tag: &str) -> bool {
    field.wire == tag && field.place == Place::Body
}

/// Whether a value can be written as one of a type.
fn literal(ty: &Type, value: &str) -> bool {
    match ty {
        Type::Integer(_) => value.parse::<i64>().is_ok(),
        Type::Bool => value.parse::<bool>().is_ok(),
        _ => true,
    }
}

/// The type that the tag of each union has in some branch of it.
fn tag_types(api: &Api, index: &Index) -> HashMap<usize, Type> {
    let mut kinds = HashMap::new();
    for (at, def) in api.types.iter().enumerate() {
        let Kind::Union(union) = &def.kind else { continue };
        let Some(tag) = &union.tag else { continue };
        let held = union.branches.iter().filter_map(|branch| match &branch.shape {
            Shape::Tagged(_, ty) | Shape::Object(ty) => structure(api, index, ty),
            _ => None,
        });
        let mut fields = held.filter_map(|at| match &api.types[at].kind {
            Kind::Struct(def) => field(def, tag),
            _ => None,
        });
        if let Some(field) = fields.find(|field| matches!(field.ty, Type::Integer(_) | Type::Bool)) {
            kinds.insert(at, field.ty.clone());
        }
    }
    kinds
}

/// The definition of a type.
fn structure(api: &Api, index: &Index, ty: &Type) -> Option<usize> {
    let mut ty = ty;
    // A cycle of aliases is reported by `check`.
    for _ in 0..32 {
        let Type::Named(name) = ty else { return None };
        let at = *index.get(name)?;
        match &api.types[at].kind {
            Kind::Alias(inner) => ty = inner,
            _ => return Some(at),
        }
    }
    None
}

/// The objects of a branch: itself, or those of a nested union, which another tag distinguishes.
fn objects(api: &Api, index: &Index, ty: &Type, tag: &str) -> Vec<usize> {
    let Some(at) = structure(api, index, ty) else { return Vec::new() };
    match &api.types[at].kind {
        Kind::Struct(_) => vec![at],
        Kind::Union(inner) if inner.tag.as_deref() != Some(tag) => {
            let held = inner.branches.iter().filter_map(|branch| match &branch.shape {
                Shape::Tagged(_, ty) | Shape::Object(ty) | Shape::Keyed(_, ty) => structure(api, index, ty),
                _ => None,
            });
            held.filter(|at| matches!(api.types[*at].kind, Kind::Struct(_))).collect()
        }
        _ => Vec::new(),
    }
}
