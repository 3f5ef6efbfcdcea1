// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ToolResources`.

use crate::convert::IntoField;
use crate::types::{CodeInterpreterResources, FileSearchResources};
use crate::Extra;
#[cfg(feature = "foundry")]
use crate::convert::IntoList;
#[cfg(feature = "foundry")]
use crate::types::{AzureAiSearchToolResource, McpToolResource};

/// Files and vector stores for tools, grouped by tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolResources {
    /// What `code_interpreter` may read.
    pub code_interpreter: Option<CodeInterpreterResources>,
    /// What `file_search` looks through.
    pub file_search: Option<FileSearchResources>,
    /// What `azure_ai_search` looks through.
    #[cfg(feature = "foundry")]
    pub azure_ai_search: Option<Box<AzureAiSearchToolResource>>,
    /// How each MCP server is called.
    #[cfg(feature = "foundry")]
    pub mcp: Option<Box<Vec<McpToolResource>>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ToolResources {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code_interpreter`. What `code_interpreter` may read.
    pub fn code_interpreter<As>(
        mut self,
        code_interpreter: impl IntoField<CodeInterpreterResources, As>,
    ) -> Self {
        self.code_interpreter = code_interpreter.into_field().into_option();
        self
    }

    /// Sets `file_search`. What `file_search` looks through.
    pub fn file_search<As>(
        mut self,
        file_search: impl IntoField<FileSearchResources, As>,
    ) -> Self {
        self.file_search = file_search.into_field().into_option();
        self
    }

    /// Sets `azure_ai_search`. What `azure_ai_search` looks through.
    #[cfg(feature = "foundry")]
    pub fn azure_ai_search<As>(
        mut self,
        azure_ai_search: impl IntoField<AzureAiSearchToolResource, As>,
    ) -> Self {
        self.azure_ai_search = azure_ai_search.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `mcp`. How each MCP server is called.
    #[cfg(feature = "foundry")]
    pub fn mcp<As>(mut self, mcp: impl IntoList<McpToolResource, As>) -> Self {
        self.mcp = mcp.into_list().map(Box::new);
        self
    }
}

crate::__object! {
    ToolResources, has_required: false {
        code_interpreter: 0 optional "code_interpreter";
        file_search: 1 optional "file_search";
        #[cfg(feature = "foundry")] azure_ai_search: 2 optional "azure_ai_search";
        #[cfg(feature = "foundry")] mcp: 2 optional "mcp";
    }
}
