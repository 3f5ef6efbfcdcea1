// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoNumber;
use crate::{Extra, Literal};

/// Everything of both, and what it says itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// From the base.
    pub id: String,
    /// The property `kind`.
    pub kind: Option<Literal>,
    /// The property `count`.
    pub count: i64,
    /// The property `own`.
    pub own: bool,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value from the required fields; no others are set.
    pub fn new(id: impl Into<String>, count: impl IntoNumber<i64>, own: bool) -> Self {
        Self {
            id: id.into(),
            count: count.into_number(),
            own,
            ..Self::default()
        }
    }
}

crate::__object! {
    Thing, has_required: true {
        id: 0 required "id";
        kind: 1 optional_literal("special") "kind";
        count: 2 required "count";
        own: 3 required "own";
    }
}

impl crate::PageItem for Thing {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
