// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Fish`.

use crate::convert::IntoField;
use crate::Extra;

/// `Fish`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    /// The property `species`.
    pub species: Option<FishSpecies>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Fish {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `species`.
    pub fn species<As>(mut self, species: impl IntoField<FishSpecies, As>) -> Self {
        self.species = species.into_field().into_option();
        self
    }
}

crate::__object! {
    Fish {
        species: optional "species";
    }
}

/// `FishSpecies`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FishSpecies {
    /// `carp`
    Carp,
    /// `trout`
    Trout,
    /// A value that this version of the crate does not know.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    FishSpecies {
        Carp = "carp";
        Trout = "trout";
        _ = Unknown;
    }
}
