// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1bodies~1encoded/post/requestBody/content/application~1x-www-form-urlencoded/schema`.

use crate::requests::convert::{IntoField, IntoList, IntoNumber};
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl EncodedBody {
    /// Creates a value from the required fields; no others are set.
    pub fn new(amount: impl IntoNumber<i64>) -> Self {
        Self {
            amount: amount.into_number(),
            ..Self::default()
        }
    }

    /// Sets `note`.
    pub fn note<As>(mut self, note: impl IntoField<String, As>) -> Self {
        self.note = note.into_field().into_option();
        self
    }

    /// Sets `expand`.
    pub fn expand<As>(mut self, expand: impl IntoList<String, As>) -> Self {
        self.expand = expand.into_list();
        self
    }

    /// Sets `items`.
    pub fn items<As>(mut self, items: impl IntoList<EncodedBodyItem, As>) -> Self {
        self.items = items.into_list();
        self
    }

    /// Sets `color`.
    pub fn color<As>(mut self, color: impl IntoField<Color, As>) -> Self {
        self.color = color.into_field().into_option();
        self
    }

    /// Sets `methods`.
    pub fn methods<As>(mut self, methods: impl IntoList<String, As>) -> Self {
        self.methods = methods.into_list();
        self
    }

    /// Sets `point`.
    pub fn point<As>(mut self, point: impl IntoField<Point, As>) -> Self {
        self.point = point.into_field().into_option();
        self
    }
}

crate::requests::__object! {
    EncodedBody, has_required: true {
        amount: 0 required "amount";
        note: 1 optional "note";
        expand: 2 optional "expand";
        items: 3 optional "items";
        color: 4 optional "color";
        methods: 5 optional "methods";
        point: 6 optional "point";
    }
}

impl crate::requests::Params for EncodedBody {
    #[inline]
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl EncodedBodyItem {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `price`.
    pub fn price<As>(mut self, price: impl IntoField<String, As>) -> Self {
        self.price = price.into_field().into_option();
        self
    }

    /// Sets `tiers`.
    pub fn tiers<As>(mut self, tiers: impl IntoList<i64, As>) -> Self {
        self.tiers = tiers.into_list();
        self
    }
}

crate::requests::__object! {
    EncodedBodyItem, has_required: false {
        price: 0 optional "price";
        tiers: 1 optional "tiers";
    }
}
