// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::{IntoField, IntoList};
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `options`.
    pub fn options<As>(mut self, options: impl IntoList<OptionObject, As>) -> Self {
        self.options = options.into_list();
        self
    }

    /// Sets `json`.
    pub fn json<As>(mut self, json: impl IntoField<Json, As>) -> Self {
        self.json = json.into_field().into_option();
        self
    }

    /// Sets `strings`.
    pub fn strings<As>(mut self, strings: impl IntoList<StringObject, As>) -> Self {
        self.strings = strings.into_list();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        options: 0 optional "options";
        json: 1 optional "json";
        strings: 2 optional "strings";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
