// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateAssistantRequest`.

use serde_json::Value;
use crate::convert::{IntoField, IntoList, IntoMap, IntoNumberField};
use crate::types::{
    AssistantResponseFormatOption, AssistantTool, ChatModel, ReasoningEffort,
    ToolResources,
};
use crate::{Extra, Metadata, Nullable};

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
    /// Up to 16 custom key-value pairs. Keys have at most 64 characters, values at most 512.
    pub metadata: Nullable<Metadata>,
    /// Sampling temperature, 0 to 2; the default is 1. Low values make answers more repeatable, high
    /// ones more varied.
    pub temperature: Nullable<f64>,
    /// Nucleus sampling, 0 to 1: only the most probable tokens that together have this probability are
    /// considered, so `0.1` keeps the top tenth. The default is 1. Change this or `temperature`, but
    /// not both.
    pub top_p: Nullable<f64>,
    /// Shape that the model's answers must take; `auto` if unset.
    pub response_format: Nullable<Box<AssistantResponseFormatOption>>,
    /// Files and vector stores available to the assistant's tools on every thread, grouped by tool.
    pub tool_resources: Nullable<Box<ToolResources>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl AssistantCreateParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new(model: impl Into<ChatModel>) -> Self {
        Self {
            model: model.into(),
            ..Self::default()
        }
    }

    /// Sets `name`. Name of the assistant, at most 256 characters.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Sends `name` as `null`, which differs from omitting it.
    #[inline]
    pub fn name_null(mut self) -> Self {
        self.name = Nullable::Null;
        self
    }

    /// Sets `description`. What the assistant is for, at most 512 characters.
    pub fn description<As>(mut self, description: impl IntoField<String, As>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Sends `description` as `null`, which differs from omitting it.
    #[inline]
    pub fn description_null(mut self) -> Self {
        self.description = Nullable::Null;
        self
    }

    /// Sets `instructions`. System instructions that the assistant follows, at most 256,000 characters.
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

    /// Sets `reasoning_effort`. How much a reasoning model thinks before it answers.
    pub fn reasoning_effort<As>(
        mut self,
        reasoning_effort: impl IntoField<ReasoningEffort, As>,
    ) -> Self {
        self.reasoning_effort = reasoning_effort.into_field();
        self
    }

    /// Sends `reasoning_effort` as `null`, which differs from omitting it.
    #[inline]
    pub fn reasoning_effort_null(mut self) -> Self {
        self.reasoning_effort = Nullable::Null;
        self
    }

    /// Sets `tools`. Tools that the model may call, at most 128; none by default.
    pub fn tools<As>(mut self, tools: impl IntoList<AssistantTool, As>) -> Self {
        self.tools = tools.into_list();
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

    /// Sets `tool_resources`. Files and vector stores available to the assistant's tools on every
    /// thread, grouped by tool.
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
    AssistantCreateParams, has_required: true {
        model: 0 required "model";
        name: 1 clearable "name";
        description: 2 clearable "description";
        instructions: 3 clearable "instructions";
        reasoning_effort: 4 clearable "reasoning_effort";
        tools: 5 optional "tools";
        metadata: 6 clearable "metadata";
        temperature: 7 clearable "temperature";
        top_p: 8 clearable "top_p";
        response_format: 9 clearable "response_format";
        tool_resources: 10 clearable "tool_resources";
    }
}

impl crate::Params for AssistantCreateParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
