// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageContentTextObject/properties/text/properties/annotations/items`.

use serde_json::Value;
use crate::types::{FileCitationAnnotation, FilePathAnnotation};

/// A note on a stretch of text: a citation or a file path.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Annotation {
    /// Marks a stretch of text as drawn from a file that `file_search` read.
    FileCitation(FileCitationAnnotation),
    /// Marks a stretch of text as the path of a file that `code_interpreter` wrote.
    FilePath(FilePathAnnotation),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for Annotation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::FileCitation(value) => serde::Serialize::serialize(value, serializer),
            Self::FilePath(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for Annotation {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        match crate::json::find_tag(map, "type", &["file_citation", "file_path"])? {
            crate::json::Found::Known(0, map) => {
                crate::json::read_variant(map).map(Self::FileCitation)
            }
            crate::json::Found::Known(_, map) => {
                crate::json::read_variant(map).map(Self::FilePath)
            }
            crate::json::Found::Unknown(object) => {
                Ok(Self::Unknown(Value::Object(object)))
            }
        }
    }
}

impl From<FileCitationAnnotation> for Annotation {
    fn from(value: FileCitationAnnotation) -> Self {
        Self::FileCitation(value)
    }
}

impl From<FilePathAnnotation> for Annotation {
    fn from(value: FilePathAnnotation) -> Self {
        Self::FilePath(value)
    }
}

crate::__union!(Annotation, Unknown);
