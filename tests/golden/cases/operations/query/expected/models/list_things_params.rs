// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/get/parameters/0/schema/items`.

use std::collections::BTreeMap;
use serde_json::Value;
use crate::convert::{IntoField, IntoList};
use crate::types::Names;
use crate::{Extra, Literal, Nullable};

/// `ListThingsParamsInclude`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListThingsParamsInclude {
    /// `a`
    A,
    /// `b`
    B,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ListThingsParamsInclude {
        A = "a";
        B = "b";
        _ = Unknown;
    }
}

/// `ListThingsParamsFilter`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListThingsParamsFilter {
    /// The property `a`.
    pub a: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ListThingsParamsFilter {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a<As>(mut self, a: impl IntoField<String, As>) -> Self {
        self.a = a.into_field().into_option();
        self
    }
}

crate::__object! {
    ListThingsParamsFilter, has_required: false {
        a: 0 optional "a";
    }
}

/// `ListThingsParamsCondition`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListThingsParamsCondition {
    /// The property `b`.
    pub b: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ListThingsParamsCondition {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `b`.
    pub fn b<As>(mut self, b: impl IntoField<String, As>) -> Self {
        self.b = b.into_field().into_option();
        self
    }
}

crate::__object! {
    ListThingsParamsCondition, has_required: false {
        b: 0 optional "b";
    }
}

/// `ListThingsParamsEither`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListThingsParamsEither {
    /// Text.
    Text(String),
    /// An integer.
    Integer(i64),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ListThingsParamsEither {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::NUMBER | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        Self::Text(value.into())
    }

    fn number(value: serde_json::Number) -> Self {
        match value.as_i64() {
            Some(value) => Self::Integer(value),
            None => Self::unknown(value.into()),
        }
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::Integer(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ListThingsParamsEither);

crate::__from_integers!(ListThingsParamsEither, Integer);

crate::__union!(ListThingsParamsEither, Unknown);

/// Query parameters of `listThings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingsParams {
    /// The property `include[]`.
    pub include: Option<Vec<ListThingsParamsInclude>>,
    /// The property `ids`.
    pub ids: Vec<String>,
    /// The property `filter`.
    pub filter: Option<ListThingsParamsFilter>,
    /// The property `conditions`.
    pub conditions: Option<Vec<ListThingsParamsCondition>>,
    /// The property `either`.
    pub either: Option<ListThingsParamsEither>,
    /// The property `labels`.
    pub labels: Option<BTreeMap<String, String>>,
    /// The property `cleared`.
    pub cleared: Nullable<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `names`.
    pub names: Option<Names>,
    /// The property `file`.
    pub file: Option<String>,
    /// The property `any`.
    pub any: Option<Value>,
    /// The property `fixed`.
    pub fixed: Literal,
}

impl ListThingsParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new<As>(ids: impl IntoList<String, As>) -> Self {
        Self {
            ids: ids.into_list().unwrap_or_default(),
            fixed: crate::Literal::new("yes"),
            ..Self::default()
        }
    }

    /// Sets `include`.
    pub fn include<As>(
        mut self,
        include: impl IntoList<ListThingsParamsInclude, As>,
    ) -> Self {
        self.include = include.into_list();
        self
    }

    /// Sets `filter`.
    pub fn filter<As>(
        mut self,
        filter: impl IntoField<ListThingsParamsFilter, As>,
    ) -> Self {
        self.filter = filter.into_field().into_option();
        self
    }

    /// Sets `conditions`.
    pub fn conditions<As>(
        mut self,
        conditions: impl IntoList<ListThingsParamsCondition, As>,
    ) -> Self {
        self.conditions = conditions.into_list();
        self
    }

    /// Sets `either`.
    pub fn either<As>(
        mut self,
        either: impl IntoField<ListThingsParamsEither, As>,
    ) -> Self {
        self.either = either.into_field().into_option();
        self
    }

    /// Sets `labels`.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = Some(
            labels.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `cleared`.
    pub fn cleared<As>(mut self, cleared: impl IntoField<String, As>) -> Self {
        self.cleared = cleared.into_field();
        self
    }

    /// Sends `cleared` as `null`, which differs from omitting it.
    #[inline]
    pub fn cleared_null(mut self) -> Self {
        self.cleared = Nullable::Null;
        self
    }

    /// Sets `name`.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field().into_option();
        self
    }

    /// Sets `names`.
    pub fn names<As>(mut self, names: impl IntoList<String, As>) -> Self {
        self.names = names.into_list();
        self
    }

    /// Sets `file`.
    pub fn file<As>(mut self, file: impl IntoField<String, As>) -> Self {
        self.file = file.into_field().into_option();
        self
    }

    /// Sets `any`.
    pub fn any(mut self, any: impl Into<Value>) -> Self {
        self.any = Some(any.into());
        self
    }
}

impl crate::__generated::Sealed for ListThingsParams {}

impl crate::Params for ListThingsParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::default();
        if let Some(value) = &self.include {
            for item in value {
                parts.query.push(("include[]".into(), item.to_string()));
            }
        }
        {
            let value = &self.ids;
            for item in value {
                parts.query.push(("ids".into(), item.to_string()));
            }
        }
        if let Some(value) = &self.filter {
            parts.query.push(("filter".into(), serde_json::to_string(value)?));
        }
        if let Some(value) = &self.conditions {
            for item in value {
                parts.query.push(("conditions".into(), serde_json::to_string(item)?));
            }
        }
        if let Some(value) = &self.either {
            parts.query.push(("either".into(), serde_json::to_string(value)?));
        }
        if let Some(value) = &self.labels {
            parts.query.push(("labels".into(), serde_json::to_string(value)?));
        }
        if let Some(value) = self.cleared.as_ref() {
            parts.query.push(("cleared".into(), value.to_string()));
        }
        if let Some(value) = &self.name {
            parts.query.push(("name".into(), value.to_string()));
        }
        if let Some(value) = &self.names {
            for item in value {
                parts.query.push(("names".into(), item.to_string()));
            }
        }
        if let Some(value) = &self.file {
            parts.query.push(("file".into(), value.to_string()));
        }
        if let Some(value) = &self.any {
            parts.query.push(("any".into(), serde_json::to_string(value)?));
        }
        {
            let value = &self.fixed;
            parts.query.push(("fixed".into(), value.to_string()));
        }
        Ok(parts)
    }
}
