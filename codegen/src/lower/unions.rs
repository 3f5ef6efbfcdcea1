//! Unions: told apart by JSON type first, then by a tag that every object branch has.

use std::collections::HashSet;
use std::sync::Arc;

use super::budget::Budget;
use super::objects::Properties;
use super::references::References;
use super::source_map::Nodes;
use super::taken::Taken;
use super::{Hint, Lower, naming};
use crate::document::Node;
use crate::ir::{Branch, Kind, Shape, Type, UnionDef};

/// Where a tag is looked for when the document does not name one.
const USUAL_TAGS: &[&str] = &["type", "object", "event", "role", "kind", "status"];

/// A branch with its reference followed.
struct Part<'n> {
    /// As the union states it, reference and all.
    stated: &'n Node,
    target: &'n Node,
    name: Option<String>,
}

impl<'d> Lower<'d> {
    pub(super) fn union(&mut self, node: &Node, hint: &Hint) -> Type {
        if let Some(events) = self.event_union(node, hint) {
            return events;
        }
        self.reserve(node, hint);
        let parts = flatten(&self.references, &self.budget, node);
        if !self.within_budget(node) {
            return Type::Named(hint.name.clone());
        }
        for part in parts.iter().filter(|part| part.target.get("$ref").is_some() || part.target.as_map().is_none()) {
            // Says what is wrong with it.
            self.ty(part.stated, hint);
        }
        let objects: Vec<&Part<'_>> = parts.iter().filter(|p| is_object(p.target)).collect();
        let tag = if objects.len() > 1 { self.tag(node, &objects) } else { None };
        let mut def = UnionDef {
            tag: tag.as_ref().map(|(name, _)| name.clone()),
            branches: Vec::new(),
            unknown: "Unknown".into(),
            text: None,
        };
        let (mut at, lists) = (0, parts.iter().filter(|p| p.target.str("type") == Some("array")).count());
        let (mut taken, mut kinds, mut shapes) = (Taken::default(), HashSet::new(), HashSet::new());
        for part in &parts {
            let docs = match part.stated.str("description") {
                Some(own) => own,
                None => self.shared(node, part.target.str("description")),
            };
            let docs: Arc<str> = docs.into();
            for (name, shape) in self.shapes(part, hint, &tag, objects.len(), lists, &mut at) {
                let known = match holds_many(&shape) {
                    true => !shapes.insert(shape.clone()),
                    false => !kinds.insert(std::mem::discriminant(&shape)),
                };
                if known {
                    continue;
                }
                let name = taken.unique_variant(name);
                if part.stated.flag("x-rust-text") {
                    def.text = Some(name.clone());
                }
                def.branches.push(Branch { name, docs: docs.clone(), shape, at: self.source_map.at(part.stated) });
            }
        }
        def.unknown = naming::unknown(def.branches.iter().map(|b| &b.name));
        let mut keyed = HashSet::new();
        for branch in &def.branches {
            if let Shape::Keyed(keys, _) = &branch.shape {
                if !keyed.insert(keys) {
                    let message = format!("nothing tells the branches of `{}` apart", hint.name);
                    self.warn(node, message, "give every branch a property with a value of its own, or a `discriminator`; the first branch is taken");
                    break;
                }
            }
        }
        self.define(node, hint, Kind::Union(def))
    }

    /// What a branch becomes: one variant, or one for each string that it lists.
    fn shapes(
        &mut self,
        part: &Part<'_>,
        hint: &Hint,
        tag: &Option<(String, Vec<Vec<String>>)>,
        objects: usize,
        lists: usize,
        at: &mut usize,
    ) -> Vec<(String, Shape)> {
        let chosen = self.chosen(part.stated, "x-rust-variant");
        let named = |default: &str| chosen.clone().unwrap_or_else(|| default.to_owned());
        let target = part.target;
        if is_object(target) {
            let inner = hint.property(
                &part.name.clone().or_else(|| tag_word(tag, *at)).unwrap_or_else(|| format!("variant {}", *at + 1)),
            );
            let ty = self.ty(part.stated, &inner);
            let type_name = match &ty {
                Type::Named(name) => name.clone(),
                _ => "Object".to_owned(),
            };
            let index = *at;
            *at += 1;
            return vec![match tag {
                Some((_, values)) => {
                    let values = values.get(index).cloned().unwrap_or_default();
                    let name = match values.as_slice() {
                        [only] => naming::variant_name(only),
                        _ => type_name,
                    };
                    (named(&name), Shape::Tagged(values, ty))
                }
                None if objects == 1 => (named(&type_name), Shape::Object(ty)),
                None => (named(&type_name), Shape::Keyed(self.keys(target), ty)),
            }];
        }
        match target.str("type") {
            Some("string") if !target.seq("enum").is_empty() && part.stated.get("x-rust-id").is_none() => {
                let values = target.seq("enum").iter().filter_map(Node::as_str);
                values.map(|v| (naming::variant_name(v), Shape::Literal(v.to_owned()))).collect()
            }
            Some("string") => vec![(named("Text"), Shape::Text(self.ty(part.stated, hint)))],
            Some("number") => vec![(named("Number"), Shape::Number)],
            Some("integer") => vec![(named("Integer"), Shape::Integer)],
            Some("boolean") => vec![(named("Bool"), Shape::Bool)],
            Some("array") if lists > 1 => vec![(named("List"), Shape::List(Type::List(Box::new(Type::Json))))],
            Some("array") => vec![(named("List"), Shape::List(self.ty(part.stated, &hint.property("item"))))],
            Some(word) if word != "object" => {
                // Says what is wrong with it.
                self.ty(part.stated, hint);
                Vec::new()
            }
            // Anything else is kept as JSON by the variant for the unknown.
            _ => Vec::new(),
        }
    }

    /// The property that has a value of its own in every branch, and the values in the branches' order.
    fn tag(&self, node: &Node, objects: &[&Part<'_>]) -> Option<(String, Vec<Vec<String>>)> {
        let properties: Vec<Properties<'_>> = objects.iter().map(|part| self.gathered(part.target)).collect();
        let declared = node.get("discriminator").and_then(|d| d.str("propertyName"));
        let own = properties.first()?.list.keys().copied();
        let candidates = declared.into_iter().chain(USUAL_TAGS.iter().copied()).chain(own);
        for name in candidates {
            let mut known = HashSet::new();
            let values: Option<Vec<Vec<String>>> =
                properties.iter().map(|p| self.values(p.list.get(name)?, &mut known)).collect();
            if let Some(values) = values {
                return Some((name.to_owned(), values));
            }
        }
        None
    }

    /// The strings that a property can be; none when it can be any, or one that another branch has.
    fn values<'n>(&self, node: &'n Node, known: &mut HashSet<&'n str>) -> Option<Vec<String>>
    where
        'd: 'n,
    {
        let (target, _) = self.follow(node);
        let own = target.seq("enum").iter().map(|v| v.as_str().filter(|v| known.insert(v)).map(str::to_owned));
        own.collect::<Option<Vec<String>>>().filter(|v| !v.is_empty())
    }

    fn keys(&self, target: &Node) -> Vec<String> {
        let properties = self.gathered(target);
        let mut keys: Vec<String> = properties.required.iter().map(|k| (*k).to_owned()).collect();
        keys.sort();
        keys.dedup();
        keys
    }
}

fn tag_word(tag: &Option<(String, Vec<Vec<String>>)>, at: usize) -> Option<String> {
    let (_, values) = tag.as_ref()?;
    values.get(at)?.first().cloned()
}

/// A union can have several of these.
fn holds_many(shape: &Shape) -> bool {
    matches!(shape, Shape::Literal(_) | Shape::Tagged(..) | Shape::Keyed(..) | Shape::Object(_))
}

/// The branches of a union, those of unions among them in their place.
fn flatten<'n, 'd: 'n>(references: &References<'d>, budget: &Budget, node: &'n Node) -> Vec<Part<'n>> {
    let branches = |node: &'n Node| node.seq("oneOf").iter().chain(node.seq("anyOf")).rev();
    let (mut todo, mut seen) = (branches(node).collect::<Vec<_>>(), Nodes::from_iter([node.id()]));
    let mut out = Vec::new();
    while let Some(stated) = todo.pop() {
        let (target, name) = references.follow(stated);
        let inner = target.get("oneOf").is_some() || target.get("anyOf").is_some();
        if inner && target.get("properties").is_none() {
            if budget.look() && seen.insert(target.id()) {
                todo.extend(branches(target));
            }
        } else if budget.take("") {
            out.push(Part { stated, target, name });
        }
    }
    out
}

fn is_object(node: &Node) -> bool {
    match node.str("type") {
        Some("object") => true,
        Some(_) => false,
        None => {
            node.get("properties").is_some()
                || node.get("allOf").is_some()
                || node.get("additionalProperties").is_some()
        }
    }
}
