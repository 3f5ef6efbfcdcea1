//! What must be true of an API before it is written: everything in came out, and names are unique.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::graph;
use crate::ir::{Api, Held, Kind, Location, Operation, Presence, Shape, Type, TypeDef};

/// The depth of nested lists that the compiler accepts by default.
const MAX_DEPTH: usize = 24;

/// How many ways of sending one type are kept, to report those that differ.
const MAX_WAYS: usize = 8;

/// Letters in the name of a file; with its ending it stays below what file systems take.
const MAX_NAME: usize = 150;

/// Every broken rule, not only the first.
pub fn api(api: &Api) -> Result<(), Diagnostics> {
    let mut check = Check { api, found: Vec::new() };
    check.types();
    check.operations();
    check.files();
    if check.found.is_empty() { Ok(()) } else { Err(Diagnostics(check.found).sorted()) }
}

struct Check<'a> {
    api: &'a Api,
    found: Vec<Diagnostic>,
}

impl Check<'_> {
    fn error(&mut self, at: &Location, message: String, help: &str) {
        self.found.push(Diagnostic::error(message, help).within(&self.api.files, at));
    }

    fn types(&mut self) {
        let api = self.api;
        let mut names = BTreeSet::new();
        let ids: HashSet<&String> = api.ids.iter().map(|id| &id.name).collect();
        let (endless, circular) = (self.circular(aliased), self.circular(required));
        for (at, def) in api.types.iter().enumerate() {
            let source = &def.at;
            if !names.insert(&def.name) || ids.contains(&def.name) {
                self.error(
                    source,
                    format!("two types are called `{}`", def.name),
                    "give one of them another `x-rust-name`",
                );
            }
            match &def.kind {
                Kind::Struct(inner) => {
                    self.unique(source, "fields", inner.fields.iter().map(|f| &f.name));
                    if circular[at] {
                        let message = format!("`{0}` requires another `{0}` inside itself", def.name);
                        self.error(&def.at, message, "make a property of the cycle optional");
                    }
                }
                Kind::Enum(inner) => {
                    self.unique(source, "variants", inner.values.iter().map(|v| &v.name).chain([&inner.unknown]))
                }
                Kind::Union(inner) => {
                    self.unique(source, "variants", inner.branches.iter().map(|b| &b.name).chain([&inner.unknown]));
                    if inner.branches.is_empty() {
                        self.error(
                            source,
                            format!("`{}` has no supported branch", def.name),
                            "give every branch a `type`",
                        );
                    }
                }
                Kind::Events(inner) => {
                    let mut seen = BTreeSet::new();
                    if let Some(twice) = inner.events.iter().find(|event| !seen.insert(&event.wire)) {
                        let message = format!("duplicate event `{}`", twice.wire);
                        self.error(source, message, "keep one branch for each event");
                    }
                    self.unique(source, "variants", inner.events.iter().map(|e| &e.name));
                }
                Kind::Answers(inner) => self.unique(source, "variants", inner.answers.iter().map(|a| &a.name)),
                Kind::Alias(_) if endless[at] => {
                    let message = format!("`{}` is defined only by itself", def.name);
                    self.error(&def.at, message, "give one schema of the cycle its own type");
                }
                Kind::Format(_) | Kind::Alias(_) => {}
            }
            self.resolved(source, &def.kind);
        }
    }

    fn unique<'n>(&mut self, source: &Location, what: &str, names: impl Iterator<Item = &'n String>) {
        let mut seen = BTreeSet::new();
        for name in names {
            if !seen.insert(name) {
                self.error(source, format!("two {what} are called `{name}`"), "name one of them in an overlay");
            }
        }
    }

    /// Which types contain themselves, if `parts` returns the parts of each.
    fn circular(&self, parts: for<'d> fn(&'d TypeDef) -> Vec<&'d str>) -> Vec<bool> {
        let mut places = HashMap::new();
        for (at, def) in self.api.types.iter().enumerate() {
            places.entry(def.name.as_str()).or_insert(at);
        }
        let of = |(at, def): (usize, &'_ TypeDef)| {
            let parts = parts(def).into_iter();
            parts.filter_map(|name| Some((at, *places.get(name)?))).collect::<Vec<_>>()
        };
        let edges: Vec<graph::Edge> = self.api.types.iter().enumerate().flat_map(of).collect();
        graph::in_circles(self.api.types.len(), &edges)
    }

    /// Every name that a definition uses is defined.
    fn resolved(&mut self, source: &Location, kind: &Kind) {
        let (mut wanted, mut deepest) = (Vec::new(), 0);
        let mut add = |ty: &Type| {
            leaf(ty, &mut wanted);
            deepest = deepest.max(depth(ty));
        };
        match kind {
            Kind::Struct(def) => def.fields.iter().map(|f| &f.ty).chain(&def.rest).for_each(add),
            Kind::Union(def) => def.branches.iter().for_each(|b| match &b.shape {
                Shape::Text(ty) | Shape::List(ty) | Shape::Object(ty) | Shape::Tagged(_, ty) | Shape::Keyed(_, ty) => {
                    add(ty)
                }
                Shape::Literal(_) | Shape::Number | Shape::Integer | Shape::Bool => {}
            }),
            Kind::Events(def) => def.events.iter().filter_map(|e| e.data.as_ref()).for_each(add),
            Kind::Answers(def) => def.answers.iter().for_each(|answer| {
                if let Held::Json(ty) = &answer.holds {
                    add(ty);
                }
            }),
            Kind::Alias(ty) => add(ty),
            Kind::Enum(_) | Kind::Format(_) => {}
        }
        if deepest > MAX_DEPTH {
            let message = format!("lists and maps nested {deepest} levels deep");
            self.error(source, message, "replace one of them with an object that has properties");
        }
        for name in wanted {
            if self.api.find(&name).is_none() {
                self.error(
                    source,
                    format!("`{name}` is used but not defined"),
                    "this is a bug in the generator; please report it",
                );
            }
        }
    }

    /// Every file has a unique path, also on case-insensitive file systems. Types may share
    /// one, resources may not.
    fn files(&mut self) {
        let api = self.api;
        for def in api.types.iter().filter(|def| !is_file(&def.module)) {
            let message = format!("`{}` would be written to `{}.rs`", def.name, def.module);
            self.error(&def.at, message, "it cannot be a file name; set another `x-rust-name`");
        }
        let mut taken: BTreeMap<&str, &str> = BTreeMap::new();
        for resource in &api.resources {
            let inside = |path: &str| {
                path.strip_prefix(&*resource.path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            };
            let at = || api.operations.iter().find(|o| inside(&o.resource)).map(|o| o.at.clone()).unwrap_or_default();
            let file = &*resource.module;
            if let Some(other) = taken.insert(file, &resource.path) {
                let message =
                    format!("two resources would be written to `{file}.rs`: `{other}` and `{}`", resource.path);
                self.error(&at(), message, "give one of them another `x-rust-resource`");
            } else if !is_file(file) {
                let message = format!("`{}` would be written to `{file}.rs`", resource.path);
                self.error(&at(), message, "it cannot be a file name; set another `x-rust-resource`");
            }
        }
    }

    fn operations(&mut self) {
        let api = self.api;
        let mut places = BTreeSet::new();
        let mut constants = BTreeMap::new();
        let resources: HashSet<&str> = api.resources.iter().map(|r| r.path.as_str()).collect();
        let mut senders = Senders::default();
        api.operations.iter().for_each(|operation| senders.add(operation));
        for operation in &api.operations {
            let source = &operation.at;
            // An operation that takes several kinds of bodies has several methods and one constant.
            if *constants.entry(&operation.constant).or_insert(&operation.id) != &operation.id {
                let message = format!("two operations become `{}`", operation.constant);
                self.error(
                    source,
                    message,
                    "give one of them an `operationId` that differs in more than case or punctuation",
                );
            }
            let child = format!("{}.{}", operation.resource, operation.function);
            if resources.contains(child.as_str()) {
                let message = format!("`{child}` is a method and a resource");
                self.error(source, message, "give the operation another `x-rust-method`");
            }
            if let Some(other) = senders.differing(operation) {
                let message = format!(
                    "`{}` and `{}` send the same `{}` in different ways",
                    other.id,
                    operation.id,
                    operation.params.as_deref().unwrap_or_default()
                );
                self.error(source, message, "give one of them a separate schema");
            }
            if !places.insert((&operation.resource, &operation.function)) {
                let message = format!("two operations are `{}.{}`", operation.resource, operation.function);
                self.error(source, message, "give one of them another `x-rust-method`");
            }
            if !resources.contains(operation.resource.as_str()) {
                self.error(
                    source,
                    format!("`{}` produced no method", operation.id),
                    "this is a bug in the generator; please report it",
                );
            }
        }
    }
}

/// Whether a file of this name, with an ending, can be written next to `mod.rs` anywhere, and is found by Rust.
fn is_file(name: &str) -> bool {
    name.len() <= MAX_NAME
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        && !["mod", "lib", "main", "self", "super", "crate"].contains(&name)
}

/// The first operation for each way in which a params type is sent.
#[derive(Default)]
struct Senders<'a>(HashMap<&'a str, Vec<&'a Operation>>);

impl<'a> Senders<'a> {
    fn add(&mut self, operation: &'a Operation) {
        let Some(params) = &operation.params else { return };
        let known = self.0.entry(params).or_default();
        let same = |other: &&Operation| other.body == operation.body && other.streams == operation.streams;
        // Two that differ are an error, so there is no need of more.
        if known.len() < MAX_WAYS && !known.iter().any(same) {
            known.push(operation);
        }
    }

    /// The first operation that sends the same type in another way.
    fn differing(&self, operation: &Operation) -> Option<&'a Operation> {
        let streams = |other: &Operation| {
            other.streams.is_some() && operation.streams.is_some() && other.streams != operation.streams
        };
        let differs = |other: &&&Operation| other.body != operation.body || streams(other);
        self.0.get(operation.params.as_deref()?)?.iter().find(differs).copied()
    }
}

/// The type that an alias stands for, also inside lists.
fn aliased(def: &TypeDef) -> Vec<&str> {
    let mut ty = match &def.kind {
        Kind::Alias(ty) => ty,
        _ => return Vec::new(),
    };
    loop {
        match ty {
            Type::Named(name) => return vec![name],
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) | Type::Page(inner) => {
                ty = inner
            }
            _ => return Vec::new(),
        }
    }
}

/// Types that a value of this type cannot be without.
fn required(def: &TypeDef) -> Vec<&str> {
    match &def.kind {
        Kind::Struct(inner) => {
            inner.fields.iter().filter(|f| f.presence == Presence::Required).filter_map(|f| whole(&f.ty)).collect()
        }
        Kind::Alias(ty) => whole(ty).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// The type that a value holds one of, behind a pointer or not.
fn whole(ty: &Type) -> Option<&str> {
    match ty {
        Type::Named(name) => Some(name),
        Type::Boxed(inner) => whole(inner),
        _ => None,
    }
}

/// How deep lists and maps are nested.
fn depth(ty: &Type) -> usize {
    match ty {
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) | Type::Page(inner) => {
            1 + depth(inner)
        }
        _ => 0,
    }
}

fn leaf(ty: &Type, out: &mut Vec<String>) {
    match ty {
        Type::Named(name) => out.push(name.clone()),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) | Type::Page(inner) => {
            leaf(inner, out)
        }
        _ => {}
    }
}
