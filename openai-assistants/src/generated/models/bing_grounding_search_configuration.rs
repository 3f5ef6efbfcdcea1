// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/BingGroundingSearchConfiguration`.

use crate::convert::{IntoField, IntoNumberField};
use crate::Extra;

/// A connection to Bing and how results are chosen.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BingGroundingSearchConfiguration {
    /// ID of the project's connection to Bing.
    pub connection_id: String,
    /// Market that results come from, such as `de-DE`.
    pub market: Option<String>,
    /// Language for texts of the search engine itself.
    pub set_lang: Option<String>,
    /// Number of results.
    pub count: Option<i64>,
    /// How recent results must be: a period such as `Week`, or a range of dates.
    pub freshness: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl BingGroundingSearchConfiguration {
    /// Creates a value from the required fields; no others are set.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            ..Self::default()
        }
    }

    /// Sets `market`. Market that results come from, such as `de-DE`.
    pub fn market<As>(mut self, market: impl IntoField<String, As>) -> Self {
        self.market = market.into_field().into_option();
        self
    }

    /// Sets `set_lang`. Language for texts of the search engine itself.
    pub fn set_lang<As>(mut self, set_lang: impl IntoField<String, As>) -> Self {
        self.set_lang = set_lang.into_field().into_option();
        self
    }

    /// Sets `count`. Number of results.
    pub fn count(mut self, count: impl IntoNumberField<i64>) -> Self {
        self.count = count.into_number_field();
        self
    }

    /// Sets `freshness`. How recent results must be: a period such as `Week`, or a range of dates.
    pub fn freshness<As>(mut self, freshness: impl IntoField<String, As>) -> Self {
        self.freshness = freshness.into_field().into_option();
        self
    }
}

crate::__object! {
    BingGroundingSearchConfiguration, has_required: true {
        connection_id: 0 required "connection_id";
        market: 1 optional "market";
        set_lang: 2 optional "set_lang";
        count: 3 optional "count";
        freshness: 4 optional "freshness";
    }
}
