// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1bodies~1encoded/post/requestBody/content/application~1x-www-form-urlencoded/schema`.

use crate::requests::types::{Color, Point};
use crate::requests::Extra;

/// `EncodedBody`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EncodedBody {
    /// The property `amount`.
    pub amount: i64,
    /// The property `note`.
    pub note: Option<String>,
    /// The property `expand`.
    pub expand: Option<Vec<String>>,
    /// The property `items`.
    pub items: Option<Vec<EncodedBodyItem>>,
    /// The property `color`.
    pub color: Option<Color>,
    /// The property `methods`.
    pub methods: Option<Vec<String>>,
    /// The property `point`.
    pub point: Option<Point>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl EncodedBody {
    /// What is required; everything else is left out.
    pub fn new(amount: i64) -> Self {
        Self { amount, ..Self::default() }
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `expand`.
    pub fn expand(
        mut self,
        expand: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.expand = Some(expand.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `items`.
    pub fn items(
        mut self,
        items: impl IntoIterator<Item = impl Into<EncodedBodyItem>>,
    ) -> Self {
        self.items = Some(items.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `color`.
    pub fn color(mut self, color: impl Into<Color>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `methods`.
    pub fn methods(
        mut self,
        methods: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.methods = Some(methods.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `point`.
    pub fn point(mut self, point: impl Into<Point>) -> Self {
        self.point = Some(point.into());
        self
    }
}

crate::requests::__object! {
    EncodedBody {
        amount: required "amount";
        note: optional "note";
        expand: optional "expand";
        items: optional "items";
        color: optional "color";
        methods: optional "methods";
        point: optional "point";
    }
}

impl crate::requests::Params for EncodedBody {
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        let mut parts = crate::requests::Parts::fields();
        parts.field_as("amount", crate::requests::__generated::Style::FIELD, &self.amount)?;
        parts.field_as("note", crate::requests::__generated::Style::FIELD, &self.note)?;
        parts.field_as("expand", crate::requests::__generated::Style::DEEP, &self.expand)?;
        parts.field_as("items", crate::requests::__generated::Style::DEEP, &self.items)?;
        parts.field_as("color", crate::requests::__generated::Style::DEEP, &self.color)?;
        parts.field_as("methods", crate::requests::__generated::Style::FIELD, &self.methods)?;
        parts.field_as("point", crate::requests::__generated::Style::FIELD, &self.point)?;
        Ok(parts)
    }
}

/// `EncodedBodyItem`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EncodedBodyItem {
    /// The property `price`.
    pub price: Option<String>,
    /// The property `tiers`.
    pub tiers: Option<Vec<i64>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl EncodedBodyItem {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `price`.
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets `tiers`.
    pub fn tiers(mut self, tiers: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tiers = Some(tiers.into_iter().map(Into::into).collect());
        self
    }
}

crate::requests::__object! {
    EncodedBodyItem {
        price: optional "price";
        tiers: optional "tiers";
    }
}
