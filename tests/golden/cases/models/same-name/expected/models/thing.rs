// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `first`.
    pub fn first(mut self, first: impl Into<Shared>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Sets `second`.
    pub fn second(mut self, second: impl Into<Shared>) -> Self {
        self.second = Some(second.into());
        self
    }

    /// Sets `third`.
    pub fn third(mut self, third: impl Into<FooBar>) -> Self {
        self.third = Some(third.into());
        self
    }

    /// Sets `fourth`.
    pub fn fourth(mut self, fourth: impl Into<FooBar>) -> Self {
        self.fourth = Some(fourth.into());
        self
    }

    /// Sets `low`.
    pub fn low(mut self, low: impl Into<Level>) -> Self {
        self.low = Some(low.into());
        self
    }

    /// Sets `high`.
    pub fn high(mut self, high: impl Into<Level>) -> Self {
        self.high = Some(high.into());
        self
    }
}

crate::__object! {
    Thing {
        first: optional "first";
        second: optional "second";
        third: optional "third";
        fourth: optional "fourth";
        low: optional "low";
        high: optional "high";
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
