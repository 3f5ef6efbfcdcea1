//! What is only there with a feature: what its overlay adds, what a schema says it of, and the types that nothing else
//! reaches. Without the feature, all else is what it would be if the feature were not in the documents.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::modules::Modules;
use super::usage::{names, places};
use super::{Lower, modules};
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{Node, feature};
use crate::ir::{Api, Body, Feature, Field, Kind, Location, Operation, Presence, Response, Type, TypeDef};

/// What the document says of features.
pub(super) struct Stated {
    /// The types whose schemas state a feature.
    marked: BTreeMap<String, Feature>,
    /// Types that are there without a feature, whatever reaches them.
    base: Vec<String>,
}

impl<'d> Lower<'d> {
    /// The feature that a node is only there with.
    pub(super) fn feature(&self, node: &Node) -> Option<Feature> {
        self.document.feature(node).map(Feature::new)
    }

    /// Whether a part of something is there as long as that is.
    pub(super) fn is_base(&self, whole: &Node, part: &Node) -> bool {
        let own = self.document.feature(part);
        own.is_none() || own == self.document.feature(whole)
    }

    /// What the document says of features, once the types are known.
    pub(super) fn stated_features(&mut self, operations: &[Operation]) -> Stated {
        self.check_features();
        let base = match self.mode.is_crate() {
            // Every schema is a type.
            true => self.types.iter().filter(|def| def.feature.is_none()).map(|def| def.name.clone()).collect(),
            false => {
                let mut components = BTreeSet::new();
                for operation in operations.iter().filter(|operation| operation.feature.is_none()) {
                    if let Some(node) = self.document.resolve(&operation.at.pointer) {
                        self.reached_without(node, &mut components);
                    }
                }
                let types = components.iter().filter_map(|name| self.components.get(name)?.as_ref());
                let mut found = Vec::new();
                types.for_each(|ty| names(ty, &mut |name| found.push(name.to_owned())));
                // Another name for a page, which nothing calls by that name.
                let is_component = |def: &&TypeDef| {
                    let name = def.source.strip_prefix("#/components/schemas/");
                    name.is_some_and(|name| components.contains(name))
                };
                found.extend(self.types.iter().filter(is_component).map(|def| def.name.clone()));
                found
            }
        };
        Stated { marked: std::mem::take(&mut self.marked), base }
    }

    /// Adds the components that a node refers to, directly or through others, by what is there without a feature.
    fn reached_without(&self, node: &'d Node, found: &mut BTreeSet<String>) {
        let mut todo = vec![node];
        while let Some(node) = todo.pop() {
            if self.document.feature(node).is_some() {
                continue;
            }
            todo.extend(node.as_map().into_iter().flat_map(|map| map.values()));
            todo.extend(node.as_seq().into_iter().flatten());
            let Some(reference) = node.str("$ref") else { continue };
            let name = reference.strip_prefix("#/components/schemas/").map(crate::document::unescape);
            if name.is_some_and(|name| !found.insert(name)) {
                continue;
            }
            todo.extend(self.document.resolve(reference));
        }
    }

    /// Says which names are none.
    fn check_features(&mut self) {
        let mut todo = vec![&self.document.root];
        while let Some(node) = todo.pop() {
            if let Some(stated) = node.get(feature::KEY) {
                if !stated.as_str().is_some_and(feature::is_name) {
                    let message = format!("`{}` is not the name of a feature", feature::KEY);
                    self.error(stated, message, feature::NAME);
                }
            }
            todo.extend(node.as_map().into_iter().flat_map(|map| map.values()));
            todo.extend(node.as_seq().into_iter().flatten());
        }
    }

    /// Says of a property that is a constant or has no properties without a feature that it would be something else.
    pub(super) fn another_type(&mut self, node: &Node) {
        let items = node.seq("enum");
        let base = items.iter().filter(|item| self.is_base(node, item)).count();
        if let (1, Some(added)) = (base, items.iter().find(|item| !self.is_base(node, item))) {
            let message = "the property has one value without this one of a feature, and would be another type with it";
            self.error(added, message, "leave it out: a value that is not documented is kept as it came");
        }
    }
}

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
        // What nothing reaches was only looked through.
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

/// What is wrong, and where.
struct Problems<'a> {
    files: &'a [String],
    found: &'a mut Vec<Diagnostic>,
}

impl Problems<'_> {
    fn error(&mut self, at: &Location, message: String, help: &str) {
        self.found.push(Diagnostic {
            severity: Severity::Error,
            message,
            file: self.files.get(usize::from(at.mark.file)).cloned().unwrap_or_default(),
            mark: at.mark,
            pointer: at.pointer.clone(),
            help: help.to_owned(),
        });
    }

    fn two(&mut self, at: &Location, what: &str, one: &Feature, other: &Feature) {
        let message = format!("{what} is there with `{}` and with `{}`", one.name(), other.name());
        self.error(at, message, "give it one feature, or none");
    }
}

/// What holds a type whose schema states a feature is only there with it.
fn follow_marks(
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
            Kind::Alias(_) | Kind::Enum(_) => {}
        }
    }
    for operation in api.operations.iter().filter(|operation| operation.feature.is_none()) {
        let mut found = None;
        reached(operation, &mut |name| {
            found =
                found.take().or_else(|| features[*index.get(name)?].clone().map(|feature| (name.to_owned(), feature)));
        });
        if let Some((name, feature)) = found {
            let message = format!("`{}` needs `{name}`, which is only there with `{}`", operation.id, feature.name());
            problems.error(&operation.at, message, "state the feature here as well, or not for the schema");
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
    operation.said.errors.iter().chain(&operation.said.others).for_each(|(_, ty)| names(ty, visit));
}

/// The types that are there without a feature.
fn base(api: &Api, index: &BTreeMap<String, usize>, stated: &Stated, marked: &[Option<Feature>]) -> Vec<bool> {
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
fn spread(
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

/// A type that is only there with a feature: its parts need not say so.
fn within(def: &mut TypeDef, own: &Feature, problems: &mut Problems<'_>) {
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
        Kind::Alias(_) => {}
    }
}

/// A type that is there without a feature, and can only be added to.
fn without(def: &TypeDef, problems: &mut Problems<'_>) {
    match &def.kind {
        Kind::Struct(inner) => {
            for (field, feature) in inner.fields.iter().filter_map(|field| Some((field, field.feature.as_ref()?))) {
                if matches!(field.presence, Presence::Required | Presence::Nullable) {
                    let message = format!(
                        "`{}` of `{}` is only there with `{}`, and is required",
                        field.wire,
                        def.name,
                        feature.name()
                    );
                    problems.error(&field.at, message, "what a feature adds to a type has to be optional");
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
        Kind::Enum(_) | Kind::Alias(_) => {}
    }
}

/// An object without properties is any JSON object, and one that holds a file is no JSON.
fn another_type(fields: &[Field], name: &str, not_json: bool, problems: &mut Problems<'_>) {
    let (base, added): (Vec<&Field>, Vec<&Field>) = fields.iter().partition(|field| field.feature.is_none());
    let Some(first) = added.first() else { return };
    let file = |field: &&Field| match &field.ty {
        Type::List(item) => **item == Type::Upload,
        ty => *ty == Type::Upload,
    };
    let message = if base.is_empty() && !not_json {
        format!("`{name}` has no members without this one of a feature, and would be another type with it")
    } else if added.iter().any(file) && !base.iter().any(file) {
        format!("`{name}` is JSON without this member of a feature, and would hold a file with it")
    } else {
        return;
    };
    problems.error(&first.at, message, "state the feature for the whole schema, or no feature");
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
                return problems.error(at, message, "a union can grow by one feature only");
            }
            _ => known = Some(feature),
        }
    }
}

/// A request that has no parameters without a feature would be another type with it.
fn parameters_without(api: &Api, index: &BTreeMap<String, usize>, operation: &Operation, problems: &mut Problems<'_>) {
    if operation.feature.is_some() || operation.body != Body::None || operation.streams.is_some() {
        return;
    }
    let def = operation.params.as_ref().and_then(|name| Some(&api.types[*index.get(name)?].kind));
    let Some(Kind::Struct(def)) = def else { return };
    let first = def.fields.first().filter(|_| def.fields.iter().all(|field| field.feature.is_some()));
    if let Some(first) = first {
        let message = format!("`{}` has no parameters without this one of a feature", operation.id);
        problems.error(&first.at, message, "with it, the method would return another type; leave it to `with_query`");
    }
}

/// An identifier that only a feature names is there only with it.
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

/// All types of a file are there together, so that the file as a whole is.
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
