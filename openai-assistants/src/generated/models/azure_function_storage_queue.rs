// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AzureFunctionStorageQueue`.

use crate::Extra;

/// A queue in Azure Storage.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureFunctionStorageQueue {
    /// URL of the queue service that has the queue.
    pub queue_service_endpoint: String,
    /// Name of the queue.
    pub queue_name: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl AzureFunctionStorageQueue {
    /// Creates a value from the required fields; no others are set.
    pub fn new(
        queue_service_endpoint: impl Into<String>,
        queue_name: impl Into<String>,
    ) -> Self {
        Self {
            queue_service_endpoint: queue_service_endpoint.into(),
            queue_name: queue_name.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    AzureFunctionStorageQueue, has_required: true {
        queue_service_endpoint: 0 required "queue_service_endpoint";
        queue_name: 1 required "queue_name";
    }
}
