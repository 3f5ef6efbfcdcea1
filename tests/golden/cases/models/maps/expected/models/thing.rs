// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use std::collections::BTreeMap;
use serde_json::Value;
use crate::types::{Closed, Open, Typed};
use crate::{Extra, JsonObject};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `closed`.
    pub closed: Option<Closed>,
    /// The property `open`.
    pub open: Option<Open>,
    /// The property `typed`.
    pub typed: Option<Typed>,
    /// The property `nothing`.
    pub nothing: Option<JsonObject>,
    /// The property `free`.
    pub free: Option<JsonObject>,
    /// The property `bare`.
    pub bare: Option<JsonObject>,
    /// The property `any`.
    pub any: Option<JsonObject>,
    /// The property `strings`.
    pub strings: Option<BTreeMap<String, String>>,
    /// The property `objects`.
    pub objects: Option<BTreeMap<String, ThingObjectsValue>>,
    /// The property `maps`.
    pub maps: Option<BTreeMap<String, BTreeMap<String, bool>>>,
    /// The property `lists`.
    pub lists: Option<BTreeMap<String, Vec<ThingListsValue>>>,
    /// The property `names`.
    pub names: Option<BTreeMap<String, String>>,
    /// The property `json`.
    pub json: Option<Value>,
    /// The property `anything`.
    pub anything: Option<Value>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `closed`.
    pub fn closed(mut self, closed: impl Into<Closed>) -> Self {
        self.closed = Some(closed.into());
        self
    }

    /// Sets `open`.
    pub fn open(mut self, open: impl Into<Open>) -> Self {
        self.open = Some(open.into());
        self
    }

    /// Sets `typed`.
    pub fn typed(mut self, typed: impl Into<Typed>) -> Self {
        self.typed = Some(typed.into());
        self
    }

    /// Sets `nothing`.
    pub fn nothing(mut self, nothing: JsonObject) -> Self {
        self.nothing = Some(nothing);
        self
    }

    /// Sets `free`.
    pub fn free(mut self, free: JsonObject) -> Self {
        self.free = Some(free);
        self
    }

    /// Sets `bare`.
    pub fn bare(mut self, bare: JsonObject) -> Self {
        self.bare = Some(bare);
        self
    }

    /// Sets `any`.
    pub fn any(mut self, any: JsonObject) -> Self {
        self.any = Some(any);
        self
    }

    /// Sets `strings`.
    pub fn strings(
        mut self,
        strings: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.strings = Some(
            strings.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `objects`.
    pub fn objects(
        mut self,
        objects: impl IntoIterator<
            Item = (impl Into<String>, impl Into<ThingObjectsValue>),
        >,
    ) -> Self {
        self.objects = Some(
            objects.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `maps`.
    pub fn maps(
        mut self,
        maps: impl IntoIterator<
            Item = (impl Into<String>, impl Into<BTreeMap<String, bool>>),
        >,
    ) -> Self {
        self.maps = Some(
            maps.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `lists`.
    pub fn lists(
        mut self,
        lists: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Vec<ThingListsValue>>),
        >,
    ) -> Self {
        self.lists = Some(
            lists.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `names`.
    pub fn names(
        mut self,
        names: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.names = Some(
            names.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `json`.
    pub fn json(mut self, json: impl Into<Value>) -> Self {
        self.json = Some(json.into());
        self
    }

    /// Sets `anything`.
    pub fn anything(mut self, anything: impl Into<Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }
}

crate::__object! {
    Thing {
        closed: optional "closed";
        open: optional "open";
        typed: optional "typed";
        nothing: optional "nothing";
        free: optional "free";
        bare: optional "bare";
        any: optional "any";
        strings: optional "strings";
        objects: optional "objects";
        maps: optional "maps";
        lists: optional "lists";
        names: optional "names";
        json: optional "json";
        anything: optional "anything";
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ThingObjectsValue`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingObjectsValue {
    /// The property `x`.
    pub x: Option<f64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThingObjectsValue {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, x: f64) -> Self {
        self.x = Some(x);
        self
    }
}

crate::__object! {
    ThingObjectsValue {
        x: optional "x";
    }
}

/// `ThingListsValue`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingListsValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not know.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ThingListsValue {
        A = "a";
        B = "b";
        _ = Unknown;
    }
}
