// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Fish`.

use crate::convert::{IntoField, IntoList, IntoNumber};
use crate::types::{KeeperId, Shared, Thing};
use crate::{Extra, Literal};

/// Lives in water.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    /// The property `species`.
    pub species: Literal,
    /// The property `depth`.
    pub depth: i64,
    /// The property `shared`.
    pub shared: Option<Shared>,
    /// The property `kin`.
    pub kin: Option<Vec<Thing>>,
    /// The property `keeper`.
    pub keeper: Option<KeeperId>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Fish {
    /// Creates a value from the required fields; no others are set.
    pub fn new(depth: impl IntoNumber<i64>) -> Self {
        Self {
            depth: depth.into_number(),
            ..Self::default()
        }
    }

    /// Sets `shared`.
    pub fn shared<As>(mut self, shared: impl IntoField<Shared, As>) -> Self {
        self.shared = shared.into_field().into_option();
        self
    }

    /// Sets `kin`.
    pub fn kin<As>(mut self, kin: impl IntoList<Thing, As>) -> Self {
        self.kin = kin.into_list();
        self
    }

    /// Sets `keeper`.
    pub fn keeper<As>(mut self, keeper: impl IntoField<KeeperId, As>) -> Self {
        self.keeper = keeper.into_field().into_option();
        self
    }
}

crate::__object! {
    Fish, has_required: true {
        species: 0 literal("fish") "species";
        depth: 1 required "depth";
        shared: 2 optional "shared";
        kin: 3 optional "kin";
        keeper: 4 optional "keeper";
    }
}
