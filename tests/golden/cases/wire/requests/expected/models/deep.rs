// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Deep`.

use crate::requests::types::Point;
use crate::requests::Extra;

/// `Deep`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Deep {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `inner`.
    pub inner: Option<Point>,
    /// The property `list`.
    pub list: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Deep {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: impl Into<Point>) -> Self {
        self.inner = Some(inner.into());
        self
    }

    /// Sets `list`.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }
}

crate::requests::__object! {
    Deep {
        name: optional "name";
        inner: optional "inner";
        list: optional "list";
    }
}
