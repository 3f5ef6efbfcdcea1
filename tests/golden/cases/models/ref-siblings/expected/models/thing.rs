// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoField;
use crate::types::Other;
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// What the property says.
    ///
    /// Deprecated by the API.
    pub other: Option<Other>,
    /// The property `wider`.
    pub wider: Option<ThingWider>,
    /// What the component says.
    pub plain: Option<Other>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `other`. What the property says.
    pub fn other<As>(mut self, other: impl IntoField<Other, As>) -> Self {
        self.other = other.into_field().into_option();
        self
    }

    /// Sets `wider`.
    pub fn wider<As>(mut self, wider: impl IntoField<ThingWider, As>) -> Self {
        self.wider = wider.into_field().into_option();
        self
    }

    /// Sets `plain`. What the component says.
    pub fn plain<As>(mut self, plain: impl IntoField<Other, As>) -> Self {
        self.plain = plain.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        other: 0 optional "other";
        wider: 1 optional "wider";
        plain: 2 optional "plain";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ThingWider`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingWider {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `more`.
    pub more: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingWider {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id<As>(mut self, id: impl IntoField<String, As>) -> Self {
        self.id = id.into_field().into_option();
        self
    }

    /// Sets `more`.
    pub fn more<As>(mut self, more: impl IntoField<String, As>) -> Self {
        self.more = more.into_field().into_option();
        self
    }
}

crate::__object! {
    ThingWider, has_required: false {
        id: 0 optional "id";
        more: 1 optional "more";
    }
}
