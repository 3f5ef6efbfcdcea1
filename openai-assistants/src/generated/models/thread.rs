// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ThreadObject`.

use crate::types::{FileId, ThreadId, VectorStoreId};
use crate::{Extra, Literal, Metadata};
#[cfg(feature = "foundry")]
use crate::types::{
    AzureAiSearchToolResource, FileSearchVectorStore, McpToolResource,
    VectorStoreDataSource,
};

/// A conversation, to which messages are added and on which assistants are run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thread {
    /// Id of the thread, which operations take as `thread_id`.
    pub id: ThreadId,
    /// Always `thread`.
    pub object: Literal,
    /// When the thread was created, in Unix seconds.
    pub created_at: i64,
    /// Files and vector stores available to tools in this thread, grouped by tool.
    pub tool_resources: Option<ThreadToolResources>,
    /// Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
    pub metadata: Option<Metadata>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

crate::__object! {
    Thread {
        id: required "id";
        object: literal("thread") "object";
        created_at: required "created_at";
        tool_resources: nullable "tool_resources";
        metadata: nullable "metadata";
    }
}

impl crate::PageItem for Thread {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

/// Files and vector stores available to tools in this thread, grouped by tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadToolResources {
    /// What `code_interpreter` may read.
    pub code_interpreter: Option<ThreadToolResourcesCodeInterpreter>,
    /// What `file_search` looks through.
    pub file_search: Option<ThreadToolResourcesFileSearch>,
    /// What `azure_ai_search` looks through.
    #[cfg(feature = "foundry")]
    pub azure_ai_search: Option<Box<AzureAiSearchToolResource>>,
    /// How each MCP server is called.
    #[cfg(feature = "foundry")]
    pub mcp: Option<Box<Vec<McpToolResource>>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

crate::__object! {
    ThreadToolResources {
        code_interpreter: optional "code_interpreter";
        file_search: optional "file_search";
        #[cfg(feature = "foundry")] azure_ai_search: optional "azure_ai_search";
        #[cfg(feature = "foundry")] mcp: optional "mcp";
    }
}

/// What `code_interpreter` may read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadToolResourcesCodeInterpreter {
    /// Ids of the files that code may open, at most 20; none by default.
    pub file_ids: Option<Vec<FileId>>,
    /// Files in Azure that code may open.
    #[cfg(feature = "foundry")]
    pub data_sources: Option<Box<Vec<VectorStoreDataSource>>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

crate::__object! {
    ThreadToolResourcesCodeInterpreter {
        file_ids: optional "file_ids";
        #[cfg(feature = "foundry")] data_sources: optional "data_sources";
    }
}

/// What `file_search` looks through.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadToolResourcesFileSearch {
    /// Id of the vector store to search. The list holds at most one.
    pub vector_store_ids: Option<Vec<VectorStoreId>>,
    /// Vector stores to search that are made from files in Azure.
    #[cfg(feature = "foundry")]
    pub vector_stores: Option<Box<Vec<FileSearchVectorStore>>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

crate::__object! {
    ThreadToolResourcesFileSearch {
        vector_store_ids: optional "vector_store_ids";
        #[cfg(feature = "foundry")] vector_stores: optional "vector_stores";
    }
}
