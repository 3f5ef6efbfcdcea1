// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/UpdateVectorStoreFileAttributesRequest`.

use crate::convert::IntoMap;
use crate::types::{VectorStoreFileAttributeValue, VectorStoreFileAttributes};
use crate::Extra;

/// New attributes of a file in a vector store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileUpdateParams {
    /// Up to 16 key-value pairs on the file, which search filters can test. Keys have at most 64
    /// characters; a value is a string of at most 512 characters, a number or a boolean.
    pub attributes: Option<VectorStoreFileAttributes>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl VectorStoreFileUpdateParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attributes`. Up to 16 key-value pairs on the file, which search filters can test.
    pub fn attributes<As>(
        mut self,
        attributes: impl IntoMap<VectorStoreFileAttributeValue, As>,
    ) -> Self {
        self.attributes = crate::json::given_map(
            "attributes",
            attributes.into_map(),
            &mut self.extra,
        );
        self
    }
}

crate::__object! {
    VectorStoreFileUpdateParams, has_required: true {
        attributes: 0 nullable "attributes";
    }
}

impl crate::Params for VectorStoreFileUpdateParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
