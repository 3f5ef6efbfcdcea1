// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use std::collections::BTreeMap;
use crate::convert::{IntoField, IntoList, IntoMap};
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `child`.
    pub fn child<As>(mut self, child: impl IntoField<Thing, As>) -> Self {
        self.child = child.into_field().boxed();
        self
    }

    /// Sends `child` as `null`, which differs from omitting it.
    #[inline]
    pub fn child_null(mut self) -> Self {
        self.child = Nullable::Null;
        self
    }

    /// Sets `children`.
    pub fn children<As>(mut self, children: impl IntoList<Thing, As>) -> Self {
        self.children = children.into_list();
        self
    }

    /// Sets `by_name`.
    pub fn by_name<As>(mut self, by_name: impl IntoMap<Thing, As>) -> Self {
        self.by_name = crate::json::given_map(
            "by_name",
            by_name.into_map(),
            &mut self.extra,
        );
        self
    }

    /// Sets `partner`.
    pub fn partner<As>(mut self, partner: impl IntoField<Partner, As>) -> Self {
        self.partner = partner.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `either`.
    pub fn either<As>(mut self, either: impl IntoField<Either, As>) -> Self {
        self.either = either.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `alias`.
    pub fn alias<As>(mut self, alias: impl IntoField<Thing, As>) -> Self {
        self.alias = alias.into_field().into_option().map(Box::new);
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        child: 0 clearable "child";
        children: 1 optional "children";
        by_name: 2 optional "by_name";
        partner: 3 optional "partner";
        either: 4 optional "either";
        alias: 5 optional "alias";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
