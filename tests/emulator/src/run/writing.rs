//! Messages that runs write.

use std::time::Duration;

use openai_assistants::types::{AssistantStreamEvent, Message};
use serde_json::{Value, json};

use super::driver::{Driver, Halt, Progress};
use super::render::{Piece, tokens};
use crate::state::{Kind, make};

/// The gap between two pieces of a text, before scaling.
const TOKEN: Duration = Duration::from_millis(25);

impl Driver {
    /// Writes a message, with the images that code made before it.
    pub(super) async fn say(&mut self, template: &str) -> Progress {
        let pieces = self.render(template);
        self.begin_message()?;
        for image in std::mem::take(&mut self.images) {
            let image = json!({"type": "image_file", "image_file": {"file_id": image}});
            self.add_content(&image)?;
        }
        let index = self.content_mut()?.len();
        self.content_mut()?.push(json!({"type": "text", "text": {"value": "", "annotations": []}}));
        let mut first = true;
        for piece in &pieces {
            match piece {
                Piece::Text(text) => {
                    for token in tokens(text) {
                        self.write(index, token, None, &mut first).await?;
                    }
                }
                Piece::Mark(mark, annotation) => self.write(index, mark, Some(annotation), &mut first).await?,
            }
        }
        self.complete_message()
    }

    /// Writes a refusal.
    pub(super) async fn refuse(&mut self, text: &str) -> Progress {
        self.begin_message()?;
        self.content_mut()?.push(json!({"type": "refusal", "refusal": ""}));
        for token in tokens(text) {
            self.pause(TOKEN).await?;
            let part = &mut self.content_mut()?[0];
            part["refusal"] = format!("{}{token}", part["refusal"].as_str().unwrap_or_default()).into();
            self.message_delta(json!({"index": 0, "type": "refusal", "refusal": token}))?;
        }
        self.complete_message()
    }

    /// Adds to a message that something else writes, which begins with it.
    pub(super) fn pass_on(&mut self, text: &str) -> Progress {
        let mut first = self.message.is_none();
        if first {
            self.begin_message()?;
            self.content_mut()?.push(json!({"type": "text", "text": {"value": "", "annotations": []}}));
        }
        self.append(0, text, None, &mut first)
    }

    fn begin_message(&mut self) -> Progress {
        let id = self.new_id(Kind::Message);
        self.begin_step(json!({"type": "message_creation", "message_creation": {"message_id": id}}))?;
        let now = self.server.clock.now();
        let message: Message = self.with_state(|state| {
            let entry = state.thread(&self.thread).map_err(|_| Halt::Gone)?;
            let run = &entry.runs.get(&self.run).ok_or(Halt::Gone)?.run;
            let message: Message = make(json!({
                "id": id,
                "object": "thread.message",
                "created_at": now,
                "assistant_id": run.assistant_id,
                "thread_id": run.thread_id,
                "run_id": run.id,
                "status": "in_progress",
                "role": "assistant",
                "content": [],
                "attachments": [],
                "metadata": {},
            }));
            entry.messages.insert(id.clone(), message.clone());
            Ok(message)
        })?;
        self.message = Some((id, json!([])));
        self.emit(AssistantStreamEvent::ThreadMessageCreated(Box::new(message.clone())));
        self.emit(AssistantStreamEvent::ThreadMessageInProgress(Box::new(message)));
        Ok(())
    }

    fn content_mut(&mut self) -> Progress<&mut Vec<Value>> {
        self.message.as_mut().and_then(|(_, content)| content.as_array_mut()).ok_or(Halt::Gone)
    }

    /// Adds a part that comes at once.
    fn add_content(&mut self, part: &Value) -> Progress {
        let index = self.content_mut()?.len();
        self.content_mut()?.push(part.clone());
        let mut delta = part.clone();
        delta["index"] = index.into();
        self.message_delta(delta)
    }

    /// Adds to the text at `index`, as fast as a model writes.
    async fn write(&mut self, index: usize, token: &str, annotation: Option<&Value>, first: &mut bool) -> Progress {
        self.pause(TOKEN).await?;
        self.append(index, token, annotation, first)
    }

    /// Adds to the text at `index`.
    fn append(&mut self, index: usize, token: &str, annotation: Option<&Value>, first: &mut bool) -> Progress {
        if self.token_limit.is_some_and(|limit| self.tokens.1 + self.written() >= limit) {
            return Err(Halt::Incomplete("max_completion_tokens".to_owned()));
        }
        let text = &mut self.content_mut()?[index]["text"];
        let before = text["value"].as_str().unwrap_or_default();
        let start = before.chars().count();
        text["value"] = format!("{before}{token}").into();
        let mut delta = json!({"value": token});
        if std::mem::take(first) {
            delta["annotations"] = json!([]);
        }
        if let Some(annotation) = annotation {
            let mut annotation = annotation.clone();
            annotation["start_index"] = start.into();
            annotation["end_index"] = (start + token.chars().count()).into();
            let annotations = text["annotations"].as_array_mut().ok_or(Halt::Gone)?;
            let place = annotations.len();
            annotations.push(annotation.clone());
            annotation["index"] = place.into();
            if annotation["type"] == "file_citation" {
                annotation["file_citation"]["quote"] = "".into();
            }
            delta["annotations"] = json!([annotation]);
        }
        self.message_delta(json!({"index": index, "type": "text", "text": delta}))
    }

    fn message_delta(&self, part: Value) -> Progress {
        let (id, _) = self.message.as_ref().ok_or(Halt::Gone)?;
        self.emit(AssistantStreamEvent::ThreadMessageDelta(make(json!({
            "id": id,
            "object": "thread.message.delta",
            "delta": {"content": [part]},
        }))));
        Ok(())
    }

    /// Tokens of the message under way.
    fn written(&self) -> u64 {
        let content = self.message.as_ref().map(|(_, content)| content);
        let parts = content.and_then(Value::as_array).into_iter().flatten();
        let texts = parts.filter_map(|part| part["text"]["value"].as_str().or(part["refusal"].as_str()));
        texts.map(|text| tokens(text).len() as u64).sum()
    }

    pub(super) fn complete_message(&mut self) -> Progress {
        let completion = self.written();
        let (id, content) = self.message.take().ok_or(Halt::Gone)?;
        let now = self.server.clock.now();
        let message = self.with_state(|state| -> Progress<Message> {
            let entry = state.thread(&self.thread).map_err(|_| Halt::Gone)?;
            let message = entry.messages.get_mut(&id).ok_or(Halt::Gone)?;
            message.status = make(Value::from("completed"));
            message.completed_at = Some(now);
            message.content = make(content);
            Ok(message.clone())
        })?;
        self.emit(AssistantStreamEvent::ThreadMessageCompleted(Box::new(message)));
        self.complete_step(None, completion)
    }
}
