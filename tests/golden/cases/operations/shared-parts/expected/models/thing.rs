// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoNumberField;
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `id`.
    pub id: String,
    /// The property `limit`.
    pub limit: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value from the required fields; no others are set.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.limit = limit.into_number_field();
        self
    }
}

crate::__object! {
    Thing, has_required: true {
        id: 0 required "id";
    } query { limit;
    }
}

impl crate::PageItem for Thing {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::json(&self)?;
        if let Some(value) = &self.limit {
            parts.query.push(("limit".into(), value.to_string()));
        }
        Ok(parts)
    }
}
