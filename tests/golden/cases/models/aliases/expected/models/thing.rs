// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::convert::{IntoList, IntoMap};
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value from the required fields; no others are set.
    pub fn new<As>(name: impl Into<String>, names: impl IntoList<String, As>) -> Self {
        Self {
            name: name.into(),
            names: names.into_list().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Sets `again`.
    pub fn again<As>(mut self, again: impl IntoMap<String, As>) -> Self {
        self.again = crate::json::given_map("again", again.into_map(), &mut self.extra);
        self
    }

    /// Sets `anything`.
    pub fn anything(mut self, anything: impl Into<Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// Sets `lists`.
    pub fn lists<As>(mut self, lists: impl IntoList<Names, As>) -> Self {
        self.lists = lists.into_list();
        self
    }
}

crate::__object! {
    Thing, has_required: true {
        name: 0 required "name";
        names: 1 required "names";
        again: 2 nullable "again";
        anything: 3 optional "anything";
        lists: 4 optional "lists";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
