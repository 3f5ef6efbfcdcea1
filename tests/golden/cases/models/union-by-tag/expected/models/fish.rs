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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Fish {
    /// Creates a value with no fields set.
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
    Fish, has_required: false {
        species: 0 optional "species";
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
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    FishSpecies {
        Carp = "carp";
        Trout = "trout";
        _ = Unknown;
    }
}
