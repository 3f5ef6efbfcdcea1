//! Discriminators: which values of a property stand for which schema.
//!
//! A discriminator is set on a union, whose branches it distinguishes, or on a schema that others extend by `allOf`.
//! The latter is a union too: of the schemas that extend it, and of their common fields for any other value.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::source_map::Nodes;
use super::taken::Taken;
use super::{Hint, Lower, naming};
use crate::document::{Document, Node, NodeId, Value, unescape};
use crate::ir::{Branch, Kind, Shape, Type, UnionDef};

/// The components that extend a schema by `allOf`, in the order of the document.
pub(super) struct Kinship<'d>(HashMap<NodeId, Vec<Component<'d>>, RandomState>);

/// A schema and the name that it has under `components`.
type Component<'d> = (&'d str, &'d Node);

impl<'d> Kinship<'d> {
    pub(super) fn of(document: &'d Document) -> Self {
        let mut children: HashMap<NodeId, Vec<Component<'d>>, RandomState> = HashMap::default();
        for (name, node) in document.root.get("components").into_iter().flat_map(|c| c.entries("schemas")) {
            let references = node.seq("allOf").iter().filter_map(|part| part.str("$ref"));
            for parent in references.filter_map(|reference| document.resolve(reference)) {
                children.entry(parent.id()).or_default().push((name, node));
            }
        }
        Self(children)
    }

    fn children(&self, node: &Node) -> &[Component<'d>] {
        self.0.get(&node.id()).map(Vec::as_slice).unwrap_or_default()
    }
}

/// The property that a schema's discriminator names.
pub(super) fn property(node: &Node) -> Option<&str> {
    node.get("discriminator")?.str("propertyName")
}

/// A schema that extends another one, and the values that stand for it.
struct Member<'d> {
    name: String,
    node: &'d Node,
    values: Vec<String>,
}

impl<'d> Lower<'d> {
    /// Whether a schema is distinguished by a property from those that extend it.
    pub(super) fn is_family(&self, node: &Node) -> bool {
        let stated = node.get("oneOf").or_else(|| node.get("anyOf")).is_none() && property(node).is_some();
        stated && (!self.kinship.children(node).is_empty() || self.mapping(node).any(|(_, to)| to.id() != node.id()))
    }

    /// Whether every branch of a union has the properties that stand beside it.
    pub(super) fn extended(&self, node: &Node) -> bool {
        let mut branches = node.seq("oneOf").iter().chain(node.seq("anyOf"));
        property(node).is_some()
            && branches.all(|branch| {
                let own = self.gathered(self.follow(branch).0);
                node.entries("properties").all(|(name, _)| own.list.contains_key(name.as_str()))
            })
    }

    /// The values that a discriminator maps, and the schemas that they stand for.
    pub(super) fn mapping<'n>(&self, node: &'n Node) -> impl Iterator<Item = (&'n str, &'d Node)>
    where
        'd: 'n,
    {
        let document = self.document;
        let entries = node.get("discriminator").into_iter().flat_map(|stated| stated.entries("mapping"));
        entries.filter_map(move |(value, to)| Some((value.as_str(), mapped(document, to.as_str()?)?)))
    }

    /// Warns of each value that a discriminator maps to a missing schema.
    pub(super) fn check_mapping(&mut self, node: &Node) {
        for (value, to) in node.get("discriminator").into_iter().flat_map(|stated| stated.entries("mapping")) {
            let stated = to.as_str().unwrap_or_default();
            if mapped(self.document, stated).is_none() {
                let message = format!("the discriminator maps `{}` to a schema that does not exist", excerpt(value));
                let (_, help) =
                    self.dangling(&format!("#/components/schemas/{}", stated.rsplit('/').next().unwrap_or_default()));
                self.warn(to, message, help);
            }
        }
    }

    /// The schemas that extend a schema, at any depth, except below one that has a different discriminator.
    fn members(&self, node: &Node, tag: &str) -> Vec<Member<'d>> {
        let mut seen = Nodes::from_iter([node.id()]);
        let mut todo: Vec<Component<'d>> = self.kinship.children(node).iter().rev().copied().collect();
        let mut found = Vec::new();
        while let Some((name, child)) = todo.pop() {
            if !seen.insert(child.id()) || !self.budget.take("") {
                continue;
            }
            found.push((name.to_owned(), child));
            if property(child).is_none_or(|own| own == tag) {
                todo.extend(self.kinship.children(child).iter().rev());
            }
        }
        for (_, target) in self.mapping(node) {
            if seen.insert(target.id()) {
                found.extend(self.component_of(target).map(|name| (name, target)));
            }
        }
        let mut stands_for: HashMap<NodeId, Vec<String>, RandomState> = HashMap::default();
        for (value, target) in self.mapping(node) {
            stands_for.entry(target.id()).or_default().push(value.to_owned());
        }
        let inherited = self.gathered(node).list.get(tag).map(|node| node.id());
        let mut known = std::collections::HashSet::new();
        let member = |(name, node): (String, &'d Node)| {
            let own = self.gathered(node).list.get(tag).copied().filter(|own| Some(own.id()) != inherited);
            let own = own.map(|own| listed(self.narrowed(own))).filter(|own| own.len() == 1);
            let mut values: Vec<String> = own.unwrap_or_default();
            values.extend(stands_for.remove(&node.id()).unwrap_or_default());
            if values.is_empty() {
                values.push(name.clone());
            }
            values.retain(|value| known.insert(value.clone()));
            Member { name, node, values }
        };
        found.into_iter().map(member).filter(|member| !member.values.is_empty()).collect()
    }

    /// The schema that lists the values of a property: what it refers to, unless it lists fewer itself.
    pub(super) fn narrowed<'n>(&self, node: &'n Node) -> &'n Node
    where
        'd: 'n,
    {
        if node.get("enum").is_some() { node } else { self.follow(node).0 }
    }

    /// The name of a component, from its node.
    fn component_of(&self, node: &Node) -> Option<String> {
        let pointer = self.source_map.at(node).pointer;
        let name = pointer.strip_prefix("#/components/schemas/")?;
        (!name.contains('/')).then(|| unescape(name))
    }

    /// The union of those that extend a schema.
    pub(super) fn family(&mut self, node: &Node, hint: &Hint) -> Type {
        self.reserve(node, hint);
        self.check_mapping(node);
        let tag = property(node).unwrap_or_default().to_owned();
        let members = self.members(node, &tag);
        if !self.within_budget(node) {
            return Type::Named(hint.name.clone());
        }
        let (mut def, mut taken) = (UnionDef { tag: Some(tag.clone()), ..UnionDef::default() }, Taken::default());
        for Member { name, node, values } in members {
            let ty = self.component(&name, node);
            let variant = match (values.as_slice(), &ty) {
                ([only], _) => naming::variant_name(only),
                (_, Type::Named(name)) => name.clone(),
                _ => naming::variant_name(&name),
            };
            def.branches.push(Branch {
                name: taken.unique_variant(variant),
                docs: node.str("description").unwrap_or_default().into(),
                shape: Shape::Tagged(values, ty),
                written: None,
                at: self.source_map.at(node),
                feature: self.feature(node),
            });
        }
        let base = self.base_hint(hint);
        let ty = self.object(node, &base);
        def.branches.push(Branch {
            name: taken.unique_variant("Other".to_owned()),
            docs: format!("Any other `{}`, with the fields that all of them share.", excerpt(&tag)).into(),
            shape: Shape::Object(ty),
            written: None,
            at: self.source_map.at(node),
            feature: None,
        });
        def.unknown = naming::unknown(def.branches.iter().map(|branch| &branch.name));
        self.define(node, hint, Kind::Union(def))
    }

    fn base_hint(&mut self, hint: &Hint) -> Hint {
        let base = hint.property("base");
        match self.mode.is_crate() {
            true => Hint { name: self.names.fresh(&base.name).name, ..base },
            false => base,
        }
    }
}

/// The schema that a value is mapped to, by its name or by a reference.
fn mapped<'d>(document: &'d Document, to: &str) -> Option<&'d Node> {
    let schemas = document.root.get("components").and_then(|components| components.get("schemas"));
    schemas.and_then(|schemas| schemas.get(to)).or_else(|| document.resolve(to))
}

/// The values that a schema lists, as text.
pub(super) fn listed(node: &Node) -> Vec<String> {
    node.seq("enum").iter().filter_map(text).collect()
}

/// A string, or a number or boolean as it is written.
pub(super) fn text(value: &Node) -> Option<String> {
    match &value.value {
        Value::String(text) => Some(text.clone()),
        Value::Int(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

fn excerpt(text: &str) -> String {
    text.chars().take(60).collect()
}
