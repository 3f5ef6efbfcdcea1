// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreSearchResultsPage`.

use crate::types::VectorStoreSearchResponse;
use crate::{Extra, Literal};

/// Hits of a search in a vector store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreSearchResponsesPage {
    /// Always `vector_store.search_results.page`.
    pub object: Literal,
    /// Queries as they were run, rephrased if that was allowed.
    pub search_query: Vec<String>,
    /// The hits, best first.
    pub data: Vec<VectorStoreSearchResponse>,
    /// Whether more hits follow.
    pub has_more: bool,
    /// Token of the next page; `null` on the last one.
    pub next_page: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    VectorStoreSearchResponsesPage, has_required: true {
        object: 0 literal("vector_store.search_results.page") "object";
        search_query: 1 required "search_query";
        data: 2 required "data";
        has_more: 3 required "has_more";
        next_page: 4 nullable "next_page";
    } list { "data";
    }
}
