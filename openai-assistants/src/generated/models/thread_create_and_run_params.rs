// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateThreadAndRunRequest`.

use serde_json::Value;
use crate::types::{
    AssistantId, AssistantResponseFormatOption, AssistantStreamEvent, AssistantTool,
    AssistantToolChoiceOption, ChatModel, FileId, ThreadCreateParams, TruncationObject,
    VectorStoreId,
};
use crate::{Extra, Metadata, Nullable};
#[cfg(feature = "foundry")]
use crate::types::{
    AzureAiSearchToolResource, FileSearchVectorStore, McpToolResource,
    VectorStoreDataSource,
};

/// Settings of a new thread and of a run on it. Model, instructions and tools of the run are those
/// of the assistant unless given here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadCreateAndRunParams {
    /// Id of the assistant to run.
    pub assistant_id: AssistantId,
    /// The thread to create; an empty one if left out.
    pub thread: Option<Box<ThreadCreateParams>>,
    /// Model for this run in place of the assistant's own. On Azure, the name of a deployment.
    pub model: Nullable<ChatModel>,
    /// Instructions for this run in place of the assistant's own.
    pub instructions: Nullable<String>,
    /// Tools for this run in place of the assistant's own, at most 20.
    pub tools: Nullable<Vec<AssistantTool>>,
    /// Files and vector stores for the tools of this run, in place of the assistant's own.
    pub tool_resources: Nullable<Box<ThreadCreateAndRunParamsToolResources>>,
    /// Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
    pub metadata: Nullable<Metadata>,
    /// Sampling temperature, 0 to 2; the default is 1. Low values make answers more repeatable, high
    /// ones more varied.
    pub temperature: Nullable<f64>,
    /// Nucleus sampling, 0 to 1: only the likeliest tokens that together reach this share of
    /// probability are drawn from, so `0.1` keeps the top tenth. The default is 1. Change this or
    /// `temperature`, seldom both.
    pub top_p: Nullable<f64>,
    /// Whether to answer with server-sent events instead of one object. The stream ends with `data:
    /// [DONE]` once the run has ended or waits for tool outputs.
    pub stream: Nullable<bool>,
    /// Most prompt tokens the whole run may use over all its turns, at least 256. The limit is kept as
    /// well as possible; a run that exceeds it ends as `incomplete`.
    pub max_prompt_tokens: Nullable<i64>,
    /// Most completion tokens the whole run may use over all its turns, at least 256. The limit is kept
    /// as well as possible; a run that exceeds it ends as `incomplete`.
    pub max_completion_tokens: Nullable<i64>,
    /// How much of the thread the model gets to see; `auto` if unset.
    pub truncation_strategy: Nullable<TruncationObject>,
    /// Which tools the model calls; `auto` if unset.
    pub tool_choice: Nullable<Box<AssistantToolChoiceOption>>,
    /// Whether the model may call several functions at once; `true` if unset.
    pub parallel_tool_calls: Option<bool>,
    /// Shape that the model's answers must take; `auto` if unset.
    pub response_format: Nullable<Box<AssistantResponseFormatOption>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadCreateAndRunParams {
    /// What is required; everything else is left out.
    pub fn new(assistant_id: impl Into<AssistantId>) -> Self {
        Self {
            assistant_id: assistant_id.into(),
            ..Self::default()
        }
    }

    /// Sets `thread`. The thread to create; an empty one if left out.
    pub fn thread(mut self, thread: impl Into<ThreadCreateParams>) -> Self {
        self.thread = Some(Box::new(thread.into()));
        self
    }

    /// Sets `model`. Model for this run in place of the assistant's own.
    pub fn model(mut self, model: impl Into<ChatModel>) -> Self {
        self.model = Nullable::Value(model.into());
        self
    }

    /// Sends `model` as `null`, which is not the same as leaving it out.
    pub fn model_null(mut self) -> Self {
        self.model = Nullable::Null;
        self
    }

    /// Sets `instructions`. Instructions for this run in place of the assistant's own.
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        self.instructions = Nullable::Value(instructions.into());
        self
    }

    /// Sends `instructions` as `null`, which is not the same as leaving it out.
    pub fn instructions_null(mut self) -> Self {
        self.instructions = Nullable::Null;
        self
    }

    /// Sets `tools`. Tools for this run in place of the assistant's own, at most 20.
    pub fn tools(
        mut self,
        tools: impl IntoIterator<Item = impl Into<AssistantTool>>,
    ) -> Self {
        self.tools = Nullable::Value(tools.into_iter().map(Into::into).collect());
        self
    }

    /// Sends `tools` as `null`, which is not the same as leaving it out.
    pub fn tools_null(mut self) -> Self {
        self.tools = Nullable::Null;
        self
    }

    /// Sets `tool_resources`. Files and vector stores for the tools of this run, in place of the
    /// assistant's own.
    pub fn tool_resources(
        mut self,
        tool_resources: impl Into<ThreadCreateAndRunParamsToolResources>,
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

    /// Sets `stream`. Whether to answer with server-sent events instead of one object.
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Nullable::Value(stream);
        self
    }

    /// Sends `stream` as `null`, which is not the same as leaving it out.
    pub fn stream_null(mut self) -> Self {
        self.stream = Nullable::Null;
        self
    }

    /// Sets `max_prompt_tokens`. Most prompt tokens the whole run may use over all its turns, at least 256.
    pub fn max_prompt_tokens(mut self, max_prompt_tokens: i64) -> Self {
        self.max_prompt_tokens = Nullable::Value(max_prompt_tokens);
        self
    }

    /// Sends `max_prompt_tokens` as `null`, which is not the same as leaving it out.
    pub fn max_prompt_tokens_null(mut self) -> Self {
        self.max_prompt_tokens = Nullable::Null;
        self
    }

    /// Sets `max_completion_tokens`. Most completion tokens the whole run may use over all its turns,
    /// at least 256.
    pub fn max_completion_tokens(mut self, max_completion_tokens: i64) -> Self {
        self.max_completion_tokens = Nullable::Value(max_completion_tokens);
        self
    }

    /// Sends `max_completion_tokens` as `null`, which is not the same as leaving it out.
    pub fn max_completion_tokens_null(mut self) -> Self {
        self.max_completion_tokens = Nullable::Null;
        self
    }

    /// Sets `truncation_strategy`. How much of the thread the model gets to see; `auto` if unset.
    pub fn truncation_strategy(
        mut self,
        truncation_strategy: impl Into<TruncationObject>,
    ) -> Self {
        self.truncation_strategy = Nullable::Value(truncation_strategy.into());
        self
    }

    /// Sends `truncation_strategy` as `null`, which is not the same as leaving it out.
    pub fn truncation_strategy_null(mut self) -> Self {
        self.truncation_strategy = Nullable::Null;
        self
    }

    /// Sets `tool_choice`. Which tools the model calls; `auto` if unset.
    pub fn tool_choice(
        mut self,
        tool_choice: impl Into<AssistantToolChoiceOption>,
    ) -> Self {
        self.tool_choice = Nullable::Value(Box::new(tool_choice.into()));
        self
    }

    /// Sends `tool_choice` as `null`, which is not the same as leaving it out.
    pub fn tool_choice_null(mut self) -> Self {
        self.tool_choice = Nullable::Null;
        self
    }

    /// Sets `parallel_tool_calls`. Whether the model may call several functions at once; `true` if
    /// unset.
    pub fn parallel_tool_calls(mut self, parallel_tool_calls: bool) -> Self {
        self.parallel_tool_calls = Some(parallel_tool_calls);
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
    ThreadCreateAndRunParams {
        assistant_id: required "assistant_id";
        thread: optional "thread";
        model: clearable "model";
        instructions: clearable "instructions";
        tools: clearable "tools";
        tool_resources: clearable "tool_resources";
        metadata: clearable "metadata";
        temperature: clearable "temperature";
        top_p: clearable "top_p";
        stream: clearable "stream";
        max_prompt_tokens: clearable "max_prompt_tokens";
        max_completion_tokens: clearable "max_completion_tokens";
        truncation_strategy: clearable "truncation_strategy";
        tool_choice: clearable "tool_choice";
        parallel_tool_calls: optional "parallel_tool_calls";
        response_format: clearable "response_format";
    }
}

impl crate::Params for ThreadCreateAndRunParams {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

impl crate::Streams for ThreadCreateAndRunParams {
    type Event = AssistantStreamEvent;
    fn enable_stream(&mut self) {
        self.stream = crate::Nullable::Value(true);
    }
}

/// Files and vector stores for the tools of this run, in place of the assistant's own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadCreateAndRunParamsToolResources {
    /// What `code_interpreter` may read.
    pub code_interpreter: Option<ThreadCreateAndRunParamsToolResourcesCodeInterpreter>,
    /// What `file_search` looks through.
    pub file_search: Option<ThreadCreateAndRunParamsToolResourcesFileSearch>,
    /// What `azure_ai_search` looks through.
    #[cfg(feature = "foundry")]
    pub azure_ai_search: Option<AzureAiSearchToolResource>,
    /// How each MCP server is called.
    #[cfg(feature = "foundry")]
    pub mcp: Option<Vec<McpToolResource>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadCreateAndRunParamsToolResources {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code_interpreter`. What `code_interpreter` may read.
    pub fn code_interpreter(
        mut self,
        code_interpreter: impl Into<ThreadCreateAndRunParamsToolResourcesCodeInterpreter>,
    ) -> Self {
        self.code_interpreter = Some(code_interpreter.into());
        self
    }

    /// Sets `file_search`. What `file_search` looks through.
    pub fn file_search(
        mut self,
        file_search: impl Into<ThreadCreateAndRunParamsToolResourcesFileSearch>,
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
    ThreadCreateAndRunParamsToolResources {
        code_interpreter: optional "code_interpreter";
        file_search: optional "file_search";
        #[cfg(feature = "foundry")] azure_ai_search: optional "azure_ai_search";
        #[cfg(feature = "foundry")] mcp: optional "mcp";
    }
}

/// What `code_interpreter` may read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadCreateAndRunParamsToolResourcesCodeInterpreter {
    /// Ids of the files that code may open, at most 20; none by default.
    pub file_ids: Option<Vec<FileId>>,
    /// Files in Azure that code may open.
    #[cfg(feature = "foundry")]
    pub data_sources: Option<Vec<VectorStoreDataSource>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadCreateAndRunParamsToolResourcesCodeInterpreter {
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
    ThreadCreateAndRunParamsToolResourcesCodeInterpreter {
        file_ids: optional "file_ids";
        #[cfg(feature = "foundry")] data_sources: optional "data_sources";
    }
}

/// What `file_search` looks through.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadCreateAndRunParamsToolResourcesFileSearch {
    /// Id of the vector store to search. The list holds at most one.
    pub vector_store_ids: Option<Vec<VectorStoreId>>,
    /// Vector stores to search that are made from files in Azure.
    #[cfg(feature = "foundry")]
    pub vector_stores: Option<Vec<FileSearchVectorStore>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadCreateAndRunParamsToolResourcesFileSearch {
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
    ThreadCreateAndRunParamsToolResourcesFileSearch {
        vector_store_ids: optional "vector_store_ids";
        #[cfg(feature = "foundry")] vector_stores: optional "vector_stores";
    }
}
