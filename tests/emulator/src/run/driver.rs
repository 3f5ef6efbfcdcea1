//! Works on a run: through its states in their real order, with an event for each.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use openai_assistants::types::{AssistantStreamEvent, Run, RunStep};
use serde_json::{Value, json};

use super::Control;
use super::writing::Draft;
use crate::fault::duration;
use crate::http::Server;
use crate::limits::LONGEST_WAIT;
use crate::memory::Full;
use crate::ops::Hit;
use crate::script::{Action, Turn};
use crate::state::{Key, Kind, RunEntry, State, make};

/// How long a run waits before anybody works on it, before scaling.
const QUEUE: Duration = Duration::from_millis(300);

/// Why a run does not go on.
pub(super) enum Halt {
    Cancelled,
    Expired,
    Failed {
        code: String,
        message: String,
    },
    Incomplete(String),
    /// The thread was deleted.
    Gone,
}

impl From<Full> for Halt {
    fn from(full: Full) -> Self {
        Self::Failed { code: "server_error".to_owned(), message: full.to_string() }
    }
}

pub(super) type Progress<T = ()> = Result<T, Halt>;

/// A result of a function: its name and what it returned.
pub(super) type Output = (String, String);

/// What works on one run.
pub(super) struct Driver {
    pub(super) server: Arc<Server>,
    pub(super) control: Arc<Control>,
    pub(super) thread: String,
    pub(super) run: String,
    pub(super) turn: Turn,
    pub(super) expires_at: i64,
    pub(super) token_limit: Option<u64>,
    /// The step under way.
    pub(super) step: Option<String>,
    /// The message under way, with what of it has been written.
    pub(super) message: Option<Draft>,
    pub(super) outputs: Vec<Output>,
    pub(super) hits: Vec<Hit>,
    pub(super) images: Vec<String>,
    /// Files that code made: name and id.
    pub(super) files: Vec<(String, String)>,
    /// Prompt and completion.
    pub(super) tokens: (u64, u64),
}

/// Lets a task work on a run that is queued.
pub(crate) fn start(server: &Arc<Server>, run: &Run, turn: Turn, control: Arc<Control>) {
    let driver = Driver {
        server: Arc::clone(server),
        control,
        thread: run.thread_id.to_string(),
        run: run.id.to_string(),
        turn,
        expires_at: run.expires_at.unwrap_or(i64::MAX),
        token_limit: run.max_completion_tokens.and_then(|limit| u64::try_from(limit).ok()),
        step: None,
        message: None,
        outputs: Vec::new(),
        hits: Vec::new(),
        images: Vec::new(),
        files: Vec::new(),
        tokens: (0, 0),
    };
    let (server, control) = (Arc::clone(server), Arc::clone(&driver.control));
    let (thread, run) = (driver.thread.clone(), driver.run.clone());
    let work = tokio::spawn(driver.work());
    tokio::spawn(async move {
        if work.await.is_err() {
            Driver::failed(&server, &thread, &run);
            control.close();
        }
    });
}

impl Driver {
    async fn work(mut self) {
        let halt = self.perform().await.err();
        self.end(halt);
    }

    /// Marks a run as failed whose task has panicked.
    fn failed(server: &Server, thread: &str, run: &str) {
        let mut state = server.state();
        let Ok(entry) = state.run(thread, run) else { return };
        entry.run.status = make("failed".into());
        entry.run.failed_at = Some(server.clock.now());
        let message = "The emulator panicked while it worked on this run; its standard error says where.";
        entry.run.last_error = Some(make(json!({"code": "server_error", "message": message})));
        entry.control.emit(AssistantStreamEvent::ThreadRunFailed(Box::new((*entry.run).clone())));
    }

    async fn perform(&mut self) -> Progress {
        self.begin().await?;
        let mut actions: VecDeque<Action> = self.server.scenario.plan(&self.turn).into();
        while let Some(action) = actions.pop_front() {
            match action {
                Action::Say(text) => self.say(&text).await?,
                Action::Refuse(text) => self.refuse(&text).await?,
                Action::Call(calls) => self.call_functions(calls).await?,
                Action::Search(query) => self.search(&query).await?,
                Action::Code(code) => self.run_code(&code).await?,
                Action::Tool(tools) => {
                    for (kind, details) in &tools {
                        self.use_tool(kind, details).await?;
                    }
                }
                Action::ListTools(servers) => self.list_tools(&servers).await?,
                Action::Mcp(calls) => self.call_mcp(&calls).await?,
                Action::Computer(computer) => self.use_computer(&computer).await?,
                Action::Wait(text) => {
                    let pause = duration(&text).unwrap_or_default().min(LONGEST_WAIT);
                    self.unless_stopped(tokio::time::sleep(pause)).await?;
                }
                Action::Fail { code, message } => return Err(Halt::Failed { code, message }),
                Action::Incomplete(reason) => return Err(Halt::Incomplete(reason)),
                Action::Expire => return Err(Halt::Expired),
                Action::Default => match self.server.chat.clone() {
                    Some(chat) => self.chat(&chat).await?,
                    None => crate::script::default_plan(&self.turn)
                        .into_iter()
                        .rev()
                        .for_each(|action| actions.push_front(action)),
                },
            }
        }
        Ok(())
    }

    /// Queued, in progress: at the start, and after tool outputs came.
    pub(super) async fn begin(&mut self) -> Progress {
        self.pause(QUEUE).await?;
        let now = self.server.clock.now();
        let run = self.update_run(|run| {
            run.status = make("in_progress".into());
            run.started_at = Some(now);
        })?;
        self.emit(AssistantStreamEvent::ThreadRunInProgress(Box::new(run)));
        Ok(())
    }

    pub(super) fn emit(&self, event: AssistantStreamEvent) {
        self.control.emit(event);
    }

    /// Waits at the speed of this server, and for a client that reads slowly; ends early when the run has to.
    pub(super) async fn pause(&self, natural: Duration) -> Progress {
        self.unless_stopped(async {
            self.control.until_notified().await;
            self.server.clock.pause(natural).await;
        })
        .await
    }

    /// Waits for something; ends early when the run has to.
    pub(super) async fn unless_stopped<T>(&self, work: impl Future<Output = T>) -> Progress<T> {
        tokio::select! {
            biased;
            () = self.control.until_cancelled() => Err(Halt::Cancelled),
            () = self.server.clock.reach(self.expires_at) => Err(Halt::Expired),
            done = work => Ok(done),
        }
    }

    /// Lets the run wait for what the client has to submit for these calls.
    pub(super) async fn ask(&self, kind: &str, calls: Vec<Value>) -> Progress {
        let run = self.update_run(|run| {
            run.status = make("requires_action".into());
            run.required_action = Some(make(json!({"type": kind, (kind): {"tool_calls": calls}})));
        })?;
        self.emit(AssistantStreamEvent::ThreadRunRequiresAction(Box::new(run)));
        self.control.close();
        self.wait_for_outputs().await
    }

    /// Waits for tool outputs.
    async fn wait_for_outputs(&self) -> Progress {
        tokio::select! {
            biased;
            () = self.control.until_resumed() => Ok(()),
            () = self.control.until_cancelled() => Err(Halt::Cancelled),
            () = self.server.clock.reach(self.expires_at) => Err(Halt::Expired),
        }
    }

    pub(super) fn with_state<R>(&self, change: impl FnOnce(&mut State) -> R) -> R {
        change(&mut self.server.state())
    }

    pub(super) fn with_entry<R>(&self, change: impl FnOnce(&mut RunEntry) -> R) -> Progress<R> {
        self.with_state(|state| state.run(&self.thread, &self.run).map(change).map_err(|_| Halt::Gone))
    }

    pub(super) fn update_run(&self, change: impl FnOnce(&mut Run)) -> Progress<Run> {
        self.with_entry(|entry| {
            change(&mut entry.run);
            entry.run.settle()?;
            Ok((*entry.run).clone())
        })?
    }

    pub(super) fn new_id(&self, kind: Kind) -> String {
        self.with_state(|state| state.ids.next(kind))
    }

    /// Keeps a delta on disk, if there is one, until what it belongs to is complete.
    pub(super) fn keep_piece(&self, key: impl FnOnce() -> Key, delta: &Value) {
        if self.server.memory.journal().is_some() {
            self.with_state(|state| state.keep_piece(&key(), delta));
        }
    }

    /// Begins a step.
    pub(super) fn begin_step(&mut self, details: Value) -> Progress {
        let id = self.new_id(Kind::Step);
        let (now, kind) = (self.server.clock.now(), details["type"].clone());
        let memory = &self.server.memory;
        let step = self.with_entry(|entry| -> Progress<RunStep> {
            let step: RunStep = make(json!({
                "id": id,
                "object": "thread.run.step",
                "created_at": now,
                "run_id": entry.run.id,
                "assistant_id": entry.run.assistant_id,
                "thread_id": entry.run.thread_id,
                "type": kind,
                "status": "in_progress",
                "cancelled_at": null,
                "completed_at": null,
                "expires_at": entry.run.expires_at,
                "failed_at": null,
                "last_error": null,
                "step_details": details,
                "usage": null,
            }));
            entry.steps.insert(id.clone(), memory.store(step.clone())?);
            Ok(step)
        })??;
        self.step = Some(id);
        self.emit(AssistantStreamEvent::ThreadRunStepCreated(Box::new(step.clone())));
        self.emit(AssistantStreamEvent::ThreadRunStepInProgress(Box::new(step)));
        Ok(())
    }

    /// Changes the step under way.
    pub(super) fn update_step(&self, change: impl FnOnce(&mut RunStep)) -> Progress<RunStep> {
        let id = self.step.clone().ok_or(Halt::Gone)?;
        self.with_entry(|entry| {
            let step = entry.steps.get_mut(&id).ok_or(Halt::Gone)?;
            change(step);
            step.settle()?;
            Ok((**step).clone())
        })?
    }

    /// Sends a part of the step under way.
    pub(super) fn step_delta(&self, tool_call: Value) -> Progress {
        self.step_delta_of("tool_calls", tool_call)
    }

    /// Sends a part of the step under way, as details of this type.
    pub(super) fn step_delta_of(&self, details: &str, tool_call: Value) -> Progress {
        let id = self.step.clone().ok_or(Halt::Gone)?;
        let delta = json!({"step_details": {"type": details, "tool_calls": [tool_call]}});
        self.keep_piece(|| Key::Step(self.thread.clone(), self.run.clone(), id.clone()), &delta);
        self.emit(AssistantStreamEvent::ThreadRunStepDelta(make(json!({
            "id": id,
            "object": "thread.run.step.delta",
            "delta": delta,
        }))));
        Ok(())
    }

    /// Completes the step under way.
    pub(super) fn complete_step(&mut self, details: Option<Value>, completion: u64) -> Progress {
        let usage = self.count(completion);
        let now = self.server.clock.now();
        let step = self.update_step(|step| {
            step.status = make("completed".into());
            step.completed_at = Some(now);
            step.usage = Some(make(usage));
            if let Some(details) = details {
                step.step_details = make(details);
            }
        })?;
        self.step = None;
        self.emit(AssistantStreamEvent::ThreadRunStepCompleted(Box::new(step)));
        Ok(())
    }

    /// Counts the tokens of a step.
    pub(super) fn count(&mut self, completion: u64) -> Value {
        let prompt = 20 + self.turn.prompt_tokens;
        self.tokens = (self.tokens.0 + prompt, self.tokens.1 + completion);
        usage(prompt, completion)
    }

    /// What the step's tool calls were given, once they have been submitted.
    pub(super) fn take_outputs(&mut self) -> Progress {
        let step = self.step.take().ok_or(Halt::Gone)?;
        let details = self.with_entry(|entry| entry.steps.get(&step).map(|step| json!(step.step_details)))?;
        let details = details.unwrap_or_default();
        for call in details["tool_calls"].as_array().into_iter().flatten() {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            self.outputs.push(match call["type"].as_str() {
                Some(kind @ "computer_use_preview") => {
                    let screenshot = &call[kind]["output"];
                    (kind.to_owned(), text(screenshot.get("file_id").unwrap_or(&screenshot["image_url"])))
                }
                _ => (text(&call["function"]["name"]), text(&call["function"]["output"])),
            });
        }
        Ok(())
    }
}

/// Usage as runs and steps have it.
pub(super) fn usage(prompt: u64, completion: u64) -> Value {
    json!({
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_token_details": {"cached_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": 0},
    })
}
