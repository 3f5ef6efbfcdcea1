// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AssistantObject`.

use crate::types::{
    AssistantId, AssistantResponseFormatOption, AssistantTool, ReasoningEffort,
    ToolResources,
};
use crate::{Extra, Literal, Metadata};

/// A model set up with instructions and tools, ready to be run on a thread.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Assistant {
    /// ID of the assistant, which operations take as `assistant_id`.
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
    /// Up to 16 custom key-value pairs. Keys have at most 64 characters, values at most 512.
    pub metadata: Option<Metadata>,
    /// Sampling temperature, 0 to 2; the default is 1. Low values make answers more repeatable, high
    /// ones more varied.
    pub temperature: Option<f64>,
    /// Nucleus sampling, 0 to 1: only the most probable tokens that together have this probability are
    /// considered, so `0.1` keeps the top tenth. The default is 1. Change this or `temperature`, but
    /// not both.
    pub top_p: Option<f64>,
    /// Shape that the model's answers must take; `auto` if unset.
    pub response_format: Option<Box<AssistantResponseFormatOption>>,
    /// How much a reasoning model thinks before it answers; `null` if unset.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Files and vector stores available to the assistant's tools on every thread, grouped by tool.
    pub tool_resources: Option<Box<ToolResources>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    Assistant, has_required: true {
        id: 0 required "id";
        object: 1 literal("assistant") "object";
        created_at: 2 required "created_at";
        name: 3 nullable "name";
        description: 4 nullable "description";
        model: 5 required "model";
        instructions: 6 nullable "instructions";
        tools: 7 required "tools";
        metadata: 8 nullable "metadata";
        temperature: 9 optional "temperature";
        top_p: 10 optional "top_p";
        response_format: 11 optional "response_format";
        reasoning_effort: 12 optional "reasoning_effort";
        tool_resources: 13 optional "tool_resources";
    }
}

impl crate::PageItem for Assistant {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
