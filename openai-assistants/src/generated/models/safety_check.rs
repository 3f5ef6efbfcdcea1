// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/SafetyCheck`.

use crate::convert::IntoField;
use crate::Extra;

/// A warning about an action that somebody has to acknowledge.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SafetyCheck {
    /// ID of the warning.
    pub id: String,
    /// Kind of warning.
    pub code: Option<String>,
    /// Human-readable explanation.
    pub message: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl SafetyCheck {
    /// Creates a value from the required fields; no others are set.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// Sets `code`. Kind of warning.
    pub fn code<As>(mut self, code: impl IntoField<String, As>) -> Self {
        self.code = code.into_field().into_option();
        self
    }

    /// Sets `message`. Human-readable explanation.
    pub fn message<As>(mut self, message: impl IntoField<String, As>) -> Self {
        self.message = message.into_field().into_option();
        self
    }
}

crate::__object! {
    SafetyCheck, has_required: true {
        id: 0 required "id";
        code: 1 optional "code";
        message: 2 optional "message";
    }
}

impl crate::PageItem for SafetyCheck {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
