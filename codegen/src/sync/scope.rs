//! What of their document is ours to take: the operations that the overlay places, and all they refer to.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Map, Node, Value, unescape};

/// Operations by path, and components by kind and name.
pub struct Scope {
    operations: BTreeMap<String, BTreeSet<String>>,
    components: BTreeSet<(String, String)>,
}

impl Scope {
    /// Reads the scope from the document with the overlay applied, since corrections refer to components too.
    pub fn of(overlaid: &Node) -> Self {
        let mut scope = Self { operations: BTreeMap::new(), components: BTreeSet::new() };
        let mut todo: Vec<&Node> = Vec::new();
        let mut streams = Vec::new();
        for (path, item) in overlaid.entries("paths") {
            for (method, operation) in item.as_map().into_iter().flatten() {
                if operation.get("x-rust-resource").is_some() {
                    scope.operations.entry(path.clone()).or_default().insert(method.clone());
                    todo.push(operation);
                    todo.extend(item.get("parameters"));
                    streams.extend(operation.str("x-rust-streams").map(|name| format!("#/components/schemas/{name}")));
                }
            }
        }
        for reference in streams {
            todo.extend(scope.reach(overlaid, &reference));
        }
        while let Some(node) = todo.pop() {
            match &node.value {
                Value::Map(map) => {
                    if let Some(reference) = node.str("$ref") {
                        todo.extend(scope.reach(overlaid, reference));
                    }
                    todo.extend(map.values());
                }
                Value::Seq(items) => todo.extend(items),
                _ => {}
            }
        }
        scope
    }

    /// Notes a component, and gives it back when it is new.
    fn reach<'d>(&mut self, root: &'d Node, reference: &str) -> Option<&'d Node> {
        let mut steps = reference.strip_prefix("#/components/")?.split('/').map(unescape);
        let (kind, name) = (steps.next()?, steps.next()?);
        let node = root.at(["components", &kind, &name])?;
        self.components.insert((kind, name)).then_some(node)
    }

    /// The part of their document that is in scope. What ours has already stays in scope while theirs has it.
    pub fn slice(&self, theirs: &Node, ours: &Node) -> Node {
        let map = |map: Map| Node::new(Value::Map(map), theirs.mark);
        let mut paths = Map::default();
        for (path, item) in theirs.entries("paths") {
            let Some(methods) = self.operations.get(path) else { continue };
            let keep = |(key, node): (&String, &Node)| {
                (methods.contains(key) || key == "parameters").then(|| (key.clone(), node.clone()))
            };
            paths.insert(path.clone(), map(item.as_map().into_iter().flatten().filter_map(keep).collect()));
        }
        let mut components = Map::default();
        for (kind, entries) in theirs.entries("components") {
            let known = |name: &str| ours.at(["components", kind, name]).is_some();
            let keep = |name: &String| self.components.contains(&(kind.clone(), name.clone())) || known(name);
            let list = entries.as_map().into_iter().flatten().filter(|(name, _)| keep(name));
            let list: Map = list.map(|(name, node)| (name.clone(), node.clone())).collect();
            if !list.is_empty() {
                components.insert(kind.clone(), map(list));
            }
        }
        map(Map::from_iter([("paths".into(), map(paths)), ("components".into(), map(components))]))
    }

    /// Operations beside those in scope that nothing places: under a path that begins like one of them.
    pub fn beside(&self, theirs: &Node) -> Vec<String> {
        let first = |path: &str| path.split('/').nth(1).unwrap_or_default().to_owned();
        let ours: BTreeSet<String> = self.operations.keys().map(|path| first(path)).collect();
        let mut found = Vec::new();
        for (path, item) in theirs.entries("paths").filter(|(path, _)| ours.contains(&first(path))) {
            for (method, _) in item.as_map().into_iter().flatten().filter(|(_, node)| node.get("responses").is_some()) {
                if !self.operations.get(path).is_some_and(|methods| methods.contains(method)) {
                    found.push(format!("{} {path}", method.to_uppercase()));
                }
            }
        }
        found
    }
}
