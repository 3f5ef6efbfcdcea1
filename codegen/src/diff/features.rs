//! What is only there with a feature.

use crate::ir::{Api, Feature, Kind};

/// The feature of an operation, a type, or a part of a type, by the names that a change has for them.
pub fn of(api: &Api, owner: &str, part: &str) -> Option<Feature> {
    let operation =
        api.operations.iter().find(|operation| format!("{}.{}", operation.resource, operation.function) == owner);
    if let Some(operation) = operation {
        return operation.feature.clone();
    }
    if let Some(id) = api.ids.iter().find(|id| id.name == owner) {
        return id.feature.clone();
    }
    let def = api.find(owner)?;
    let of_part = || match &def.kind {
        Kind::Struct(def) => def.fields.iter().find(|field| field.name == part)?.feature.clone(),
        Kind::Enum(def) => def.values.iter().find(|value| value.name == part)?.feature.clone(),
        Kind::Union(def) => def.branches.iter().find(|branch| branch.name == part)?.feature.clone(),
        Kind::Events(def) => def.events.iter().find(|event| event.wire == part)?.feature.clone(),
        Kind::Answers(_) | Kind::Format(_) | Kind::Alias(_) => None,
    };
    def.feature.clone().or_else(of_part)
}
