//! What exists only with a feature: what its overlay adds, what is marked with `x-rust-feature`, and the types that
//! nothing else uses. Without the feature, the API is the same as if the documents did not have the feature.

mod problems;
mod reach;
mod stated;

use std::collections::{BTreeMap, BTreeSet};

use self::problems::{Problems, parameters_without, within, without};
use self::reach::{base, follow_marks, spread};
use self::stated::Stated;
use super::modules::{self, Modules};
use super::usage::places;
use crate::diagnostic::Diagnostic;
use crate::ir::{Api, Feature, Operation, Response, Type};

/// Settles what each type, part and operation is only there with.
pub(super) fn settle(api: &mut Api, stated: Stated, found: &mut Vec<Diagnostic>) {
    if stated.marked.is_empty() && api.features().is_empty() {
        return;
    }
    let files = api.files.clone();
    let mut problems = Problems { files: &files, found };
    let index: BTreeMap<String, usize> = api.types.iter().enumerate().map(|(at, def)| (def.name.clone(), at)).collect();
    let provenance: Vec<Option<Feature>> = api.types.iter().map(|def| def.feature.clone()).collect();
    let mut features: Vec<Option<Feature>> = vec![None; api.types.len()];
    for (name, feature) in &stated.marked {
        if let Some(at) = index.get(name) {
            features[*at] = Some(feature.clone());
        }
    }
    follow_marks(api, &index, &mut features, &mut problems);
    let base = base(api, &index, &stated, &features);
    spread(api, &index, &base, &mut features, &mut problems);
    for (at, def) in api.types.iter_mut().enumerate() {
        // Unused types were only visited.
        let lone = || provenance[at].clone().or_else(|| first_feature(&features));
        let own = if base[at] { None } else { features[at].clone().or_else(lone) };
        def.feature = own;
    }
    for def in &mut api.types {
        match def.feature.clone() {
            Some(own) => within(def, &own, &mut problems),
            None => without(def, &mut problems),
        }
    }
    for operation in &api.operations {
        parameters_without(api, &index, operation, &mut problems);
    }
    ids(api);
    files_of_their_own(api);
    resources(api);
}

fn first_feature(features: &[Option<Feature>]) -> Option<Feature> {
    features.iter().flatten().next().cloned()
}

/// An identifier that is used only with a feature exists only with it.
fn ids(api: &mut Api) {
    let (mut base, mut added) = (BTreeSet::new(), BTreeMap::new());
    {
        let mut note = |feature: Option<&Feature>, ty: &Type| {
            let mut ty = ty;
            while let Type::List(inner)
            | Type::Map(inner)
            | Type::Nullable(inner)
            | Type::Boxed(inner)
            | Type::Page(inner) = ty
            {
                ty = inner;
            }
            match (ty, feature) {
                (Type::Id(name), None) => drop(base.insert(name.clone())),
                (Type::Id(name), Some(feature)) => drop(added.entry(name.clone()).or_insert_with(|| feature.clone())),
                _ => {}
            }
        };
        for def in &api.types {
            places(&def.kind, &mut |feature, ty| note(def.feature.as_ref().or(feature), ty));
        }
        for operation in &api.operations {
            operation.path_params.iter().for_each(|parameter| note(operation.feature.as_ref(), &parameter.ty));
            if let Response::Json(ty) = &operation.response {
                note(operation.feature.as_ref(), ty);
            }
        }
    }
    for id in api.ids.iter_mut().filter(|id| !base.contains(&id.name)) {
        id.feature = added.get(&id.name).cloned();
    }
}

/// All types of a file exist under the same condition, so it applies to the whole file.
fn files_of_their_own(api: &mut Api) {
    let base: BTreeSet<String> =
        api.types.iter().filter(|def| def.feature.is_none()).map(|def| def.module.clone()).collect();
    let mut owners: BTreeMap<String, Feature> = BTreeMap::new();
    let mut taken = Modules::default();
    api.types.iter().for_each(|def| taken.take(&def.module));
    for def in &mut api.types {
        let Some(feature) = &def.feature else { continue };
        let shared = base.contains(&def.module) || owners.get(&def.module).is_some_and(|owner| owner != feature);
        if shared {
            def.module = taken.free(&def.name);
        }
        owners.entry(def.module.clone()).or_insert_with(|| feature.clone());
    }
    debug_assert!(api.types.iter().all(|def| def.module == modules::name(&def.module)));
}

/// A resource is only there with a feature if all below it is.
fn resources(api: &mut Api) {
    let below = |path: &str, operation: &Operation| {
        operation.resource.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    for resource in &mut api.resources {
        let mut own = api.operations.iter().filter(|operation| below(&resource.path, operation));
        let Some(first) = own.next().map(|operation| operation.feature.clone()) else { continue };
        resource.feature = if own.all(|operation| operation.feature == first) { first } else { None };
    }
}
