// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Account`.

use std::collections::BTreeMap;
use crate::requests::convert::{IntoField, IntoMap, IntoNumberField};
use crate::requests::types::Point;
use crate::requests::Extra;

/// `Account`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `name`.
    pub name: String,
    /// The property `password`.
    pub password: String,
    /// The property `nick`.
    pub nick: Option<String>,
    /// The property `home`.
    pub home: Option<Point>,
    /// The property `places`.
    pub places: Option<BTreeMap<String, Point>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Account {
    /// Creates a value from the required fields; no others are set.
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            ..Self::default()
        }
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl IntoNumberField<i64>) -> Self {
        self.id = id.into_number_field();
        self
    }

    /// Sets `nick`.
    pub fn nick<As>(mut self, nick: impl IntoField<String, As>) -> Self {
        self.nick = nick.into_field().into_option();
        self
    }

    /// Sets `home`.
    pub fn home<As>(mut self, home: impl IntoField<Point, As>) -> Self {
        self.home = home.into_field().into_option();
        self
    }

    /// Sets `places`.
    pub fn places<As>(mut self, places: impl IntoMap<Point, As>) -> Self {
        self.places = crate::requests::json::given_map(
            "places",
            places.into_map(),
            &mut self.extra,
        );
        self
    }
}

crate::requests::__object! {
    Account, has_required: true {
        id: 0 optional "id";
        name: 1 required "name";
        password: 2 required "password";
        nick: 3 optional "nick";
        home: 4 optional "home";
        places: 5 optional "places";
    }
}

impl crate::requests::Params for Account {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        crate::requests::Parts::json(&self)
    }
}
