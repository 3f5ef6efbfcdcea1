//! The state as it was on disk.

use bytes::Bytes;
use indexmap::IndexMap;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::record::{Record, kind};
use super::{RunEntry, State, Store, StoreFile, StoredFile, ThreadEntry, problem};
use crate::journal::Journal;
use crate::memory::{Memory, Stored};
use crate::run::{Control, interrupt};

/// An object on disk: its number, its text, its contents if it is a file, and parts that were not put together yet.
pub(crate) struct Kept {
    pub(crate) number: u64,
    pub(crate) text: Vec<u8>,
    pub(crate) content: Option<Bytes>,
    pub(crate) pieces: Vec<Value>,
}

impl State {
    /// Takes objects in the order in which they were made, and ends runs that were in progress.
    ///
    /// # Errors
    ///
    /// What is wrong with an object.
    pub(crate) fn restore(&mut self, journal: &Journal, objects: Vec<Kept>, now: i64) -> Result<(), String> {
        for kept in objects {
            let number = kept.number;
            journal.adopt(number, &kept.text, !kept.pieces.is_empty());
            self.take(kept).map_err(|why| format!("object {number}: {why}"))?;
        }
        for thread in self.threads.values_mut() {
            let ThreadEntry { messages, runs, .. } = thread;
            runs.values_mut().for_each(|run| interrupt(run, messages, now));
        }
        Ok(())
    }

    fn take(&mut self, kept: Kept) -> Result<(), String> {
        let mut form: Value = serde_json::from_slice(&kept.text).map_err(|error| error.to_string())?;
        let mut object = form["object"].take();
        let (memory, number) = (self.memory.clone(), kept.number);
        let no_parent = || "what it belongs to is missing".to_owned();
        match form["kind"].as_str().unwrap_or_default() {
            kind::ASSISTANT => insert(&mut self.assistants, restored(&memory, number, object)?),
            kind::THREAD => {
                let thread: Stored<openai_assistants::types::Thread> = restored(&memory, number, object)?;
                let id = thread.id.to_string();
                self.threads.insert(id, ThreadEntry { thread, messages: IndexMap::new(), runs: IndexMap::new() });
            }
            kind::MESSAGE => {
                if object["content"] == json!([]) {
                    object["content"] = assembled(&kept.pieces, "/content");
                }
                let message: Stored<openai_assistants::types::Message> = restored(&memory, number, object)?;
                let thread = self.threads.get_mut(message.thread_id.as_str()).ok_or_else(no_parent)?;
                insert(&mut thread.messages, message);
            }
            kind::RUN => {
                let run: Stored<openai_assistants::types::Run> = restored(&memory, number, object)?;
                let thread = self.threads.get_mut(run.thread_id.as_str()).ok_or_else(no_parent)?;
                let control = std::sync::Arc::new(Control::new(&memory));
                let (id, steps) = (run.id.to_string(), IndexMap::new());
                let entry = RunEntry { run, steps, pending_usage: None, approvals: Value::Null, control };
                thread.runs.insert(id, entry);
            }
            kind::STEP => {
                if object["step_details"]["tool_calls"] == json!([]) {
                    object["step_details"]["tool_calls"] = assembled(&kept.pieces, "/step_details/tool_calls");
                }
                let step: Stored<openai_assistants::types::RunStep> = restored(&memory, number, object)?;
                let thread = self.threads.get_mut(step.thread_id.as_str()).ok_or_else(no_parent)?;
                let run = thread.runs.get_mut(step.run_id.as_str()).ok_or_else(no_parent)?;
                insert(&mut run.steps, step);
            }
            kind::FILE => {
                let file: Stored<openai_assistants::types::FileObject> = restored(&memory, number, object)?;
                let content = kept.content.ok_or("its contents are missing")?;
                let content = memory.keep(content).map_err(|full| full.to_string())?;
                let content_type = form["content_type"].as_str().unwrap_or_default().to_owned();
                let problem = problem(&content);
                self.files.insert(file.id.to_string(), StoredFile { file, problem, content, content_type });
            }
            kind::VECTOR_STORE => {
                let store: Stored<openai_assistants::types::VectorStore> = restored(&memory, number, object)?;
                let id = store.id.to_string();
                self.stores.insert(id, Store { store, files: IndexMap::new(), batches: IndexMap::new() });
            }
            kind::STORE_FILE => {
                let file: Stored<openai_assistants::types::VectorStoreFile> = restored(&memory, number, object)?;
                let store = self.stores.get_mut(file.vector_store_id.as_str()).ok_or_else(no_parent)?;
                let (ready, batch) = (std::time::Instant::now(), form["batch"].as_str().map(str::to_owned));
                store.files.insert(file.id.to_string(), StoreFile { file, ready, batch });
            }
            kind::BATCH => {
                let batch: Stored<openai_assistants::types::VectorStoreFileBatch> = restored(&memory, number, object)?;
                let store = self.stores.get_mut(batch.vector_store_id.as_str()).ok_or_else(no_parent)?;
                insert(&mut store.batches, batch);
            }
            other => return Err(format!("unknown kind `{other}`")),
        }
        Ok(())
    }
}

fn restored<T: Record + DeserializeOwned>(memory: &Memory, number: u64, object: Value) -> Result<Stored<T>, String> {
    let object = serde_json::from_value(object).map_err(|error| error.to_string())?;
    memory.restore(object, number).map_err(|full| full.to_string())
}

/// Under its own id, the last part of its key.
fn insert<T: Record>(map: &mut IndexMap<String, Stored<T>>, object: Stored<T>) {
    map.insert(object.key().into_id(), object);
}

/// What pieces come to, at this place of each: the list that a client would have put together from them.
fn assembled(pieces: &[Value], place: &str) -> Value {
    let mut list = json!([]);
    for delta in pieces.iter().filter_map(|piece| piece.pointer(place)) {
        accumulate(&mut list, delta);
    }
    list
}

/// Adds a delta to a value: texts grow, and items of lists go by their `index`.
fn accumulate(value: &mut Value, delta: &Value) {
    match (value, delta) {
        (Value::Object(members), Value::Object(changes)) => {
            for (name, change) in changes {
                match name.as_str() {
                    "id" | "type" => drop(members.insert(name.clone(), change.clone())),
                    _ => accumulate(members.entry(name.clone()).or_insert(Value::Null), change),
                }
            }
        }
        (Value::Array(items), Value::Array(changes)) => {
            for change in changes {
                let mut change = change.clone();
                let index = change.as_object_mut().and_then(|change| change.remove("index"));
                let place = index.and_then(|index| usize::try_from(index.as_u64()?).ok()).unwrap_or(items.len());
                if place >= items.len() {
                    items.push(Value::Null);
                }
                let last = items.len() - 1;
                accumulate(&mut items[place.min(last)], &change);
            }
        }
        (Value::String(text), Value::String(addition)) => text.push_str(addition),
        (value @ Value::Null, Value::Object(_)) => {
            *value = json!({});
            accumulate(value, delta);
        }
        (value @ Value::Null, Value::Array(_)) => {
            *value = json!([]);
            accumulate(value, delta);
        }
        (value, delta) => *value = delta.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_put_together() {
        let part = |part: Value| json!({"content": [part]});
        let pieces = [
            part(json!({"index": 0, "type": "image_file", "image_file": {"file_id": "f"}})),
            part(json!({"index": 1, "type": "text", "text": {"value": "Hello", "annotations": []}})),
            part(
                json!({"index": 1, "type": "text", "text": {"value": " you", "annotations": [{"index": 0, "type": "x"}]}}),
            ),
        ];
        let content = json!([
            {"type": "image_file", "image_file": {"file_id": "f"}},
            {"type": "text", "text": {"value": "Hello you", "annotations": [{"type": "x"}]}},
        ]);
        assert_eq!(assembled(&pieces, "/content"), content);
        let call = |call: Value| json!({"step_details": {"type": "tool_calls", "tool_calls": [call]}});
        let pieces = [
            call(
                json!({"index": 0, "id": "c", "type": "function", "function": {"name": "f", "arguments": "", "output": null}}),
            ),
            call(json!({"index": 0, "type": "function", "function": {"arguments": "{}"}})),
        ];
        let calls =
            json!([{"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}", "output": null}}]);
        assert_eq!(assembled(&pieces, "/step_details/tool_calls"), calls);
    }
}
