// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateThreadRequest`.

use serde_json::Value;
use crate::types::{
    FileChunkingStrategyParam, FileId, MessageCreateParams, VectorStoreId,
};
use crate::{Extra, Metadata, Nullable};
#[cfg(feature = "foundry")]
use crate::types::{
    AzureAiSearchToolResource, McpToolResource, VectorStoreConfiguration,
    VectorStoreDataSource,
};

/// Settings of a new thread. All are optional; without any, the thread is empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadCreateParams {
    /// Messages to start the thread with, in order.
    pub messages: Option<Vec<MessageCreateParams>>,
    /// Files and vector stores available to tools in this thread, grouped by tool.
    pub tool_resources: Nullable<ThreadCreateParamsToolResources>,
    /// Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
    pub metadata: Nullable<Metadata>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadCreateParams {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `messages`. Messages to start the thread with, in order.
    pub fn messages(
        mut self,
        messages: impl IntoIterator<Item = impl Into<MessageCreateParams>>,
    ) -> Self {
        self.messages = Some(messages.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tool_resources`. Files and vector stores available to tools in this thread, grouped by
    /// tool.
    pub fn tool_resources(
        mut self,
        tool_resources: impl Into<ThreadCreateParamsToolResources>,
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
    ThreadCreateParams {
        messages: optional "messages";
        tool_resources: clearable "tool_resources";
        metadata: clearable "metadata";
    }
}

impl crate::Params for ThreadCreateParams {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// Files and vector stores available to tools in this thread, grouped by tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadCreateParamsToolResources {
    /// What `code_interpreter` may read.
    pub code_interpreter: Option<ThreadCreateParamsToolResourcesCodeInterpreter>,
    /// What `file_search` looks through. Takes either `vector_store_ids` or `vector_stores`.
    pub file_search: Option<ThreadCreateParamsToolResourcesFileSearch>,
    /// What `azure_ai_search` looks through.
    #[cfg(feature = "foundry")]
    pub azure_ai_search: Option<AzureAiSearchToolResource>,
    /// How each MCP server is called.
    #[cfg(feature = "foundry")]
    pub mcp: Option<Vec<McpToolResource>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadCreateParamsToolResources {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code_interpreter`. What `code_interpreter` may read.
    pub fn code_interpreter(
        mut self,
        code_interpreter: impl Into<ThreadCreateParamsToolResourcesCodeInterpreter>,
    ) -> Self {
        self.code_interpreter = Some(code_interpreter.into());
        self
    }

    /// Sets `file_search`. What `file_search` looks through.
    pub fn file_search(
        mut self,
        file_search: impl Into<ThreadCreateParamsToolResourcesFileSearch>,
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
    ThreadCreateParamsToolResources {
        code_interpreter: optional "code_interpreter";
        file_search: optional "file_search";
        #[cfg(feature = "foundry")] azure_ai_search: optional "azure_ai_search";
        #[cfg(feature = "foundry")] mcp: optional "mcp";
    }
}

/// What `code_interpreter` may read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadCreateParamsToolResourcesCodeInterpreter {
    /// Ids of the files that code may open, at most 20; none by default.
    pub file_ids: Option<Vec<FileId>>,
    /// Files in Azure that code may open.
    #[cfg(feature = "foundry")]
    pub data_sources: Option<Vec<VectorStoreDataSource>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadCreateParamsToolResourcesCodeInterpreter {
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
    ThreadCreateParamsToolResourcesCodeInterpreter {
        file_ids: optional "file_ids";
        #[cfg(feature = "foundry")] data_sources: optional "data_sources";
    }
}

/// What `file_search` looks through. Takes either `vector_store_ids` or `vector_stores`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadCreateParamsToolResourcesFileSearch {
    /// Id of the vector store to search. The list holds at most one.
    pub vector_store_ids: Option<Vec<VectorStoreId>>,
    /// Vector store to create from files and attach in the same request. The list holds at most one; it
    /// excludes `vector_store_ids`.
    pub vector_stores: Option<Vec<ThreadCreateParamsToolResourcesFileSearchVectorStore>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadCreateParamsToolResourcesFileSearch {
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

    /// Sets `vector_stores`. Vector store to create from files and attach in the same request.
    pub fn vector_stores(
        mut self,
        vector_stores: impl IntoIterator<
            Item = impl Into<ThreadCreateParamsToolResourcesFileSearchVectorStore>,
        >,
    ) -> Self {
        self.vector_stores = Some(vector_stores.into_iter().map(Into::into).collect());
        self
    }
}

crate::__object! {
    ThreadCreateParamsToolResourcesFileSearch {
        vector_store_ids: optional "vector_store_ids";
        vector_stores: optional "vector_stores";
    }
}

/// A vector store that is created along with the object it is attached to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadCreateParamsToolResourcesFileSearchVectorStore {
    /// Ids of the files to index. A vector store holds up to 100,000,000 files, or 10,000 if it dates
    /// from before November 2025.
    pub file_ids: Option<Vec<FileId>>,
    /// How files are cut into chunks for indexing; `auto` if unset.
    pub chunking_strategy: Option<FileChunkingStrategyParam>,
    /// Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
    pub metadata: Nullable<Metadata>,
    /// Name of the vector store.
    #[cfg(feature = "foundry")]
    pub name: Option<String>,
    /// Files in Azure to make the vector store from.
    #[cfg(feature = "foundry")]
    pub configuration: Option<VectorStoreConfiguration>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadCreateParamsToolResourcesFileSearchVectorStore {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_ids`. Ids of the files to index.
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<FileId>>,
    ) -> Self {
        self.file_ids = Some(file_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `chunking_strategy`. How files are cut into chunks for indexing; `auto` if unset.
    pub fn chunking_strategy(
        mut self,
        chunking_strategy: impl Into<FileChunkingStrategyParam>,
    ) -> Self {
        self.chunking_strategy = Some(chunking_strategy.into());
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

    /// Sets `name`. Name of the vector store.
    #[cfg(feature = "foundry")]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `configuration`. Files in Azure to make the vector store from.
    #[cfg(feature = "foundry")]
    pub fn configuration(
        mut self,
        configuration: impl Into<VectorStoreConfiguration>,
    ) -> Self {
        self.configuration = Some(configuration.into());
        self
    }
}

crate::__object! {
    ThreadCreateParamsToolResourcesFileSearchVectorStore {
        file_ids: optional "file_ids";
        chunking_strategy: optional "chunking_strategy";
        metadata: clearable "metadata";
        #[cfg(feature = "foundry")] name: optional "name";
        #[cfg(feature = "foundry")] configuration: optional "configuration";
    }
}
