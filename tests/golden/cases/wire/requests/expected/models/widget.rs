// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Widget`.

use crate::requests::convert::IntoField;
use crate::requests::Extra;

/// `Widget`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Widget {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Widget {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id<As>(mut self, id: impl IntoField<String, As>) -> Self {
        self.id = id.into_field().into_option();
        self
    }

    /// Sets `name`.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field().into_option();
        self
    }
}

crate::requests::__object! {
    Widget, has_required: false {
        id: 0 optional "id";
        name: 1 optional "name";
    }
}

impl crate::requests::PageItem for Widget {
    fn cursor(&self) -> &str {
        self.id.as_deref().unwrap_or_default()
    }
}

impl crate::requests::Params for Widget {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        crate::requests::Parts::json(&self)
    }
}
