//! Calls as people type them, and the JSON that they send.
//!
//! Each line is a number, a spelling, and its JSON. That the file compiles is half of the test.

#![allow(
    clippy::needless_borrows_for_generic_args,
    clippy::useless_conversion,
    clippy::useless_vec,
    reason = "the spelling is what is tested"
)]

use std::collections::{BTreeMap, BTreeSet, HashMap};

use openai_assistants::types::*;
use openai_assistants::{Nullable, ToolOutput};
use serde::Serialize;
use serde_json::{Value, json};

macro_rules! spellings {
    ($($number:literal: $spelling:expr => $json:tt;)*) => {
        vec![$(($number, stringify!($spelling), serde_json::to_value($spelling), json!($json))),*]
    };
}

/// The number of a spelling, its text, what it sends, and what it should send.
pub type Row = (u32, &'static str, serde_json::Result<Value>, Value);

fn assistant() -> AssistantCreateParams {
    AssistantCreateParams::new("m")
}

/// A setter on its own shows only what it has set.
fn update() -> AssistantUpdateParams {
    AssistantUpdateParams::new()
}

fn run() -> RunCreateParams {
    RunCreateParams::new("a")
}

fn function() -> FunctionDefinition {
    FunctionDefinition::new("f")
}

fn format() -> ResponseFormatJsonSchemaJsonSchema {
    ResponseFormatJsonSchemaJsonSchema::new("s")
}

fn field(update: impl FnOnce(AssistantUpdateParams) -> AssistantUpdateParams) -> AssistantUpdateParams {
    update(AssistantUpdateParams::new())
}

#[derive(Serialize)]
struct Schema {
    r#type: &'static str,
}

/// Point 1: JSON schemas.
pub fn schemas() -> Vec<Row> {
    let map = json!({"type": "object"}).as_object().cloned().unwrap_or_default();
    spellings! {
        1: function().parameters(json!({"type": "object"})) => {"name": "f", "parameters": {"type": "object"}};
        2: function().parameters(map.clone()) => {"name": "f", "parameters": {"type": "object"}};
        3: function().parameters(Schema { r#type: "object" }) => {"name": "f", "parameters": {"type": "object"}};
        4: function().parameters(&Schema { r#type: "object" }) => {"name": "f", "parameters": {"type": "object"}};
        5: function().parameters(HashMap::from([("type", "object")])) => {"name": "f", "parameters": {"type": "object"}};
        6: function().parameters(Some(json!({"type": "object"}))) => {"name": "f", "parameters": {"type": "object"}};
        7: format().schema(json!({"type": "object"})).strict(true) =>
            {"name": "s", "schema": {"type": "object"}, "strict": true};
    }
}

/// Point 2: options, empty lists, numbers, pairs.
pub fn values() -> Vec<Row> {
    let (name, none) = (Some("n".to_owned()), None::<String>);
    let (limit, large, half) = (7_usize, 8_u64, 0.7_f32);
    let ids = vec!["f1".to_owned(), "f2".to_owned()];
    let files: Vec<FileId> = ids.iter().map(FileId::from).collect();
    spellings! {
        10: update().name(name.clone()) => {"name": "n"};
        11: update().name(none) => {};
        12: update().name(name.as_deref()) => {"name": "n"};
        13: field(|mut params| { params.name = name.clone().into(); params }) => {"name": "n"};
        14: update().name(Nullable::<String>::Null) => {"name": null};
        15: update().name(&String::from("n")).description('d') => {"name": "n", "description": "d"};
        16: update().tools([]) => {"tools": []};
        17: VectorStoreCreateParams::new().file_ids([]) => {"file_ids": []};
        18: VectorStoreCreateParams::new().file_ids(&ids) => {"file_ids": ["f1", "f2"]};
        19: VectorStoreCreateParams::new().file_ids(files.iter()) => {"file_ids": ["f1", "f2"]};
        20: VectorStoreCreateParams::new().file_ids(vec!["f1"]) => {"file_ids": ["f1"]};
        21: VectorStoreCreateParams::new().file_ids(BTreeSet::from(["f1"])) => {"file_ids": ["f1"]};
        22: VectorStoreCreateParams::new().file_ids(Some(["f1"])) => {"file_ids": ["f1"]};
        23: update().temperature(1) => {"temperature": 1.0};
        24: update().temperature(half).top_p(Some(0.5)) => {"temperature": 0.7, "top_p": 0.5};
        25: run().max_prompt_tokens(limit).max_completion_tokens(large) =>
            {"assistant_id": "a", "max_prompt_tokens": 7, "max_completion_tokens": 8};
        26: VectorStoreSearchParams::new("q").max_num_results(limit) => {"query": "q", "max_num_results": 7};
        27: ComparisonFilter::new("eq", "year", 2024) => {"type": "eq", "key": "year", "value": 2024};
        28: ComparisonFilter::new("eq", "year", 2024_usize) => {"type": "eq", "key": "year", "value": 2024};
        29: ComparisonFilter::new("eq", "draft", true) => {"type": "eq", "key": "draft", "value": true};
        30: ComparisonFilter::new("gt", "score", half) => {"type": "gt", "key": "score", "value": 0.7};
        31: ComparisonFilter::new("in", "tag", ["a", "b"]) => {"type": "in", "key": "tag", "value": ["a", "b"]};
        32: ComparisonFilter::new("eq", "tag", &ids[0]) => {"type": "eq", "key": "tag", "value": "f1"};
        33: VectorStoreFileCreateParams::new("f").attributes([("year", 2024)]) =>
            {"file_id": "f", "attributes": {"year": 2024}};
        34: VectorStoreFileCreateParams::new("f").attributes((("year", 2024), ("draft", true), ("by", "me"))) =>
            {"file_id": "f", "attributes": {"year": 2024, "draft": true, "by": "me"}};
        35: VectorStoreFileCreateParams::new("f").attributes(json!({"year": 2024, "draft": true})) =>
            {"file_id": "f", "attributes": {"year": 2024, "draft": true}};
        36: update().metadata([]) => {"metadata": {}};
        37: update().metadata([("a", 1)]) => {"metadata": {"a": 1}};
        38: update().metadata(HashMap::from([("a", "b")])) => {"metadata": {"a": "b"}};
        39: update().metadata((("a", "b"), ("c", 1))) => {"metadata": {"a": "b", "c": 1}};
        40: update().metadata(Some(BTreeMap::from([("a", "b")]))) => {"metadata": {"a": "b"}};
    }
}

/// Point 3: messages, tools and attachments.
pub fn content() -> Vec<Row> {
    let text = String::from("t");
    let part = |text: &str| MessageContentPartParam::text(text);
    let (image, file) = (ImageUrl::new("u").detail("low"), FileId::from("f"));
    let received =
        json!({"role": "assistant", "content": [{"type": "text", "text": {"value": "t", "annotations": []}}]});
    let received: Message = serde_json::from_value(received).expect("a message");
    let parts = json!([{"type": "text", "text": "t"}]);
    spellings! {
        50: MessageCreateParams::user("t") => {"role": "user", "content": "t"};
        51: MessageCreateParams::user(&text) => {"role": "user", "content": "t"};
        52: MessageCreateParams::user(text.clone()) => {"role": "user", "content": "t"};
        53: MessageCreateParams::user([part("t")]) => {"role": "user", "content": [{"type": "text", "text": "t"}]};
        54: MessageCreateParams::user(vec![part("t")]) => {"role": "user", "content": [{"type": "text", "text": "t"}]};
        55: MessageCreateParams::user(("t", ImageUrl::new("u"))) => {"role": "user", "content": [
            {"type": "text", "text": "t"}, {"type": "image_url", "image_url": {"url": "u"}}]};
        56: MessageCreateParams::user(["t", "t"]) => {"role": "user", "content": [
            {"type": "text", "text": "t"}, {"type": "text", "text": "t"}]};
        57: MessageContentPartParam::image_url("u") => {"type": "image_url", "image_url": {"url": "u"}};
        58: MessageContentPartParam::image_url(image.clone()) =>
            {"type": "image_url", "image_url": {"url": "u", "detail": "low"}};
        59: MessageContentPartParam::image_file(&file) => {"type": "image_file", "image_file": {"file_id": "f"}};
        60: ImageUrlContentBlock::new("u") => {"type": "image_url", "image_url": {"url": "u"}};
        61: MessageCreateParams::user(received.content.clone()) =>
            {"role": "user", "content": [{"type": "text", "text": "t"}]};
        62: MessageCreateParams::from(&received) => {"role": "assistant", "content": [{"type": "text", "text": "t"}]};
        63: MessageCreateParams::user(parts.clone()) => {"role": "user", "content": [{"type": "text", "text": "t"}]};
        64: update().tools((CodeInterpreterTool::new(), FileSearchTool::new(), function())) => {"tools": [
            {"type": "code_interpreter"}, {"type": "file_search"}, {"type": "function", "function": {"name": "f"}}]};
        65: update().tools([AssistantTool::code_interpreter(), function().into()]) => {"tools": [
            {"type": "code_interpreter"}, {"type": "function", "function": {"name": "f"}}]};
        66: update().tools(vec![function()]) => {"tools": [{"type": "function", "function": {"name": "f"}}]};
        67: update().tools([json!({"type": "code_interpreter"})]) => {"tools": [{"type": "code_interpreter"}]};
        68: MessageAttachment::new().file_id(&file).tools((CodeInterpreterTool::new(), FileSearchTool::new())) =>
            {"file_id": "f", "tools": [{"type": "code_interpreter"}, {"type": "file_search"}]};
        69: ThreadCreateParams::new().messages(["t"]) => {"messages": [{"role": "user", "content": "t"}]};
        70: ThreadCreateParams::new().messages(vec![received.clone()]) =>
            {"messages": [{"role": "assistant", "content": [{"type": "text", "text": "t"}]}]};
    }
}

/// Point 4: enums by string, tool resources, chunking.
pub fn choices() -> Vec<Row> {
    let (file, store) = (FileId::from("f"), VectorStoreId::from("v"));
    let received = json!({"tool_resources": {"code_interpreter": {"file_ids": ["f"]}}});
    let received: Assistant = serde_json::from_value(received).expect("an assistant");
    let chunks = StaticFileChunkingStrategy::new().max_chunk_size_tokens(800).chunk_overlap_tokens(400);
    let schema = json!({"type": "json_schema", "json_schema": {"name": "s", "schema": {"type": "object"}}});
    spellings! {
        80: run().tool_choice("required") => {"assistant_id": "a", "tool_choice": "required"};
        81: run().response_format("auto") => {"assistant_id": "a", "response_format": "auto"};
        82: run().response_format("json_object") => {"assistant_id": "a", "response_format": {"type": "json_object"}};
        83: run().response_format(schema.clone()) => {"assistant_id": "a", "response_format":
            {"type": "json_schema", "json_schema": {"name": "s", "schema": {"type": "object"}}}};
        84: run().truncation_strategy(TruncationObject::new("auto")) =>
            {"assistant_id": "a", "truncation_strategy": {"type": "auto"}};
        85: AssistantToolChoice::new("function").function("f") => {"type": "function", "function": {"name": "f"}};
        86: update().tool_resources(received.tool_resources.clone().map(|resources| *resources)) =>
            {"tool_resources": {"code_interpreter": {"file_ids": ["f"]}}};
        87: ThreadCreateParams::new().tool_resources(ToolResources::new().code_interpreter([&file])) =>
            {"tool_resources": {"code_interpreter": {"file_ids": ["f"]}}};
        88: assistant().tool_resources(ToolResources::new().file_search(&store)) =>
            {"model": "m", "tool_resources": {"file_search": {"vector_store_ids": ["v"]}}};
        89: VectorStoreFileCreateParams::new("f").chunking_strategy(chunks.clone()) => {"file_id": "f",
            "chunking_strategy": {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}};
        90: RunSubmitToolOutputsParams::from(vec![ToolOutput::text("c", "o")]) =>
            {"tool_outputs": [{"tool_call_id": "c", "output": "o"}]};
        91: RunSubmitToolOutputsParams::new([ToolOutput::text("c", "o")]) =>
            {"tool_outputs": [{"tool_call_id": "c", "output": "o"}]};
    }
}
