//! What functions give back, and how they are described.

use std::error::Error as _;

use serde_json::Value;

use crate::error::{BoxError, Error};

/// What a tool function may give back: text, JSON, nothing, or a `Result` with one of them. Implement it for types of your
/// own to give those back as well.
pub trait IntoToolOutput {
    /// The text that the model is given, or why there is none.
    fn into_tool_output(self) -> Result<String, Box<dyn std::error::Error + Send + Sync>>;
}

impl IntoToolOutput for String {
    fn into_tool_output(self) -> Result<String, BoxError> {
        Ok(self)
    }
}

impl IntoToolOutput for &'static str {
    fn into_tool_output(self) -> Result<String, BoxError> {
        Ok(self.to_owned())
    }
}

impl IntoToolOutput for Value {
    fn into_tool_output(self) -> Result<String, BoxError> {
        Ok(self.to_string())
    }
}

/// The model is told that it is done.
impl IntoToolOutput for () {
    fn into_tool_output(self) -> Result<String, BoxError> {
        Ok("done".to_owned())
    }
}

impl<T: IntoToolOutput, E: Into<Box<dyn std::error::Error + Send + Sync>>> IntoToolOutput for Result<T, E> {
    fn into_tool_output(self) -> Result<String, BoxError> {
        self.map_err(Into::into)?.into_tool_output()
    }
}

/// The model chose the arguments, so it is told everything about what is wrong with them.
pub(super) fn bad_arguments(error: &Error) -> BoxError {
    match error.source() {
        Some(source) => format!("{error}: {source}").into(),
        None => error.to_string().into(),
    }
}

#[cfg(feature = "schemars")]
pub(super) fn definition<A: schemars::JsonSchema>(name: String) -> crate::types::FunctionDefinition {
    let mut definition = crate::types::FunctionDefinition::new(name);
    let schema = schemars::SchemaGenerator::default().into_root_schema_for::<A>();
    if let Value::Object(mut schema) = Value::from(schema) {
        schema.remove("$schema");
        schema.remove("title");
        if let Some(Value::String(description)) = schema.remove("description") {
            definition = definition.description(description);
        }
        definition = definition.parameters(schema);
    }
    definition
}
