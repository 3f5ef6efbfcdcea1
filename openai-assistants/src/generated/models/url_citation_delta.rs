// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/UrlCitationDeltaAnnotation/properties/url_citation`.

use crate::Extra;

/// The cited page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UrlCitationDelta {
    /// URL of the page.
    pub url: Option<String>,
    /// Title of the page.
    pub title: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    UrlCitationDelta, has_required: false {
        url: 0 optional "url";
        title: 1 optional "title";
    }
}
