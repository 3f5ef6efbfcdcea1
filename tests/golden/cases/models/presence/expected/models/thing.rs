// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoField;
use crate::{Extra, Nullable};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// Always there.
    pub needed: String,
    /// Always there and sometimes null.
    pub needed_or_null: Option<String>,
    /// Can be left out.
    pub optional: Option<String>,
    /// Can be left out or be null.
    pub three_states: Nullable<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value from the required fields; no others are set.
    pub fn new(needed: impl Into<String>) -> Self {
        Self {
            needed: needed.into(),
            ..Self::default()
        }
    }

    /// Sets `needed_or_null`. Always there and sometimes null.
    pub fn needed_or_null<As>(
        mut self,
        needed_or_null: impl IntoField<String, As>,
    ) -> Self {
        self.needed_or_null = needed_or_null.into_field().into_option();
        self
    }

    /// Sets `optional`. Can be left out.
    pub fn optional<As>(mut self, optional: impl IntoField<String, As>) -> Self {
        self.optional = optional.into_field().into_option();
        self
    }

    /// Sets `three_states`. Can be left out or be null.
    pub fn three_states<As>(mut self, three_states: impl IntoField<String, As>) -> Self {
        self.three_states = three_states.into_field();
        self
    }

    /// Sends `three_states` as `null`, which differs from omitting it.
    #[inline]
    pub fn three_states_null(mut self) -> Self {
        self.three_states = Nullable::Null;
        self
    }
}

crate::__object! {
    Thing, has_required: true {
        needed: 0 required "needed";
        needed_or_null: 1 nullable "needed_or_null";
        optional: 2 optional "optional";
        three_states: 3 clearable "three_states";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
