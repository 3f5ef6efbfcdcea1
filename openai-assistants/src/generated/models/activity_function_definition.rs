// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ActivityFunctionDefinition`.

use crate::types::ActivityFunctionParameters;
use crate::Extra;

/// A tool that an MCP server offers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActivityFunctionDefinition {
    /// What the tool does.
    pub description: Option<String>,
    /// Arguments that the tool takes.
    pub parameters: ActivityFunctionParameters,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ActivityFunctionDefinition, has_required: true {
        description: 0 optional "description";
        parameters: 1 required "parameters";
    }
}
