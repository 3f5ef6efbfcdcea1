// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/macro_rules`.

use crate::Extra;

/// `MacroRules`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MacroRules {
    /// The property `p`.
    pub p: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl MacroRules {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `p`.
    pub fn p(mut self, p: impl Into<String>) -> Self {
        self.p = Some(p.into());
        self
    }
}

crate::__object! {
    MacroRules {
        p: optional "p";
    }
}
