// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1things~1{id}/post`.

use crate::formats_jiff::convert::{IntoField, IntoList};
use crate::formats_jiff::types::{Date2, Thing, Timestamp, Uuid};

/// A request of `makeThing`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MakeThingParams {
    /// The property `since`.
    pub since: Option<Timestamp>,
    /// The property `days`.
    pub days: Option<Vec<Date2>>,
    /// The property `X-Trace`.
    pub x_trace: Option<Uuid>,
    /// The body of the request.
    pub body: Thing,
}

impl MakeThingParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new(body: impl Into<Thing>) -> Self {
        Self {
            body: body.into(),
            ..Self::default()
        }
    }

    /// Sets `since`.
    pub fn since<As>(mut self, since: impl IntoField<Timestamp, As>) -> Self {
        self.since = since.into_field().into_option();
        self
    }

    /// Sets `days`.
    pub fn days<As>(mut self, days: impl IntoList<Date2, As>) -> Self {
        self.days = days.into_list();
        self
    }

    /// Sets `x_trace`.
    pub fn x_trace<As>(mut self, x_trace: impl IntoField<Uuid, As>) -> Self {
        self.x_trace = x_trace.into_field().into_option();
        self
    }
}

impl crate::formats_jiff::__generated::Sealed for MakeThingParams {}

impl crate::formats_jiff::Params for MakeThingParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::formats_jiff::Parts> {
        let mut parts = {
            let value = self.body;
            crate::formats_jiff::Parts::json(&value)?
        };
        parts.query_as("since", crate::formats_jiff::__generated::Style::FORM, &self.since)?;
        parts.query_as("days", crate::formats_jiff::__generated::Style::FORM, &self.days)?;
        parts.header_as("X-Trace", crate::formats_jiff::__generated::Style::SIMPLE, &self.x_trace)?;
        Ok(parts)
    }
}
