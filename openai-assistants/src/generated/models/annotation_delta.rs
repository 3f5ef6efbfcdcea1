// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageDeltaContentTextObject/properties/text/properties/annotations/items`.

use serde_json::Value;
use crate::types::{FileCitationDeltaAnnotation, FilePathDeltaAnnotation};

/// A streamed note on a stretch of text: a citation or a file path.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnnotationDelta {
    /// A streamed annotation: marks a stretch of text as drawn from a file that `file_search` read.
    FileCitation(FileCitationDeltaAnnotation),
    /// A streamed annotation: marks a stretch of text as the path of a file that `code_interpreter`
    /// wrote.
    FilePath(FilePathDeltaAnnotation),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for AnnotationDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::FileCitation(value) => serde::Serialize::serialize(value, serializer),
            Self::FilePath(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for AnnotationDelta {
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

impl From<FileCitationDeltaAnnotation> for AnnotationDelta {
    fn from(value: FileCitationDeltaAnnotation) -> Self {
        Self::FileCitation(value)
    }
}

impl From<FilePathDeltaAnnotation> for AnnotationDelta {
    fn from(value: FilePathDeltaAnnotation) -> Self {
        Self::FilePath(value)
    }
}

crate::__union!(AnnotationDelta, Unknown);
