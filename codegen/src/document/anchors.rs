//! References by name → references by place: `$anchor`, `$id`, `$dynamicRef`, and places that the normal form takes apart.

use std::collections::HashMap;

use super::extent::{Copies, Extent};
use super::node::{Map, Node, Value};
use super::unescape;
use super::walk::{Kind, Step, escape, look, pointer, walk};
use crate::diagnostic::Diagnostic;

/// Rewrites the references of a document by name.
pub fn resolve(root: &mut Node, file: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let names = Names::of(root);
    if !names.is_empty() {
        specialize(root, &names, file, &mut found);
        rewrite(root, &names);
    }
    found
}

/// What schemas are called.
#[derive(Default)]
struct Names {
    /// Pointers by anchor, the dynamic ones as well.
    anchors: HashMap<String, String>,
    dynamic: HashMap<String, String>,
    /// Pointers by `$id`, as it is stated and with what it is relative to.
    ids: HashMap<String, String>,
    /// Schemas with an `$id`, by their pointers, from which pointers inside of them count.
    resources: Vec<(String, String)>,
    refers: bool,
}

impl Names {
    fn of(root: &Node) -> Self {
        let mut names = Self::default();
        look(root, Kind::Root, &mut Vec::new(), &mut |node, kind, path| {
            if kind != Kind::Schema {
                return;
            }
            names.refers |= node.get("$dynamicRef").is_some();
            if let Some(anchor) = node.str("$anchor") {
                names.anchors.entry(anchor.to_owned()).or_insert_with(|| pointer(path));
            }
            if let Some(anchor) = node.str("$dynamicAnchor") {
                names.dynamic.entry(anchor.to_owned()).or_insert_with(|| pointer(path));
            }
            if let Some(id) = node.str("$id") {
                let place = pointer(path);
                let around = names.resources.iter().rev().find(|(outer, _)| place.starts_with(&format!("{outer}/")));
                let id = id.trim_end_matches('#');
                let whole = against(around.map_or("", |(_, id)| id), id);
                names.ids.entry(id.to_owned()).or_insert_with(|| place.clone());
                names.ids.entry(whole.clone()).or_insert_with(|| place.clone());
                names.resources.push((place, whole));
            }
        });
        names
    }

    fn is_empty(&self) -> bool {
        self.anchors.is_empty() && self.dynamic.is_empty() && self.ids.is_empty() && !self.refers
    }

    /// The pointer for a reference in a resource, if it has a target.
    fn pointer(&self, root: &Node, reference: &str, around: Option<&(String, String)>) -> Option<String> {
        let (id, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let resource = match id {
            "" => around.map(|(place, _)| place.as_str()).unwrap_or_default(),
            id => {
                let whole = against(around.map_or("", |(_, id)| id), id);
                self.ids.get(&whole).or_else(|| self.ids.get(id))?
            }
        };
        if fragment.is_empty() {
            return (!id.is_empty()).then(|| resource.to_owned());
        }
        if fragment.starts_with('/') {
            let inside = format!("{resource}{fragment}");
            return (!resource.is_empty() && at(root, &inside).is_some()).then_some(inside);
        }
        let anchor = self.anchors.get(fragment).or_else(|| self.dynamic.get(fragment));
        anchor.cloned()
    }
}

/// An identifier as it is stated, relative to the one around it.
fn against(base: &str, id: &str) -> String {
    if id.contains("://") || id.starts_with("urn:") || base.is_empty() {
        return id.to_owned();
    }
    let host = base.find("://").map_or(0, |at| at + 3);
    let root = base[host..].find('/').map_or(base.len(), |at| host + at);
    match id.strip_prefix('/') {
        Some(_) => format!("{}{id}", &base[..root]),
        None => match base[root..].rfind('/') {
            Some(last) => format!("{}/{id}", &base[..root + last]),
            None => format!("{base}/{id}"),
        },
    }
}

fn at<'n>(root: &'n Node, pointer: &str) -> Option<&'n Node> {
    let steps: Vec<String> = pointer.split('/').skip(1).map(unescape).collect();
    root.at(steps.iter().map(String::as_str))
}

/// Replaces references by name with pointers.
fn rewrite(root: &mut Node, names: &Names) {
    let mut places: HashMap<usize, String> = HashMap::new();
    let mut number = 0;
    look(root, Kind::Root, &mut Vec::new(), &mut |node, kind, path| {
        number += 1;
        if kind != Kind::Schema {
            return;
        }
        let stated = node.get("$ref").or_else(|| node.get("$dynamicRef")).and_then(Node::as_str);
        let Some(stated) = stated else { return };
        let own = pointer(path);
        let around =
            names.resources.iter().rev().find(|(outer, _)| own == *outer || own.starts_with(&format!("{outer}/")));
        if let Some(place) = names.pointer(root, stated, around) {
            places.insert(number, place);
        }
    });
    let mut number = 0;
    walk(root, Kind::Root, &mut |node, _| {
        number += 1;
        let Some(place) = places.get(&number) else { return };
        let Some(map) = node.as_map_mut() else { return };
        let stated = ["$ref", "$dynamicRef"].iter().find_map(|key| map.shift_remove(*key));
        if let Some(stated) = stated {
            map.insert("$ref".to_owned(), Node::string(format!("#{place}"), stated.mark));
        }
    });
}

/// A schema that overrides a dynamic anchor becomes a copy of what it refers to, with the anchor resolved to it.
fn specialize(root: &mut Node, names: &Names, file: &str, found: &mut Vec<Diagnostic>) {
    let mut changes: Vec<(Vec<String>, Node)> = Vec::new();
    let mut copies = Copies::default();
    look(root, Kind::Root, &mut Vec::new(), &mut |node, kind, path| {
        if kind != Kind::Schema || node.get("$defs").is_none() {
            return;
        }
        let meanings: HashMap<&str, String> = node
            .entries("$defs")
            .filter_map(|(key, inner)| {
                let own = || format!("#{}/$defs/{}", pointer(path), escape(key));
                // One that only refers to another schema stands for that schema.
                let to = inner.str("$ref").filter(|to| to.starts_with("#/")).map_or_else(own, str::to_owned);
                Some((inner.str("$dynamicAnchor")?, to))
            })
            .collect();
        let parts = std::iter::once(node).chain(node.seq("allOf"));
        for (number, part) in parts.enumerate() {
            let Some(reference) = part.str("$ref").filter(|_| !meanings.is_empty()) else { continue };
            let place = reference.strip_prefix('#').filter(|place| place.starts_with('/')).map(str::to_owned);
            let Some(target) =
                place.or_else(|| names.pointer(root, reference, None)).and_then(|place| at(root, &place))
            else {
                continue;
            };
            if !mentions(target, &meanings) {
                continue;
            }
            if let Err(much) = copies.count(Extent::of(target), 1) {
                let message = format!("schemas copied for a `$dynamicAnchor` add {much}");
                let help = "describe the differences without `$dynamicRef`";
                found.push(Diagnostic::error(message, help).at(file, part.mark, format!("#{}", pointer(path))));
                return;
            }
            let mut copy = target.clone();
            walk(&mut copy, Kind::Schema, &mut |node, _| {
                let stated = node.str("$dynamicRef").and_then(|stated| stated.strip_prefix('#'));
                let Some(meaning) = stated.and_then(|anchor| meanings.get(anchor)).cloned() else { return };
                if let Some(map) = node.as_map_mut() {
                    let mark = map.shift_remove("$dynamicRef").map(|node| node.mark).unwrap_or_default();
                    map.insert("$ref".to_owned(), Node::string(meaning, mark));
                }
            });
            let mut steps: Vec<String> = path.iter().map(own).collect();
            if number > 0 {
                steps.extend(["allOf".to_owned(), (number - 1).to_string()]);
            }
            changes.push((steps, copy));
        }
    });
    for (steps, copy) in changes {
        let Some(map) = root.at_mut(steps.iter().map(String::as_str)).and_then(Node::as_map_mut) else { continue };
        map.shift_remove("$ref");
        for (key, value) in copy.as_map().into_iter().flatten() {
            if !matches!(key.as_str(), "$id" | "$anchor" | "$dynamicAnchor" | "$defs") {
                map.entry(key.clone()).or_insert_with(|| value.clone());
            }
        }
    }
}

fn own(step: &Step<'_>) -> String {
    match step {
        Step::Key(key) => (*key).to_owned(),
        Step::Index(at) => at.to_string(),
    }
}

/// Whether a schema says something by one of these anchors.
fn mentions(node: &Node, meanings: &HashMap<&str, String>) -> bool {
    let mut found = false;
    look(node, Kind::Schema, &mut Vec::new(), &mut |node, _, _| {
        let stated = node.str("$dynamicRef").and_then(|stated| stated.strip_prefix('#'));
        found |= stated.is_some_and(|anchor| meanings.contains_key(anchor));
    });
    found
}

/// Gives parts of unions and compositions that references lead to a name of their own: the normal form takes apart what
/// they stand in.
pub fn hoist(root: &mut Node) {
    let mut wanted: Vec<String> = Vec::new();
    look(root, Kind::Root, &mut Vec::new(), &mut |node, kind, _| {
        let Some(place) = node.str("$ref").filter(|_| kind == Kind::Schema).and_then(|stated| stated.strip_prefix('#'))
        else {
            return;
        };
        let mut steps = place.split('/').skip(1).peekable();
        while let Some(step) = steps.next() {
            let listed = ["allOf", "anyOf", "oneOf", "prefixItems"].contains(&step);
            if listed && steps.peek().is_some_and(|next| next.bytes().all(|b| b.is_ascii_digit())) {
                wanted.push(place.to_owned());
                break;
            }
        }
    });
    wanted.sort();
    wanted.dedup();
    // Inner ones go first, while their places still exist.
    wanted.sort_by_key(|place| std::cmp::Reverse(place.matches('/').count()));
    let mut names: HashMap<String, String> = HashMap::new();
    for place in wanted {
        let steps: Vec<String> = place.split('/').skip(1).map(unescape).collect();
        if root.at(steps.iter().map(String::as_str)).is_none() {
            continue;
        }
        let words: Vec<&str> = steps.iter().map(String::as_str).filter(|step| !LEVELS.contains(step)).collect();
        let key = |number: usize| if number == 0 { words.join(" ") } else { format!("{} {number}", words.join(" ")) };
        let taken = |key: &String| root.at(["components", "schemas", key]).is_some();
        let Some(key) = (0..).map(key).find(|key| !taken(key)) else { continue };
        let reference = format!("#/components/schemas/{}", escape(&key));
        let Some(node) = root.at_mut(steps.iter().map(String::as_str)) else { continue };
        let mark = node.mark;
        let stated = Map::from_iter([("$ref".to_owned(), Node::string(reference.clone(), mark))]);
        let node = std::mem::replace(node, Node::new(Value::Map(stated), mark));
        if let Some(schemas) = root.at_mut(["components", "schemas"]).and_then(Node::as_map_mut) {
            schemas.insert(key, node);
            names.insert(format!("#{place}"), reference);
        }
    }
    if names.is_empty() {
        return;
    }
    walk(root, Kind::Root, &mut |node, _| {
        let Some(name) = node.str("$ref").and_then(|stated| names.get(stated)).cloned() else { return };
        if let Some(to) = node.as_map_mut().and_then(|map| map.get_mut("$ref")) {
            *to = Node::string(name, to.mark);
        }
    });
}

/// Steps of pointers that name nothing.
const LEVELS: &[&str] = &["components", "schemas", "properties", "allOf", "anyOf", "oneOf", "items"];
