// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/UpdateVectorStoreRequest`.

use serde_json::Value;
use crate::convert::{IntoField, IntoMap};
use crate::types::VectorStoreExpirationAfter;
use crate::{Extra, Metadata, Nullable};

/// Changes to a vector store. A field that is left out keeps its value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreUpdateParams {
    /// New name of the vector store.
    pub name: Nullable<String>,
    /// When the vector store expires; `null` removes the expiry.
    pub expires_after: Nullable<VectorStoreExpirationAfter>,
    /// Up to 16 custom key-value pairs. Keys have at most 64 characters, values at most 512.
    pub metadata: Nullable<Metadata>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl VectorStoreUpdateParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`. New name of the vector store.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Sends `name` as `null`, which differs from omitting it.
    #[inline]
    pub fn name_null(mut self) -> Self {
        self.name = Nullable::Null;
        self
    }

    /// Sets `expires_after`. When the vector store expires; `null` removes the expiry.
    pub fn expires_after<As>(
        mut self,
        expires_after: impl IntoField<VectorStoreExpirationAfter, As>,
    ) -> Self {
        self.expires_after = expires_after.into_field();
        self
    }

    /// Sends `expires_after` as `null`, which differs from omitting it.
    #[inline]
    pub fn expires_after_null(mut self) -> Self {
        self.expires_after = Nullable::Null;
        self
    }

    /// Sets `metadata`. Up to 16 custom key-value pairs.
    pub fn metadata<As>(mut self, metadata: impl IntoMap<Value, As>) -> Self {
        self.metadata = crate::json::given_map(
                "metadata",
                metadata.into_map(),
                &mut self.extra,
            )
            .into();
        self
    }

    /// Sends `metadata` as `null`, which differs from omitting it.
    #[inline]
    pub fn metadata_null(mut self) -> Self {
        self.metadata = Nullable::Null;
        self
    }
}

crate::__object! {
    VectorStoreUpdateParams, has_required: false {
        name: 0 clearable "name";
        expires_after: 1 clearable "expires_after";
        metadata: 2 clearable "metadata";
    }
}

impl crate::Params for VectorStoreUpdateParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
