// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use std::collections::BTreeMap;
use crate::convert::{IntoList, IntoMap};
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value from the required fields; no others are set.
    pub fn new<As>(numbers: impl IntoList<Option<f64>, As>) -> Self {
        Self {
            numbers: numbers.into_list().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Sets `names`.
    pub fn names<As>(mut self, names: impl IntoMap<Option<String>, As>) -> Self {
        self.names = crate::json::given_map("names", names.into_map(), &mut self.extra);
        self
    }

    /// Sets `deep`.
    pub fn deep<As>(mut self, deep: impl IntoList<Vec<Option<String>>, As>) -> Self {
        self.deep = deep.into_list();
        self
    }
}

crate::__from_list!(Thing, Thing::new, Option < f64 >);

crate::__object! {
    Thing, has_required: true {
        numbers: 0 required "numbers";
        names: 1 optional "names";
        deep: 2 optional "deep";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
