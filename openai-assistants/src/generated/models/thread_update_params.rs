// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ModifyThreadRequest`.

use serde_json::Value;
use crate::types::{FileId, VectorStoreId};
use crate::{Extra, Metadata, Nullable};
#[cfg(feature = "foundry")]
use crate::types::{
    AzureAiSearchToolResource, FileSearchVectorStore, McpToolResource,
    VectorStoreDataSource,
};

/// Changes to a thread. A field that is left out keeps its value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadUpdateParams {
    /// Files and vector stores for tools in this thread, grouped by tool.
    pub tool_resources: Nullable<ThreadUpdateParamsToolResources>,
    /// Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
    pub metadata: Nullable<Metadata>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadUpdateParams {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tool_resources`. Files and vector stores for tools in this thread, grouped by tool.
    pub fn tool_resources(
        mut self,
        tool_resources: impl Into<ThreadUpdateParamsToolResources>,
    ) -> Self {
        self.tool_resources = Nullable::Value(tool_resources.into());
        self
    }

    /// Sends `tool_resources` as `null`, which is not the same as leaving it out.
    pub fn tool_resources_null(mut self) -> Self {
        self.tool_resources = Nullable::Null;
        self
    }

    /// Sets `metadata`. Up to 16 key-value pairs of your own.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.metadata = Nullable::Value(metadata.into_iter().collect());
        self
    }

    /// Sends `metadata` as `null`, which is not the same as leaving it out.
    pub fn metadata_null(mut self) -> Self {
        self.metadata = Nullable::Null;
        self
    }
}

crate::__object! {
    ThreadUpdateParams {
        tool_resources: clearable "tool_resources";
        metadata: clearable "metadata";
    }
}

impl crate::Params for ThreadUpdateParams {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// Files and vector stores for tools in this thread, grouped by tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadUpdateParamsToolResources {
    /// What `code_interpreter` may read.
    pub code_interpreter: Option<ThreadUpdateParamsToolResourcesCodeInterpreter>,
    /// What `file_search` looks through.
    pub file_search: Option<ThreadUpdateParamsToolResourcesFileSearch>,
    /// What `azure_ai_search` looks through.
    #[cfg(feature = "foundry")]
    pub azure_ai_search: Option<AzureAiSearchToolResource>,
    /// How each MCP server is called.
    #[cfg(feature = "foundry")]
    pub mcp: Option<Vec<McpToolResource>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadUpdateParamsToolResources {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code_interpreter`. What `code_interpreter` may read.
    pub fn code_interpreter(
        mut self,
        code_interpreter: impl Into<ThreadUpdateParamsToolResourcesCodeInterpreter>,
    ) -> Self {
        self.code_interpreter = Some(code_interpreter.into());
        self
    }

    /// Sets `file_search`. What `file_search` looks through.
    pub fn file_search(
        mut self,
        file_search: impl Into<ThreadUpdateParamsToolResourcesFileSearch>,
    ) -> Self {
        self.file_search = Some(file_search.into());
        self
    }

    /// Sets `azure_ai_search`. What `azure_ai_search` looks through.
    #[cfg(feature = "foundry")]
    pub fn azure_ai_search(
        mut self,
        azure_ai_search: impl Into<AzureAiSearchToolResource>,
    ) -> Self {
        self.azure_ai_search = Some(azure_ai_search.into());
        self
    }

    /// Sets `mcp`. How each MCP server is called.
    #[cfg(feature = "foundry")]
    pub fn mcp(
        mut self,
        mcp: impl IntoIterator<Item = impl Into<McpToolResource>>,
    ) -> Self {
        self.mcp = Some(mcp.into_iter().map(Into::into).collect());
        self
    }
}

crate::__object! {
    ThreadUpdateParamsToolResources {
        code_interpreter: optional "code_interpreter";
        file_search: optional "file_search";
        #[cfg(feature = "foundry")] azure_ai_search: optional "azure_ai_search";
        #[cfg(feature = "foundry")] mcp: optional "mcp";
    }
}

/// What `code_interpreter` may read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadUpdateParamsToolResourcesCodeInterpreter {
    /// Ids of the files that code may open, at most 20; none by default.
    pub file_ids: Option<Vec<FileId>>,
    /// Files in Azure that code may open.
    #[cfg(feature = "foundry")]
    pub data_sources: Option<Vec<VectorStoreDataSource>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadUpdateParamsToolResourcesCodeInterpreter {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_ids`. Ids of the files that code may open, at most 20; none by default.
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<FileId>>,
    ) -> Self {
        self.file_ids = Some(file_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `data_sources`. Files in Azure that code may open.
    #[cfg(feature = "foundry")]
    pub fn data_sources(
        mut self,
        data_sources: impl IntoIterator<Item = impl Into<VectorStoreDataSource>>,
    ) -> Self {
        self.data_sources = Some(data_sources.into_iter().map(Into::into).collect());
        self
    }
}

crate::__object! {
    ThreadUpdateParamsToolResourcesCodeInterpreter {
        file_ids: optional "file_ids";
        #[cfg(feature = "foundry")] data_sources: optional "data_sources";
    }
}

/// What `file_search` looks through.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadUpdateParamsToolResourcesFileSearch {
    /// Id of the vector store to search. The list holds at most one.
    pub vector_store_ids: Option<Vec<VectorStoreId>>,
    /// Vector stores to search that are made from files in Azure.
    #[cfg(feature = "foundry")]
    pub vector_stores: Option<Vec<FileSearchVectorStore>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadUpdateParamsToolResourcesFileSearch {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `vector_store_ids`. Id of the vector store to search.
    pub fn vector_store_ids(
        mut self,
        vector_store_ids: impl IntoIterator<Item = impl Into<VectorStoreId>>,
    ) -> Self {
        self.vector_store_ids = Some(
            vector_store_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `vector_stores`. Vector stores to search that are made from files in Azure.
    #[cfg(feature = "foundry")]
    pub fn vector_stores(
        mut self,
        vector_stores: impl IntoIterator<Item = impl Into<FileSearchVectorStore>>,
    ) -> Self {
        self.vector_stores = Some(vector_stores.into_iter().map(Into::into).collect());
        self
    }
}

crate::__object! {
    ThreadUpdateParamsToolResourcesFileSearch {
        vector_store_ids: optional "vector_store_ids";
        #[cfg(feature = "foundry")] vector_stores: optional "vector_stores";
    }
}
