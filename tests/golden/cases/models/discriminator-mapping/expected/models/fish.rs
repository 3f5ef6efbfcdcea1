// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Fish`.

use crate::{Extra, Literal};

/// `Fish`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    /// The property `kind`.
    pub kind: Option<Literal>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Fish {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self {
            kind: Some(crate::Literal::new("Fish")),
            ..Self::default()
        }
    }
}

crate::__object! {
    Fish, has_required: false {
        kind: 0 optional_literal("Fish") "kind";
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
    /// A value unknown to this version of the crate.
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
