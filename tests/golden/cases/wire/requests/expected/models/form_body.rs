// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1bodies~1form/post/requestBody/content/multipart~1form-data/schema`.

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
    /// What is required; everything else is left out.
    pub fn new(
        picture: impl Into<Upload>,
        files: impl IntoIterator<Item = impl Into<Upload>>,
    ) -> Self {
        Self {
            picture: picture.into(),
            files: files.into_iter().map(Into::into).collect(),
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
    pub fn untyped(mut self, untyped: impl Into<Upload>) -> Self {
        self.untyped = Some(untyped.into());
        self
    }

    /// Sets `media`.
    pub fn media(mut self, media: impl Into<Upload>) -> Self {
        self.media = Some(media.into());
        self
    }

    /// Sets `count`.
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `point`.
    pub fn point(mut self, point: impl Into<Point>) -> Self {
        self.point = Some(point.into());
        self
    }

    /// Sets `points`.
    pub fn points(mut self, points: impl IntoIterator<Item = impl Into<Point>>) -> Self {
        self.points = Some(points.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `whole`.
    pub fn whole(mut self, whole: impl IntoIterator<Item = impl Into<Point>>) -> Self {
        self.whole = Some(whole.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `csv`.
    pub fn csv(mut self, csv: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.csv = Some(csv.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::requests::__generated::Sealed for FormBody {}

impl crate::requests::Params for FormBody {
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
