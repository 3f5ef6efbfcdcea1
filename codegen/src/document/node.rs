//! The document as a tree that remembers where each node was written.

use foldhash::fast::RandomState;
use indexmap::IndexMap;
use serde_json::Value as Json;

use crate::diagnostic::Mark;

/// The members of a mapping, in the order of the text.
///
/// Lookups by name are frequent: with the hasher of the standard library, they take a seventh of lowering.
pub type Map = IndexMap<String, Node, RandomState>;

/// A value and the place it was written at.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it starts.
    pub mark: Mark,
    id: NodeId,
}

/// Which node of a document one is. Nodes are numbered when the document is finished, from 1 in the order of the tree;
/// one that is made before or after has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeId(u32);

impl NodeId {
    /// Its place in a list of all nodes; none for a node that is not numbered.
    pub fn index(self) -> Option<usize> {
        (self.0 as usize).checked_sub(1)
    }
}

/// What YAML's core schema, which JSON is part of, can say.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// `null`, `~` or nothing.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number; documents state limits beyond 64 bits.
    Int(i128),
    /// Any other number.
    Float(f64),
    /// Text.
    String(String),
    /// A sequence.
    Seq(Vec<Node>),
    /// A mapping.
    Map(Map),
}

/// Two nodes are equal when their values are; where they stand and which they are does not count.
impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Node {
    /// A node made by a stage, standing where the node it was made from stands.
    pub fn new(value: Value, mark: Mark) -> Self {
        Self { value, mark, id: NodeId::default() }
    }

    /// Text at the place of another node.
    pub fn string(text: impl Into<String>, mark: Mark) -> Self {
        Self::new(Value::String(text.into()), mark)
    }

    /// Which node of its document this is.
    pub fn id(&self) -> NodeId {
        self.id
    }

    /// Numbers the nodes of a finished tree. Copies of a node have had its number until now.
    pub(super) fn number(&mut self) {
        let (mut todo, mut last) = (vec![self], 0);
        while let Some(node) = todo.pop() {
            last += 1;
            node.id = NodeId(last);
            match &mut node.value {
                Value::Map(map) => todo.extend(map.values_mut().rev()),
                Value::Seq(items) => todo.extend(items.iter_mut().rev()),
                _ => {}
            }
        }
    }

    /// The member called `key`, when this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_map()?.get(key)
    }

    /// The members, when this is a mapping.
    pub fn as_map(&self) -> Option<&Map> {
        match &self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The members, mutable.
    pub fn as_map_mut(&mut self) -> Option<&mut Map> {
        match &mut self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The items, when this is a sequence.
    pub fn as_seq(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Seq(items) => Some(items),
            _ => None,
        }
    }

    /// The text, when this is text.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, when this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The text of the member called `key`.
    pub fn str(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str()
    }

    /// Whether the member called `key` is `true`.
    pub fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(Node::as_bool).unwrap_or(false)
    }

    /// The items of the member called `key`; none when it is missing.
    pub fn seq(&self, key: &str) -> &[Node] {
        self.get(key).and_then(Node::as_seq).unwrap_or_default()
    }

    /// The members of the member called `key`; none when it is missing.
    pub fn entries(&self, key: &str) -> impl Iterator<Item = (&String, &Node)> {
        self.get(key).and_then(Node::as_map).into_iter().flatten()
    }

    /// The node at a path.
    pub fn at<'a>(&self, steps: impl IntoIterator<Item = &'a str>) -> Option<&Node> {
        steps.into_iter().try_fold(self, |node, step| match &node.value {
            Value::Map(map) => map.get(step),
            Value::Seq(items) => items.get(step.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Like [`Node::at`], but mutable.
    pub fn at_mut<'a>(&mut self, steps: impl IntoIterator<Item = &'a str>) -> Option<&mut Node> {
        steps.into_iter().try_fold(self, |node, step| match &mut node.value {
            Value::Map(map) => map.get_mut(step),
            Value::Seq(items) => items.get_mut(step.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The value as `serde_json` has it.
    pub fn to_json(&self) -> Json {
        match &self.value {
            Value::Null => Json::Null,
            Value::Bool(value) => Json::Bool(*value),
            Value::Int(value) => i64::try_from(*value)
                .map(Json::from)
                .or_else(|_| u64::try_from(*value).map(Json::from))
                .unwrap_or_else(|_| Json::from(*value as f64)),
            Value::Float(value) => Json::from(*value),
            Value::String(value) => Json::from(value.as_str()),
            Value::Seq(items) => Json::Array(items.iter().map(Node::to_json).collect()),
            Value::Map(map) => Json::Object(map.iter().map(|(k, v)| (k.clone(), v.to_json())).collect()),
        }
    }
}
