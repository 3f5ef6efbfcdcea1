// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::types::{Json, OptionObject, Options, StringObject, Strings};
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `options`.
    pub options: Option<Options>,
    /// The property `json`.
    pub json: Option<Json>,
    /// The property `strings`.
    pub strings: Option<Strings>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `options`.
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<OptionObject>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `json`.
    pub fn json(mut self, json: impl Into<Json>) -> Self {
        self.json = Some(json.into());
        self
    }

    /// Sets `strings`.
    pub fn strings(
        mut self,
        strings: impl IntoIterator<Item = impl Into<StringObject>>,
    ) -> Self {
        self.strings = Some(strings.into_iter().map(Into::into).collect());
        self
    }
}

crate::__object! {
    Thing {
        options: optional "options";
        json: optional "json";
        strings: optional "strings";
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
