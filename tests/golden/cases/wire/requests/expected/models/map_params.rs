// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1bodies~1map/post`.

use std::collections::BTreeMap;

/// A request of `map`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MapParams {
    /// The body of the request.
    pub body: BTreeMap<String, String>,
}

impl MapParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new(
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            body: body
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            ..Self::default()
        }
    }
}

impl crate::requests::__generated::Sealed for MapParams {}

impl crate::requests::Params for MapParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        Ok({
            let value = self.body;
            {
                let mut parts = crate::requests::Parts::fields();
                parts.field_as("", crate::requests::__generated::Style::FORM, &value)?;
                parts
            }
        })
    }
}
