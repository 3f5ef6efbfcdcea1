// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use std::collections::BTreeMap;
use serde_json::Value;
use crate::convert::{IntoField, IntoMap, IntoNumberField};
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `closed`.
    pub fn closed<As>(mut self, closed: impl IntoField<Closed, As>) -> Self {
        self.closed = closed.into_field().into_option();
        self
    }

    /// Sets `open`.
    pub fn open<As>(mut self, open: impl IntoField<Open, As>) -> Self {
        self.open = open.into_field().into_option();
        self
    }

    /// Sets `typed`.
    pub fn typed<As>(mut self, typed: impl IntoField<Typed, As>) -> Self {
        self.typed = typed.into_field().into_option();
        self
    }

    /// Sets `nothing`.
    pub fn nothing(
        mut self,
        nothing: impl crate::__generated::serde::Serialize,
    ) -> Self {
        self.nothing = crate::json::given_optional_object(
            "nothing",
            nothing,
            &mut self.extra,
        );
        self
    }

    /// Sets `free`.
    pub fn free(mut self, free: impl crate::__generated::serde::Serialize) -> Self {
        self.free = crate::json::given_optional_object("free", free, &mut self.extra);
        self
    }

    /// Sets `bare`.
    pub fn bare(mut self, bare: impl crate::__generated::serde::Serialize) -> Self {
        self.bare = crate::json::given_optional_object("bare", bare, &mut self.extra);
        self
    }

    /// Sets `any`.
    pub fn any(mut self, any: impl crate::__generated::serde::Serialize) -> Self {
        self.any = crate::json::given_optional_object("any", any, &mut self.extra);
        self
    }

    /// Sets `strings`.
    pub fn strings<As>(mut self, strings: impl IntoMap<String, As>) -> Self {
        self.strings = crate::json::given_map(
            "strings",
            strings.into_map(),
            &mut self.extra,
        );
        self
    }

    /// Sets `objects`.
    pub fn objects<As>(mut self, objects: impl IntoMap<ThingObjectsValue, As>) -> Self {
        self.objects = crate::json::given_map(
            "objects",
            objects.into_map(),
            &mut self.extra,
        );
        self
    }

    /// Sets `maps`.
    pub fn maps<As>(mut self, maps: impl IntoMap<BTreeMap<String, bool>, As>) -> Self {
        self.maps = crate::json::given_map("maps", maps.into_map(), &mut self.extra);
        self
    }

    /// Sets `lists`.
    pub fn lists<As>(mut self, lists: impl IntoMap<Vec<ThingListsValue>, As>) -> Self {
        self.lists = crate::json::given_map("lists", lists.into_map(), &mut self.extra);
        self
    }

    /// Sets `names`.
    pub fn names<As>(mut self, names: impl IntoMap<String, As>) -> Self {
        self.names = crate::json::given_map("names", names.into_map(), &mut self.extra);
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
    Thing, has_required: false {
        closed: 0 optional "closed";
        open: 1 optional "open";
        typed: 2 optional "typed";
        nothing: 3 optional "nothing";
        free: 4 optional "free";
        bare: 5 optional "bare";
        any: 6 optional "any";
        strings: 7 optional "strings";
        objects: 8 optional "objects";
        maps: 9 optional "maps";
        lists: 10 optional "lists";
        names: 11 optional "names";
        json: 12 optional "json";
        anything: 13 optional "anything";
    }
}

impl crate::Params for Thing {
    #[inline]
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingObjectsValue {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, x: impl IntoNumberField<f64>) -> Self {
        self.x = x.into_number_field();
        self
    }
}

crate::__object! {
    ThingObjectsValue, has_required: false {
        x: 0 optional "x";
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
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ThingListsValue {
        A = "a";
        B = "b";
        _ = Unknown;
    }
}
