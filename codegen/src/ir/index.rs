//! Frequent lookups by name, computed at first use: an API is complete by then.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::{Api, Kind, Operation, Resource, Type, TypeDef};

/// Where things are. It says nothing that they do not say.
#[derive(Clone, Debug, Default)]
pub struct Index {
    types: OnceLock<HashMap<String, usize>>,
    aliases: OnceLock<Vec<usize>>,
    tree: OnceLock<Tree>,
}

/// Numbers of operations and resources.
#[derive(Clone, Debug, Default)]
struct Tree {
    /// By the params type that they send.
    senders: HashMap<String, Vec<usize>>,
    /// Types that are streamed.
    streamed: HashSet<String>,
    /// By resource.
    operations: HashMap<String, Vec<usize>>,
    /// By the resource above.
    children: HashMap<String, Vec<usize>>,
}

impl Api {
    /// The definition of the type called `name`.
    pub fn find(&self, name: &str) -> Option<&TypeDef> {
        self.types.get(self.position(name)?)
    }

    /// The type that `name` is ultimately an alias of; `None` if it is not an alias.
    pub fn aliased(&self, name: &str) -> Option<&Type> {
        let last = self.index.aliases.get_or_init(|| self.last_aliases()).get(self.position(name)?)?;
        match &self.types.get(*last)?.kind {
            Kind::Alias(ty) => Some(ty),
            _ => None,
        }
    }

    /// The operations that send a params type.
    pub fn senders(&self, params: &str) -> impl Iterator<Item = &Operation> {
        self.listed(self.tree().senders.get(params))
    }

    /// Whether an operation streams events of the type called `name`.
    pub fn is_streamed(&self, name: &str) -> bool {
        self.tree().streamed.contains(name)
    }

    /// The operations of a resource.
    pub fn operations_of(&self, resource: &Resource) -> impl Iterator<Item = &Operation> {
        self.listed(self.tree().operations.get(&resource.path))
    }

    /// The resources right below one.
    pub fn children_of(&self, resource: &Resource) -> impl Iterator<Item = &Resource> {
        let places = self.tree().children.get(&resource.path);
        places.into_iter().flatten().filter_map(|at| self.resources.get(*at))
    }

    fn listed<'a>(&'a self, places: Option<&'a Vec<usize>>) -> impl Iterator<Item = &'a Operation> {
        places.into_iter().flatten().filter_map(|at| self.operations.get(*at))
    }

    fn position(&self, name: &str) -> Option<usize> {
        let places = self.index.types.get_or_init(|| {
            // Of two with one name, the first.
            self.types.iter().enumerate().rev().map(|(at, def)| (def.name.clone(), at)).collect()
        });
        places.get(name).copied()
    }

    /// For each type the last alias of its chain, or the type itself.
    fn last_aliases(&self) -> Vec<usize> {
        let next = |at: usize| match &self.types[at].kind {
            Kind::Alias(Type::Named(name)) => {
                self.position(name).filter(|next| matches!(self.types[*next].kind, Kind::Alias(_)))
            }
            _ => None,
        };
        let mut last = vec![usize::MAX; self.types.len()];
        for start in 0..self.types.len() {
            let (mut at, mut links) = (start, Vec::new());
            while last[at] == usize::MAX {
                // Found again before the end is known, it is where a circle closes.
                last[at] = at;
                links.push(at);
                let Some(following) = next(at) else { break };
                at = following;
            }
            let end = last[at];
            links.into_iter().for_each(|link| last[link] = end);
        }
        last
    }

    fn tree(&self) -> &Tree {
        self.index.tree.get_or_init(|| {
            let mut tree = Tree::default();
            for (at, operation) in self.operations.iter().enumerate() {
                if let Some(params) = &operation.params {
                    tree.senders.entry(params.clone()).or_default().push(at);
                }
                tree.streamed.extend(operation.streams.clone());
                tree.operations.entry(operation.resource.clone()).or_default().push(at);
            }
            for (at, resource) in self.resources.iter().enumerate() {
                if let Some((parent, _)) = resource.path.rsplit_once('.') {
                    tree.children.entry(parent.to_owned()).or_default().push(at);
                }
            }
            tree
        })
    }
}
