// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageDeltaContentTextAnnotationsFileCitationObject`.

use crate::types::FileId;
use crate::{Extra, Literal};

/// A streamed annotation: marks a range of text as based on a file that `file_search` read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileCitationDeltaAnnotation {
    /// Position of the annotation in its text part, from 0.
    pub index: i64,
    /// Always `file_citation`.
    pub r#type: Literal,
    /// The marker in the text, to be replaced by a reference to the file.
    pub text: Option<String>,
    /// The cited file.
    pub file_citation: Option<FileCitationDeltaAnnotationFileCitation>,
    /// Where `text` begins in the value of the text part, counted in characters from 0.
    pub start_index: Option<i64>,
    /// Where `text` ends in the value of the text part: the index after its last character.
    pub end_index: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FileCitationDeltaAnnotation, has_required: true {
        index: 0 required "index";
        r#type: 1 literal("file_citation") "type";
        text: 2 optional "text";
        file_citation: 3 optional "file_citation";
        start_index: 4 optional "start_index";
        end_index: 5 optional "end_index";
    }
}

/// The cited file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileCitationDeltaAnnotationFileCitation {
    /// ID of the cited file.
    pub file_id: Option<FileId>,
    /// The passage of the file that is cited.
    pub quote: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FileCitationDeltaAnnotationFileCitation, has_required: false {
        file_id: 0 optional "file_id";
        quote: 1 optional "quote";
    }
}
