// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `inner`.
    pub inner: Option<ThingInner>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    Thing, has_required: false {
        name: 0 optional "name";
        inner: 1 optional "inner";
    }
}

/// `ThingInner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingInner {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `inner`.
    pub inner: Option<Box<ThingInner>>,
    /// The property `more`.
    pub more: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ThingInner, has_required: false {
        name: 0 optional "name";
        inner: 1 optional "inner";
        more: 2 optional "more";
    }
}
