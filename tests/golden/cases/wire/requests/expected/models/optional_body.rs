// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1bodies~1optional/post/requestBody/content/application~1json/schema`.

use crate::requests::Extra;

/// `OptionalBody`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OptionalBody {
    /// The property `name`.
    pub name: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl OptionalBody {
    /// Creates a value from the required fields; no others are set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

crate::requests::__object! {
    OptionalBody, has_required: true {
        name: 0 required "name";
    }
}

impl crate::requests::Params for OptionalBody {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        crate::requests::Parts::json(&self)
    }
}
