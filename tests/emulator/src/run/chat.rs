//! Runs that a chat model answers.

use serde_json::{Map, Value, json};

use super::driver::{Driver, Halt, Progress};
use crate::chat::{Chat, Problem};
use crate::script::FunctionCall;

/// How often a model may call functions before the run fails.
const ROUNDS: usize = 32;
/// The longest answer of a model, in bytes.
const LONGEST: usize = 8 << 20;

/// A function call as the model wrote it: its id, the function and the arguments.
#[derive(Default)]
struct Written {
    id: String,
    name: String,
    arguments: String,
}

impl Driver {
    /// Asks the model, and asks again with the outputs of the functions that it calls.
    pub(super) async fn chat(&mut self, chat: &Chat) -> Progress {
        if self.turn.has_search() && self.turn.may_use("file_search", "") {
            self.search("").await?;
        }
        let mut request = self.request()?;
        for _ in 0..ROUNDS {
            let calls = self.answer(chat, &request).await?;
            if calls.is_empty() {
                return Ok(());
            }
            let before = self.outputs.len();
            let wanted = calls
                .iter()
                .map(|call| FunctionCall { name: call.name.clone(), arguments: call.arguments.as_str().into() });
            self.call_functions(wanted.collect()).await?;
            let messages = request["messages"].as_array_mut().ok_or(Halt::Gone)?;
            messages.push(json!({"role": "assistant", "content": null, "tool_calls": calls.iter().map(|call| {
                let function = json!({"name": call.name, "arguments": call.arguments});
                json!({"id": call.id, "type": "function", "function": function})
            }).collect::<Value>()}));
            for (call, (_, output)) in calls.iter().zip(&self.outputs[before..]) {
                messages.push(json!({"role": "tool", "tool_call_id": call.id, "content": output}));
            }
            // A model that must call a function would do so for ever.
            if let Some(request) = request.as_object_mut() {
                request.remove("tool_choice");
            }
        }
        Err(Halt::Failed {
            code: "server_error".to_owned(),
            message: format!("The model called functions {ROUNDS} times and did not answer."),
        })
    }

    /// Passes on what the model writes; returns the calls that it asks for.
    async fn answer(&mut self, chat: &Chat, request: &Value) -> Progress<Vec<Written>> {
        let mut answer = self.unless_stopped(chat.ask(request.clone())).await?.map_err(failed)?;
        let mut calls: Vec<Written> = Vec::new();
        let mut reason = String::new();
        let mut taken = 0;
        while let Some(choice) = self.unless_stopped(answer.next()).await?.map_err(failed)? {
            let delta = &choice["delta"];
            let text = delta["content"].as_str().or(delta["refusal"].as_str()).unwrap_or_default();
            if !text.is_empty() {
                self.unless_stopped(self.control.until_notified()).await?;
                self.pass_on(text)?;
            }
            taken += choice.to_string().len();
            if taken > LONGEST {
                let message = format!("The chat model wrote more than {LONGEST} bytes.");
                return Err(Halt::Failed { code: "server_error".to_owned(), message });
            }
            for call in delta["tool_calls"].as_array().into_iter().flatten() {
                let place = call["index"].as_u64().and_then(|index| usize::try_from(index).ok());
                // Some servers send whole calls and leave the index out.
                let place = place.unwrap_or(calls.len()).min(calls.len());
                if place == calls.len() {
                    calls.push(Written { id: format!("call_{place}"), ..Written::default() });
                }
                let written = &mut calls[place];
                if let Some(id) = call["id"].as_str().filter(|id| !id.is_empty()) {
                    written.id = id.to_owned();
                }
                written.name.push_str(call["function"]["name"].as_str().unwrap_or_default());
                match &call["function"]["arguments"] {
                    Value::String(part) => written.arguments.push_str(part),
                    Value::Null => {}
                    whole => written.arguments = whole.to_string(),
                }
            }
            if let Some(end) = choice["finish_reason"].as_str() {
                reason = end.to_owned();
            }
        }
        match reason.as_str() {
            "length" => return Err(Halt::Incomplete("max_completion_tokens".to_owned())),
            "content_filter" => {
                let message = "The chat model's content filter stopped the answer.".to_owned();
                return Err(Halt::Failed { code: "server_error".to_owned(), message });
            }
            _ => {}
        }
        if self.message.is_some() {
            self.complete_message()?;
        }
        Ok(calls)
    }

    /// The run as a request for a chat completion.
    fn request(&self) -> Progress<Value> {
        let run = json!(self.with_entry(|entry| (*entry.run).clone())?);
        let mut messages = Vec::new();
        if !self.turn.instructions.is_empty() {
            messages.push(json!({"role": "system", "content": self.turn.instructions}));
        }
        if !self.hits.is_empty() {
            let hits = self.hits.iter().map(|hit| format!("\n\n[{}]\n{}", hit.file_name, hit.text));
            let found = format!("From the files that belong to this conversation:{}", hits.collect::<String>());
            messages.push(json!({"role": "system", "content": found}));
        }
        self.with_state(|state| -> Progress {
            let thread = state.thread(&self.thread).map_err(|_| Halt::Gone)?;
            let turns =
                thread.messages.values().map(|message| json!(**message)).filter_map(|message| turn_of(&message));
            messages.extend(turns);
            Ok(())
        })?;
        let tools = run["tools"].as_array().into_iter().flatten();
        let tools: Vec<&Value> = tools.filter(|tool| tool["type"] == "function").collect();
        let mut request = Map::from_iter([("messages".to_owned(), messages.into())]);
        for name in ["model", "temperature", "top_p", "max_completion_tokens"] {
            request.insert(name.to_owned(), run[name].clone());
        }
        // A format by the name of `auto` is no format of chat completions.
        if run["response_format"].is_object() {
            request.insert("response_format".to_owned(), run["response_format"].clone());
        }
        if !tools.is_empty() {
            request.insert("tools".to_owned(), json!(tools));
            // Tools other than functions are not the model's to choose.
            if run["tool_choice"].is_string() || run["tool_choice"]["type"] == "function" {
                request.insert("tool_choice".to_owned(), run["tool_choice"].clone());
            }
            if run["parallel_tool_calls"] == false {
                request.insert("parallel_tool_calls".to_owned(), false.into());
            }
        }
        request.retain(|_, value| !value.is_null());
        Ok(Value::Object(request))
    }
}

/// A message of the thread as one of a chat: its texts and the images that have a URL.
fn turn_of(message: &Value) -> Option<Value> {
    let parts = message["content"].as_array().into_iter().flatten();
    let parts: Vec<Value> = parts
        .filter_map(|part| match part["type"].as_str()? {
            "text" => Some(json!({"type": "text", "text": part["text"]["value"]})),
            "image_url" => Some(part.clone()),
            _ => None,
        })
        .collect();
    let content = match parts.as_slice() {
        [] => return None,
        [part] if part["type"] == "text" => part["text"].clone(),
        _ => parts.into(),
    };
    Some(json!({"role": message["role"], "content": content}))
}

fn failed(problem: Problem) -> Halt {
    Halt::Failed { code: problem.code.to_owned(), message: problem.message }
}
