//! Which types requests and responses reach. Only what a request can say needs three states.

use std::collections::{BTreeMap, HashSet};

use crate::diagnostic::Severity;
use crate::ir::{Api, Body, Kind, Presence, Response, Shape, Type, TypeDef};

/// Marks the types, and settles how fields can be missing.
pub(super) fn mark(api: &mut Api) {
    let index: BTreeMap<String, usize> = api.types.iter().enumerate().map(|(at, def)| (def.name.clone(), at)).collect();
    let params: Vec<usize> = api.operations.iter().filter_map(|o| index.get(o.params.as_ref()?).copied()).collect();
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
    for def in api.types.iter_mut().filter(|def| !def.in_requests) {
        if let Kind::Struct(def) = &mut def.kind {
            for field in def.fields.iter_mut().filter(|f| f.presence == Presence::OptionalNullable) {
                field.presence = Presence::Optional;
            }
        }
    }
}

impl super::Lower<'_> {
    /// Files can be sent as parts of a form and nowhere else; elsewhere their bytes are text.
    pub(super) fn uploads(&mut self, operations: &[crate::ir::Operation]) {
        let forms: HashSet<&str> = operations
            .iter()
            .filter(|operation| operation.body == Body::Multipart)
            .filter_map(|operation| operation.params.as_deref())
            .collect();
        let files: HashSet<String> = self
            .types
            .iter()
            .filter(|def| matches!(def.kind, Kind::Alias(Type::Upload)))
            .map(|def| def.name.clone())
            .collect();
        let mut odd = Vec::new();
        for def in &mut self.types {
            let mut found = false;
            if let (Kind::Struct(inner), true) = (&mut def.kind, forms.contains(def.name.as_str())) {
                for field in &mut inner.fields {
                    match &field.ty {
                        Type::Upload => {}
                        Type::Named(name) if files.contains(name) => field.ty = Type::Upload,
                        _ => found |= text(&mut field.ty),
                    }
                }
                inner.not_json = inner.has_upload();
            } else {
                edit(&mut def.kind, &mut |ty| found |= text(ty));
                if let Kind::Struct(inner) = &mut def.kind {
                    inner.not_json &= !found;
                }
            }
            if found && !files.contains(&def.name) {
                odd.push(def.at.clone());
            }
        }
        for at in odd {
            let help = "`format: binary` means a file only for a property of a `multipart/form-data` body";
            self.report(Severity::Warning, at, "a file outside of a form is text".into(), help.into());
        }
    }
}

/// Turns files in a type into text; says whether there were any.
fn text(ty: &mut Type) -> bool {
    match ty {
        Type::Upload => {
            *ty = Type::String;
            true
        }
        Type::List(inner) | Type::Map(inner) | Type::Boxed(inner) | Type::Page(inner) => text(inner),
        _ => false,
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
        Type::List(inner) | Type::Map(inner) | Type::Boxed(inner) | Type::Page(inner) => names(inner, visit),
        _ => {}
    }
}
