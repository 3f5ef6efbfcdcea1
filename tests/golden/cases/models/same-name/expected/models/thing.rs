// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoField;
use crate::types::{FooBar, Level, Shared};
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `first`.
    pub first: Option<Shared>,
    /// The property `second`.
    pub second: Option<Shared>,
    /// The property `third`.
    pub third: Option<FooBar>,
    /// The property `fourth`.
    pub fourth: Option<FooBar>,
    /// The property `low`.
    pub low: Option<Level>,
    /// The property `high`.
    pub high: Option<Level>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `first`.
    pub fn first<As>(mut self, first: impl IntoField<Shared, As>) -> Self {
        self.first = first.into_field().into_option();
        self
    }

    /// Sets `second`.
    pub fn second<As>(mut self, second: impl IntoField<Shared, As>) -> Self {
        self.second = second.into_field().into_option();
        self
    }

    /// Sets `third`.
    pub fn third<As>(mut self, third: impl IntoField<FooBar, As>) -> Self {
        self.third = third.into_field().into_option();
        self
    }

    /// Sets `fourth`.
    pub fn fourth<As>(mut self, fourth: impl IntoField<FooBar, As>) -> Self {
        self.fourth = fourth.into_field().into_option();
        self
    }

    /// Sets `low`.
    pub fn low<As>(mut self, low: impl IntoField<Level, As>) -> Self {
        self.low = low.into_field().into_option();
        self
    }

    /// Sets `high`.
    pub fn high<As>(mut self, high: impl IntoField<Level, As>) -> Self {
        self.high = high.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        first: 0 optional "first";
        second: 1 optional "second";
        third: 2 optional "third";
        fourth: 3 optional "fourth";
        low: 4 optional "low";
        high: 5 optional "high";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
