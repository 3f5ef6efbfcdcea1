// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1headers/get/parameters/5/schema`.

use crate::requests::types::{Color, Point};

/// `HeadersParamsTheme`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HeadersParamsTheme {
    /// `dark`
    Dark,
    /// `light`
    Light,
    /// A value that this version of the crate does not know.
    Unknown(crate::requests::UnknownValue),
}

crate::requests::__string_enum! {
    HeadersParamsTheme {
        Dark = "dark";
        Light = "light";
        _ = Unknown;
    }
}

/// What a request of `headers` says beside its path.
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
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x_ids`.
    pub fn x_ids(mut self, x_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.x_ids = Some(x_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `x_color`.
    pub fn x_color(mut self, x_color: impl Into<Color>) -> Self {
        self.x_color = Some(x_color.into());
        self
    }

    /// Sets `x_points`.
    pub fn x_points(
        mut self,
        x_points: impl IntoIterator<Item = impl Into<Point>>,
    ) -> Self {
        self.x_points = Some(x_points.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `x_json`.
    pub fn x_json(mut self, x_json: impl Into<Point>) -> Self {
        self.x_json = Some(x_json.into());
        self
    }

    /// Sets `session`.
    pub fn session(mut self, session: impl Into<String>) -> Self {
        self.session = Some(session.into());
        self
    }

    /// Sets `theme`.
    pub fn theme(mut self, theme: impl Into<HeadersParamsTheme>) -> Self {
        self.theme = Some(theme.into());
        self
    }

    /// Sets `seen`.
    pub fn seen(mut self, seen: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.seen = Some(seen.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::requests::__generated::Sealed for HeadersParams {}

impl crate::requests::Params for HeadersParams {
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
