// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/UrlCitationAnnotation`.

use crate::types::UrlCitation;
use crate::{Extra, Literal};

/// Marks a stretch of text as drawn from a web page or a document with a URL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UrlCitationAnnotation {
    /// Always `url_citation`.
    pub r#type: Literal,
    /// The marker in the text that stands for the page and is best replaced when shown.
    pub text: String,
    /// The cited page.
    pub url_citation: UrlCitation,
    /// Where `text` begins in the value of the text part, counted in characters from 0.
    pub start_index: Option<i64>,
    /// Where `text` ends in the value of the text part: the index after its last character.
    pub end_index: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    UrlCitationAnnotation, has_required: true {
        r#type: 0 literal("url_citation") "type";
        text: 1 required "text";
        url_citation: 2 required "url_citation";
        start_index: 3 optional "start_index";
        end_index: 4 optional "end_index";
    }
}
