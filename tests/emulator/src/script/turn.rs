//! What a scenario knows of a run before it answers.

use openai_assistants::types::{Run, VectorStoreId};
use serde_json::{Value, json};

/// A run that is to be answered.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Turn {
    /// The user's last message.
    pub message: String,
    /// The assistant's name; empty if it has none.
    pub assistant: String,
    /// The run's instructions.
    pub instructions: String,
    /// Functions that may be called.
    pub functions: Vec<Function>,
    /// Whether code may be run.
    pub has_code: bool,
    /// The shape of the answer, as in the run.
    pub response_format: Value,
    /// Which tools are to be called, as in the run.
    pub tool_choice: Value,
    /// Whether functions may be called at once.
    pub parallel: bool,
    /// Settings of the search, if there is one.
    pub(crate) search: Option<Value>,
    pub(crate) stores: Vec<VectorStoreId>,
    /// Tools of the service, MCP servers and the computer, as in the run.
    pub(crate) tools: Vec<Value>,
    /// How MCP servers are called, as in the tool resources.
    pub(crate) mcp: Value,
    pub(crate) prompt_tokens: u64,
}

/// Tools of the published protocol.
const COMMON: &[&str] = &["function", "code_interpreter", "file_search"];

/// A function that may be called.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Function {
    /// Its name.
    pub name: String,
    /// The JSON schema of its arguments.
    pub parameters: Value,
}

impl Turn {
    pub(crate) fn new(run: &Run, assistant: &str, message: String, stores: Vec<VectorStoreId>, mcp: Value) -> Self {
        let tools = json!(run.tools);
        let all = |kind: &str| {
            let tools = tools.as_array().into_iter().flatten().filter(|tool| tool["type"] == kind);
            tools.cloned().collect::<Vec<_>>()
        };
        let functions = all("function").into_iter().map(|tool| Function {
            name: tool["function"]["name"].as_str().unwrap_or_default().to_owned(),
            parameters: tool["function"]["parameters"].clone(),
        });
        let instructions = run.instructions.clone().unwrap_or_default();
        Self {
            prompt_tokens: (message.split_whitespace().count() + instructions.split_whitespace().count()) as u64,
            message,
            assistant: assistant.to_owned(),
            instructions,
            functions: functions.collect(),
            has_code: !all("code_interpreter").is_empty(),
            response_format: json!(run.response_format),
            tool_choice: json!(run.tool_choice),
            parallel: json!(run.parallel_tool_calls).as_bool().unwrap_or(true),
            search: all("file_search").first().map(|tool| tool["file_search"].clone()),
            tools: tools
                .as_array()
                .into_iter()
                .flatten()
                .filter(|tool| !COMMON.iter().any(|kind| tool["type"] == *kind))
                .cloned()
                .collect(),
            stores,
            mcp,
        }
    }

    /// Whether a call to a tool of an MCP server waits for an approval: unless the tool resources say that it does not.
    pub(crate) fn needs_approval(&self, server: &str, tool: &str) -> bool {
        let mut servers = self.mcp.as_array().into_iter().flatten();
        match servers.find(|resource| resource["server_label"] == server).map(|found| &found["require_approval"]) {
            Some(Value::String(choice)) => choice != "never",
            Some(choice) => {
                let never = choice["never"]["tool_names"].as_array();
                !never.is_some_and(|names| names.iter().any(|name| name == tool))
            }
            None => true,
        }
    }

    /// Whether files may be searched.
    pub fn has_search(&self) -> bool {
        self.search.is_some() && !self.stores.is_empty()
    }

    /// Whether the run's `tool_choice` lets a tool be called.
    pub(crate) fn may_use(&self, kind: &str, function: &str) -> bool {
        match &self.tool_choice {
            Value::String(choice) => choice != "none",
            choice => choice["type"] == kind && (kind != "function" || choice["function"]["name"] == function),
        }
    }
}
