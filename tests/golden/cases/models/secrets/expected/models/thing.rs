// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use std::collections::BTreeMap;
use crate::convert::{IntoField, IntoMap};
use crate::types::Inner;
use crate::Extra;
#[cfg(feature = "extra")]
use crate::Nullable;

/// Something with secrets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `id`.
    pub id: String,
    /// The property `key`.
    pub key: String,
    /// The property `headers`.
    pub headers: Option<BTreeMap<String, String>>,
    /// The property `inner`.
    pub inner: Option<Inner>,
    /// The property `phrase`.
    #[cfg(feature = "extra")]
    pub phrase: Nullable<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value from the required fields; no others are set.
    pub fn new(id: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            key: key.into(),
            ..Self::default()
        }
    }

    /// Sets `headers`.
    pub fn headers<As>(mut self, headers: impl IntoMap<String, As>) -> Self {
        self.headers = crate::json::given_map(
            "headers",
            headers.into_map(),
            &mut self.extra,
        );
        self
    }

    /// Sets `inner`.
    pub fn inner<As>(mut self, inner: impl IntoField<Inner, As>) -> Self {
        self.inner = inner.into_field().into_option();
        self
    }

    /// Sets `phrase`.
    #[cfg(feature = "extra")]
    pub fn phrase<As>(mut self, phrase: impl IntoField<String, As>) -> Self {
        self.phrase = phrase.into_field();
        self
    }

    /// Sends `phrase` as `null`, which differs from omitting it.
    #[cfg(feature = "extra")]
    #[inline]
    pub fn phrase_null(mut self) -> Self {
        self.phrase = Nullable::Null;
        self
    }
}

crate::__object! {
    Thing, has_required: true {
        id: 0 required "id";
        key: 1 required "key";
        headers: 2 optional "headers";
        inner: 3 optional "inner";
        #[cfg(feature = "extra")] phrase: 4 clearable "phrase";
    } secret { "key"; "headers"; "phrase";
    }
}

impl std::fmt::Debug for Thing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut debug = f.debug_struct("Thing");
        debug.field("id", &self.id);
        debug.field("key", &crate::__generated::json::Hidden(&self.key));
        debug.field("headers", &crate::__generated::json::Hidden(&self.headers));
        debug.field("inner", &self.inner);
        #[cfg(feature = "extra")]
        debug.field("phrase", &crate::__generated::json::Hidden(&self.phrase));
        debug.field("extra", &self.extra).finish()
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
