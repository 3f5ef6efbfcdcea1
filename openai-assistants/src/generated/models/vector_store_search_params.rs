// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreSearchRequest`.

use serde_json::Value;
use crate::convert::{IntoField, IntoNumberField};
use crate::types::VectorStoreSearchFilter;
use crate::Extra;

/// A search in a vector store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreSearchParams {
    /// What to search for: one query, or several at once.
    pub query: VectorStoreSearchParamsQuery,
    /// Whether the server may rephrase the query to suit the search. The default is `false`.
    pub rewrite_query: Option<bool>,
    /// Most hits to return, from 1 to 50; the default is 10.
    pub max_num_results: Option<i64>,
    /// Condition that the attributes of a file must meet.
    pub filters: Option<VectorStoreSearchFilter>,
    /// How hits are ranked and which are dropped.
    pub ranking_options: Option<VectorStoreSearchParamsRankingOptions>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl VectorStoreSearchParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new(query: impl Into<VectorStoreSearchParamsQuery>) -> Self {
        Self {
            query: query.into(),
            ..Self::default()
        }
    }

    /// Sets `rewrite_query`. Whether the server may rephrase the query to suit the search.
    pub fn rewrite_query<As>(mut self, rewrite_query: impl IntoField<bool, As>) -> Self {
        self.rewrite_query = rewrite_query.into_field().into_option();
        self
    }

    /// Sets `max_num_results`. Most hits to return, from 1 to 50; the default is 10.
    pub fn max_num_results(
        mut self,
        max_num_results: impl IntoNumberField<i64>,
    ) -> Self {
        self.max_num_results = max_num_results.into_number_field();
        self
    }

    /// Sets `filters`. Condition that the attributes of a file must meet.
    pub fn filters<As>(
        mut self,
        filters: impl IntoField<VectorStoreSearchFilter, As>,
    ) -> Self {
        self.filters = filters.into_field().into_option();
        self
    }

    /// Sets `ranking_options`. How hits are ranked and which are dropped.
    pub fn ranking_options<As>(
        mut self,
        ranking_options: impl IntoField<VectorStoreSearchParamsRankingOptions, As>,
    ) -> Self {
        self.ranking_options = ranking_options.into_field().into_option();
        self
    }
}

crate::__object! {
    VectorStoreSearchParams, has_required: true {
        query: 0 required "query";
        rewrite_query: 1 optional "rewrite_query";
        max_num_results: 2 optional "max_num_results";
        filters: 3 optional "filters";
        ranking_options: 4 optional "ranking_options";
    }
}

impl crate::Params for VectorStoreSearchParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// What to search for: one query, or several at once.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VectorStoreSearchParamsQuery {
    /// One query.
    Text(String),
    /// Several queries.
    List(Vec<String>),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for VectorStoreSearchParamsQuery {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::LIST | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        Self::Text(value.into())
    }

    fn list(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::List(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::List(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(VectorStoreSearchParamsQuery);

crate::__from_list!(
    VectorStoreSearchParamsQuery, VectorStoreSearchParamsQuery::List, String
);

crate::__union!(VectorStoreSearchParamsQuery, Unknown);

/// How hits are ranked and which are dropped.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreSearchParamsRankingOptions {
    /// How a search ranks its hits:
    ///
    /// - `none`: not at all, which saves time
    /// - `auto`: as the server prefers; the default
    /// - `default-2024-11-15`: with the ranker of that date
    pub ranker: Option<VectorStoreSearchParamsRankingOptionsRanker>,
    /// Lowest score a hit may have, from 0 to 1; the default is 0, which keeps every hit.
    pub score_threshold: Option<f64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl VectorStoreSearchParamsRankingOptions {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ranker`. How a search ranks its hits.
    pub fn ranker<As>(
        mut self,
        ranker: impl IntoField<VectorStoreSearchParamsRankingOptionsRanker, As>,
    ) -> Self {
        self.ranker = ranker.into_field().into_option();
        self
    }

    /// Sets `score_threshold`. Lowest score a hit may have, from 0 to 1; the default is 0, which keeps
    /// every hit.
    pub fn score_threshold(
        mut self,
        score_threshold: impl IntoNumberField<f64>,
    ) -> Self {
        self.score_threshold = score_threshold.into_number_field();
        self
    }
}

crate::__object! {
    VectorStoreSearchParamsRankingOptions, has_required: false {
        ranker: 0 optional "ranker";
        score_threshold: 1 optional "score_threshold";
    }
}

/// How a search ranks its hits:
///
/// - `none`: not at all, which saves time
/// - `auto`: as the server prefers; the default
/// - `default-2024-11-15`: with the ranker of that date
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorStoreSearchParamsRankingOptionsRanker {
    /// `none`: not at all, which saves time.
    None,
    /// `auto`: as the server prefers; the default.
    Auto,
    /// `default-2024-11-15`: with the ranker of that date.
    Default20241115,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    VectorStoreSearchParamsRankingOptionsRanker {
        None = "none";
        Auto = "auto";
        Default20241115 = "default-2024-11-15";
        _ = Unknown;
    }
}
