// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::types::{Again, Anything, Names};
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// A name.
    pub name: String,
    /// The property `names`.
    pub names: Names,
    /// The property `again`.
    pub again: Option<Again>,
    /// The property `anything`.
    pub anything: Option<Anything>,
    /// The property `lists`.
    pub lists: Option<Vec<Names>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// What is required; everything else is left out.
    pub fn new(
        name: impl Into<String>,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            names: names.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Sets `again`.
    pub fn again(
        mut self,
        again: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.again = Some(
            again.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `anything`.
    pub fn anything(mut self, anything: impl Into<Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// Sets `lists`.
    pub fn lists(mut self, lists: impl IntoIterator<Item = impl Into<Names>>) -> Self {
        self.lists = Some(lists.into_iter().map(Into::into).collect());
        self
    }
}

crate::__object! {
    Thing {
        name: required "name";
        names: required "names";
        again: nullable "again";
        anything: optional "anything";
        lists: optional "lists";
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
