// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1forms/post/requestBody/content/application~1x-www-form-urlencoded/schema`.

use crate::formats_jiff::convert::IntoField;
use crate::formats_jiff::types::{Date2, Timestamp};
use crate::formats_jiff::Extra;

/// `SendFormBody`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendFormBody {
    /// The property `day`.
    pub day: Date2,
    /// The property `at`.
    pub at: Option<Timestamp>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl SendFormBody {
    /// Creates a value from the required fields; no others are set.
    pub fn new(day: impl Into<Date2>) -> Self {
        Self {
            day: day.into(),
            ..Self::default()
        }
    }

    /// Sets `at`.
    pub fn at<As>(mut self, at: impl IntoField<Timestamp, As>) -> Self {
        self.at = at.into_field().into_option();
        self
    }
}

crate::formats_jiff::__object! {
    SendFormBody, has_required: true {
        day: 0 required "day";
        at: 1 optional "at";
    }
}

impl crate::formats_jiff::Params for SendFormBody {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::formats_jiff::Parts> {
        let mut parts = crate::formats_jiff::Parts::fields();
        parts.field_as("day", crate::formats_jiff::__generated::Style::FIELD, &self.day)?;
        parts.field_as("at", crate::formats_jiff::__generated::Style::FIELD, &self.at)?;
        Ok(parts)
    }
}
