//! Tools that runs call.

use std::time::Duration;

use serde_json::{Value, json};

use super::driver::{Driver, Progress};
use super::render::tokens;
use crate::memory::Full;
use crate::ops::{add_file, shelf};
use crate::script::{Code, FunctionCall, picture};
use crate::state::{Kind, make};

/// How long a hosted tool works, before scaling.
const WORK: Duration = Duration::from_millis(200);
/// The gap between two pieces of arguments or code, before scaling.
const TOKEN: Duration = Duration::from_millis(15);
/// What the search finds at most.
const HITS: u64 = 20;

impl Driver {
    /// Calls functions, waits for their outputs, and goes on.
    pub(super) async fn call_functions(&mut self, calls: Vec<FunctionCall>) -> Progress {
        // Without parallel calls, each has a separate round.
        let round = if self.turn.parallel { calls.len().max(1) } else { 1 };
        for calls in calls.chunks(round) {
            self.round(calls).await?;
        }
        Ok(())
    }

    async fn round(&mut self, calls: &[FunctionCall]) -> Progress {
        self.begin_step(json!({"type": "tool_calls", "tool_calls": []}))?;
        let mut details = Vec::new();
        let mut required = Vec::new();
        let mut completion = 0;
        for (index, call) in calls.iter().enumerate() {
            let (id, name) = (self.new_id(Kind::Call), &call.name);
            let arguments = call.arguments_text();
            let function = json!({"name": name, "arguments": "", "output": null});
            self.step_delta(json!({"index": index, "id": id, "type": "function", "function": function}))?;
            for token in tokens(&arguments) {
                self.pause(TOKEN).await?;
                completion += 1;
                self.step_delta(json!({"index": index, "type": "function", "function": {"arguments": token}}))?;
            }
            let function = json!({"name": name, "arguments": arguments});
            required.push(json!({"id": id, "type": "function", "function": function}));
            let function = json!({"name": name, "arguments": arguments, "output": null});
            details.push(json!({"id": id, "type": "function", "function": function}));
        }
        let usage = self.count(completion);
        self.update_step(|step| step.step_details = make(json!({"type": "tool_calls", "tool_calls": details})))?;
        self.with_entry(|entry| entry.pending_usage = Some(usage))?;
        self.ask("submit_tool_outputs", required).await?;
        self.take_outputs()?;
        self.begin().await
    }

    /// Searches the vector stores that the run may use.
    pub(super) async fn search(&mut self, query: &str) -> Progress {
        self.begin_step(json!({"type": "tool_calls", "tool_calls": []}))?;
        let settings = self.turn.search.clone().unwrap_or_default();
        let options = &settings["ranking_options"];
        let ranking = json!({
            "ranker": options["ranker"].as_str().unwrap_or("default_2024_08_21"),
            "score_threshold": options["score_threshold"].as_f64().unwrap_or(0.0),
        });
        let id = self.new_id(Kind::Call);
        let call = |results: Value| json!({"id": id, "type": "file_search", "file_search": {"ranking_options": ranking, "results": results}});
        let mut delta = call(json!([]));
        delta["index"] = 0.into();
        self.step_delta(delta)?;
        self.pause(WORK).await?;
        let query = if query.is_empty() { self.turn.message.clone() } else { query.to_owned() };
        let limit = settings["max_num_results"].as_u64().unwrap_or(HITS) as usize;
        let threshold = ranking["score_threshold"].as_f64().unwrap_or(0.0);
        let shelf = self.with_state(|state| {
            let stores = self.turn.stores.iter();
            shelf(state, stores.map(|store| store.as_str()), &Value::Null)
        });
        let words = query.clone();
        let found = tokio::task::spawn_blocking(move || shelf.search(&words, limit));
        self.hits = self.unless_stopped(found).await?.unwrap_or_default();
        self.hits.retain(|hit| hit.score >= threshold);
        self.hits.truncate(limit);
        let results = self.hits.iter().map(|hit| {
            json!({
                "file_id": hit.file_id,
                "file_name": hit.file_name,
                "score": hit.score,
                "attributes": hit.attributes,
                "content": [{"type": "text", "text": hit.text}],
            })
        });
        let details = json!({"type": "tool_calls", "tool_calls": [call(results.collect())]});
        self.complete_step(Some(details), tokens(&query).len() as u64)
    }

    /// Simulates running code: its output and files come from the scenario.
    pub(super) async fn run_code(&mut self, code: &Code) -> Progress {
        self.begin_step(json!({"type": "tool_calls", "tool_calls": []}))?;
        let id = self.new_id(Kind::Call);
        let part = |inner: Value| json!({"index": 0, "type": "code_interpreter", "code_interpreter": inner});
        let mut first = part(json!({"input": "", "outputs": []}));
        first["id"] = json!(id);
        self.step_delta(first)?;
        for token in tokens(&code.input) {
            self.pause(TOKEN).await?;
            self.step_delta(part(json!({ "input": token })))?;
        }
        self.pause(WORK).await?;
        let mut outputs = Vec::new();
        if let Some(logs) = &code.logs {
            outputs.push(json!({"type": "logs", "logs": logs}));
        }
        if code.image {
            let file = self.make_file("plot.png", "image/png", picture())?;
            self.images.push(file.clone());
            outputs.push(json!({"type": "image", "image": {"file_id": file}}));
        }
        for (name, content) in &code.files {
            let file = self.make_file(name, "application/octet-stream", content.clone().into_bytes())?;
            self.files.push((name.clone(), file));
        }
        for (index, output) in outputs.iter().enumerate() {
            let mut output = output.clone();
            output["index"] = index.into();
            self.step_delta(part(json!({ "outputs": [output] })))?;
        }
        let call = json!({"id": id, "type": "code_interpreter",
            "code_interpreter": {"input": code.input, "outputs": outputs}});
        let details = json!({"type": "tool_calls", "tool_calls": [call]});
        self.complete_step(Some(details), tokens(&code.input).len() as u64)
    }

    fn make_file(&self, name: &str, content_type: &str, content: Vec<u8>) -> Result<String, Full> {
        let clock = &self.server.clock;
        self.with_state(|state| add_file(state, clock, name, "assistants_output", content_type, content.into()))
    }
}
