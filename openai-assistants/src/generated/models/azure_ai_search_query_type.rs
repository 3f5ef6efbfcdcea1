// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AiSearchIndexResource/properties/query_type`.

/// How an index is searched:
///
/// - `simple`: by words; the default
/// - `semantic`: by words, then ranked by meaning
/// - `vector`: by vectors
/// - `vector_simple_hybrid`: by vectors and words together
/// - `vector_semantic_hybrid`: by both, then ranked by meaning
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AzureAiSearchQueryType {
    /// `simple`: by words; the default.
    Simple,
    /// `semantic`: by words, then ranked by meaning.
    Semantic,
    /// `vector`: by vectors.
    Vector,
    /// `vector_simple_hybrid`: by vectors and words together.
    VectorSimpleHybrid,
    /// `vector_semantic_hybrid`: by both, then ranked by meaning.
    VectorSemanticHybrid,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    AzureAiSearchQueryType {
        Simple = "simple";
        Semantic = "semantic";
        Vector = "vector";
        VectorSimpleHybrid = "vector_simple_hybrid";
        VectorSemanticHybrid = "vector_semantic_hybrid";
        _ = Unknown;
    }
}
