// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::types::{Inner, ThingPage, Tree};
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `self`.
    pub self_: Option<Box<Thing>>,
    /// The property `page`.
    pub page: Option<ThingPage>,
    /// The property `tree`.
    pub tree: Option<Tree>,
    /// The property `inner`.
    pub inner: Option<Inner>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `self_`.
    pub fn self_(mut self, self_: impl Into<Thing>) -> Self {
        self.self_ = Some(Box::new(self_.into()));
        self
    }

    /// Sets `page`.
    pub fn page(mut self, page: impl Into<ThingPage>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `tree`.
    pub fn tree(mut self, tree: impl Into<Tree>) -> Self {
        self.tree = Some(tree.into());
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: impl Into<Inner>) -> Self {
        self.inner = Some(inner.into());
        self
    }
}

crate::__object! {
    Thing {
        self_: optional "self";
        page: optional "page";
        tree: optional "tree";
        inner: optional "inner";
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
