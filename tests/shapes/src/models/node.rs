// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Node`.

use crate::convert::IntoList;
use crate::Extra;

/// `Node`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// The property `kids`.
    pub kids: Option<Vec<Node>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Node {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kids`.
    pub fn kids<As>(mut self, kids: impl IntoList<Node, As>) -> Self {
        self.kids = kids.into_list();
        self
    }
}

crate::__object! {
    Node, has_required: false {
        kids: 0 optional "kids";
    }
}
