//! How large a part of a tree is, and how much of it may be copied.

use super::node::{Node, Value};

/// How deep mappings and sequences may nest. Real documents stay under 40; later stages recurse.
pub const MAX_DEPTH: usize = 200;

/// How many nodes copies may add. An alias bomb doubles its size at every level.
const MAX_COPIED_NODES: usize = 1_000_000;

/// How many bytes of keys and text copies may add: twenty times what the newest published document has. A name of three
/// letters can stand for a text of any length.
const MAX_COPIED_BYTES: usize = 64 << 20;

/// The size of a node with its descendants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// Values.
    pub nodes: usize,
    /// Bytes of keys and text.
    pub bytes: usize,
    /// The nesting of mappings and sequences.
    pub depth: usize,
}

impl Extent {
    /// The size of a node without its descendants.
    pub fn own(value: &Value) -> Self {
        match value {
            Value::String(text) => Self { nodes: 1, bytes: text.len(), depth: 0 },
            Value::Seq(_) | Value::Map(_) => Self { nodes: 1, bytes: 0, depth: 1 },
            _ => Self { nodes: 1, bytes: 0, depth: 0 },
        }
    }

    pub fn of(node: &Node) -> Self {
        let mut extent = Self::own(&node.value);
        match &node.value {
            Value::Seq(items) => items.iter().for_each(|item| extent.add("", Self::of(item))),
            Value::Map(map) => map.iter().for_each(|(key, child)| extent.add(key, Self::of(child))),
            _ => {}
        }
        extent
    }

    /// Adds the value of a key.
    pub fn add(&mut self, key: &str, below: Self) {
        self.nodes += below.nodes;
        self.bytes += key.len() + below.bytes;
        self.depth = self.depth.max(below.depth + 1);
    }
}

/// Content that is written once and copied to several places.
#[derive(Debug, Default)]
pub struct Copies {
    nodes: usize,
    bytes: usize,
}

impl Copies {
    /// Counts copies; says of what there is too much.
    pub fn count(&mut self, of: Extent, times: usize) -> Result<(), String> {
        self.nodes = self.nodes.saturating_add(of.nodes.saturating_mul(times));
        self.bytes = self.bytes.saturating_add(of.bytes.saturating_mul(times));
        if self.nodes > MAX_COPIED_NODES {
            return Err(format!("more than {MAX_COPIED_NODES} nodes"));
        }
        if self.bytes > MAX_COPIED_BYTES {
            return Err(format!("more than {} MiB of text", MAX_COPIED_BYTES >> 20));
        }
        Ok(())
    }
}
