// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageContentTextAnnotationsFilePathObject`.

use crate::types::FileId;
use crate::{Extra, Literal};

/// Marks a stretch of text as the path of a file that `code_interpreter` wrote.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilePathAnnotation {
    /// Always `file_path`.
    pub r#type: Literal,
    /// The marker in the text, to be replaced by a reference to the file.
    pub text: String,
    /// The generated file.
    pub file_path: FilePathAnnotationFilePath,
    /// Where `text` begins in the value of the text part, counted in characters from 0.
    pub start_index: i64,
    /// Where `text` ends in the value of the text part: the index after its last character.
    pub end_index: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FilePathAnnotation, has_required: true {
        r#type: 0 literal("file_path") "type";
        text: 1 required "text";
        file_path: 2 required "file_path";
        start_index: 3 required "start_index";
        end_index: 4 required "end_index";
    }
}

/// The generated file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilePathAnnotationFilePath {
    /// ID of the generated file.
    pub file_id: FileId,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FilePathAnnotationFilePath, has_required: true {
        file_id: 0 required "file_id";
    }
}
