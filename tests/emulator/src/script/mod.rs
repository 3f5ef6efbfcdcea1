//! What the assistant answers: a scenario of replies, and a default for everything else.

mod default;
mod file;
mod picture;
mod sample;
mod turn;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

pub(crate) use self::default::plan as default_plan;
pub(crate) use self::picture::picture;
pub use self::turn::{Function, Turn};
use crate::fault::FaultRule;

/// Something that a run does.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Action {
    /// Writes a message. Placeholders such as `{message}` are filled in, see [`Reply::say`].
    Say(String),
    /// Writes a refusal.
    Refuse(String),
    /// Calls functions, all at once, and waits for their outputs.
    #[serde(deserialize_with = "file::calls")]
    Call(Vec<FunctionCall>),
    /// Searches the vector stores; an empty query is the user's message.
    Search(String),
    /// Pretends to run code.
    Code(Code),
    /// Lets Foundry call tools of its own: `bing_grounding` and the like, with what a step shows of the call.
    Tool(IndexMap<String, Value>),
    /// Lets Foundry ask MCP servers for their tools: by server, the definitions of its tools by name.
    ListTools(IndexMap<String, Value>),
    /// Lets Foundry call tools of MCP servers, all at once. Calls that the run's tool resources say so for wait for an
    /// approval.
    #[serde(deserialize_with = "file::mcp_calls")]
    Mcp(Vec<McpCall>),
    /// Asks for an action on the computer, and waits for the screenshot.
    Computer(Computer),
    /// Waits, as in `200ms` or `1.5s`.
    Wait(String),
    /// Fails.
    Fail {
        /// `server_error`, `rate_limit_exceeded` or `invalid_prompt`.
        code: String,
        /// The `last_error` of the run.
        message: String,
    },
    /// Ends early, for this reason: `max_completion_tokens` or `max_prompt_tokens`.
    Incomplete(String),
    /// Expires.
    Expire,
    /// What would be done without a scenario: a chat model answers if there is one, else every tool is used once and the
    /// message is echoed.
    Default,
}

/// A call of a function.
#[derive(Clone, Debug, PartialEq)]
pub struct FunctionCall {
    /// The function's name.
    pub name: String,
    /// Its arguments; a string is sent as it is, JSON or not.
    pub arguments: Value,
}

impl FunctionCall {
    pub(crate) fn arguments_text(&self) -> String {
        arguments_text(&self.arguments)
    }
}

fn arguments_text(arguments: &Value) -> String {
    match arguments {
        Value::String(text) => text.clone(),
        Value::Null => "{}".to_owned(),
        arguments => arguments.to_string(),
    }
}

/// A call to a tool of an MCP server.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default, deny_unknown_fields)]
pub struct McpCall {
    /// Label of the server.
    pub server: String,
    /// Name of the tool.
    pub tool: String,
    /// Its arguments; a string is sent as it is, JSON or not.
    pub arguments: Value,
    /// What the tool returns, if the call is approved or needs no approval.
    pub output: String,
}

impl McpCall {
    pub(crate) fn arguments_text(&self) -> String {
        arguments_text(&self.arguments)
    }
}

/// An action on the computer.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default, deny_unknown_fields)]
pub struct Computer {
    /// The action, such as `{"type": "click", "x": 10, "y": 20, "button": "left"}`.
    pub action: Value,
    /// Warnings that have to be acknowledged.
    pub warnings: Vec<String>,
}

/// Code that seems to run.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default, deny_unknown_fields)]
pub struct Code {
    /// The code.
    pub input: String,
    /// What it prints.
    pub logs: Option<String>,
    /// Whether it draws an image, which the next message shows.
    pub image: bool,
    /// Files that it writes: names and contents. `{file:NAME}` in a message links to one.
    pub files: IndexMap<String, String>,
}

/// What to do when a run fits.
#[derive(Debug, Default)]
pub struct Reply {
    message: Option<String>,
    assistant: Option<String>,
    times: Option<AtomicUsize>,
    actions: Vec<Action>,
}

impl Reply {
    /// For every run.
    pub fn any() -> Self {
        Self::default()
    }

    /// For runs whose last message of the user contains this, in upper or lower case.
    pub fn to(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }

    /// Only for the assistant of this name.
    pub fn from_assistant(self, name: impl Into<String>) -> Self {
        Self { assistant: Some(name.into()), ..self }
    }

    /// Only so many times.
    pub fn times(self, times: usize) -> Self {
        Self { times: Some(AtomicUsize::new(times)), ..self }
    }

    /// Adds an action.
    pub fn then(mut self, action: Action) -> Self {
        self.actions.push(action);
        self
    }

    /// Writes a message.
    ///
    /// | placeholder | becomes |
    /// |---|---|
    /// | `{message}` | the user's last message |
    /// | `{instructions}` | the run's instructions |
    /// | `{outputs}` | what the functions returned, as a list |
    /// | `{output.NAME}` | what the function of this name returned last |
    /// | `{cite}` | a citation of the best hit of the search before; nothing if there is none |
    /// | `{cite:URL TITLE}` | a citation of a web page; the title may be left out |
    /// | `{file:NAME}` | the path of a file that code made, annotated |
    pub fn say(self, text: impl Into<String>) -> Self {
        self.then(Action::Say(text.into()))
    }

    /// Writes a refusal.
    pub fn refuse(self, text: impl Into<String>) -> Self {
        self.then(Action::Refuse(text.into()))
    }

    /// Calls a function; several in a row are called at once.
    pub fn call(mut self, name: impl Into<String>, arguments: impl Into<Value>) -> Self {
        let call = FunctionCall { name: name.into(), arguments: arguments.into() };
        if let Some(Action::Call(calls)) = self.actions.last_mut() {
            calls.push(call);
            return self;
        }
        self.then(Action::Call(vec![call]))
    }

    /// Calls a function in a separate round, after those before have been answered.
    pub fn then_call(self, name: impl Into<String>, arguments: impl Into<Value>) -> Self {
        self.then(Action::Call(vec![FunctionCall { name: name.into(), arguments: arguments.into() }]))
    }

    /// Searches for what the user said.
    pub fn search(self) -> Self {
        self.then(Action::Search(String::new()))
    }

    /// Pretends to run code.
    pub fn code(self, code: Code) -> Self {
        self.then(Action::Code(code))
    }

    /// Lets Foundry call a tool of its own, such as `bing_grounding`, with what a step shows of the call.
    pub fn tool(self, kind: impl Into<String>, details: impl Into<Value>) -> Self {
        self.then(Action::Tool(IndexMap::from_iter([(kind.into(), details.into())])))
    }

    /// Lets Foundry call a tool of an MCP server; several in a row are called at once.
    pub fn mcp(mut self, call: McpCall) -> Self {
        if let Some(Action::Mcp(calls)) = self.actions.last_mut() {
            calls.push(call);
            return self;
        }
        self.then(Action::Mcp(vec![call]))
    }

    /// Asks for an action on the computer.
    pub fn computer(self, action: impl Into<Value>) -> Self {
        self.then(Action::Computer(Computer { action: action.into(), warnings: Vec::new() }))
    }

    /// Fails.
    pub fn fail(self, code: impl Into<String>, message: impl Into<String>) -> Self {
        self.then(Action::Fail { code: code.into(), message: message.into() })
    }

    fn fits(&self, turn: &Turn) -> bool {
        let contains = |part: &String| turn.message.to_lowercase().contains(&part.to_lowercase());
        self.message.as_ref().is_none_or(contains)
            && self.assistant.as_ref().is_none_or(|name| *name == turn.assistant)
            && self.times.as_ref().is_none_or(|times| {
                times.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
            })
    }
}

type Script = dyn Fn(&Turn) -> Option<Vec<Action>> + Send + Sync;

/// What assistants answer, and what goes wrong: read from a file, or built in Rust.
#[derive(Clone, Default)]
pub struct Scenario {
    replies: Vec<Arc<Reply>>,
    script: Option<Arc<Script>>,
    pub(crate) faults: Vec<FaultRule>,
}

impl Scenario {
    /// The default: echoes what the user said, after using every tool that the run has.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a reply; the first one that fits a run is taken.
    pub fn reply(mut self, reply: Reply) -> Self {
        self.replies.push(Arc::new(reply));
        self
    }

    /// Decides in Rust, before any reply; `None` leaves it to the replies.
    pub fn script(mut self, script: impl Fn(&Turn) -> Option<Vec<Action>> + Send + Sync + 'static) -> Self {
        self.script = Some(Arc::new(script));
        self
    }

    /// Adds faults.
    pub fn fault(mut self, rule: FaultRule) -> Self {
        self.faults.push(rule);
        self
    }

    /// Reads a scenario file; `tests/emulator/README.md` describes the format.
    ///
    /// # Errors
    ///
    /// What is wrong with it, and where.
    pub fn from_yaml(text: &str) -> Result<Self, String> {
        file::read(text)
    }

    pub(crate) fn plan(&self, turn: &Turn) -> Vec<Action> {
        if let Some(actions) = self.script.as_ref().and_then(|script| script(turn)) {
            return actions;
        }
        match self.replies.iter().find(|reply| reply.fits(turn)) {
            Some(reply) => reply.actions.clone(),
            None => vec![Action::Default],
        }
    }
}

impl fmt::Debug for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scenario").field("replies", &self.replies).field("faults", &self.faults).finish_non_exhaustive()
    }
}
