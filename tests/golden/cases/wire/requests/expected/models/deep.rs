// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Deep`.

use crate::requests::convert::{IntoField, IntoList};
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Deep {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field().into_option();
        self
    }

    /// Sets `inner`.
    pub fn inner<As>(mut self, inner: impl IntoField<Point, As>) -> Self {
        self.inner = inner.into_field().into_option();
        self
    }

    /// Sets `list`.
    pub fn list<As>(mut self, list: impl IntoList<String, As>) -> Self {
        self.list = list.into_list();
        self
    }
}

crate::requests::__object! {
    Deep, has_required: false {
        name: 0 optional "name";
        inner: 1 optional "inner";
        list: 2 optional "list";
    }
}
