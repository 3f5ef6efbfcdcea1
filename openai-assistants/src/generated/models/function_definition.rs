// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/FunctionObject`.

use crate::convert::IntoField;
use crate::types::FunctionParameters;
use crate::{Extra, Nullable};

/// Describes a function to the model.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FunctionDefinition {
    /// What the function does. The model reads this to decide when and how to call it.
    pub description: Option<String>,
    /// Name of the function: letters, digits, `_` and `-`, at most 64 characters.
    pub name: String,
    /// JSON Schema of the arguments.
    pub parameters: Option<FunctionParameters>,
    /// Whether arguments always match `parameters` exactly, which then must keep to the supported
    /// subset of JSON Schema. The default is `false`.
    pub strict: Nullable<bool>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl FunctionDefinition {
    /// Creates a value from the required fields; no others are set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets `description`. What the function does.
    pub fn description<As>(mut self, description: impl IntoField<String, As>) -> Self {
        self.description = description.into_field().into_option();
        self
    }

    /// Sets `parameters`. JSON Schema of the arguments.
    pub fn parameters(
        mut self,
        parameters: impl crate::__generated::serde::Serialize,
    ) -> Self {
        self.parameters = crate::json::given_optional_object(
            "parameters",
            parameters,
            &mut self.extra,
        );
        self
    }

    /// Sets `strict`. Whether arguments always match `parameters` exactly, which then must keep to the
    /// supported subset of JSON Schema.
    pub fn strict<As>(mut self, strict: impl IntoField<bool, As>) -> Self {
        self.strict = strict.into_field();
        self
    }

    /// Sends `strict` as `null`, which differs from omitting it.
    #[inline]
    pub fn strict_null(mut self) -> Self {
        self.strict = Nullable::Null;
        self
    }
}

crate::__object! {
    FunctionDefinition, has_required: true {
        description: 0 optional "description";
        name: 1 required "name";
        parameters: 2 optional "parameters";
        strict: 3 clearable "strict";
    }
}
