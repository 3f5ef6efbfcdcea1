//! Where nodes of the document are: file, line, column and pointer.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use crate::document::{Node, Value};
use crate::ir::At;

/// Nodes, told apart by where they are in memory.
pub(super) type Nodes = HashSet<*const Node, BuildHasherDefault<Address>>;

/// The way up from every node of a tree, found by identity.
pub(super) struct Places<'d> {
    root: &'d Node,
    parents: HashMap<*const Node, (*const Node, Step<'d>), BuildHasherDefault<Address>>,
}

#[derive(Clone, Copy)]
enum Step<'d> {
    Key(&'d str),
    Index(usize),
}

impl<'d> Places<'d> {
    pub(super) fn of(root: &'d Node) -> Self {
        let mut parents = HashMap::default();
        let mut todo = vec![root];
        while let Some(node) = todo.pop() {
            let mut add = |step, child: &'d Node| {
                parents.insert(std::ptr::from_ref(child), (std::ptr::from_ref(node), step));
                todo.push(child);
            };
            match &node.value {
                Value::Map(map) => map.iter().for_each(|(key, child)| add(Step::Key(key), child)),
                Value::Seq(items) => items.iter().enumerate().for_each(|(at, child)| add(Step::Index(at), child)),
                _ => {}
            }
        }
        Self { root, parents }
    }

    /// How many nodes the tree has.
    pub(super) fn count(&self) -> usize {
        self.parents.len() + 1
    }

    /// The node itself, if it is one of the tree.
    pub(super) fn node(&self, node: &Node) -> Option<&'d Node> {
        let found = self.steps(node).iter().rev().try_fold(self.root, |parent, step| match (step, &parent.value) {
            (Step::Key(key), Value::Map(map)) => map.get(*key),
            (Step::Index(index), Value::Seq(items)) => items.get(*index),
            _ => None,
        });
        found.filter(|found| std::ptr::eq(*found, node))
    }

    /// The way to a node, from its end.
    fn steps(&self, node: &Node) -> Vec<Step<'d>> {
        let mut steps = Vec::new();
        let mut current = std::ptr::from_ref(node);
        while let Some((parent, step)) = self.parents.get(&current) {
            steps.push(*step);
            current = *parent;
        }
        steps
    }

    /// The place of a node of the tree. Of any other node, the line is all that is known.
    pub(super) fn at(&self, node: &Node) -> At {
        let pointer = self.steps(node).iter().rev().fold(String::from("#"), |pointer, step| match step {
            Step::Key(key) if !key.contains(['~', '/']) => pointer + "/" + key,
            Step::Key(key) => pointer + "/" + &key.replace('~', "~0").replace('/', "~1"),
            Step::Index(index) => format!("{pointer}/{index}"),
        });
        At { file: node.mark.file, line: node.mark.line, column: node.mark.column, pointer }
    }
}

/// Hashes addresses, which nobody chooses: a document has half a million nodes, and each is put in once.
#[derive(Default)]
pub(super) struct Address(u64);

impl Hasher for Address {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_usize(usize::from(*byte)));
    }

    fn write_usize(&mut self, address: usize) {
        // The low bits of an address are alike; multiplying moves the others up to where the table looks.
        self.0 = (self.0.rotate_left(5) ^ address as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(26);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
