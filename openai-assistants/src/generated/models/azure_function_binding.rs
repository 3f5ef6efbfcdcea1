// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AzureFunctionBinding`.

use crate::types::AzureFunctionStorageQueue;
use crate::{Extra, Literal};

/// Binds one end of an Azure Function to a queue.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureFunctionBinding {
    /// Always `storage_queue`.
    pub r#type: Literal,
    /// The queue.
    pub storage_queue: AzureFunctionStorageQueue,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl AzureFunctionBinding {
    /// Creates a value from the required fields; no others are set.
    pub fn new(storage_queue: impl Into<AzureFunctionStorageQueue>) -> Self {
        Self {
            storage_queue: storage_queue.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    AzureFunctionBinding, has_required: true {
        r#type: 0 literal("storage_queue") "type";
        storage_queue: 1 required "storage_queue";
    }
}
