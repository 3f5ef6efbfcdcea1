// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Tree`.

use crate::convert::IntoField;
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Tree {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `left`.
    pub fn left<As>(mut self, left: impl IntoField<Tree, As>) -> Self {
        self.left = left.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `inner`.
    pub fn inner<As>(mut self, inner: impl IntoField<Inner, As>) -> Self {
        self.inner = inner.into_field().into_option();
        self
    }
}

crate::__object! {
    Tree, has_required: false {
        left: 0 optional "left";
        inner: 1 optional "inner";
    }
}
