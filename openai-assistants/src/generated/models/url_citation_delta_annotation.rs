// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/UrlCitationDeltaAnnotation`.

use crate::types::UrlCitationDelta;
use crate::{Extra, Literal};

/// A streamed annotation: marks a stretch of text as drawn from a web page or a document with a
/// URL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UrlCitationDeltaAnnotation {
    /// Position of the annotation in its text part, from 0.
    pub index: i64,
    /// Always `url_citation`.
    pub r#type: Literal,
    /// The marker in the text that stands for the page and is best replaced when shown.
    pub text: Option<String>,
    /// The cited page.
    pub url_citation: Option<UrlCitationDelta>,
    /// Where `text` begins in the value of the text part, counted in characters from 0.
    pub start_index: Option<i64>,
    /// Where `text` ends in the value of the text part: the index after its last character.
    pub end_index: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    UrlCitationDeltaAnnotation, has_required: true {
        index: 0 required "index";
        r#type: 1 literal("url_citation") "type";
        text: 2 optional "text";
        url_citation: 3 optional "url_citation";
        start_index: 4 optional "start_index";
        end_index: 5 optional "end_index";
    }
}
