// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/UrlCitationAnnotation/properties/url_citation`.

use crate::Extra;

/// The cited page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UrlCitation {
    /// URL of the page.
    pub url: String,
    /// Title of the page.
    pub title: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    UrlCitation, has_required: true {
        url: 0 required "url";
        title: 1 optional "title";
    }
}
