// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageDeltaContentTextAnnotationsFilePathObject`.

use crate::types::FileId;
use crate::{Extra, Literal};

/// A streamed annotation: marks a stretch of text as the path of a file that `code_interpreter`
/// wrote.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilePathDeltaAnnotation {
    /// Position of the annotation in its text part, from 0.
    pub index: i64,
    /// Always `file_path`.
    pub r#type: Literal,
    /// The marker in the text, to be replaced by a reference to the file.
    pub text: Option<String>,
    /// The generated file.
    pub file_path: Option<FilePathDeltaAnnotationFilePath>,
    /// Where `text` begins in the value of the text part, counted in characters from 0.
    pub start_index: Option<i64>,
    /// Where `text` ends in the value of the text part: the index after its last character.
    pub end_index: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FilePathDeltaAnnotation, has_required: true {
        index: 0 required "index";
        r#type: 1 literal("file_path") "type";
        text: 2 optional "text";
        file_path: 3 optional "file_path";
        start_index: 4 optional "start_index";
        end_index: 5 optional "end_index";
    }
}

/// The generated file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilePathDeltaAnnotationFilePath {
    /// ID of the generated file.
    pub file_id: Option<FileId>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FilePathDeltaAnnotationFilePath, has_required: false {
        file_id: 0 optional "file_id";
    }
}
