// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `other`. What the property says.
    pub fn other(mut self, other: impl Into<Other>) -> Self {
        self.other = Some(other.into());
        self
    }

    /// Sets `wider`.
    pub fn wider(mut self, wider: impl Into<ThingWider>) -> Self {
        self.wider = Some(wider.into());
        self
    }

    /// Sets `plain`. What the component says.
    pub fn plain(mut self, plain: impl Into<Other>) -> Self {
        self.plain = Some(plain.into());
        self
    }
}

crate::__object! {
    Thing {
        other: optional "other";
        wider: optional "wider";
        plain: optional "plain";
    }
}

impl crate::Params for Thing {
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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThingWider {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

crate::__object! {
    ThingWider {
        id: optional "id";
        more: optional "more";
    }
}
