// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/File`.

use crate::Extra;

/// `File`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// The property `file_id`.
    pub file_id: String,
    /// The property `name`.
    pub name: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl File {
    /// Creates a value from the required fields; no others are set.
    pub fn new(file_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    File, has_required: true {
        file_id: 0 required "file_id";
        name: 1 required "name";
    }
}
