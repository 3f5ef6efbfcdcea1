// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1headers/get/parameters/5/schema`.

use crate::requests::convert::{IntoField, IntoList};
use crate::requests::types::{Color, Point};

/// `HeadersParamsTheme`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HeadersParamsTheme {
    /// `dark`
    Dark,
    /// `light`
    Light,
    /// A value unknown to this version of the crate.
    Unknown(crate::requests::UnknownValue),
}

crate::requests::__string_enum! {
    HeadersParamsTheme {
        Dark = "dark";
        Light = "light";
        _ = Unknown;
    }
}

/// A request of `headers`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct HeadersParams {
    /// The property `X-Ids`.
    pub x_ids: Option<Vec<i64>>,
    /// The property `X-Color`.
    pub x_color: Option<Color>,
    /// The property `X-Points`.
    pub x_points: Option<Vec<Point>>,
    /// The property `X-Json`.
    pub x_json: Option<Point>,
    /// The property `session`.
    pub session: Option<String>,
    /// The property `theme`.
    pub theme: Option<HeadersParamsTheme>,
    /// The property `seen`.
    pub seen: Option<Vec<i64>>,
}

impl HeadersParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x_ids`.
    pub fn x_ids<As>(mut self, x_ids: impl IntoList<i64, As>) -> Self {
        self.x_ids = x_ids.into_list();
        self
    }

    /// Sets `x_color`.
    pub fn x_color<As>(mut self, x_color: impl IntoField<Color, As>) -> Self {
        self.x_color = x_color.into_field().into_option();
        self
    }

    /// Sets `x_points`.
    pub fn x_points<As>(mut self, x_points: impl IntoList<Point, As>) -> Self {
        self.x_points = x_points.into_list();
        self
    }

    /// Sets `x_json`.
    pub fn x_json<As>(mut self, x_json: impl IntoField<Point, As>) -> Self {
        self.x_json = x_json.into_field().into_option();
        self
    }

    /// Sets `session`.
    pub fn session<As>(mut self, session: impl IntoField<String, As>) -> Self {
        self.session = session.into_field().into_option();
        self
    }

    /// Sets `theme`.
    pub fn theme<As>(mut self, theme: impl IntoField<HeadersParamsTheme, As>) -> Self {
        self.theme = theme.into_field().into_option();
        self
    }

    /// Sets `seen`.
    pub fn seen<As>(mut self, seen: impl IntoList<i64, As>) -> Self {
        self.seen = seen.into_list();
        self
    }
}

impl crate::requests::__generated::Sealed for HeadersParams {}

impl crate::requests::Params for HeadersParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        let mut parts = crate::requests::Parts::default();
        parts.header_as("X-Ids", crate::requests::__generated::Style::SIMPLE, &self.x_ids)?;
        parts
            .header_as(
                "X-Color",
                crate::requests::__generated::Style::SIMPLE_EXPLODED,
                &self.x_color,
            )?;
        parts.header_as("X-Points", crate::requests::__generated::Style::SIMPLE, &self.x_points)?;
        parts.header_as("X-Json", crate::requests::__generated::Style::JSON, &self.x_json)?;
        parts.cookie_as("session", crate::requests::__generated::Style::FORM, &self.session)?;
        parts.cookie_as("theme", crate::requests::__generated::Style::FORM, &self.theme)?;
        parts.cookie_as("seen", crate::requests::__generated::Style::FORM_JOINED, &self.seen)?;
        Ok(parts)
    }
}
