//! Unions: told apart by JSON type first, then by a tag that every object branch has.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::discriminators;
use super::objects::Properties;
use super::source_map::Nodes;
use super::taken::Taken;
use super::{Hint, Lower, naming};
use crate::diagnostic::Diagnostic;
use crate::document::{Node, NodeId};
use crate::ir::{Api, Branch, Feature, Kind, Shape, Type, UnionDef};

/// A property, and the values that stand for each object by it.
type Tag = (String, Vec<Vec<String>>);

/// What distinguishes the objects of a union, without features and with them.
struct Tags {
    base: Option<Tag>,
    base_objects: usize,
    all: Option<Tag>,
    all_objects: usize,
}

/// The properties that can be a tag if the document does not name one.
const USUAL_TAGS: &[&str] = &["type", "object", "event", "role", "kind", "status"];

/// A branch with its reference followed.
struct Part<'n> {
    /// As the union states it, reference and all.
    stated: &'n Node,
    target: &'n Node,
    name: Option<String>,
    /// The nested union of a branch.
    union: Option<&'n Node>,
    /// It is a union with its own discriminator, and a branch as a whole.
    whole: bool,
    /// The feature that it is only there with, unless the union is as well.
    feature: Option<Feature>,
}

impl Tags {
    /// Whether the objects of features do not change the others.
    fn fit(&self) -> bool {
        match (&self.base, &self.all) {
            (Some((name, values)), Some((other, all))) => name == other && all.starts_with(values),
            (None, Some(_)) => self.base_objects < 2,
            (None, None) => self.base_objects != 1,
            (Some(_), None) => false,
        }
    }
}

impl Part<'_> {
    fn is_object(&self) -> bool {
        self.whole || is_object(self.target)
    }
}

impl<'d> Lower<'d> {
    pub(super) fn union(&mut self, node: &Node, hint: &Hint) -> Type {
        if let Some(events) = self.event_union(node, hint) {
            return events;
        }
        self.reserve(node, hint);
        self.check_mapping(node);
        let mut parts = self.flat(node);
        if !self.within_budget(node) {
            return Type::Named(hint.name.clone());
        }
        for part in parts.iter().filter(|part| part.target.get("$ref").is_some() || part.target.as_map().is_none()) {
            // Reports what is wrong with it.
            self.ty(part.stated, hint);
        }
        // What a feature adds comes last: the others are what they are without it.
        parts.sort_by_key(|part| part.feature.is_some());
        let added = parts.partition_point(|part| part.feature.is_none());
        let tags = self.tags(node, &parts, added);
        let tag = tags.base.clone().or_else(|| tags.all.clone());
        let mut def = UnionDef {
            tag: tag.as_ref().map(|(name, _)| name.clone()),
            branches: Vec::new(),
            unknown: "Unknown".into(),
            text: None,
        };
        let lists = |parts: &[Part<'_>]| parts.iter().filter(|p| p.target.str("type") == Some("array")).count();
        let (mut at, base_lists, all_lists) = (0, lists(&parts[..added]), lists(&parts));
        let (mut taken, mut kinds, mut shapes) = (Taken::default(), HashSet::new(), HashSet::new());
        for (number, part) in parts.iter().enumerate() {
            let (tag, objects, lists) = match &part.feature {
                None => (&tags.base, tags.base_objects, base_lists),
                Some(_) => (&tags.all, tags.all_objects, all_lists),
            };
            if number == added {
                def.unknown = naming::unknown(def.branches.iter().map(|b| &b.name));
                taken.unique_variant(def.unknown.clone());
            }
            let docs = match part.stated.str("description") {
                Some(own) => own,
                None => self.shared(node, part.target.str("description")),
            };
            let docs: Arc<str> = docs.into();
            for (name, shape) in self.shapes(part, hint, tag, objects, lists, &mut at) {
                let known = match holds_many(&shape) {
                    true => !shapes.insert(shape.clone()),
                    false => !kinds.insert(std::mem::discriminant(&shape)),
                };
                if known {
                    if part.feature.is_some() && !holds_many(&shape) {
                        let message = "a branch of a feature has the same JSON type as another branch";
                        self.error(part.stated, message, "add an object, or string values");
                    }
                    continue;
                }
                let name = taken.unique_variant(name);
                if part.stated.flag("x-rust-text") {
                    def.text = Some(name.clone());
                }
                let at = self.source_map.at(part.stated);
                let feature = part.feature.clone();
                def.branches.push(Branch { name, docs: docs.clone(), shape, written: None, at, feature });
            }
        }
        if added == parts.len() || added == 0 {
            def.unknown = naming::unknown(def.branches.iter().map(|b| &b.name));
        }
        if def.branches.is_empty() && self.mode.is_crate() {
            let message = format!("`{}` has no supported branch; it is treated as any JSON", hint.name);
            self.warn(node, message, "give every branch a `type`");
            return self.define(node, hint, Kind::Alias(Type::Json));
        }
        self.define(node, hint, Kind::Union(def))
    }

    /// What distinguishes the objects of a union. `parts` from `added` on belong to a feature, and must not change the
    /// others.
    fn tags(&mut self, node: &Node, parts: &[Part<'_>], added: usize) -> Tags {
        let objects: Vec<&Part<'_>> = parts.iter().filter(|part| part.is_object()).collect();
        let base = parts[..added].iter().filter(|part| part.is_object()).count();
        let tag = |objects: &[&Part<'_>]| if objects.len() > 1 { self.tag(node, objects) } else { None };
        let tags = Tags {
            base: tag(&objects[..base]),
            base_objects: base,
            all: match base {
                _ if base == objects.len() => None,
                1 => self.tag_beside(node, objects[0], &objects[1..]),
                _ => tag(&objects),
            },
            all_objects: objects.len(),
        };
        let Some(first) = parts.get(added) else { return tags };
        let is_text =
            |part: &Part<'_>| part.target.str("type") == Some("string") && part.stated.get("x-rust-id").is_none();
        let message = if node.seq("oneOf").iter().chain(node.seq("anyOf")).filter(|b| self.is_base(node, b)).count() < 2
        {
            "the schema is a union only with this branch of a feature"
        } else if parts[..added].iter().all(is_text) && !parts[added..].iter().all(is_text) {
            "the schema is more than an enum only with this branch of a feature"
        } else if base < objects.len() && !tags.fit() {
            "this branch of a feature cannot be distinguished from those without it"
        } else {
            return tags;
        };
        let help = "make the schema an extensible union, with a property that has a distinct value in each object";
        self.error(first.stated, message, help);
        tags
    }

    /// What distinguishes objects from the branch that matches any object.
    fn tag_beside(&self, node: &Node, any: &Part<'_>, added: &[&Part<'_>]) -> Option<Tag> {
        let (name, mut values) = self.tag(node, added)?;
        let property = self.gathered(any.target).list.get(name.as_str()).copied();
        let own = property.map(|node| discriminators::listed(self.narrowed(node))).unwrap_or_default();
        let is_apart = values.iter().flatten().all(|value| !own.contains(value));
        values.insert(0, Vec::new());
        is_apart.then_some((name, values))
    }

    /// What a branch becomes: one variant, or one for each string that it lists.
    fn shapes(
        &mut self,
        part: &Part<'_>,
        hint: &Hint,
        tag: &Option<Tag>,
        objects: usize,
        lists: usize,
        at: &mut usize,
    ) -> Vec<(String, Shape)> {
        let chosen = self.chosen(part.stated, "x-rust-variant");
        let named = |default: &str| chosen.clone().unwrap_or_else(|| default.to_owned());
        let target = part.target;
        if part.is_object() {
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
                // Reports what is wrong with it.
                self.ty(part.stated, hint);
                Vec::new()
            }
            // Anything else is kept as JSON by the variant for the unknown.
            _ => Vec::new(),
        }
    }

    /// The property that has a distinct value in every branch, and the values in the order of the branches.
    fn tag(&self, node: &Node, objects: &[&Part<'_>]) -> Option<Tag> {
        let properties: Vec<Properties<'_>> = objects.iter().map(|part| self.gathered(part.target)).collect();
        let declared = discriminators::property(node);
        let inner = || objects.iter().find_map(|part| discriminators::property(part.union?));
        if let Some(name) = declared.or_else(inner) {
            for names in [Names::Last, Names::First] {
                if let Some(values) = self.declared(node, name, objects, &properties, names) {
                    return Some((name.to_owned(), values));
                }
            }
        }
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

    /// The values of each branch, from the discriminator and the branches; `None` if two branches share a value, or a
    /// branch has none.
    fn declared(
        &self,
        node: &Node,
        name: &str,
        objects: &[&Part<'_>],
        properties: &[Properties<'_>],
        names: Names,
    ) -> Option<Vec<Vec<String>>> {
        let mut known = HashSet::new();
        let mut stated: HashMap<NodeId, HashMap<NodeId, Vec<String>>> = HashMap::new();
        let values = |(part, properties): (&&Part<'_>, &Properties<'_>)| {
            let unions = [Some(node), part.union].into_iter().flatten();
            let unions: Vec<&Node> = unions.filter(|union| discriminators::property(union) == Some(name)).collect();
            let mut mapped: Vec<String> = Vec::new();
            for union in &unions {
                let values = stated.entry(union.id()).or_insert_with(|| self.mapped_values(union));
                mapped.extend(values.get(&part.target.id()).into_iter().flatten().cloned());
            }
            let own = properties.list.get(name).map(|node| discriminators::listed(self.narrowed(node)));
            let own = own.unwrap_or_default();
            let implicit = || part.name.clone().filter(|_| !unions.is_empty()).into_iter().collect();
            let mut values: Vec<String> = match names {
                _ if own.len() == 1 => own.into_iter().chain(mapped).collect(),
                _ if !mapped.is_empty() => mapped,
                Names::Last if !own.is_empty() => own,
                _ => implicit(),
            };
            let mut seen = HashSet::new();
            values.retain(|value| seen.insert(value.clone()));
            (!values.is_empty() && values.iter().all(|value| known.insert(value.clone()))).then_some(values)
        };
        objects.iter().zip(properties).map(values).collect()
    }

    /// The values that a discriminator maps, by their final target schema.
    fn mapped_values(&self, union: &Node) -> HashMap<NodeId, Vec<String>> {
        let mut values: HashMap<NodeId, Vec<String>> = HashMap::new();
        for (value, to) in self.mapping(union) {
            for id in HashSet::from([to.id(), self.follow(to).0.id()]) {
                values.entry(id).or_default().push(value.to_owned());
            }
        }
        values
    }

    /// The values that a property can be; none when it can be any, or one that another branch has.
    fn values(&self, node: &Node, known: &mut HashSet<String>) -> Option<Vec<String>> {
        let own =
            self.narrowed(node).seq("enum").iter().map(|v| discriminators::text(v).filter(|v| known.insert(v.clone())));
        own.collect::<Option<Vec<String>>>().filter(|v| !v.is_empty())
    }

    /// The branches of a union, those of unions among them in their place. What the union's own discriminator names is a
    /// branch as a whole.
    fn flat<'n>(&self, node: &'n Node) -> Vec<Part<'n>>
    where
        'd: 'n,
    {
        let branches = |node: &'n Node| node.seq("oneOf").iter().chain(node.seq("anyOf")).rev();
        let mapped = Nodes::from_iter(self.mapping(node).map(|(_, to)| to.id()));
        let declared = discriminators::property(node);
        let document = self.document;
        let own = document.feature(node);
        let of_feature = |branch: &'n Node| document.feature(branch).filter(|feature| Some(*feature) != own);
        let mut todo: Vec<(&Node, Option<&Node>, Option<&str>)> =
            branches(node).map(|branch| (branch, None, of_feature(branch))).collect();
        let (mut out, mut seen) = (Vec::new(), Nodes::from_iter([node.id()]));
        while let Some((stated, union, feature)) = todo.pop() {
            let (target, name) = self.follow(stated);
            let inner = target.get("oneOf").is_some() || target.get("anyOf").is_some();
            let inner = inner && target.get("properties").is_none();
            let own = discriminators::property(target);
            let whole = inner
                && declared.is_some()
                && (mapped.contains(&target.id()) || own.is_some_and(|own| Some(own) != declared));
            if inner && !whole {
                if self.budget.look() && seen.insert(target.id()) {
                    let inner = branches(target);
                    todo.extend(inner.map(|branch| (branch, Some(target), feature.or_else(|| of_feature(branch)))));
                }
            } else if self.budget.take("") {
                out.push(Part { stated, target, name, union, whole, feature: feature.map(Feature::new) });
            }
        }
        out
    }

    fn keys(&self, target: &Node) -> Vec<String> {
        let properties = self.gathered(target);
        let mut keys: Vec<String> = properties.required.iter().map(|k| (*k).to_owned()).collect();
        keys.sort();
        keys.dedup();
        keys
    }
}

/// Warns of unions with branches that cannot be distinguished.
pub(super) fn ambiguous(api: &Api, found: &mut Vec<Diagnostic>) {
    for def in &api.types {
        let Kind::Union(union) = &def.kind else { continue };
        let mut seen = HashSet::new();
        let mut alike = api.alike(union).into_iter().map(|(_, mut members)| {
            members.sort();
            members
        });
        if alike.any(|members| !seen.insert(members)) {
            let message = format!("the branches of `{}` cannot be distinguished", def.name);
            let help = "add a property with a distinct value to every branch, or a `discriminator`; the first matching branch is used";
            found.push(Diagnostic::warning(message, help).within(&api.files, &def.at));
        }
    }
}

/// What goes before the other where a branch lists several values: these, or the name of its schema.
#[derive(Clone, Copy)]
enum Names {
    Last,
    First,
}

fn tag_word(tag: &Option<Tag>, at: usize) -> Option<String> {
    let (_, values) = tag.as_ref()?;
    values.get(at)?.first().cloned()
}

/// A union can have several of these.
fn holds_many(shape: &Shape) -> bool {
    matches!(shape, Shape::Literal(_) | Shape::Tagged(..) | Shape::Keyed(..) | Shape::Object(_))
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
