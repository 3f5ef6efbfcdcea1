// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ResponseFormatJsonSchema`.

use crate::convert::IntoField;
use crate::types::ResponseFormatJsonSchemaSchema;
use crate::{Extra, Literal, Nullable};

/// Answers are JSON that follows a schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseFormatJsonSchema {
    /// Always `json_schema`.
    pub r#type: Literal,
    /// The schema, with a name and options.
    pub json_schema: ResponseFormatJsonSchemaJsonSchema,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ResponseFormatJsonSchema {
    /// Creates a value from the required fields; no others are set.
    pub fn new(json_schema: impl Into<ResponseFormatJsonSchemaJsonSchema>) -> Self {
        Self {
            json_schema: json_schema.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    ResponseFormatJsonSchema, has_required: true {
        r#type: 0 literal("json_schema") "type";
        json_schema: 1 required "json_schema";
    }
}

/// The schema, with a name and options.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseFormatJsonSchemaJsonSchema {
    /// What the format is for. The model reads this to fill it in well.
    pub description: Option<String>,
    /// Name of the format: letters, digits, `_` and `-`, at most 64 characters.
    pub name: String,
    /// The schema that answers follow.
    pub schema: Option<ResponseFormatJsonSchemaSchema>,
    /// Whether answers always match `schema` exactly, which then must keep to the supported subset of
    /// JSON Schema. The default is `false`.
    pub strict: Nullable<bool>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ResponseFormatJsonSchemaJsonSchema {
    /// Creates a value from the required fields; no others are set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets `description`. What the format is for.
    pub fn description<As>(mut self, description: impl IntoField<String, As>) -> Self {
        self.description = description.into_field().into_option();
        self
    }

    /// Sets `schema`. The schema that answers follow.
    pub fn schema(mut self, schema: impl crate::__generated::serde::Serialize) -> Self {
        self.schema = crate::json::given_optional_object(
            "schema",
            schema,
            &mut self.extra,
        );
        self
    }

    /// Sets `strict`. Whether answers always match `schema` exactly, which then must keep to the
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
    ResponseFormatJsonSchemaJsonSchema, has_required: true {
        description: 0 optional "description";
        name: 1 required "name";
        schema: 2 optional "schema";
        strict: 3 clearable "strict";
    }
}
