// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/OpenApiFunctionDefinition`.

use serde_json::Value;
use crate::convert::{IntoField, IntoList};
use crate::types::{FunctionDefinition, OpenApiAuthDetails};
use crate::Extra;

/// Describes an HTTP API to the model and says how to authenticate with it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiFunctionDefinition {
    /// Name that the model calls the API by.
    pub name: String,
    /// What the API does. The model reads this to decide when to call it.
    pub description: Option<String>,
    /// The OpenAPI document, as JSON.
    pub spec: Value,
    /// How the service authenticates with the API.
    pub auth: OpenApiAuthDetails,
    /// Parameters of the API that are filled in by the service rather than by the model.
    pub default_params: Option<Vec<String>>,
    /// What the service made of the document, one function for each operation.
    pub functions: Option<Vec<FunctionDefinition>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl OpenApiFunctionDefinition {
    /// Creates a value from the required fields; no others are set.
    pub fn new(
        name: impl Into<String>,
        spec: impl Into<Value>,
        auth: impl Into<OpenApiAuthDetails>,
    ) -> Self {
        Self {
            name: name.into(),
            spec: spec.into(),
            auth: auth.into(),
            ..Self::default()
        }
    }

    /// Sets `description`. What the API does.
    pub fn description<As>(mut self, description: impl IntoField<String, As>) -> Self {
        self.description = description.into_field().into_option();
        self
    }

    /// Sets `default_params`. Parameters of the API that are filled in by the service rather than by
    /// the model.
    pub fn default_params<As>(
        mut self,
        default_params: impl IntoList<String, As>,
    ) -> Self {
        self.default_params = default_params.into_list();
        self
    }

    /// Sets `functions`. What the service made of the document, one function for each operation.
    pub fn functions<As>(
        mut self,
        functions: impl IntoList<FunctionDefinition, As>,
    ) -> Self {
        self.functions = functions.into_list();
        self
    }
}

crate::__object! {
    OpenApiFunctionDefinition, has_required: true {
        name: 0 required "name";
        description: 1 optional "description";
        spec: 2 required "spec";
        auth: 3 required "auth";
        default_params: 4 optional "default_params";
        functions: 5 optional "functions";
    }
}
