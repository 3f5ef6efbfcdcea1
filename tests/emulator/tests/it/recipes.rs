//! The recipes of `RECIPES.md`: each scenario is started, and its transcript played.

use std::collections::VecDeque;

use emulator::{Emulator, Scenario};
use serde_json::{Value, json};

use super::wire::Wire;

/// Where a server of each kind has the protocol, and what every request needs.
const BASES: [&str; 2] = ["/v1", "/api/projects/any"];
const QUERY: &str = "api-version=v1";

struct Recipe<'a> {
    name: &'a str,
    scenario: &'a str,
    transcript: Vec<&'a str>,
}

fn recipes(text: &str) -> Vec<Recipe<'_>> {
    let block = |section: &'_ str, language: &str| {
        let fence = format!("```{language}\n");
        assert_eq!(section.matches(&fence).count(), 1, "one block of {language} in\n{section}");
        let start = section.find(&fence).expect("a block") + fence.len();
        start..start + section[start..].find("```").expect("an end")
    };
    let sections = text.split("\n## ").skip(1);
    let recipe = |section| Recipe {
        name: str::lines(section).next().expect("a heading"),
        scenario: &section[block(section, "yaml")],
        transcript: section[block(section, "text")].lines().collect(),
    };
    sections.map(recipe).collect()
}

/// A client that plays a transcript.
struct Player<'a> {
    recipe: &'a str,
    wire: Wire,
    assistant: String,
    thread: String,
    run: Value,
    functions: Vec<String>,
    searches: bool,
    /// What is to be submitted, with the calls that were not compared yet.
    calls: VecDeque<Value>,
    outputs: Vec<Value>,
    store: String,
}

impl Player<'_> {
    async fn get(&self, path: &str) -> Value {
        self.wire.get(&format!("{path}?{QUERY}")).await
    }

    async fn post(&self, path: &str, body: Value) -> Value {
        self.wire.post(&format!("{path}?{QUERY}"), body).await
    }

    async fn assistant(&mut self, name: &str) {
        let functions = self.functions.iter().map(|name| json!({"type": "function", "function": {"name": name}}));
        let mut tools: Vec<Value> = functions.collect();
        if self.searches {
            tools.push(json!({"type": "file_search"}));
        }
        if name.starts_with("Foundry") {
            tools.push(json!({"type": "mcp", "server_label": "github", "server_url": "https://mcp.example"}));
        }
        let resources = json!({"file_search": {"vector_store_ids": [self.store]}});
        let body = json!({"model": "m", "name": name, "tools": tools, "tool_resources": resources});
        self.assistant = self.post("/assistants", body).await["id"].as_str().expect("an id").to_owned();
    }

    /// The run, once it waits or has ended.
    async fn settle(&mut self) {
        let path = format!("/threads/{}/runs/{}", self.thread, self.run["id"].as_str().expect("an id"));
        for _ in 0..2000 {
            self.run = self.get(&path).await;
            if !["queued", "in_progress"].contains(&self.run["status"].as_str().expect("a status")) {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        panic!("{}: the run does not end", self.recipe);
    }

    async fn user(&mut self, text: &str) {
        if self.assistant.is_empty() {
            self.assistant("Assistant").await;
        }
        let body = json!({"messages": [{"role": "user", "content": text}]});
        self.thread = self.post("/threads", body).await["id"].as_str().expect("an id").to_owned();
        let body = json!({"assistant_id": self.assistant});
        self.run = self.post(&format!("/threads/{}/runs", self.thread), body).await;
        self.wait().await;
    }

    async fn wait(&mut self) {
        self.settle().await;
        self.calls = self.run["required_action"]["submit_tool_outputs"]["tool_calls"]
            .as_array()
            .cloned()
            .unwrap_or_default()
            .into();
    }

    async fn output(&mut self, text: &str) {
        let calls = &self.run["required_action"]["submit_tool_outputs"]["tool_calls"];
        let id = &calls[self.outputs.len()]["id"];
        self.outputs.push(json!({"tool_call_id": id, "output": text}));
        if self.outputs.len() == calls.as_array().expect("calls").len() {
            assert!(self.calls.is_empty(), "{}: not in the transcript: {:?}", self.recipe, self.calls);
            let outputs = std::mem::take(&mut self.outputs);
            self.submit(json!({ "tool_outputs": outputs })).await;
        }
    }

    async fn approve(&mut self, tool: &str, approve: bool) {
        let call = &self.run["required_action"]["submit_tool_approval"]["tool_calls"][0];
        assert_eq!(call["name"], tool, "{}: {}", self.recipe, self.run);
        self.submit(json!({"tool_approvals": [{"tool_call_id": call["id"], "approve": approve}]})).await;
    }

    async fn submit(&mut self, body: Value) {
        let path =
            format!("/threads/{}/runs/{}/submit_tool_outputs", self.thread, self.run["id"].as_str().expect("an id"));
        self.post(&path, body).await;
        self.wait().await;
    }

    /// The assistant's newest message.
    async fn newest(&self) -> Value {
        self.get(&format!("/threads/{}/messages", self.thread)).await["data"][0].clone()
    }

    async fn line(&mut self, line: &str) {
        let recipe = self.recipe;
        let (verb, text) = line.split_once(": ").unwrap_or_else(|| panic!("{recipe}: no verb in `{line}`"));
        match verb {
            "as" => self.assistant(text).await,
            "user" => self.user(text).await,
            "calls" => {
                let call = self.calls.pop_front().unwrap_or_else(|| panic!("{recipe}: no call as in `{line}`"));
                let function = &call["function"];
                let seen =
                    format!("{} {}", function["name"].as_str().unwrap(), function["arguments"].as_str().unwrap());
                assert_eq!(seen, text, "{recipe}");
            }
            "output" => self.output(text).await,
            "approves" | "denies" => self.approve(text, verb == "approves").await,
            "answer" => {
                let message = self.newest().await;
                assert_eq!(message["content"][0]["text"]["value"], text, "{recipe}: {}", self.run);
            }
            "refusal" => assert_eq!(self.newest().await["content"][0]["refusal"], text, "{recipe}"),
            "cites" => {
                let annotation = &self.newest().await["content"][0]["text"]["annotations"][0];
                let file = annotation["file_citation"]["file_id"].as_str().expect("a citation");
                assert_eq!(self.get(&format!("/files/{file}")).await["filename"], text, "{recipe}");
            }
            "run" => {
                self.settle().await;
                let mut seen = self.run["status"].as_str().expect("a status").to_owned();
                if let Some(code) = self.run["last_error"]["code"].as_str() {
                    seen += &format!(" {code}: {}", self.run["last_error"]["message"].as_str().unwrap_or_default());
                }
                if let Some(reason) = self.run["incomplete_details"]["reason"].as_str() {
                    seen += &format!(" {reason}");
                }
                assert_eq!(seen, text, "{recipe}");
            }
            "stream" => self.stream(text).await,
            // Checked together with the line before.
            "events" => assert_eq!(text, "3, then the connection breaks", "{recipe}"),
            request => {
                let (method, path) = request.split_once(' ').unwrap_or_else(|| panic!("{recipe}: no verb `{verb}`"));
                let (status, body) = self.wire.send(method, &format!("{path}?{QUERY}"), None).await.expect("an answer");
                assert_eq!(status.to_string(), text, "{recipe}: {request}: {body}");
            }
        }
    }

    /// A run whose stream breaks off after three events.
    async fn stream(&mut self, text: &str) {
        self.assistant("Assistant").await;
        let body = json!({"messages": [{"role": "user", "content": text}]});
        self.thread = self.post("/threads", body).await["id"].as_str().expect("an id").to_owned();
        let body = json!({"assistant_id": self.assistant, "stream": true});
        let path = format!("/threads/{}/runs?{QUERY}", self.thread);
        let (seen, error) = self.wire.pieces("POST", &path, body).await;
        assert_eq!(seen.matches("event: ").count(), 3, "{}: {seen}", self.recipe);
        assert!(error.is_some(), "{}: the stream ended as if it were complete", self.recipe);
        self.run = self.get(&format!("/threads/{}/runs", self.thread)).await["data"][0].clone();
    }
}

async fn play(recipe: &Recipe<'_>) {
    let scenario = Scenario::from_yaml(recipe.scenario).unwrap_or_else(|error| panic!("{}: {error}", recipe.name));
    let emulator = Emulator::builder().scenario(scenario).start().await.expect("an emulator");
    let is_foundry = recipe.transcript.iter().any(|line| line.starts_with("as: Foundry"));
    let wire = Wire::new(format!("{}{}", emulator.endpoint(), BASES[usize::from(is_foundry)]));
    let file = wire
        .upload_to(&format!("/files?{QUERY}"), "notes.txt", "assistants", b"Anna likes plums.")
        .await
        .expect("a file");
    let body = json!({"file_ids": [file["id"]]});
    let store = wire.post(&format!("/vector_stores?{QUERY}"), body).await["id"].as_str().expect("an id").to_owned();
    while wire.get(&format!("/vector_stores/{store}?{QUERY}")).await["status"] == "in_progress" {}
    let calls = recipe.transcript.iter().filter_map(|line| line.strip_prefix("calls: ")?.split(' ').next());
    let mut functions: Vec<String> = calls.map(str::to_owned).collect();
    functions.sort();
    functions.dedup();
    let mut player = Player {
        recipe: recipe.name,
        wire,
        assistant: String::new(),
        thread: String::new(),
        run: Value::Null,
        functions,
        searches: recipe.transcript.iter().any(|line| line.starts_with("cites: ")),
        calls: VecDeque::new(),
        outputs: Vec::new(),
        store,
    };
    for line in &recipe.transcript {
        player.line(line).await;
    }
}

#[tokio::test]
async fn every_recipe_does_what_its_transcript_says() {
    let recipes = recipes(include_str!("../../RECIPES.md"));
    assert!(recipes.len() > 10, "only {} recipes were found", recipes.len());
    for recipe in &recipes {
        play(recipe).await;
    }
}
