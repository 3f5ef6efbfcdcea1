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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Node {
    /// Nothing set.
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
    Node {
        kids: optional "kids";
    }
}
