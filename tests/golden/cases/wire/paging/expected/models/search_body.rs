// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1search/post/requestBody/content/application~1json/schema`.

use crate::paging::convert::IntoField;
use crate::paging::Extra;

/// `SearchBody`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchBody {
    /// The property `q`.
    pub q: String,
    /// The property `cursor`.
    pub cursor: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl SearchBody {
    /// Creates a value from the required fields; no others are set.
    pub fn new(q: impl Into<String>) -> Self {
        Self {
            q: q.into(),
            ..Self::default()
        }
    }

    /// Sets `cursor`.
    pub fn cursor<As>(mut self, cursor: impl IntoField<String, As>) -> Self {
        self.cursor = cursor.into_field().into_option();
        self
    }
}

crate::paging::__object! {
    SearchBody, has_required: true {
        q: 0 required "q";
        cursor: 1 optional "cursor";
    }
}

impl crate::paging::Params for SearchBody {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::paging::Parts> {
        crate::paging::Parts::json(&self)
    }
}
