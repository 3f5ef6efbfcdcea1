// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/get/parameters/3/content/application~1xml/schema`.

use crate::convert::{IntoField, IntoList, IntoNumberField};
use crate::Extra;

/// `ListThingsParamsXml`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListThingsParamsXml {
    /// The property `a`.
    pub a: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ListThingsParamsXml {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a<As>(mut self, a: impl IntoField<String, As>) -> Self {
        self.a = a.into_field().into_option();
        self
    }
}

crate::__object! {
    ListThingsParamsXml, has_required: false {
        a: 0 optional "a";
    }
}

/// Query parameters of `listThings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingsParams {
    /// The property `joined`.
    pub joined: Option<Vec<String>>,
    /// The property `spaces`.
    pub spaces: Option<Vec<String>>,
    /// The property `count`.
    pub count: Option<i64>,
    /// The property `xml`.
    pub xml: Option<ListThingsParamsXml>,
}

impl ListThingsParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `joined`.
    pub fn joined<As>(mut self, joined: impl IntoList<String, As>) -> Self {
        self.joined = joined.into_list();
        self
    }

    /// Sets `spaces`.
    pub fn spaces<As>(mut self, spaces: impl IntoList<String, As>) -> Self {
        self.spaces = spaces.into_list();
        self
    }

    /// Sets `count`.
    pub fn count(mut self, count: impl IntoNumberField<i64>) -> Self {
        self.count = count.into_number_field();
        self
    }

    /// Sets `xml`.
    pub fn xml<As>(mut self, xml: impl IntoField<ListThingsParamsXml, As>) -> Self {
        self.xml = xml.into_field().into_option();
        self
    }
}

impl crate::__generated::Sealed for ListThingsParams {}

impl crate::Params for ListThingsParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::default();
        if let Some(value) = &self.joined {
            for item in value {
                parts.query.push(("joined".into(), item.to_string()));
            }
        }
        if let Some(value) = &self.spaces {
            for item in value {
                parts.query.push(("spaces".into(), item.to_string()));
            }
        }
        if let Some(value) = &self.count {
            parts.query.push(("count".into(), value.to_string()));
        }
        if let Some(value) = &self.xml {
            parts.query.push(("xml".into(), serde_json::to_string(value)?));
        }
        Ok(parts)
    }
}
