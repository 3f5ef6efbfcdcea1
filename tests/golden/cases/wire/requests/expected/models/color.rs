// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Color`.

use crate::requests::Extra;

/// `Color`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Color {
    /// The property `R`.
    pub r: Option<i64>,
    /// The property `G`.
    pub g: Option<i64>,
    /// The property `B`.
    pub b: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Color {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `r`.
    pub fn r(mut self, r: i64) -> Self {
        self.r = Some(r);
        self
    }

    /// Sets `g`.
    pub fn g(mut self, g: i64) -> Self {
        self.g = Some(g);
        self
    }

    /// Sets `b`.
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

crate::requests::__object! {
    Color {
        r: optional "R";
        g: optional "G";
        b: optional "B";
    }
}
