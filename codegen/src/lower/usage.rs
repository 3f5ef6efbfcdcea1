//! Which types requests and responses reach. Only what a request can say needs three states.

use std::collections::BTreeMap;

use crate::ir::{Access, Api, Kind, Presence, Response, Shape, Type, TypeDef};

/// Marks the types, and settles how fields can be missing.
pub(super) fn mark(api: &mut Api) {
    let index: BTreeMap<String, usize> = api.types.iter().enumerate().map(|(at, def)| (def.name.clone(), at)).collect();
    let mut params: Vec<usize> = api.operations.iter().filter_map(|o| index.get(o.params.as_ref()?).copied()).collect();
    for parameter in api.operations.iter().flat_map(|operation| &operation.path_params) {
        names(&parameter.ty, &mut |name| params.extend(index.get(name)));
    }
    walk(api, &index, params, |def| &mut def.in_requests);
    let mut answers: Vec<usize> = Vec::new();
    for operation in &api.operations {
        if let Response::Json(ty) = &operation.response {
            names(ty, &mut |name| answers.extend(index.get(name)));
        }
        answers.extend(operation.streams.as_ref().and_then(|name| index.get(name)));
    }
    // What no operation reaches by itself, such as the body of an error, comes from the server.
    answers.extend((0..api.types.len()).filter(|at| !api.types[*at].in_requests));
    walk(api, &index, answers, |def| &mut def.in_responses);
    api.types.iter_mut().for_each(one_way);
    for def in api.types.iter_mut().filter(|def| !def.in_requests) {
        if let Kind::Struct(def) = &mut def.kind {
            for field in def.fields.iter_mut().filter(|f| f.presence == Presence::OptionalNullable) {
                field.presence = Presence::Optional;
            }
        }
    }
}

/// What the server makes is not asked for and not sent, and what only requests say is not missed in a response. One type
/// serves both directions, so the fields are there and can be left out.
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
    match kind {
        Kind::Struct(def) => def.fields.iter_mut().for_each(|f| change(&mut f.ty)),
        Kind::Union(def) => def.branches.iter_mut().for_each(|b| match &mut b.shape {
            Shape::Text(ty) | Shape::List(ty) | Shape::Object(ty) | Shape::Tagged(_, ty) | Shape::Keyed(_, ty) => {
                change(ty)
            }
            Shape::Literal(_) | Shape::Number | Shape::Integer | Shape::Bool => {}
        }),
        Kind::Events(def) => def.events.iter_mut().for_each(|e| {
            e.data.iter_mut().for_each(&mut *change);
            e.companions.iter_mut().for_each(|f| change(&mut f.ty));
        }),
        Kind::Alias(ty) => change(ty),
        Kind::Enum(_) => {}
    }
}

fn walk(api: &mut Api, index: &BTreeMap<String, usize>, mut todo: Vec<usize>, flag: fn(&mut TypeDef) -> &mut bool) {
    while let Some(at) = todo.pop() {
        let seen = flag(&mut api.types[at]);
        if !std::mem::replace(seen, true) {
            parts(&api.types[at].kind, &mut |ty| names(ty, &mut |name| todo.extend(index.get(name))));
        }
    }
}

/// Calls `visit` with every type that a definition is made of.
pub(super) fn parts<'k>(kind: &'k Kind, visit: &mut dyn FnMut(&'k Type)) {
    match kind {
        Kind::Struct(def) => def.fields.iter().for_each(|f| visit(&f.ty)),
        Kind::Union(def) => def.branches.iter().for_each(|b| match &b.shape {
            Shape::Text(ty) | Shape::List(ty) | Shape::Object(ty) | Shape::Tagged(_, ty) | Shape::Keyed(_, ty) => {
                visit(ty)
            }
            Shape::Literal(_) | Shape::Number | Shape::Integer | Shape::Bool => {}
        }),
        Kind::Events(def) => def.events.iter().for_each(|e| {
            e.data.iter().for_each(&mut *visit);
            e.companions.iter().for_each(|f| visit(&f.ty));
        }),
        Kind::Alias(ty) => visit(ty),
        Kind::Enum(_) => {}
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
