// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1bodies~1form/post/requestBody/content/multipart~1form-data/schema`.

use crate::requests::convert::{IntoField, IntoList, IntoNumberField};
use crate::requests::types::Point;
use crate::requests::Upload;

/// `FormBody`.
#[derive(Debug)]
#[non_exhaustive]
pub struct FormBody {
    /// The property `picture`.
    pub picture: Upload,
    /// The property `files`.
    pub files: Vec<Upload>,
    /// The property `untyped`.
    pub untyped: Option<Upload>,
    /// The property `media`.
    pub media: Option<Upload>,
    /// The property `count`.
    pub count: Option<i64>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `note`.
    pub note: Option<String>,
    /// The property `point`.
    pub point: Option<Point>,
    /// The property `points`.
    pub points: Option<Vec<Point>>,
    /// The property `whole`.
    pub whole: Option<Vec<Point>>,
    /// The property `csv`.
    pub csv: Option<Vec<String>>,
}

impl FormBody {
    /// Creates a value from the required fields; no others are set.
    pub fn new<As>(
        picture: impl Into<Upload>,
        files: impl IntoList<Upload, As>,
    ) -> Self {
        Self {
            picture: picture.into(),
            files: files.into_list().unwrap_or_default(),
            untyped: Default::default(),
            media: Default::default(),
            count: Default::default(),
            tags: Default::default(),
            note: Default::default(),
            point: Default::default(),
            points: Default::default(),
            whole: Default::default(),
            csv: Default::default(),
        }
    }

    /// Sets `untyped`.
    pub fn untyped<As>(mut self, untyped: impl IntoField<Upload, As>) -> Self {
        self.untyped = untyped.into_field().into_option();
        self
    }

    /// Sets `media`.
    pub fn media<As>(mut self, media: impl IntoField<Upload, As>) -> Self {
        self.media = media.into_field().into_option();
        self
    }

    /// Sets `count`.
    pub fn count(mut self, count: impl IntoNumberField<i64>) -> Self {
        self.count = count.into_number_field();
        self
    }

    /// Sets `tags`.
    pub fn tags<As>(mut self, tags: impl IntoList<String, As>) -> Self {
        self.tags = tags.into_list();
        self
    }

    /// Sets `note`.
    pub fn note<As>(mut self, note: impl IntoField<String, As>) -> Self {
        self.note = note.into_field().into_option();
        self
    }

    /// Sets `point`.
    pub fn point<As>(mut self, point: impl IntoField<Point, As>) -> Self {
        self.point = point.into_field().into_option();
        self
    }

    /// Sets `points`.
    pub fn points<As>(mut self, points: impl IntoList<Point, As>) -> Self {
        self.points = points.into_list();
        self
    }

    /// Sets `whole`.
    pub fn whole<As>(mut self, whole: impl IntoList<Point, As>) -> Self {
        self.whole = whole.into_list();
        self
    }

    /// Sets `csv`.
    pub fn csv<As>(mut self, csv: impl IntoList<String, As>) -> Self {
        self.csv = csv.into_list();
        self
    }
}

impl crate::requests::__generated::Sealed for FormBody {}

impl crate::requests::Params for FormBody {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        let mut parts = crate::requests::Parts::form();
        {
            let value = self.picture;
            parts.file_as("picture", value, "image/jpg");
        }
        {
            let value = self.files;
            for value in value {
                parts.file("files", value);
            }
        }
        if let Some(value) = self.untyped {
            parts.file("untyped", value);
        }
        if let Some(value) = self.media {
            parts.file("media", value);
        }
        parts.part("count", None, &self.count)?;
        parts.part("tags", None, &self.tags)?;
        parts.part("note", Some("text/markdown"), &self.note)?;
        parts.part("point", None, &self.point)?;
        parts.part("points", None, &self.points)?;
        parts.part("whole", Some("application/json"), &self.whole)?;
        parts.part_as("csv", crate::requests::__generated::Style::FORM_JOINED, &self.csv)?;
        Ok(parts)
    }
}
