// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Fish`.

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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Fish {
    /// What is required; everything else is left out.
    pub fn new(depth: i64) -> Self {
        Self { depth, ..Self::default() }
    }

    /// Sets `shared`.
    pub fn shared(mut self, shared: impl Into<Shared>) -> Self {
        self.shared = Some(shared.into());
        self
    }

    /// Sets `kin`.
    pub fn kin(mut self, kin: impl IntoIterator<Item = impl Into<Thing>>) -> Self {
        self.kin = Some(kin.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `keeper`.
    pub fn keeper(mut self, keeper: impl Into<KeeperId>) -> Self {
        self.keeper = Some(keeper.into());
        self
    }
}

crate::__object! {
    Fish {
        species: literal("fish") "species";
        depth: required "depth";
        shared: optional "shared";
        kin: optional "kin";
        keeper: optional "keeper";
    }
}
