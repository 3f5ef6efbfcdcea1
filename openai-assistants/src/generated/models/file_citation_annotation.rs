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
    FileCitationAnnotation {
        r#type: literal("file_citation") "type";
        text: required "text";
        file_citation: required "file_citation";
        start_index: required "start_index";
        end_index: required "end_index";
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
    FileCitationAnnotationFileCitation {
        file_id: required "file_id";
        #[cfg(feature = "foundry")] quote: optional "quote";
    }
}
