//! Which types requests and responses reach. Only what a request can say needs three states.

use std::collections::BTreeMap;

use crate::ir::{Access, Api, Feature, Held, Kind, Presence, Response, Shape, Type, TypeDef};

/// Where in the types a name is.
type Index = BTreeMap<String, usize>;

/// A type that something reaches, and whether that is only there with a feature.
struct Root {
    at: usize,
    added: bool,
}

/// Marks the types, and settles how fields can be missing.
pub(super) fn mark(api: &mut Api) {
    let index: Index = api.types.iter().enumerate().map(|(at, def)| (def.name.clone(), at)).collect();
    let (mut params, mut answers): (Vec<Root>, Vec<Root>) = (Vec::new(), Vec::new());
    for operation in &api.operations {
        let added = operation.feature.is_some();
        let root = |name: &str| index.get(name).map(|at| Root { at: *at, added });
        params.extend(operation.params.as_deref().and_then(root));
        for parameter in &operation.path_params {
            names(&parameter.ty, &mut |name| params.extend(root(name)));
        }
        if let Response::Json(ty) = &operation.response {
            names(ty, &mut |name| answers.extend(root(name)));
        }
        answers.extend(operation.streams.as_deref().and_then(root));
    }
    walk(api, &index, &params, |def| &mut def.in_requests);
    // What no operation reaches by itself, such as the body of an error, comes from the server.
    let rest = (0..api.types.len()).filter(|at| !api.types[*at].in_requests);
    answers.extend(rest.map(|at| Root { at, added: false }));
    walk(api, &index, &answers, |def| &mut def.in_responses);
    api.types.iter_mut().for_each(one_way);
    for def in api.types.iter_mut().filter(|def| !def.in_requests) {
        if let Kind::Struct(def) = &mut def.kind {
            for field in def.fields.iter_mut().filter(|f| f.presence == Presence::OptionalNullable) {
                field.presence = Presence::Optional;
            }
        }
    }
}

/// `readOnly` fields are not required in requests, and `writeOnly` fields not in responses. One type serves both
/// directions, so these fields exist and are optional.
fn one_way(def: &mut TypeDef) {
    let (asked, answered) = (def.in_requests, def.in_responses);
    let Kind::Struct(inner) = &mut def.kind else { return };
    for field in &mut inner.fields {
        let absent = match field.access {
            Access::Read => asked,
            Access::Write => answered && !asked,
            Access::Both => false,
        };
        if absent {
            field.presence = Presence::Optional;
        }
    }
}

/// Calls `change` with every type that a definition is made of.
pub(super) fn edit(kind: &mut Kind, change: &mut dyn FnMut(&mut Type)) {
    edit_places(kind, &mut |_, ty| change(ty));
}

/// As [`edit`], with the feature that the part which has the type is only there with.
pub(super) fn edit_places(kind: &mut Kind, change: &mut dyn FnMut(Option<&Feature>, &mut Type)) {
    match kind {
        Kind::Struct(def) => {
            def.fields.iter_mut().for_each(|f| change(f.feature.as_ref(), &mut f.ty));
            def.rest.iter_mut().for_each(|ty| change(None, ty));
        }
        Kind::Union(def) => def.branches.iter_mut().for_each(|b| match &mut b.shape {
            Shape::Text(ty) | Shape::List(ty) | Shape::Object(ty) | Shape::Tagged(_, ty) | Shape::Keyed(_, ty) => {
                change(b.feature.as_ref(), ty)
            }
            Shape::Literal(_) | Shape::Number | Shape::Integer | Shape::Bool => {}
        }),
        Kind::Events(def) => def.events.iter_mut().for_each(|e| {
            let feature = e.feature.as_ref();
            e.data.iter_mut().for_each(|ty| change(feature, ty));
            e.companions.iter_mut().for_each(|f| change(feature, &mut f.ty));
        }),
        Kind::Answers(def) => def.answers.iter_mut().for_each(|answer| {
            if let Held::Json(ty) = &mut answer.holds {
                change(None, ty);
            }
        }),
        Kind::Alias(ty) => change(None, ty),
        Kind::Enum(_) | Kind::Format(_) => {}
    }
}

/// Marks what exists without features first, then what only features add.
fn walk(api: &mut Api, index: &Index, roots: &[Root], flag: fn(&mut TypeDef) -> &mut bool) {
    let mut todo: Vec<usize> = roots.iter().filter(|root| !root.added).map(|root| root.at).collect();
    let mut next: Vec<usize> = roots.iter().filter(|root| root.added).map(|root| root.at).collect();
    for base in [true, false] {
        while let Some(at) = todo.pop() {
            if api.types[at].feature.is_none() != base || std::mem::replace(flag(&mut api.types[at]), true) {
                continue;
            }
            places(&api.types[at].kind, &mut |feature, ty| {
                let list = if base && feature.is_some() { &mut next } else { &mut todo };
                names(ty, &mut |name| list.extend(index.get(name)));
            });
        }
        todo.append(&mut next);
    }
}

/// Calls `visit` with every type that a definition is made of.
pub(super) fn parts<'k>(kind: &'k Kind, visit: &mut dyn FnMut(&'k Type)) {
    places(kind, &mut |_, ty| visit(ty));
}

/// As [`parts`], with the feature that the part which has the type is only there with.
pub(super) fn places<'k>(kind: &'k Kind, visit: &mut dyn FnMut(Option<&'k Feature>, &'k Type)) {
    match kind {
        Kind::Struct(def) => {
            def.fields.iter().for_each(|f| visit(f.feature.as_ref(), &f.ty));
            def.rest.iter().for_each(|ty| visit(None, ty));
        }
        Kind::Union(def) => def.branches.iter().for_each(|b| match &b.shape {
            Shape::Text(ty) | Shape::List(ty) | Shape::Object(ty) | Shape::Tagged(_, ty) | Shape::Keyed(_, ty) => {
                visit(b.feature.as_ref(), ty)
            }
            Shape::Literal(_) | Shape::Number | Shape::Integer | Shape::Bool => {}
        }),
        Kind::Events(def) => def.events.iter().for_each(|e| {
            e.data.iter().for_each(|ty| visit(e.feature.as_ref(), ty));
            e.companions.iter().for_each(|f| visit(e.feature.as_ref(), &f.ty));
        }),
        Kind::Answers(def) => def.answers.iter().for_each(|answer| {
            if let Held::Json(ty) = &answer.holds {
                visit(None, ty);
            }
        }),
        Kind::Alias(ty) => visit(None, ty),
        Kind::Enum(_) | Kind::Format(_) => {}
    }
}

/// Calls `visit` with every name in a type.
pub(super) fn names<'t>(ty: &'t Type, visit: &mut dyn FnMut(&'t str)) {
    match ty {
        Type::Named(name) => visit(name),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) | Type::Page(inner) => {
            names(inner, visit)
        }
        _ => {}
    }
}
