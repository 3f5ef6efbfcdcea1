// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/get/parameters/2/schema`.

use crate::convert::{IntoField, IntoNumberField};
use crate::types::ThingId;

/// `ListThingsParamsOrder`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListThingsParamsOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ListThingsParamsOrder {
        Asc = "asc";
        Desc = "desc";
        _ = Unknown;
    }
}

/// Query parameters: lists things.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingsParams {
    /// How many.
    pub limit: Option<i64>,
    /// The property `after`.
    pub after: Option<ThingId>,
    /// The property `order`.
    pub order: Option<ListThingsParamsOrder>,
}

impl ListThingsParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `limit`. How many.
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.limit = limit.into_number_field();
        self
    }

    /// Sets `after`.
    pub fn after<As>(mut self, after: impl IntoField<ThingId, As>) -> Self {
        self.after = after.into_field().into_option();
        self
    }

    /// Sets `order`.
    pub fn order<As>(
        mut self,
        order: impl IntoField<ListThingsParamsOrder, As>,
    ) -> Self {
        self.order = order.into_field().into_option();
        self
    }
}

impl crate::__generated::Sealed for ListThingsParams {}

impl crate::Params for ListThingsParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::default();
        if let Some(value) = &self.limit {
            parts.query.push(("limit".into(), value.to_string()));
        }
        if let Some(value) = &self.after {
            parts.query.push(("after".into(), value.to_string()));
        }
        if let Some(value) = &self.order {
            parts.query.push(("order".into(), value.to_string()));
        }
        Ok(parts)
    }
}
