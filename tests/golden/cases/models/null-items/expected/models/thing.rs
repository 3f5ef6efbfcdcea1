// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use std::collections::BTreeMap;
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `numbers`.
    pub numbers: Vec<Option<f64>>,
    /// The property `names`.
    pub names: Option<BTreeMap<String, Option<String>>>,
    /// The property `deep`.
    pub deep: Option<Vec<Vec<Option<String>>>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// What is required; everything else is left out.
    pub fn new(numbers: impl IntoIterator<Item = impl Into<Option<f64>>>) -> Self {
        Self {
            numbers: numbers.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Sets `names`.
    pub fn names(
        mut self,
        names: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<String>>)>,
    ) -> Self {
        self.names = Some(
            names.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `deep`.
    pub fn deep(
        mut self,
        deep: impl IntoIterator<Item = impl Into<Vec<Option<String>>>>,
    ) -> Self {
        self.deep = Some(deep.into_iter().map(Into::into).collect());
        self
    }
}

crate::__object! {
    Thing {
        numbers: required "numbers";
        names: optional "names";
        deep: optional "deep";
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
