// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateAssistantRequest`.

use serde_json::Value;
use crate::types::{
    AssistantResponseFormatOption, AssistantTool, ChatModel, FileChunkingStrategyParam,
    FileId, ReasoningEffort, VectorStoreId,
};
use crate::{Extra, Metadata, Nullable};
#[cfg(feature = "foundry")]
use crate::types::{
    AzureAiSearchToolResource, McpToolResource, VectorStoreConfiguration,
    VectorStoreDataSource,
};

/// Settings of a new assistant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantCreateParams {
    /// Name of the model, such as `gpt-4o`. On Azure, the name of a deployment.
    pub model: ChatModel,
    /// Name of the assistant, at most 256 characters.
    pub name: Nullable<String>,
    /// What the assistant is for, at most 512 characters.
    pub description: Nullable<String>,
    /// System instructions that the assistant follows, at most 256,000 characters.
    pub instructions: Nullable<String>,
    /// How much a reasoning model thinks before it answers.
    pub reasoning_effort: Nullable<ReasoningEffort>,
    /// Tools that the model may call, at most 128; none by default.
    pub tools: Option<Vec<AssistantTool>>,
    /// Files and vector stores available to the assistant's tools on every thread, grouped by tool.
    pub tool_resources: Nullable<Box<AssistantCreateParamsToolResources>>,
    /// Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
    pub metadata: Nullable<Metadata>,
    /// Sampling temperature, 0 to 2; the default is 1. Low values make answers more repeatable, high
    /// ones more varied.
    pub temperature: Nullable<f64>,
    /// Nucleus sampling, 0 to 1: only the likeliest tokens that together reach this share of
    /// probability are drawn from, so `0.1` keeps the top tenth. The default is 1. Change this or
    /// `temperature`, seldom both.
    pub top_p: Nullable<f64>,
    /// Shape that the model's answers must take; `auto` if unset.
    pub response_format: Nullable<Box<AssistantResponseFormatOption>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AssistantCreateParams {
    /// What is required; everything else is left out.
    pub fn new(model: impl Into<ChatModel>) -> Self {
        Self {
            model: model.into(),
            ..Self::default()
        }
    }

    /// Sets `name`. Name of the assistant, at most 256 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Nullable::Value(name.into());
        self
    }

    /// Sends `name` as `null`, which is not the same as leaving it out.
    pub fn name_null(mut self) -> Self {
        self.name = Nullable::Null;
        self
    }

    /// Sets `description`. What the assistant is for, at most 512 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Nullable::Value(description.into());
        self
    }

    /// Sends `description` as `null`, which is not the same as leaving it out.
    pub fn description_null(mut self) -> Self {
        self.description = Nullable::Null;
        self
    }

    /// Sets `instructions`. System instructions that the assistant follows, at most 256,000 characters.
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        self.instructions = Nullable::Value(instructions.into());
        self
    }

    /// Sends `instructions` as `null`, which is not the same as leaving it out.
    pub fn instructions_null(mut self) -> Self {
        self.instructions = Nullable::Null;
        self
    }

    /// Sets `reasoning_effort`. How much a reasoning model thinks before it answers.
    pub fn reasoning_effort(
        mut self,
        reasoning_effort: impl Into<ReasoningEffort>,
    ) -> Self {
        self.reasoning_effort = Nullable::Value(reasoning_effort.into());
        self
    }

    /// Sends `reasoning_effort` as `null`, which is not the same as leaving it out.
    pub fn reasoning_effort_null(mut self) -> Self {
        self.reasoning_effort = Nullable::Null;
        self
    }

    /// Sets `tools`. Tools that the model may call, at most 128; none by default.
    pub fn tools(
        mut self,
        tools: impl IntoIterator<Item = impl Into<AssistantTool>>,
    ) -> Self {
        self.tools = Some(tools.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tool_resources`. Files and vector stores available to the assistant's tools on every
    /// thread, grouped by tool.
    pub fn tool_resources(
        mut self,
        tool_resources: impl Into<AssistantCreateParamsToolResources>,
    ) -> Self {
        self.tool_resources = Nullable::Value(Box::new(tool_resources.into()));
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

    /// Sets `temperature`. Sampling temperature, 0 to 2; the default is 1.
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Nullable::Value(temperature);
        self
    }

    /// Sends `temperature` as `null`, which is not the same as leaving it out.
    pub fn temperature_null(mut self) -> Self {
        self.temperature = Nullable::Null;
        self
    }

    /// Sets `top_p`. Nucleus sampling, 0 to 1: only the likeliest tokens that together reach this share
    /// of probability are drawn from, so `0.1` keeps the top tenth.
    pub fn top_p(mut self, top_p: f64) -> Self {
        self.top_p = Nullable::Value(top_p);
        self
    }

    /// Sends `top_p` as `null`, which is not the same as leaving it out.
    pub fn top_p_null(mut self) -> Self {
        self.top_p = Nullable::Null;
        self
    }

    /// Sets `response_format`. Shape that the model's answers must take; `auto` if unset.
    pub fn response_format(
        mut self,
        response_format: impl Into<AssistantResponseFormatOption>,
    ) -> Self {
        self.response_format = Nullable::Value(Box::new(response_format.into()));
        self
    }

    /// Sends `response_format` as `null`, which is not the same as leaving it out.
    pub fn response_format_null(mut self) -> Self {
        self.response_format = Nullable::Null;
        self
    }
}

crate::__object! {
    AssistantCreateParams {
        model: required "model";
        name: clearable "name";
        description: clearable "description";
        instructions: clearable "instructions";
        reasoning_effort: clearable "reasoning_effort";
        tools: optional "tools";
        tool_resources: clearable "tool_resources";
        metadata: clearable "metadata";
        temperature: clearable "temperature";
        top_p: clearable "top_p";
        response_format: clearable "response_format";
    }
}

impl crate::Params for AssistantCreateParams {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// Files and vector stores available to the assistant's tools on every thread, grouped by tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantCreateParamsToolResources {
    /// What `code_interpreter` may read.
    pub code_interpreter: Option<AssistantCreateParamsToolResourcesCodeInterpreter>,
    /// What `file_search` looks through. Takes either `vector_store_ids` or `vector_stores`.
    pub file_search: Option<AssistantCreateParamsToolResourcesFileSearch>,
    /// What `azure_ai_search` looks through.
    #[cfg(feature = "foundry")]
    pub azure_ai_search: Option<AzureAiSearchToolResource>,
    /// How each MCP server is called.
    #[cfg(feature = "foundry")]
    pub mcp: Option<Vec<McpToolResource>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AssistantCreateParamsToolResources {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code_interpreter`. What `code_interpreter` may read.
    pub fn code_interpreter(
        mut self,
        code_interpreter: impl Into<AssistantCreateParamsToolResourcesCodeInterpreter>,
    ) -> Self {
        self.code_interpreter = Some(code_interpreter.into());
        self
    }

    /// Sets `file_search`. What `file_search` looks through.
    pub fn file_search(
        mut self,
        file_search: impl Into<AssistantCreateParamsToolResourcesFileSearch>,
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
    AssistantCreateParamsToolResources {
        code_interpreter: optional "code_interpreter";
        file_search: optional "file_search";
        #[cfg(feature = "foundry")] azure_ai_search: optional "azure_ai_search";
        #[cfg(feature = "foundry")] mcp: optional "mcp";
    }
}

/// What `code_interpreter` may read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantCreateParamsToolResourcesCodeInterpreter {
    /// Ids of the files that code may open, at most 20; none by default.
    pub file_ids: Option<Vec<FileId>>,
    /// Files in Azure that code may open.
    #[cfg(feature = "foundry")]
    pub data_sources: Option<Vec<VectorStoreDataSource>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AssistantCreateParamsToolResourcesCodeInterpreter {
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
    AssistantCreateParamsToolResourcesCodeInterpreter {
        file_ids: optional "file_ids";
        #[cfg(feature = "foundry")] data_sources: optional "data_sources";
    }
}

/// What `file_search` looks through. Takes either `vector_store_ids` or `vector_stores`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantCreateParamsToolResourcesFileSearch {
    /// Id of the vector store to search. The list holds at most one.
    pub vector_store_ids: Option<Vec<VectorStoreId>>,
    /// Vector store to create from files and attach in the same request. The list holds at most one; it
    /// excludes `vector_store_ids`.
    pub vector_stores: Option<
        Vec<AssistantCreateParamsToolResourcesFileSearchVectorStore>,
    >,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AssistantCreateParamsToolResourcesFileSearch {
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
            Item = impl Into<AssistantCreateParamsToolResourcesFileSearchVectorStore>,
        >,
    ) -> Self {
        self.vector_stores = Some(vector_stores.into_iter().map(Into::into).collect());
        self
    }
}

crate::__object! {
    AssistantCreateParamsToolResourcesFileSearch {
        vector_store_ids: optional "vector_store_ids";
        vector_stores: optional "vector_stores";
    }
}

/// A vector store that is created along with the object it is attached to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantCreateParamsToolResourcesFileSearchVectorStore {
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

impl AssistantCreateParamsToolResourcesFileSearchVectorStore {
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
    AssistantCreateParamsToolResourcesFileSearchVectorStore {
        file_ids: optional "file_ids";
        chunking_strategy: optional "chunking_strategy";
        metadata: clearable "metadata";
        #[cfg(feature = "foundry")] name: optional "name";
        #[cfg(feature = "foundry")] configuration: optional "configuration";
    }
}
