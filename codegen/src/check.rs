//! What must be true of an API before it is written: everything in came out, and names are unique.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::ir::{Api, Kind, Presence, Shape, StructDef, Type};

/// Every broken rule, not only the first.
pub fn api(api: &Api) -> Result<(), Diagnostics> {
    let mut check = Check { api, found: Vec::new() };
    check.types();
    check.operations();
    if check.found.is_empty() { Ok(()) } else { Err(Diagnostics(check.found).sorted()) }
}

struct Check<'a> {
    api: &'a Api,
    found: Vec<Diagnostic>,
}

impl Check<'_> {
    fn error(&mut self, source: &str, message: String, help: &str) {
        let (severity, file, pointer) = (Severity::Error, String::new(), source.to_owned());
        self.found.push(Diagnostic {
            severity,
            message,
            file,
            mark: Default::default(),
            pointer,
            help: help.to_owned(),
        });
    }

    fn types(&mut self) {
        let api = self.api;
        let mut names = BTreeSet::new();
        for def in &api.types {
            if !names.insert(&def.name) || api.ids.iter().any(|id| id.name == def.name) {
                self.error(
                    &def.source,
                    format!("two types are called `{}`", def.name),
                    "give one of them another `x-rust-name`",
                );
            }
            match &def.kind {
                Kind::Struct(inner) => {
                    self.unique(&def.source, "fields", inner.fields.iter().map(|f| &f.name));
                    self.buildable(&def.source, &def.name, inner, def.in_requests);
                }
                Kind::Enum(inner) => {
                    self.unique(&def.source, "variants", inner.values.iter().map(|v| &v.name).chain([&inner.unknown]))
                }
                Kind::Union(inner) => {
                    self.unique(
                        &def.source,
                        "variants",
                        inner.branches.iter().map(|b| &b.name).chain([&inner.unknown]),
                    );
                    if inner.branches.is_empty() {
                        self.error(
                            &def.source,
                            format!("`{}` has no branch that is understood", def.name),
                            "give every branch a `type`",
                        );
                    }
                }
                Kind::Events(inner) => {
                    self.unique(&def.source, "events", inner.events.iter().map(|e| &e.wire));
                    self.unique(&def.source, "variants", inner.events.iter().map(|e| &e.name));
                }
                Kind::Alias(ty) if *ty == Type::Named(def.name.clone()) => {
                    self.error(&def.source, format!("`{}` is only itself", def.name), "say what it is");
                }
                Kind::Alias(_) => {}
            }
            self.resolved(&def.source, &def.kind);
        }
    }

    fn unique<'n>(&mut self, source: &str, what: &str, names: impl Iterator<Item = &'n String>) {
        let mut seen = BTreeSet::new();
        for name in names {
            if !seen.insert(name) {
                self.error(source, format!("two {what} are called `{name}`"), "name one of them in an overlay");
            }
        }
    }

    /// A required value that contains its own type can never be made.
    fn buildable(&mut self, source: &str, name: &str, def: &StructDef, in_requests: bool) {
        let own = |ty: &Type| matches!(ty, Type::Boxed(inner) if **inner == Type::Named(name.to_owned()));
        if def.fields.iter().any(|f| f.presence == Presence::Required && own(&f.ty)) && in_requests {
            self.error(source, format!("`{name}` requires a `{name}` inside of itself"), "make the property optional");
        }
    }

    /// Every name that a definition uses is defined.
    fn resolved(&mut self, source: &str, kind: &Kind) {
        let mut wanted = Vec::new();
        let mut add = |ty: &Type| leaf(ty, &mut wanted);
        match kind {
            Kind::Struct(def) => def.fields.iter().for_each(|f| add(&f.ty)),
            Kind::Union(def) => def.branches.iter().for_each(|b| match &b.shape {
                Shape::Text(ty) | Shape::List(ty) | Shape::Object(ty) | Shape::Tagged(_, ty) | Shape::Keyed(_, ty) => {
                    add(ty)
                }
                Shape::Literal(_) | Shape::Number | Shape::Integer | Shape::Bool => {}
            }),
            Kind::Events(def) => def.events.iter().filter_map(|e| e.data.as_ref()).for_each(add),
            Kind::Alias(ty) => add(ty),
            Kind::Enum(_) => {}
        }
        for name in wanted {
            if self.api.find(&name).is_none() {
                self.error(
                    source,
                    format!("`{name}` is used and not defined"),
                    "this is a fault of the generator; please report it",
                );
            }
        }
    }

    fn operations(&mut self) {
        let api = self.api;
        let mut places = BTreeSet::new();
        for operation in &api.operations {
            if !places.insert((&operation.resource, &operation.function)) {
                let message = format!("two operations are `{}.{}`", operation.resource, operation.function);
                self.error(&operation.source, message, "give one of them another `x-rust-method`");
            }
            if !api.resources.iter().any(|r| r.path == operation.resource) {
                self.error(
                    &operation.source,
                    format!("`{}` produced no method", operation.id),
                    "this is a fault of the generator; please report it",
                );
            }
        }
    }
}

fn leaf(ty: &Type, out: &mut Vec<String>) {
    match ty {
        Type::Named(name) => out.push(name.clone()),
        Type::List(inner) | Type::Map(inner) | Type::Boxed(inner) | Type::Page(inner) => leaf(inner, out),
        _ => {}
    }
}
