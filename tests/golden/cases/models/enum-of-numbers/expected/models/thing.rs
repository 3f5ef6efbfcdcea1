// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `without_type`.
    pub without_type: Option<i64>,
    /// The property `ratio`.
    pub ratio: Option<f64>,
    /// The property `flags`.
    pub flags: Option<bool>,
    /// The property `mixed`.
    pub mixed: Option<Value>,
    /// The property `unquoted`.
    pub unquoted: Option<ThingUnquoted>,
    /// The property `nothing`.
    pub nothing: Option<Value>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `without_type`.
    pub fn without_type(mut self, without_type: i64) -> Self {
        self.without_type = Some(without_type);
        self
    }

    /// Sets `ratio`.
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.ratio = Some(ratio);
        self
    }

    /// Sets `flags`.
    pub fn flags(mut self, flags: bool) -> Self {
        self.flags = Some(flags);
        self
    }

    /// Sets `mixed`.
    pub fn mixed(mut self, mixed: impl Into<Value>) -> Self {
        self.mixed = Some(mixed.into());
        self
    }

    /// Sets `unquoted`.
    pub fn unquoted(mut self, unquoted: impl Into<ThingUnquoted>) -> Self {
        self.unquoted = Some(unquoted.into());
        self
    }

    /// Sets `nothing`.
    pub fn nothing(mut self, nothing: impl Into<Value>) -> Self {
        self.nothing = Some(nothing.into());
        self
    }
}

crate::__object! {
    Thing {
        size: optional "size";
        without_type: optional "without_type";
        ratio: optional "ratio";
        flags: optional "flags";
        mixed: optional "mixed";
        unquoted: optional "unquoted";
        nothing: optional "nothing";
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ThingUnquoted`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingUnquoted {
    /// `a`
    A,
    /// A value that this version of the crate does not know.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ThingUnquoted {
        A = "a";
        _ = Unknown;
    }
}
