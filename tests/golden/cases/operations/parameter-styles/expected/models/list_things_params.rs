// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/get/parameters/3/content/application~1xml/schema`.

use crate::Extra;

/// `ListThingsParamsXml`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListThingsParamsXml {
    /// The property `a`.
    pub a: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ListThingsParamsXml {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

crate::__object! {
    ListThingsParamsXml {
        a: optional "a";
    }
}

/// Query parameters: .
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
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `joined`.
    pub fn joined(
        mut self,
        joined: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.joined = Some(joined.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `spaces`.
    pub fn spaces(
        mut self,
        spaces: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.spaces = Some(spaces.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `count`.
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `xml`.
    pub fn xml(mut self, xml: impl Into<ListThingsParamsXml>) -> Self {
        self.xml = Some(xml.into());
        self
    }
}

impl crate::__generated::Sealed for ListThingsParams {}

impl crate::Params for ListThingsParams {
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
