// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Fish`.

use crate::Extra;

/// `Fish`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    /// The property `kind`.
    pub kind: Option<FishKind>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Fish {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<FishKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

crate::__object! {
    Fish {
        kind: optional "kind";
    }
}

/// `FishKind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FishKind {
    /// `cat`
    Cat,
    /// `dog`
    Dog,
    /// `Fish`
    Fish,
    /// A value that this version of the crate does not know.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    FishKind {
        Cat = "cat";
        Dog = "dog";
        Fish = "Fish";
        _ = Unknown;
    }
}
