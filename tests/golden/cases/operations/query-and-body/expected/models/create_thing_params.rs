// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/post/requestBody/content/application~1json/schema`.

use crate::convert::{IntoField, IntoList};
use crate::Extra;

/// `CreateThingParams`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateThingParams {
    /// The property `name`.
    pub name: String,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `include`.
    pub include: Option<Vec<String>>,
    /// The property `id`.
    pub id_2: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl CreateThingParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets `id`.
    pub fn id<As>(mut self, id: impl IntoField<String, As>) -> Self {
        self.id = id.into_field().into_option();
        self
    }

    /// Sets `include`.
    pub fn include<As>(mut self, include: impl IntoList<String, As>) -> Self {
        self.include = include.into_list();
        self
    }

    /// Sets `id_2`.
    pub fn id_2<As>(mut self, id_2: impl IntoField<String, As>) -> Self {
        self.id_2 = id_2.into_field().into_option();
        self
    }
}

crate::__object! {
    CreateThingParams, has_required: true {
        name: 0 required "name";
        id: 1 optional "id";
    } query { include; id_2;
    }
}

impl crate::Params for CreateThingParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::json(&self)?;
        if let Some(value) = &self.include {
            for item in value {
                parts.query.push(("include".into(), item.to_string()));
            }
        }
        if let Some(value) = &self.id_2 {
            parts.query.push(("id".into(), value.to_string()));
        }
        Ok(parts)
    }
}
