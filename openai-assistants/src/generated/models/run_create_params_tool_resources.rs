// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateRunRequest/properties/tool_resources`.

use crate::types::{
    AzureAiSearchToolResource, McpToolResource,
    RunCreateParamsToolResourcesCodeInterpreter, RunCreateParamsToolResourcesFileSearch,
};
use crate::Extra;

/// Files, vector stores, indexes and MCP servers for the tools of this run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunCreateParamsToolResources {
    /// What `code_interpreter` may read.
    pub code_interpreter: Option<RunCreateParamsToolResourcesCodeInterpreter>,
    /// What `file_search` looks through.
    pub file_search: Option<RunCreateParamsToolResourcesFileSearch>,
    /// What `azure_ai_search` looks through.
    pub azure_ai_search: Option<AzureAiSearchToolResource>,
    /// How each MCP server is called.
    pub mcp: Option<Vec<McpToolResource>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl RunCreateParamsToolResources {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code_interpreter`. What `code_interpreter` may read.
    pub fn code_interpreter(
        mut self,
        code_interpreter: impl Into<RunCreateParamsToolResourcesCodeInterpreter>,
    ) -> Self {
        self.code_interpreter = Some(code_interpreter.into());
        self
    }

    /// Sets `file_search`. What `file_search` looks through.
    pub fn file_search(
        mut self,
        file_search: impl Into<RunCreateParamsToolResourcesFileSearch>,
    ) -> Self {
        self.file_search = Some(file_search.into());
        self
    }

    /// Sets `azure_ai_search`. What `azure_ai_search` looks through.
    pub fn azure_ai_search(
        mut self,
        azure_ai_search: impl Into<AzureAiSearchToolResource>,
    ) -> Self {
        self.azure_ai_search = Some(azure_ai_search.into());
        self
    }

    /// Sets `mcp`. How each MCP server is called.
    pub fn mcp(
        mut self,
        mcp: impl IntoIterator<Item = impl Into<McpToolResource>>,
    ) -> Self {
        self.mcp = Some(mcp.into_iter().map(Into::into).collect());
        self
    }
}

crate::__object! {
    RunCreateParamsToolResources {
        code_interpreter: optional "code_interpreter";
        file_search: optional "file_search";
        azure_ai_search: optional "azure_ai_search";
        mcp: optional "mcp";
    }
}
