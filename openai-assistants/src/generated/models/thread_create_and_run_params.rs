// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateThreadAndRunRequest`.

use serde_json::Value;
use crate::convert::{IntoField, IntoList, IntoMap, IntoNumberField};
use crate::types::{
    AssistantId, AssistantResponseFormatOption, AssistantStreamEvent, AssistantTool,
    AssistantToolChoiceOption, ChatModel, ThreadCreateParams, ToolResources,
    TruncationObject,
};
use crate::{Extra, Metadata, Nullable};

/// Settings of a new thread and of a run on it. Model, instructions and tools of the run are those
/// of the assistant unless given here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadCreateAndRunParams {
    /// ID of the assistant to run.
    pub assistant_id: AssistantId,
    /// The thread to create; an empty one if left out.
    pub thread: Option<Box<ThreadCreateParams>>,
    /// Model for this run in place of the assistant's own. On Azure, the name of a deployment.
    pub model: Nullable<ChatModel>,
    /// Instructions for this run in place of the assistant's own.
    pub instructions: Nullable<String>,
    /// Tools for this run in place of the assistant's own, at most 20.
    pub tools: Nullable<Vec<AssistantTool>>,
    /// Up to 16 custom key-value pairs. Keys have at most 64 characters, values at most 512.
    pub metadata: Nullable<Metadata>,
    /// Sampling temperature, 0 to 2; the default is 1. Low values make answers more repeatable, high
    /// ones more varied.
    pub temperature: Nullable<f64>,
    /// Nucleus sampling, 0 to 1: only the most probable tokens that together have this probability are
    /// considered, so `0.1` keeps the top tenth. The default is 1. Change this or `temperature`, but
    /// not both.
    pub top_p: Nullable<f64>,
    /// Whether a received request asks for server-sent events instead of one object. Not sent as set
    /// here: `.stream()` on the request sets it, and every other way of sending the request clears it.
    pub stream: Nullable<bool>,
    /// Maximum number of prompt tokens for the whole run, at least 256. The limit is approximate; a run
    /// that exceeds it ends as `incomplete`.
    pub max_prompt_tokens: Nullable<i64>,
    /// Maximum number of completion tokens for the whole run, at least 256. The limit is approximate; a
    /// run that exceeds it ends as `incomplete`.
    pub max_completion_tokens: Nullable<i64>,
    /// How much of the thread the model sees; `auto` if unset.
    pub truncation_strategy: Nullable<TruncationObject>,
    /// Which tools the model calls; `auto` if unset.
    pub tool_choice: Nullable<Box<AssistantToolChoiceOption>>,
    /// Whether the model may call several functions at once; `true` if unset.
    pub parallel_tool_calls: Option<bool>,
    /// Shape that the model's answers must take; `auto` if unset.
    pub response_format: Nullable<Box<AssistantResponseFormatOption>>,
    /// Files and vector stores for the tools of this run, in place of the assistant's own.
    pub tool_resources: Nullable<Box<ToolResources>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThreadCreateAndRunParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new(assistant_id: impl Into<AssistantId>) -> Self {
        Self {
            assistant_id: assistant_id.into(),
            ..Self::default()
        }
    }

    /// Sets `thread`. The thread to create; an empty one if left out.
    pub fn thread<As>(mut self, thread: impl IntoField<ThreadCreateParams, As>) -> Self {
        self.thread = thread.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `model`. Model for this run in place of the assistant's own.
    pub fn model<As>(mut self, model: impl IntoField<ChatModel, As>) -> Self {
        self.model = model.into_field();
        self
    }

    /// Sends `model` as `null`, which differs from omitting it.
    #[inline]
    pub fn model_null(mut self) -> Self {
        self.model = Nullable::Null;
        self
    }

    /// Sets `instructions`. Instructions for this run in place of the assistant's own.
    pub fn instructions<As>(mut self, instructions: impl IntoField<String, As>) -> Self {
        self.instructions = instructions.into_field();
        self
    }

    /// Sends `instructions` as `null`, which differs from omitting it.
    #[inline]
    pub fn instructions_null(mut self) -> Self {
        self.instructions = Nullable::Null;
        self
    }

    /// Sets `tools`. Tools for this run in place of the assistant's own, at most 20.
    pub fn tools<As>(mut self, tools: impl IntoList<AssistantTool, As>) -> Self {
        self.tools = tools.into_list().into();
        self
    }

    /// Sends `tools` as `null`, which differs from omitting it.
    #[inline]
    pub fn tools_null(mut self) -> Self {
        self.tools = Nullable::Null;
        self
    }

    /// Sets `metadata`. Up to 16 custom key-value pairs.
    pub fn metadata<As>(mut self, metadata: impl IntoMap<Value, As>) -> Self {
        self.metadata = crate::json::given_map(
                "metadata",
                metadata.into_map(),
                &mut self.extra,
            )
            .into();
        self
    }

    /// Sends `metadata` as `null`, which differs from omitting it.
    #[inline]
    pub fn metadata_null(mut self) -> Self {
        self.metadata = Nullable::Null;
        self
    }

    /// Sets `temperature`. Sampling temperature, 0 to 2; the default is 1.
    pub fn temperature(mut self, temperature: impl IntoNumberField<f64>) -> Self {
        self.temperature = temperature.into_number_field().into();
        self
    }

    /// Sends `temperature` as `null`, which differs from omitting it.
    #[inline]
    pub fn temperature_null(mut self) -> Self {
        self.temperature = Nullable::Null;
        self
    }

    /// Sets `top_p`. Nucleus sampling, 0 to 1: only the most probable tokens that together have this
    /// probability are considered, so `0.1` keeps the top tenth.
    pub fn top_p(mut self, top_p: impl IntoNumberField<f64>) -> Self {
        self.top_p = top_p.into_number_field().into();
        self
    }

    /// Sends `top_p` as `null`, which differs from omitting it.
    #[inline]
    pub fn top_p_null(mut self) -> Self {
        self.top_p = Nullable::Null;
        self
    }

    /// Sets `max_prompt_tokens`. Maximum number of prompt tokens for the whole run, at least 256.
    pub fn max_prompt_tokens(
        mut self,
        max_prompt_tokens: impl IntoNumberField<i64>,
    ) -> Self {
        self.max_prompt_tokens = max_prompt_tokens.into_number_field().into();
        self
    }

    /// Sends `max_prompt_tokens` as `null`, which differs from omitting it.
    #[inline]
    pub fn max_prompt_tokens_null(mut self) -> Self {
        self.max_prompt_tokens = Nullable::Null;
        self
    }

    /// Sets `max_completion_tokens`. Maximum number of completion tokens for the whole run, at least 256.
    pub fn max_completion_tokens(
        mut self,
        max_completion_tokens: impl IntoNumberField<i64>,
    ) -> Self {
        self.max_completion_tokens = max_completion_tokens.into_number_field().into();
        self
    }

    /// Sends `max_completion_tokens` as `null`, which differs from omitting it.
    #[inline]
    pub fn max_completion_tokens_null(mut self) -> Self {
        self.max_completion_tokens = Nullable::Null;
        self
    }

    /// Sets `truncation_strategy`. How much of the thread the model sees; `auto` if unset.
    pub fn truncation_strategy<As>(
        mut self,
        truncation_strategy: impl IntoField<TruncationObject, As>,
    ) -> Self {
        self.truncation_strategy = truncation_strategy.into_field();
        self
    }

    /// Sends `truncation_strategy` as `null`, which differs from omitting it.
    #[inline]
    pub fn truncation_strategy_null(mut self) -> Self {
        self.truncation_strategy = Nullable::Null;
        self
    }

    /// Sets `tool_choice`. Which tools the model calls; `auto` if unset.
    pub fn tool_choice<As>(
        mut self,
        tool_choice: impl IntoField<AssistantToolChoiceOption, As>,
    ) -> Self {
        self.tool_choice = tool_choice.into_field().boxed();
        self
    }

    /// Sends `tool_choice` as `null`, which differs from omitting it.
    #[inline]
    pub fn tool_choice_null(mut self) -> Self {
        self.tool_choice = Nullable::Null;
        self
    }

    /// Sets `parallel_tool_calls`. Whether the model may call several functions at once; `true` if
    /// unset.
    pub fn parallel_tool_calls<As>(
        mut self,
        parallel_tool_calls: impl IntoField<bool, As>,
    ) -> Self {
        self.parallel_tool_calls = parallel_tool_calls.into_field().into_option();
        self
    }

    /// Sets `response_format`. Shape that the model's answers must take; `auto` if unset.
    pub fn response_format<As>(
        mut self,
        response_format: impl IntoField<AssistantResponseFormatOption, As>,
    ) -> Self {
        self.response_format = response_format.into_field().boxed();
        self
    }

    /// Sends `response_format` as `null`, which differs from omitting it.
    #[inline]
    pub fn response_format_null(mut self) -> Self {
        self.response_format = Nullable::Null;
        self
    }

    /// Sets `tool_resources`. Files and vector stores for the tools of this run, in place of the
    /// assistant's own.
    pub fn tool_resources<As>(
        mut self,
        tool_resources: impl IntoField<ToolResources, As>,
    ) -> Self {
        self.tool_resources = tool_resources.into_field().boxed();
        self
    }

    /// Sends `tool_resources` as `null`, which differs from omitting it.
    #[inline]
    pub fn tool_resources_null(mut self) -> Self {
        self.tool_resources = Nullable::Null;
        self
    }
}

crate::__object! {
    ThreadCreateAndRunParams, has_required: true {
        assistant_id: 0 required "assistant_id";
        thread: 1 optional "thread";
        model: 2 clearable "model";
        instructions: 3 clearable "instructions";
        tools: 4 clearable "tools";
        metadata: 5 clearable "metadata";
        temperature: 6 clearable "temperature";
        top_p: 7 clearable "top_p";
        stream: 8 clearable "stream";
        max_prompt_tokens: 9 clearable "max_prompt_tokens";
        max_completion_tokens: 10 clearable "max_completion_tokens";
        truncation_strategy: 11 clearable "truncation_strategy";
        tool_choice: 12 clearable "tool_choice";
        parallel_tool_calls: 13 optional "parallel_tool_calls";
        response_format: 14 clearable "response_format";
        tool_resources: 15 clearable "tool_resources";
    }
}

impl crate::Params for ThreadCreateAndRunParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }

    fn disable_stream(&mut self) {
        self.stream = crate::Nullable::Absent;
    }
}

impl crate::Streams for ThreadCreateAndRunParams {
    type Event = AssistantStreamEvent;
    fn enable_stream(&mut self) {
        self.stream = crate::Nullable::Value(true);
    }
}
