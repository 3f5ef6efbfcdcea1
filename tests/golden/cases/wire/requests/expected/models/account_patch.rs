// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Account`.

use std::collections::BTreeMap;
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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AccountPatch {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Nullable::Value(name.into());
        self
    }

    /// Sends `name` as `null`, which is not the same as leaving it out.
    pub fn name_null(mut self) -> Self {
        self.name = Nullable::Null;
        self
    }

    /// Sets `password`.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Nullable::Value(password.into());
        self
    }

    /// Sends `password` as `null`, which is not the same as leaving it out.
    pub fn password_null(mut self) -> Self {
        self.password = Nullable::Null;
        self
    }

    /// Sets `nick`.
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Nullable::Value(nick.into());
        self
    }

    /// Sends `nick` as `null`, which is not the same as leaving it out.
    pub fn nick_null(mut self) -> Self {
        self.nick = Nullable::Null;
        self
    }

    /// Sets `home`.
    pub fn home(mut self, home: impl Into<PointPatch>) -> Self {
        self.home = Nullable::Value(home.into());
        self
    }

    /// Sends `home` as `null`, which is not the same as leaving it out.
    pub fn home_null(mut self) -> Self {
        self.home = Nullable::Null;
        self
    }

    /// Sets `places`.
    pub fn places(
        mut self,
        places: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Option<PointPatch>>),
        >,
    ) -> Self {
        self.places = Nullable::Value(
            places.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sends `places` as `null`, which is not the same as leaving it out.
    pub fn places_null(mut self) -> Self {
        self.places = Nullable::Null;
        self
    }
}

crate::requests::__object! {
    AccountPatch {
        id: optional "id";
        name: clearable "name";
        password: clearable "password";
        nick: clearable "nick";
        home: clearable "home";
        places: clearable "places";
    }
}

impl crate::requests::Params for AccountPatch {
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        let mut parts = crate::requests::Parts::json(&self)?;
        parts.media("application/merge-patch+json");
        Ok(parts)
    }
}
