// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AssistantObject`.

use crate::types::{
    AssistantId, AssistantResponseFormatOption, AssistantTool, FileId, ReasoningEffort,
    VectorStoreId,
};
use crate::{Extra, Literal, Metadata};
#[cfg(feature = "foundry")]
use crate::types::{
    AzureAiSearchToolResource, FileSearchVectorStore, McpToolResource,
    VectorStoreDataSource,
};

/// A model set up with instructions and tools, ready to be run on a thread.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Assistant {
    /// Id of the assistant, which operations take as `assistant_id`.
    pub id: AssistantId,
    /// Always `assistant`.
    pub object: Literal,
    /// When the assistant was created, in Unix seconds.
    pub created_at: i64,
    /// Name of the assistant, at most 256 characters.
    pub name: Option<String>,
    /// What the assistant is for, at most 512 characters.
    pub description: Option<String>,
    /// Name of the model, such as `gpt-4o`. On Azure, the name of a deployment.
    pub model: String,
    /// System instructions that the assistant follows, at most 256,000 characters.
    pub instructions: Option<String>,
    /// Tools that the model may call, at most 128; none by default.
    pub tools: Vec<AssistantTool>,
    /// Files and vector stores available to the assistant's tools on every thread, grouped by tool.
    pub tool_resources: Option<Box<AssistantToolResources>>,
    /// Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
    pub metadata: Option<Metadata>,
    /// Sampling temperature, 0 to 2; the default is 1. Low values make answers more repeatable, high
    /// ones more varied.
    pub temperature: Option<f64>,
    /// Nucleus sampling, 0 to 1: only the likeliest tokens that together reach this share of
    /// probability are drawn from, so `0.1` keeps the top tenth. The default is 1. Change this or
    /// `temperature`, seldom both.
    pub top_p: Option<f64>,
    /// Shape that the model's answers must take; `auto` if unset.
    pub response_format: Option<Box<AssistantResponseFormatOption>>,
    /// How much a reasoning model thinks before it answers; `null` if unset.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

crate::__object! {
    Assistant {
        id: required "id";
        object: literal("assistant") "object";
        created_at: required "created_at";
        name: nullable "name";
        description: nullable "description";
        model: required "model";
        instructions: nullable "instructions";
        tools: required "tools";
        tool_resources: optional "tool_resources";
        metadata: nullable "metadata";
        temperature: optional "temperature";
        top_p: optional "top_p";
        response_format: optional "response_format";
        reasoning_effort: optional "reasoning_effort";
    }
}

impl crate::PageItem for Assistant {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

/// Files and vector stores available to the assistant's tools on every thread, grouped by tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantToolResources {
    /// What `code_interpreter` may read.
    pub code_interpreter: Option<AssistantToolResourcesCodeInterpreter>,
    /// What `file_search` looks through.
    pub file_search: Option<AssistantToolResourcesFileSearch>,
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
    AssistantToolResources {
        code_interpreter: optional "code_interpreter";
        file_search: optional "file_search";
        #[cfg(feature = "foundry")] azure_ai_search: optional "azure_ai_search";
        #[cfg(feature = "foundry")] mcp: optional "mcp";
    }
}

/// What `code_interpreter` may read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantToolResourcesCodeInterpreter {
    /// Ids of the files that code may open, at most 20; none by default.
    pub file_ids: Option<Vec<FileId>>,
    /// Files in Azure that code may open.
    #[cfg(feature = "foundry")]
    pub data_sources: Option<Box<Vec<VectorStoreDataSource>>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

crate::__object! {
    AssistantToolResourcesCodeInterpreter {
        file_ids: optional "file_ids";
        #[cfg(feature = "foundry")] data_sources: optional "data_sources";
    }
}

/// What `file_search` looks through.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantToolResourcesFileSearch {
    /// Id of the vector store to search. The list holds at most one.
    pub vector_store_ids: Option<Vec<VectorStoreId>>,
    /// Vector stores to search that are made from files in Azure.
    #[cfg(feature = "foundry")]
    pub vector_stores: Option<Box<Vec<FileSearchVectorStore>>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

crate::__object! {
    AssistantToolResourcesFileSearch {
        vector_store_ids: optional "vector_store_ids";
        #[cfg(feature = "foundry")] vector_stores: optional "vector_stores";
    }
}
