// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1nested/get/parameters/0/schema`.

use crate::paging::convert::{IntoField, IntoNumberField};
use crate::paging::Extra;

/// `NestedParamsPage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NestedParamsPage {
    /// The property `after`.
    pub after: Option<String>,
    /// The property `size`.
    pub size: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl NestedParamsPage {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `after`.
    pub fn after<As>(mut self, after: impl IntoField<String, As>) -> Self {
        self.after = after.into_field().into_option();
        self
    }

    /// Sets `size`.
    pub fn size(mut self, size: impl IntoNumberField<i64>) -> Self {
        self.size = size.into_number_field();
        self
    }
}

crate::paging::__object! {
    NestedParamsPage, has_required: false {
        after: 0 optional "after";
        size: 1 optional "size";
    }
}

/// A request of `nested`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NestedParams {
    /// The property `page`.
    pub page: Option<NestedParamsPage>,
    /// The property `filter`.
    pub filter: Option<String>,
}

impl NestedParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    pub fn page<As>(mut self, page: impl IntoField<NestedParamsPage, As>) -> Self {
        self.page = page.into_field().into_option();
        self
    }

    /// Sets `filter`.
    pub fn filter<As>(mut self, filter: impl IntoField<String, As>) -> Self {
        self.filter = filter.into_field().into_option();
        self
    }
}

impl crate::paging::__generated::Sealed for NestedParams {}

impl crate::paging::Params for NestedParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::paging::Parts> {
        let mut parts = crate::paging::Parts::default();
        parts.query_as("page", crate::paging::__generated::Style::DEEP, &self.page)?;
        parts.query_as("filter", crate::paging::__generated::Style::FORM, &self.filter)?;
        Ok(parts)
    }
}
