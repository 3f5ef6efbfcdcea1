// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Open`.

use crate::answers::convert::IntoField;
use crate::answers::Extra;

/// `Open`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Open {
    /// The property `name`.
    pub name: String,
    /// The property `additional_property`.
    pub additional_property: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Open {
    /// Creates a value from the required fields; no others are set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets `additional_property`.
    pub fn additional_property<As>(
        mut self,
        additional_property: impl IntoField<String, As>,
    ) -> Self {
        self.additional_property = additional_property.into_field().into_option();
        self
    }
}

crate::answers::__object! {
    Open, has_required: true {
        name: 0 required "name";
        additional_property: 1 optional "additional_property";
    }
}

impl Open {
    /// Returns the additional properties; a value that does not match the schema is an error with its JSON.
    pub fn additional_properties(
        &self,
    ) -> impl Iterator<Item = (&str, Result<i64, &serde_json::Value>)> {
        crate::answers::json::additional(self)
    }

    /// Sets an additional property.
    pub fn additional_property_(mut self, name: impl Into<String>, value: i64) -> Self {
        let value: i64 = value;
        self.extra.insert(name.into(), crate::answers::json::to_value(&value));
        self
    }
}

impl crate::answers::Params for Open {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::answers::Parts> {
        crate::answers::Parts::json(&self)
    }
}
