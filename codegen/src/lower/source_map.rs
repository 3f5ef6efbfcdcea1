//! Where nodes of the document are: file, line, column and pointer.

use std::collections::HashSet;

use foldhash::fast::RandomState;

use crate::document::{Node, NodeId, Value};
use crate::ir::Location;

/// A set of nodes.
pub(super) type Nodes = HashSet<NodeId, RandomState>;

/// Every node of a tree and the way up from it, in the order of their numbers.
pub(super) struct SourceMap<'d>(Vec<Entry<'d>>);

struct Entry<'d> {
    node: &'d Node,
    /// None at the root.
    parent: Option<(NodeId, Step<'d>)>,
}

#[derive(Clone, Copy)]
enum Step<'d> {
    Key(&'d str),
    Index(usize),
}

impl<'d> SourceMap<'d> {
    pub(super) fn of(root: &'d Node) -> Self {
        let mut entries = Vec::new();
        let mut todo = vec![Entry { node: root, parent: None }];
        // In the order in which they are numbered.
        while let Some(entry) = todo.pop() {
            let node = entry.node;
            debug_assert_eq!(node.id().index(), Some(entries.len()), "the tree is numbered");
            entries.push(entry);
            let child = |step, node: &'d Node, parent: &Node| Entry { node, parent: Some((parent.id(), step)) };
            match &node.value {
                Value::Map(map) => todo.extend(map.iter().rev().map(|(key, inner)| child(Step::Key(key), inner, node))),
                Value::Seq(items) => {
                    todo.extend(items.iter().enumerate().rev().map(|(at, inner)| child(Step::Index(at), inner, node)));
                }
                _ => {}
            }
        }
        Self(entries)
    }

    /// How many nodes the tree has.
    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// The node as the tree has it, if it is one of the tree.
    pub(super) fn node(&self, node: &Node) -> Option<&'d Node> {
        self.entry(node.id()).map(|entry| entry.node)
    }

    fn entry(&self, id: NodeId) -> Option<&Entry<'d>> {
        self.0.get(id.index()?)
    }

    /// The way to a node, from its end.
    fn steps(&self, node: &Node) -> impl Iterator<Item = Step<'d>> {
        let mut current = node.id();
        std::iter::from_fn(move || {
            let (parent, step) = self.entry(current)?.parent?;
            current = parent;
            Some(step)
        })
    }

    /// The place of a node of the tree. Of any other node, the line is all that is known.
    pub(super) fn at(&self, node: &Node) -> Location {
        let mut steps: Vec<Step<'d>> = self.steps(node).collect();
        steps.reverse();
        let length = |step: &Step<'_>| match step {
            Step::Key(key) => key.len() + 3,
            Step::Index(_) => 6,
        };
        let mut pointer = String::with_capacity(1 + steps.iter().map(length).sum::<usize>());
        pointer.push('#');
        for step in steps {
            pointer.push('/');
            match step {
                Step::Key(key) if !key.bytes().any(|byte| matches!(byte, b'~' | b'/')) => pointer.push_str(key),
                Step::Key(key) => pointer.push_str(&key.replace('~', "~0").replace('/', "~1")),
                Step::Index(index) => pointer.push_str(&index.to_string()),
            }
        }
        Location { mark: node.mark, pointer }
    }
}
