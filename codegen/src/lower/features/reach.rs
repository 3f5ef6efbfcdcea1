//! What only a feature reaches, and what holds it.

use std::collections::{BTreeMap, HashSet};

use super::super::usage::{names, places};
use super::problems::Problems;
use super::stated::Stated;
use crate::ir::{Api, Feature, Kind, Operation, Response, Type};

/// What holds a type whose schema states a feature is only there with it.
pub(super) fn follow_marks(
    api: &mut Api,
    index: &BTreeMap<String, usize>,
    features: &mut [Option<Feature>],
    problems: &mut Problems<'_>,
) {
    let of = |ty: &Type, features: &[Option<Feature>]| {
        let mut found = None;
        names(ty, &mut |name| found = found.take().or_else(|| features[*index.get(name)?].clone()));
        found
    };
    loop {
        let mut changed = false;
        for (at, def) in api.types.iter().enumerate() {
            if let (Kind::Alias(ty), None) = (&def.kind, &features[at]) {
                features[at] = of(ty, features);
                changed |= features[at].is_some();
            }
        }
        if !changed {
            break;
        }
    }
    for (at, def) in api.types.iter_mut().enumerate().filter(|(_, def)| def.feature.is_none()) {
        if features[at].is_some() {
            continue;
        }
        match &mut def.kind {
            Kind::Struct(def) => def.fields.iter_mut().for_each(|field| {
                field.feature = field.feature.take().or_else(|| of(&field.ty, features));
            }),
            Kind::Union(def) => def.branches.iter_mut().for_each(|branch| {
                if let (None, Some(ty)) = (&branch.feature, held(&branch.shape)) {
                    branch.feature = of(ty, features);
                }
            }),
            Kind::Events(def) => def.events.iter_mut().for_each(|event| {
                if let (None, Some(ty)) = (&event.feature, &event.data) {
                    event.feature = of(ty, features);
                }
            }),
            Kind::Alias(_) | Kind::Answers(_) | Kind::Format(_) | Kind::Enum(_) => {}
        }
    }
    for operation in api.operations.iter().filter(|operation| operation.feature.is_none()) {
        let mut found = None;
        reached(operation, &mut |name| {
            found =
                found.take().or_else(|| features[*index.get(name)?].clone().map(|feature| (name.to_owned(), feature)));
        });
        if let Some((name, feature)) = found {
            let message =
                format!("`{}` needs `{name}`, which exists only with feature `{}`", operation.id, feature.name());
            problems.error(&operation.at, message, "set the feature here as well, or remove it from the schema");
        }
    }
}

fn held(shape: &crate::ir::Shape) -> Option<&Type> {
    use crate::ir::Shape;
    match shape {
        Shape::Text(ty) | Shape::List(ty) | Shape::Object(ty) | Shape::Tagged(_, ty) | Shape::Keyed(_, ty) => Some(ty),
        Shape::Literal(_) | Shape::Number | Shape::Integer | Shape::Bool => None,
    }
}

/// Calls `visit` with every type that an operation names.
fn reached<'o>(operation: &'o Operation, visit: &mut dyn FnMut(&'o str)) {
    operation.params.iter().chain(&operation.streams).for_each(|name| visit(name));
    operation.path_params.iter().for_each(|parameter| names(&parameter.ty, visit));
    if let Response::Json(ty) = &operation.response {
        names(ty, visit);
    }
    operation.response_docs.errors.iter().chain(&operation.response_docs.others).for_each(|(_, ty)| names(ty, visit));
}

/// The types that exist without a feature.
pub(super) fn base(
    api: &Api,
    index: &BTreeMap<String, usize>,
    stated: &Stated,
    marked: &[Option<Feature>],
) -> Vec<bool> {
    let mut todo: Vec<usize> = stated.base.iter().filter_map(|name| index.get(name).copied()).collect();
    for operation in api.operations.iter().filter(|operation| operation.feature.is_none()) {
        reached(operation, &mut |name| todo.extend(index.get(name)));
    }
    let mut base = vec![false; api.types.len()];
    while let Some(at) = todo.pop() {
        if marked[at].is_some() || std::mem::replace(&mut base[at], true) {
            continue;
        }
        places(&api.types[at].kind, &mut |feature, ty| {
            if feature.is_none() {
                names(ty, &mut |name| todo.extend(index.get(name)));
            }
        });
        if let Kind::Events(def) = &api.types[at].kind {
            todo.extend(def.parts.iter().filter_map(|name| index.get(name)));
        }
    }
    base
}

/// Gives each type that only a feature reaches the feature.
pub(super) fn spread(
    api: &Api,
    index: &BTreeMap<String, usize>,
    base: &[bool],
    features: &mut [Option<Feature>],
    problems: &mut Problems<'_>,
) {
    let mut todo: Vec<(usize, Feature)> = Vec::new();
    let add = |todo: &mut Vec<(usize, Feature)>, name: &str, feature: &Feature| {
        todo.extend(index.get(name).map(|at| (*at, feature.clone())));
    };
    for operation in &api.operations {
        if let Some(feature) = &operation.feature {
            reached(operation, &mut |name| add(&mut todo, name, feature));
        }
    }
    for (at, def) in api.types.iter().enumerate() {
        let own = features[at].clone();
        places(&def.kind, &mut |feature, ty| {
            let outer = own.as_ref().or(feature.filter(|_| base[at]));
            if let Some(feature) = outer {
                names(ty, &mut |name| add(&mut todo, name, feature));
            }
        });
    }
    let mut seen: HashSet<(usize, Feature)> = HashSet::new();
    while let Some((at, feature)) = todo.pop() {
        if base[at] || !seen.insert((at, feature.clone())) {
            continue;
        }
        match &features[at] {
            Some(known) if *known != feature => {
                problems.two(&api.types[at].at, &format!("`{}`", api.types[at].name), known, &feature);
                continue;
            }
            _ => features[at] = Some(feature.clone()),
        }
        places(&api.types[at].kind, &mut |_, ty| names(ty, &mut |name| add(&mut todo, name, &feature)));
        if let Kind::Events(def) = &api.types[at].kind {
            def.parts.iter().for_each(|name| add(&mut todo, name, &feature));
        }
    }
}
