// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Account`.

use std::collections::BTreeMap;
use crate::requests::convert::{IntoField, IntoMap, IntoNumberField};
use crate::requests::types::PointPatch;
use crate::requests::{Extra, Nullable};

/// `AccountPatch`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountPatch {
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `name`.
    pub name: Nullable<String>,
    /// The property `password`.
    pub password: Nullable<String>,
    /// The property `nick`.
    pub nick: Nullable<String>,
    /// The property `home`.
    pub home: Nullable<PointPatch>,
    /// The property `places`.
    pub places: Nullable<BTreeMap<String, Option<PointPatch>>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl AccountPatch {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl IntoNumberField<i64>) -> Self {
        self.id = id.into_number_field();
        self
    }

    /// Sets `name`.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Sends `name` as `null`, which differs from omitting it.
    #[inline]
    pub fn name_null(mut self) -> Self {
        self.name = Nullable::Null;
        self
    }

    /// Sets `password`.
    pub fn password<As>(mut self, password: impl IntoField<String, As>) -> Self {
        self.password = password.into_field();
        self
    }

    /// Sends `password` as `null`, which differs from omitting it.
    #[inline]
    pub fn password_null(mut self) -> Self {
        self.password = Nullable::Null;
        self
    }

    /// Sets `nick`.
    pub fn nick<As>(mut self, nick: impl IntoField<String, As>) -> Self {
        self.nick = nick.into_field();
        self
    }

    /// Sends `nick` as `null`, which differs from omitting it.
    #[inline]
    pub fn nick_null(mut self) -> Self {
        self.nick = Nullable::Null;
        self
    }

    /// Sets `home`.
    pub fn home<As>(mut self, home: impl IntoField<PointPatch, As>) -> Self {
        self.home = home.into_field();
        self
    }

    /// Sends `home` as `null`, which differs from omitting it.
    #[inline]
    pub fn home_null(mut self) -> Self {
        self.home = Nullable::Null;
        self
    }

    /// Sets `places`.
    pub fn places<As>(mut self, places: impl IntoMap<Option<PointPatch>, As>) -> Self {
        self.places = crate::requests::json::given_map(
                "places",
                places.into_map(),
                &mut self.extra,
            )
            .into();
        self
    }

    /// Sends `places` as `null`, which differs from omitting it.
    #[inline]
    pub fn places_null(mut self) -> Self {
        self.places = Nullable::Null;
        self
    }
}

crate::requests::__object! {
    AccountPatch, has_required: false {
        id: 0 optional "id";
        name: 1 clearable "name";
        password: 2 clearable "password";
        nick: 3 clearable "nick";
        home: 4 clearable "home";
        places: 5 clearable "places";
    }
}

impl crate::requests::Params for AccountPatch {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        let mut parts = crate::requests::Parts::json(&self)?;
        parts.media("application/merge-patch+json");
        Ok(parts)
    }
}
