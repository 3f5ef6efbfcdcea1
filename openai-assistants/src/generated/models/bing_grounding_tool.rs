// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/BingGroundingTool`.

use crate::{Extra, Literal};

/// Search of the web with Bing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BingGroundingTool {
    /// Always `bing_grounding`.
    pub r#type: Literal,
    /// How the web is searched.
    pub bing_grounding: BingGroundingToolBingGrounding,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl BingGroundingTool {
    /// What is required; everything else is left out.
    pub fn new(bing_grounding: impl Into<BingGroundingToolBingGrounding>) -> Self {
        Self {
            bing_grounding: bing_grounding.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    BingGroundingTool {
        r#type: literal("bing_grounding") "type";
        bing_grounding: required "bing_grounding";
    }
}

/// How the web is searched.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BingGroundingToolBingGrounding {
    /// The connections to search by, at most one.
    pub search_configurations: Vec<BingGroundingToolBingGroundingSearchConfiguration>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl BingGroundingToolBingGrounding {
    /// What is required; everything else is left out.
    pub fn new(
        search_configurations: impl IntoIterator<
            Item = impl Into<BingGroundingToolBingGroundingSearchConfiguration>,
        >,
    ) -> Self {
        Self {
            search_configurations: search_configurations
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Self::default()
        }
    }
}

crate::__object! {
    BingGroundingToolBingGrounding {
        search_configurations: required "search_configurations";
    }
}

/// A connection, and what to ask it for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BingGroundingToolBingGroundingSearchConfiguration {
    /// Id of the connection of the project.
    pub connection_id: String,
    /// How many results there are at most.
    pub count: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl BingGroundingToolBingGroundingSearchConfiguration {
    /// What is required; everything else is left out.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            ..Self::default()
        }
    }

    /// Sets `count`. How many results there are at most.
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

crate::__object! {
    BingGroundingToolBingGroundingSearchConfiguration {
        connection_id: required "connection_id";
        count: optional "count";
    }
}
