// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoField;
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `self_`.
    pub fn self_<As>(mut self, self_: impl IntoField<Thing, As>) -> Self {
        self.self_ = self_.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `page`.
    pub fn page<As>(mut self, page: impl IntoField<ThingPage, As>) -> Self {
        self.page = page.into_field().into_option();
        self
    }

    /// Sets `tree`.
    pub fn tree<As>(mut self, tree: impl IntoField<Tree, As>) -> Self {
        self.tree = tree.into_field().into_option();
        self
    }

    /// Sets `inner`.
    pub fn inner<As>(mut self, inner: impl IntoField<Inner, As>) -> Self {
        self.inner = inner.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        self_: 0 optional "self";
        page: 1 optional "page";
        tree: 2 optional "tree";
        inner: 3 optional "inner";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
