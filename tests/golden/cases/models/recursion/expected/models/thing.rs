// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use std::collections::BTreeMap;
use crate::types::{Alias, Either, Partner};
use crate::{Extra, Nullable};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `child`.
    pub child: Nullable<Box<Thing>>,
    /// The property `children`.
    pub children: Option<Vec<Thing>>,
    /// The property `by_name`.
    pub by_name: Option<BTreeMap<String, Thing>>,
    /// The property `partner`.
    pub partner: Option<Box<Partner>>,
    /// The property `either`.
    pub either: Option<Box<Either>>,
    /// The property `alias`.
    pub alias: Option<Box<Alias>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `child`.
    pub fn child(mut self, child: impl Into<Thing>) -> Self {
        self.child = Nullable::Value(Box::new(child.into()));
        self
    }

    /// Sends `child` as `null`, which is not the same as leaving it out.
    pub fn child_null(mut self) -> Self {
        self.child = Nullable::Null;
        self
    }

    /// Sets `children`.
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<Thing>>,
    ) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `by_name`.
    pub fn by_name(
        mut self,
        by_name: impl IntoIterator<Item = (impl Into<String>, impl Into<Thing>)>,
    ) -> Self {
        self.by_name = Some(
            by_name.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `partner`.
    pub fn partner(mut self, partner: impl Into<Partner>) -> Self {
        self.partner = Some(Box::new(partner.into()));
        self
    }

    /// Sets `either`.
    pub fn either(mut self, either: impl Into<Either>) -> Self {
        self.either = Some(Box::new(either.into()));
        self
    }

    /// Sets `alias`.
    pub fn alias(mut self, alias: impl Into<Thing>) -> Self {
        self.alias = Some(Box::new(alias.into()));
        self
    }
}

crate::__object! {
    Thing {
        child: clearable "child";
        children: optional "children";
        by_name: optional "by_name";
        partner: optional "partner";
        either: optional "either";
        alias: optional "alias";
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
