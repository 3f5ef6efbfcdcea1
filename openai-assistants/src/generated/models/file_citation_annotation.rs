// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageContentTextAnnotationsFileCitationObject`.

use crate::types::FileId;
use crate::{Extra, Literal};

/// Marks a range of text as based on a file that `file_search` read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileCitationAnnotation {
    /// Always `file_citation`.
    pub r#type: Literal,
    /// The marker in the text, to be replaced by a reference to the file.
    pub text: String,
    /// The cited file.
    pub file_citation: FileCitationAnnotationFileCitation,
    /// Where `text` begins in the value of the text part, counted in characters from 0.
    pub start_index: i64,
    /// Where `text` ends in the value of the text part: the index after its last character.
    pub end_index: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FileCitationAnnotation, has_required: true {
        r#type: 0 literal("file_citation") "type";
        text: 1 required "text";
        file_citation: 2 required "file_citation";
        start_index: 3 required "start_index";
        end_index: 4 required "end_index";
    }
}

/// The cited file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileCitationAnnotationFileCitation {
    /// ID of the cited file.
    pub file_id: FileId,
    /// The passage of the file that is cited.
    #[cfg(feature = "foundry")]
    pub quote: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FileCitationAnnotationFileCitation, has_required: true {
        file_id: 0 required "file_id";
        #[cfg(feature = "foundry")] quote: 1 optional "quote";
    }
}
