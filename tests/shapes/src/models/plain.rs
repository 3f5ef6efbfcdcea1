// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Plain`.

use crate::{Extra, Literal};

/// `Plain`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Plain {
    /// The property `class`.
    pub class: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Plain {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    Plain, has_required: true {
        class: 0 literal("plain") "class";
    }
}

/// `PlainClass`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlainClass {
    /// `pet`
    Pet,
    /// `plain`
    Plain,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    PlainClass {
        Pet = "pet";
        Plain = "plain";
        _ = Unknown;
    }
}
