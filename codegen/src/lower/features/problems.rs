//! What a feature cannot do: change the API without the feature, or share a part with another feature.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::ir::{Api, Body, Feature, Field, Kind, Location, Operation, Presence, Type, TypeDef};

/// What is wrong, and where.
pub(super) struct Problems<'a> {
    pub(super) files: &'a [String],
    pub(super) found: &'a mut Vec<Diagnostic>,
}

impl Problems<'_> {
    pub(super) fn error(&mut self, at: &Location, message: String, help: &str) {
        self.found.push(Diagnostic::error(message, help).within(self.files, at));
    }

    pub(super) fn two(&mut self, at: &Location, what: &str, one: &Feature, other: &Feature) {
        let message = format!("{what} belongs to two features, `{}` and `{}`", one.name(), other.name());
        self.error(at, message, "assign it to one feature, or to no feature");
    }
}
/// A type that exists only with a feature: its parts need not state it.
pub(super) fn within(def: &mut TypeDef, own: &Feature, problems: &mut Problems<'_>) {
    let mut settled = |feature: &mut Option<Feature>, at: &Location| {
        if let Some(other) = feature.take().filter(|feature| feature != own) {
            problems.two(at, &format!("a part of `{}`", def.name), own, &other);
        }
    };
    match &mut def.kind {
        Kind::Struct(def) => def.fields.iter_mut().for_each(|part| settled(&mut part.feature, &part.at)),
        Kind::Union(def) => def.branches.iter_mut().for_each(|part| settled(&mut part.feature, &part.at)),
        Kind::Enum(def) => def.values.iter_mut().for_each(|part| settled(&mut part.feature, &part.at)),
        Kind::Events(def) => def.events.iter_mut().for_each(|part| settled(&mut part.feature, &part.at)),
        Kind::Answers(_) | Kind::Format(_) | Kind::Alias(_) => {}
    }
}

/// A type that exists without a feature: a feature can only add to it.
pub(super) fn without(def: &TypeDef, problems: &mut Problems<'_>) {
    match &def.kind {
        Kind::Struct(inner) => {
            for (field, feature) in inner.fields.iter().filter_map(|field| Some((field, field.feature.as_ref()?))) {
                if matches!(field.presence, Presence::Required | Presence::Nullable) {
                    let message = format!(
                        "`{}` of `{}` exists only with feature `{}`, but is required",
                        field.wire,
                        def.name,
                        feature.name()
                    );
                    problems.error(&field.at, message, "make it optional; a feature can add only optional members");
                }
            }
            another_type(&inner.fields, &def.name, inner.not_json, problems);
        }
        Kind::Union(inner) => {
            one_feature(&def.name, inner.branches.iter().map(|part| (part.feature.as_ref(), &part.at)), problems)
        }
        Kind::Events(inner) => {
            one_feature(&def.name, inner.events.iter().map(|part| (part.feature.as_ref(), &part.at)), problems)
        }
        Kind::Enum(_) | Kind::Answers(_) | Kind::Format(_) | Kind::Alias(_) => {}
    }
}

/// Gaining a first property would turn any JSON object into a struct, and a file would turn JSON into a form.
fn another_type(fields: &[Field], name: &str, not_json: bool, problems: &mut Problems<'_>) {
    let (base, added): (Vec<&Field>, Vec<&Field>) = fields.iter().partition(|field| field.feature.is_none());
    let Some(first) = added.first() else { return };
    let file = |field: &&Field| match &field.ty {
        Type::List(item) => **item == Type::Upload,
        ty => *ty == Type::Upload,
    };
    let message = if base.is_empty() && !not_json {
        format!("`{name}` has no members except those of a feature, which would change its type")
    } else if added.iter().any(file) && !base.iter().any(file) {
        format!("`{name}` is encoded as JSON, and this member of a feature would add a file to it")
    } else {
        return;
    };
    problems.error(&first.at, message, "set the feature on the whole schema, or remove it");
}

/// What is found by number has one order only if the parts of one feature come last.
fn one_feature<'p>(
    name: &str,
    parts: impl Iterator<Item = (Option<&'p Feature>, &'p Location)>,
    problems: &mut Problems<'_>,
) {
    let mut known: Option<&Feature> = None;
    for (feature, at) in parts.filter_map(|(feature, at)| Some((feature?, at))) {
        match known {
            Some(other) if other != feature => {
                let message =
                    format!("`{name}` has branches of two features, `{}` and `{}`", other.name(), feature.name());
                return problems.error(at, message, "assign its branches to one feature only");
            }
            _ => known = Some(feature),
        }
    }
}

/// A request that has no parameters without a feature would be another type with it.
pub(super) fn parameters_without(
    api: &Api,
    index: &BTreeMap<String, usize>,
    operation: &Operation,
    problems: &mut Problems<'_>,
) {
    if operation.feature.is_some() || operation.body != Body::None || operation.streams.is_some() {
        return;
    }
    let def = operation.params.as_ref().and_then(|name| Some(&api.types[*index.get(name)?].kind));
    let Some(Kind::Struct(def)) = def else { return };
    let first = def.fields.first().filter(|_| def.fields.iter().all(|field| field.feature.is_some()));
    if let Some(first) = first {
        let message = format!("`{}` has no parameters except those of a feature", operation.id);
        problems.error(
            &first.at,
            message,
            "it would change the return type of the method; remove it, and send it with `with_query`",
        );
    }
}
