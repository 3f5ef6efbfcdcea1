// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Tree`.

use crate::types::Inner;
use crate::Extra;

/// `Tree`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// The property `left`.
    pub left: Option<Box<Tree>>,
    /// The property `inner`.
    pub inner: Option<Inner>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Tree {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `left`.
    pub fn left(mut self, left: impl Into<Tree>) -> Self {
        self.left = Some(Box::new(left.into()));
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: impl Into<Inner>) -> Self {
        self.inner = Some(inner.into());
        self
    }
}

crate::__object! {
    Tree {
        left: optional "left";
        inner: optional "inner";
    }
}
