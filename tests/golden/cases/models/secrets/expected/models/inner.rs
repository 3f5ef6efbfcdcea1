// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Inner`.

use crate::convert::{IntoField, IntoList};
use crate::Extra;

/// `Inner`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Inner {
    /// The property `tokens`.
    pub tokens: Option<Vec<String>>,
    /// The property `shown`.
    pub shown: Option<bool>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Inner {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tokens`.
    pub fn tokens<As>(mut self, tokens: impl IntoList<String, As>) -> Self {
        self.tokens = tokens.into_list();
        self
    }

    /// Sets `shown`.
    pub fn shown<As>(mut self, shown: impl IntoField<bool, As>) -> Self {
        self.shown = shown.into_field().into_option();
        self
    }
}

crate::__object! {
    Inner, has_required: false {
        tokens: 0 optional "tokens";
        shown: 1 optional "shown";
    } secret { "tokens";
    }
}

impl std::fmt::Debug for Inner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut debug = f.debug_struct("Inner");
        debug.field("tokens", &crate::__generated::json::Hidden(&self.tokens));
        debug.field("shown", &self.shown);
        debug.field("extra", &self.extra).finish()
    }
}
