//! Tools: functions of the program that a run may call.

mod approval;
#[cfg(feature = "foundry")]
mod computer;
mod function;
mod output;
mod required;
mod text;
mod work;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

pub use self::approval::{Approval, ApprovalRequest};
#[cfg(feature = "schemars")]
pub use self::function::ToolArguments;
pub use self::function::ToolFunction;
pub use self::output::IntoToolOutput;
pub(super) use self::required::Required;
pub(super) use self::work::{Event, Reply, Work};
use crate::error::BoxError;
use crate::types::{AssistantTool, FunctionDefinition, RequiredActionFunctionToolCall};

type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;
type FunctionOutput = Result<String, BoxError>;
type Handler = Arc<dyn Fn(&RequiredActionFunctionToolCall) -> Boxed<FunctionOutput> + Send + Sync>;
type Approve = Arc<dyn Fn(ApprovalRequest) -> Boxed<Approval> + Send + Sync>;

/// Functions that a run may call, and how they are called.
///
/// The calls of one round run concurrently, without spawning a task: they make progress when the run is polled. A
/// function that would block its thread belongs in `tokio::task::spawn_blocking`.
///
/// ```no_run
/// # use openai_assistants::{Client, Result, Tools, types::*};
/// # use serde_json::{Value, json};
/// # async fn f(client: Client) -> Result<()> {
/// let tools = Tools::new().function_with(
///     FunctionDefinition::new("get_weather").description("The weather in a city"),
///     |arguments: Value| async move {
///         json!({ "city": arguments["city"], "sky": "clear" })
///     },
/// );
/// let run = RunCreateParams::new("asst_1").tools(tools.definitions());
/// let end =
///     client.threads().runs().create("thread_1", run).stream().run_with(tools).await?;
/// println!("{}", end.text());
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Tools {
    tools: Vec<Tool>,
    approve: Option<Approve>,
    concurrency: usize,
    max_rounds: u32,
    cancels_at_max_rounds: bool,
    #[cfg(feature = "foundry")]
    computer: Option<computer::Handler>,
    on_failure: ToolFailure,
    on_unknown: ToolFailure,
}

#[derive(Clone)]
struct Tool {
    definition: FunctionDefinition,
    handler: Handler,
}

/// What to do about a tool call that fails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolFailure {
    /// The error is reported to the model, as the output `{"error": "…"}`, so that it can try something else.
    #[default]
    Output,
    /// The run's stream ends with an error. The run is left waiting on the server.
    Error,
}

impl Tools {
    /// Creates an empty set of tools, with up to 8 concurrent calls and 16 rounds; failures are reported to the model.
    pub fn new() -> Self {
        Self {
            tools: Vec::new(),
            approve: None,
            concurrency: 8,
            max_rounds: 16,
            cancels_at_max_rounds: false,
            #[cfg(feature = "foundry")]
            computer: None,
            on_failure: ToolFailure::Output,
            on_unknown: ToolFailure::Output,
        }
    }

    /// Adds a function whose parameters are described by its argument's type.
    ///
    /// The type's documentation becomes the description of the function, that of its fields the description of the
    /// parameters. A function without an argument has no parameters and no description.
    #[cfg(feature = "schemars")]
    pub fn function<Arguments: ToolArguments, Kind>(
        self,
        name: impl Into<String>,
        function: impl ToolFunction<Arguments, Kind>,
    ) -> Self {
        self.function_with(Arguments::definition(name.into()), function)
    }

    /// Adds a function with an explicit definition. A function of the same name is replaced.
    ///
    /// The definition can be just a name if the assistant already has the function.
    ///
    /// The function has one argument or none, is `async` or not, and returns anything that serializes, or a `Result` of that:
    /// see [`ToolFunction`].
    ///
    /// ```
    /// use openai_assistants::Tools;
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Weather {
    ///     city: String,
    /// }
    ///
    /// #[derive(serde::Serialize)]
    /// struct Sky {
    ///     celsius: f64,
    /// }
    ///
    /// let tools = Tools::new()
    ///     .function_with("get_weather", |arguments: Weather| async move {
    ///         if arguments.city.is_empty() {
    ///             Err("a city is needed")
    ///         } else {
    ///             Ok(Sky { celsius: 21.0 })
    ///         }
    ///     })
    ///     .function_with("get_time", || "12:30")
    ///     .function_with("add", |(a, b): (i64, i64)| a + b);
    /// # let _ = tools;
    /// ```
    pub fn function_with<Arguments, Kind>(
        mut self,
        definition: impl Into<FunctionDefinition>,
        function: impl ToolFunction<Arguments, Kind>,
    ) -> Self {
        let tool = Tool { definition: definition.into(), handler: Arc::new(move |call| function.call(call)) };
        self.tools.retain(|other| other.definition.name != tool.definition.name);
        self.tools.push(tool);
        self
    }

    /// Sets an approval hook, which is called before each call, for example to ask the user. It is called concurrently
    /// for the calls of one round.
    ///
    /// It is called for functions, and with the feature `foundry` also for tools of MCP servers, which the service
    /// calls itself after the decision is submitted. Without a hook, functions are called without approval, and a run
    /// that waits for an approval ends with an error of kind [`ActionRequired`](crate::ErrorKind::ActionRequired).
    ///
    /// ```
    /// use openai_assistants::{Approval, Tools};
    ///
    /// let tools = Tools::new().approve(|call| async move {
    ///     match call.server_label() {
    ///         Some("docs") => Approval::Allow,
    ///         Some(_) => {
    ///             Approval::Deny("only the documentation may be searched".to_owned())
    ///         }
    ///         None => Approval::Allow,
    ///     }
    /// });
    /// # let _ = tools;
    /// ```
    pub fn approve<F, R>(mut self, approve: F) -> Self
    where
        F: Fn(ApprovalRequest) -> R + Send + Sync + 'static,
        R: Future<Output = Approval> + Send + 'static,
    {
        self.approve = Some(Arc::new(move |call| Box::pin(approve(call))));
        self
    }

    /// Sets how many calls run at a time; the minimum is 1.
    pub fn concurrency(mut self, concurrency: usize) -> Self {
        self.concurrency = concurrency.max(1);
        self
    }

    /// Sets how often a run may require tool outputs before it ends with an error of kind
    /// [`TooManyRounds`](crate::ErrorKind::TooManyRounds). The run is left waiting on the server, unless
    /// [`cancel_at_max_rounds`](Self::cancel_at_max_rounds) is called too.
    pub fn max_rounds(mut self, rounds: u32) -> Self {
        self.max_rounds = rounds;
        self
    }

    /// Cancels a run that exceeds [`max_rounds`](Self::max_rounds), so that its thread is free again. The error is the
    /// same; its [`last_run`](crate::Error::last_run) is the response to the cancellation.
    pub fn cancel_at_max_rounds(mut self) -> Self {
        self.cancels_at_max_rounds = true;
        self
    }

    /// Sets what to do about a call whose function fails, or whose arguments are invalid.
    pub fn on_failure(mut self, then: ToolFailure) -> Self {
        self.on_failure = then;
        self
    }

    /// Sets what to do about a call of an unknown function.
    pub fn on_unknown(mut self, then: ToolFailure) -> Self {
        self.on_unknown = then;
        self
    }

    /// Returns the definitions of the functions, for an assistant or a run.
    pub fn definitions(&self) -> impl Iterator<Item = AssistantTool> + '_ {
        self.tools.iter().map(|tool| AssistantTool::function(tool.definition.clone()))
    }

    pub(super) fn cancels(&self) -> bool {
        self.cancels_at_max_rounds
    }

    pub(super) fn has_rounds_left(&self, rounds: u32) -> bool {
        rounds < self.max_rounds
    }
}

impl Default for Tools {
    fn default() -> Self {
        Self::new()
    }
}

impl From<&str> for FunctionDefinition {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl fmt::Debug for Tools {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.tools.iter().map(|tool| &tool.definition.name).collect();
        f.debug_struct("Tools")
            .field("functions", &names)
            .field("concurrency", &self.concurrency)
            .field("max_rounds", &self.max_rounds)
            .field("on_failure", &self.on_failure)
            .field("on_unknown", &self.on_unknown)
            .finish_non_exhaustive()
    }
}
