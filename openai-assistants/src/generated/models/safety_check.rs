// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/SafetyCheck`.

use crate::Extra;

/// A warning about an action that somebody has to acknowledge.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SafetyCheck {
    /// Id of the warning.
    pub id: String,
    /// Kind of warning.
    pub code: Option<String>,
    /// Human-readable explanation.
    pub message: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl SafetyCheck {
    /// What is required; everything else is left out.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// Sets `code`. Kind of warning.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `message`. Human-readable explanation.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

crate::__object! {
    SafetyCheck {
        id: required "id";
        code: optional "code";
        message: optional "message";
    }
}

impl crate::PageItem for SafetyCheck {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
