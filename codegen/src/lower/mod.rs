//! Document → API. Names, presence, boxing, unions and events are decided here, once.

mod boxing;
mod budget;
mod circles;
mod deferred;
mod discriminators;
mod events;
mod features;
mod formats;
mod integers;
mod modules;
mod naming;
mod objects;
mod operations;
mod patches;
mod references;
mod schema;
mod source_map;
mod strings;
mod tags;
mod taken;
mod typos;
mod unions;
mod uploads;
mod usage;
mod whole;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use self::schema::Class;
use self::taken::Taken;
use crate::Mode;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Node, NodeId};
use crate::ir::{
    Api, Body, Event, Example, Feature, IdDef, Kind, Library, Location, Operation, Resource, Setup, Type, TypeDef,
    ValueDef,
};

/// Lowers the operations in scope and every schema that they use; for a separate crate, every operation and every
/// schema.
pub fn document(
    document: &Document,
    mode: Mode<'_>,
    libraries: &[Library],
) -> Result<(Api, Vec<Diagnostic>), Diagnostics> {
    let mut lower = Lower::new(document, mode);
    lower.formats.libraries = libraries.to_vec();
    let Parts { operations, resources, examples, setup } = lower.parts()?;
    let stated = lower.stated_features(&operations);
    let ids = lower.ids.iter().map(|name| IdDef { name: name.clone(), feature: None }).collect();
    let (files, types) = (document.files.clone(), lower.types);
    let mut api = Api { files, types, ids, operations, resources, examples, setup, ..Api::default() };
    if mode.is_crate() {
        circles::open(&mut api, &mut lower.found);
    }
    tags::settle(&mut api);
    features::settle(&mut api, stated, &mut lower.found);
    usage::mark(&mut api);
    unions::ambiguous(&api, &mut lower.found);
    boxing::break_cycles(&mut api);
    let found = Diagnostics(lower.found).sorted();
    if found.has_errors() { Err(found) } else { Ok((api, found.0)) }
}

/// What lowering knows while it works.
struct Lower<'d> {
    document: &'d Document,
    source_map: source_map::SourceMap<'d>,
    references: references::References<'d>,
    kinship: discriminators::Kinship<'d>,
    deferred: deferred::Deferred<'d>,
    budget: budget::Budget,
    types: Vec<TypeDef>,
    /// Where in `types` a name is.
    index: BTreeMap<String, usize>,
    /// Schemas that are being lowered, and the names of their types.
    open: Vec<(NodeId, String)>,
    /// Names that have their meaning; the others are reserved only.
    defined: BTreeSet<String>,
    ids: BTreeSet<String>,
    /// The type of a component; `None` while it is being lowered.
    components: BTreeMap<String, Option<Type>>,
    found: Vec<Diagnostic>,
    /// Types whose schemas state a feature.
    marked: BTreeMap<String, Feature>,
    /// The parameters of the current operation that exist only with a feature.
    added_parameters: HashMap<NodeId, Feature>,
    /// Types of headers that operations share, by the components and the names of these.
    headers: HashMap<(String, String), String>,
    formats: formats::Formats,
    mode: Mode<'d>,
    pagination: operations::Pagination<'d>,
    /// Names that are given by rule.
    names: whole::Names,
    /// Properties of forms that hold files: their types.
    uploads: HashMap<NodeId, Type>,
    /// How a params type is sent, and the events that it requests: the same for all operations.
    sent: BTreeMap<String, (Body, Option<String>)>,
}

/// What an API has beside its types.
struct Parts {
    operations: Vec<Operation>,
    resources: Vec<Resource>,
    examples: Vec<Example>,
    setup: Setup,
}

/// The name and the file of an inline schema, unless it states its own.
#[derive(Clone, Debug)]
struct Hint {
    name: String,
    module: String,
}

impl Hint {
    fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { module: modules::name(&name), name }
    }

    /// The hint for what stands at a property.
    fn property(&self, name: &str) -> Self {
        Self { name: naming::nested(&self.name, name), module: self.module.clone() }
    }

    /// The hint for the items of a list that stands at a property.
    fn items(&self) -> Self {
        Self { name: naming::singular(&self.name), module: self.module.clone() }
    }
}

impl<'d> Lower<'d> {
    fn new(document: &'d Document, mode: Mode<'d>) -> Self {
        let source_map = source_map::SourceMap::of(&document.root);
        Self {
            document,
            budget: budget::Budget::of(source_map.count()),
            source_map,
            references: references::References::of(document),
            kinship: discriminators::Kinship::of(document),
            deferred: deferred::Deferred::default(),
            types: Vec::new(),
            index: BTreeMap::new(),
            open: Vec::new(),
            defined: BTreeSet::new(),
            ids: BTreeSet::new(),
            components: BTreeMap::new(),
            found: Vec::new(),
            marked: BTreeMap::new(),
            added_parameters: HashMap::new(),
            headers: HashMap::new(),
            formats: formats::Formats::default(),
            mode,
            pagination: operations::Pagination::default(),
            names: whole::Names::default(),
            uploads: HashMap::new(),
            sent: BTreeMap::new(),
        }
    }
}

impl<'d> Lower<'d> {
    /// Operations, resources and examples; types gather in `self`.
    fn parts(&mut self) -> Result<Parts, Diagnostics> {
        if self.mode.is_crate() {
            self.bounds()?;
        }
        let items = self.path_items();
        if self.mode.is_crate() {
            self.every_schema(&items);
        }
        let endpoints = self.endpoints(&items);
        let mut operations = self.operations(&endpoints);
        if self.mode.is_crate() {
            self.webhooks(&endpoints);
        }
        let resources = self.resources(&endpoints);
        let (examples, setup) = match self.mode {
            Mode::Spec => {
                self.typos(&items);
                self.complete(&endpoints);
                self.settle_uploads(&operations);
                (Vec::new(), Setup::default())
            }
            Mode::Crate { .. } => {
                self.patches(&mut operations);
                whole::number(&mut operations);
                let setup = self.setup(&endpoints);
                (self.examples(&endpoints, &operations), setup)
            }
        };
        Ok(Parts { operations, resources, examples, setup })
    }

    fn error(&mut self, node: &Node, message: impl Into<String>, help: impl Into<String>) {
        let at = self.source_map.at(node);
        self.report(&at, Diagnostic::error(message, help));
    }

    /// An error, except in a foreign document, which is accepted as is.
    fn error_if_corrected(&mut self, node: &Node, message: impl Into<String>, help: impl Into<String>) {
        match self.mode {
            Mode::Spec => self.error(node, message, help),
            Mode::Crate { .. } => self.warn(node, message, help),
        }
    }

    fn warn(&mut self, node: &Node, message: impl Into<String>, help: impl Into<String>) {
        let at = self.source_map.at(node);
        self.report(&at, Diagnostic::warning(message, help));
    }

    fn report(&mut self, at: &Location, diagnostic: Diagnostic) {
        self.found.push(diagnostic.within(&self.document.files, at));
    }

    /// The hint for a schema; with an `x-rust-name`, it is in a separate file.
    fn hint(&mut self, node: &Node, hint: &Hint) -> Hint {
        self.chosen(node, "x-rust-name").map_or_else(|| hint.clone(), Hint::new)
    }

    /// A name that the document, usually an overlay, chooses for a type or variant.
    fn chosen(&mut self, node: &Node, key: &str) -> Option<String> {
        let stated = node.get(key)?;
        let name = stated.as_str().unwrap_or_default();
        let first = name.chars().next().is_some_and(|c| c.is_ascii_uppercase());
        let message = if !first || !naming::is_identifier(name) || name.contains('_') {
            format!("`{key}` is not a valid Rust type name")
        } else if key != "x-rust-variant" && crate::reserved::is_reserved_model(name) {
            format!("`{key}` is `{name}`, which is reserved in Rust or in generated code")
        } else if key == "x-rust-variant" && name == "Self" {
            format!("`{key}` is a keyword")
        } else {
            return Some(name.to_owned());
        };
        self.error(stated, message, "choose a name of letters and digits, such as `RunStatus`");
        None
    }

    /// Reserves a place for a type before its parts are lowered, so that they can refer to it.
    fn reserve(&mut self, node: &Node, hint: &Hint) -> usize {
        if let Some(at) = self.index.get(&hint.name) {
            return *at;
        }
        let at = self.types.len();
        self.index.insert(hint.name.clone(), at);
        let (feature, place) = (self.feature(node), self.source_map.at(node));
        if let Some(stated) = feature.clone().filter(|_| node.get("x-rust-feature").is_some()) {
            self.marked.insert(hint.name.clone(), stated);
        }
        self.types.push(TypeDef {
            name: hint.name.clone(),
            module: hint.module.clone(),
            docs: node.str("description").or_else(|| node.str("title")).unwrap_or_default().to_owned(),
            deprecated: node.flag("deprecated"),
            source: place.pointer.clone(),
            at: place,
            in_requests: false,
            in_responses: false,
            kind: Kind::Alias(Type::Json),
            feature,
        });
        at
    }

    /// Gives a name its meaning. A name may be given twice when both mean the same; enums then share their values.
    fn define(&mut self, node: &Node, hint: &Hint, kind: Kind) -> Type {
        let at = self.reserve(node, hint);
        let fresh = self.defined.insert(hint.name.clone());
        if fresh {
            self.types[at].kind = kind;
            return Type::Named(hint.name.clone());
        }
        match (&mut self.types[at].kind, kind) {
            (Kind::Enum(old), Kind::Enum(new)) => {
                old.open |= new.open;
                let mut taken: Taken = old.values.iter().map(|v| v.name.as_str()).collect();
                let mut known: HashSet<String> = old.values.iter().map(|v| v.wire.clone()).collect();
                for value in new.values {
                    if known.insert(value.wire.clone()) {
                        let name = taken.unique_variant(value.name);
                        old.values.push(ValueDef { name, ..value });
                    }
                }
            }
            (old, new) if same(old, &new) => {}
            _ => {
                let message = format!("two different schemas are called `{}`", hint.name);
                self.error(
                    node,
                    message,
                    format!("the other is {}; give one of them another `x-rust-name`", self.types[at].source),
                );
            }
        }
        Type::Named(hint.name.clone())
    }
}

/// Equal but for the words that describe them.
fn same(a: &Kind, b: &Kind) -> bool {
    match (a, b) {
        (Kind::Struct(a), Kind::Struct(b)) => {
            a.fields.len() == b.fields.len()
                && a.fields.iter().zip(&b.fields).all(|(a, b)| {
                    (&a.wire, &a.ty, a.presence, &a.constant, a.place)
                        == (&b.wire, &b.ty, b.presence, &b.constant, b.place)
                })
        }
        (Kind::Union(a), Kind::Union(b)) => {
            a.tag == b.tag
                && a.branches.len() == b.branches.len()
                && a.branches.iter().zip(&b.branches).all(|(a, b)| (&a.name, &a.shape) == (&b.name, &b.shape))
        }
        (Kind::Events(a), Kind::Events(b)) => {
            a.parts == b.parts
                && a.events.len() == b.events.len()
                && a.events.iter().zip(&b.events).all(|(a, b)| same_event(a, b))
        }
        (Kind::Alias(a), Kind::Alias(b)) => a == b,
        _ => false,
    }
}

fn same_event(a: &Event, b: &Event) -> bool {
    (&a.wire, &a.name, &a.docs, &a.data, &a.constant, a.role)
        == (&b.wire, &b.name, &b.docs, &b.data, &b.constant, b.role)
        && a.companions.len() == b.companions.len()
        && a.companions.iter().zip(&b.companions).all(|(a, b)| {
            (&a.name, &a.wire, &a.docs, a.deprecated, &a.ty, a.presence, &a.constant, a.place)
                == (&b.name, &b.wire, &b.docs, b.deprecated, &b.ty, b.presence, &b.constant, b.place)
        })
}
