// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1query/get/parameters/9/schema`.

use serde_json::Value;
use crate::requests::convert::{IntoField, IntoList};
use crate::requests::types::{Color, Deep, Point};

/// `QueryParamsEither`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QueryParamsEither {
    /// An integer.
    Integer(i64),
    /// An object.
    Point(Point),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::requests::json::Union for QueryParamsEither {
    const KINDS: crate::requests::json::Kinds = crate::requests::json::Kinds(
        crate::requests::json::Kinds::NUMBER | crate::requests::json::Kinds::OBJECT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn number(value: serde_json::Number) -> Self {
        match value.as_i64() {
            Some(value) => Self::Integer(value),
            None => Self::unknown(value.into()),
        }
    }

    fn object(&mut self, reader: &mut crate::requests::json::Reader<'_>) -> crate::requests::json::Read {
        *self = Self::Point(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::requests::json::View<'_> {
        match self {
            Self::Integer(value) => crate::requests::Json::view(value),
            Self::Point(value) => crate::requests::Json::view(value),
            Self::Unknown(value) => crate::requests::Json::view(value),
        }
    }
}

crate::requests::__from_integers!(QueryParamsEither, Integer);

impl From<Point> for QueryParamsEither {
    fn from(value: Point) -> Self {
        Self::Point(value)
    }
}

crate::requests::__union!(QueryParamsEither, Unknown);

/// A request of `query`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryParams {
    /// The property `csv`.
    pub csv: Option<Vec<String>>,
    /// The property `spaces`.
    pub spaces: Option<Vec<String>>,
    /// The property `pipes`.
    pub pipes: Option<Vec<String>>,
    /// The property `ids`.
    pub ids: Option<Vec<i64>>,
    /// The property `tags[]`.
    pub tags: Option<Vec<String>>,
    /// The property `exploded`.
    pub exploded: Option<Color>,
    /// The property `joined`.
    pub joined: Option<Color>,
    /// The property `deep`.
    pub deep: Option<Deep>,
    /// The property `points`.
    pub points: Option<Vec<Point>>,
    /// The property `either`.
    pub either: Option<QueryParamsEither>,
    /// The property `filter`.
    pub filter: Option<Point>,
    /// The property `url`.
    pub url: Option<String>,
    /// The property `empty`.
    pub empty: Option<String>,
}

impl QueryParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `csv`.
    pub fn csv<As>(mut self, csv: impl IntoList<String, As>) -> Self {
        self.csv = csv.into_list();
        self
    }

    /// Sets `spaces`.
    pub fn spaces<As>(mut self, spaces: impl IntoList<String, As>) -> Self {
        self.spaces = spaces.into_list();
        self
    }

    /// Sets `pipes`.
    pub fn pipes<As>(mut self, pipes: impl IntoList<String, As>) -> Self {
        self.pipes = pipes.into_list();
        self
    }

    /// Sets `ids`.
    pub fn ids<As>(mut self, ids: impl IntoList<i64, As>) -> Self {
        self.ids = ids.into_list();
        self
    }

    /// Sets `tags`.
    pub fn tags<As>(mut self, tags: impl IntoList<String, As>) -> Self {
        self.tags = tags.into_list();
        self
    }

    /// Sets `exploded`.
    pub fn exploded<As>(mut self, exploded: impl IntoField<Color, As>) -> Self {
        self.exploded = exploded.into_field().into_option();
        self
    }

    /// Sets `joined`.
    pub fn joined<As>(mut self, joined: impl IntoField<Color, As>) -> Self {
        self.joined = joined.into_field().into_option();
        self
    }

    /// Sets `deep`.
    pub fn deep<As>(mut self, deep: impl IntoField<Deep, As>) -> Self {
        self.deep = deep.into_field().into_option();
        self
    }

    /// Sets `points`.
    pub fn points<As>(mut self, points: impl IntoList<Point, As>) -> Self {
        self.points = points.into_list();
        self
    }

    /// Sets `either`.
    pub fn either<As>(mut self, either: impl IntoField<QueryParamsEither, As>) -> Self {
        self.either = either.into_field().into_option();
        self
    }

    /// Sets `filter`.
    pub fn filter<As>(mut self, filter: impl IntoField<Point, As>) -> Self {
        self.filter = filter.into_field().into_option();
        self
    }

    /// Sets `url`.
    pub fn url<As>(mut self, url: impl IntoField<String, As>) -> Self {
        self.url = url.into_field().into_option();
        self
    }

    /// Sets `empty`.
    pub fn empty<As>(mut self, empty: impl IntoField<String, As>) -> Self {
        self.empty = empty.into_field().into_option();
        self
    }
}

impl crate::requests::__generated::Sealed for QueryParams {}

impl crate::requests::Params for QueryParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        let mut parts = crate::requests::Parts::default();
        parts.query_as("csv", crate::requests::__generated::Style::FORM_JOINED, &self.csv)?;
        parts.query_as("spaces", crate::requests::__generated::Style::SPACES, &self.spaces)?;
        parts.query_as("pipes", crate::requests::__generated::Style::PIPES, &self.pipes)?;
        parts.query_as("ids", crate::requests::__generated::Style::FORM, &self.ids)?;
        parts.query_as("tags[]", crate::requests::__generated::Style::FORM, &self.tags)?;
        parts.query_as("exploded", crate::requests::__generated::Style::FORM, &self.exploded)?;
        parts.query_as("joined", crate::requests::__generated::Style::FORM_JOINED, &self.joined)?;
        parts.query_as("deep", crate::requests::__generated::Style::DEEP, &self.deep)?;
        parts.query_as("points", crate::requests::__generated::Style::FORM, &self.points)?;
        parts.query_as("either", crate::requests::__generated::Style::FORM, &self.either)?;
        parts.query_as("filter", crate::requests::__generated::Style::JSON, &self.filter)?;
        parts.query_as("url", crate::requests::__generated::Style::FORM.reserved(), &self.url)?;
        parts.query_as("empty", crate::requests::__generated::Style::FORM, &self.empty)?;
        Ok(parts)
    }
}
