//! Messages that runs write.

use std::time::Duration;

use openai_assistants::types::{AssistantStreamEvent, Message};
use serde_json::{Value, json};

use super::driver::{Driver, Halt, Progress};
use super::render::{Piece, tokens};
use crate::state::{Key, Kind, make};

/// The gap between two pieces of a text, before scaling.
const TOKEN: Duration = Duration::from_millis(25);

/// A message under way.
pub(super) struct Draft {
    pub(super) id: String,
    /// What of it has been written.
    pub(super) content: Value,
    /// How much that is, counted along: in characters of the text under way, and in tokens.
    letters: usize,
    tokens: u64,
}

impl Draft {
    fn parts(&mut self) -> Progress<&mut Vec<Value>> {
        self.content.as_array_mut().ok_or(Halt::Gone)
    }

    /// Adds to a text in place, so that long texts take linear time. Returns where the addition begins.
    fn extend(&mut self, addition: &str, text: impl FnOnce(&mut Vec<Value>) -> Option<&mut Value>) -> Progress<usize> {
        let start = self.letters;
        if let Some(Value::String(text)) = text(self.parts()?) {
            text.push_str(addition);
        }
        let spaces = addition.match_indices(' ').filter(|(index, _)| start + index > 0).count();
        let first = u64::from(start == 0 && !addition.is_empty());
        self.letters += addition.chars().count();
        self.tokens += spaces as u64 + first;
        Ok(start)
    }
}

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
            self.draft()?.extend(token, |parts| parts.first_mut()?.get_mut("refusal"))?;
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
        let memory = &self.server.memory;
        let message = self.with_state(|state| -> Progress<Message> {
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
            entry.messages.insert(id.clone(), memory.store(message.clone())?);
            Ok(message)
        })?;
        self.message = Some(Draft { id, content: json!([]), letters: 0, tokens: 0 });
        self.emit(AssistantStreamEvent::ThreadMessageCreated(Box::new(message.clone())));
        self.emit(AssistantStreamEvent::ThreadMessageInProgress(Box::new(message)));
        Ok(())
    }

    fn draft(&mut self) -> Progress<&mut Draft> {
        self.message.as_mut().ok_or(Halt::Gone)
    }

    fn content_mut(&mut self) -> Progress<&mut Vec<Value>> {
        self.draft()?.parts()
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
        let start = self.draft()?.extend(token, |parts| parts.get_mut(index)?.get_mut("text")?.get_mut("value"))?;
        let mut delta = json!({"value": token});
        if std::mem::take(first) {
            delta["annotations"] = json!([]);
        }
        if let Some(annotation) = annotation {
            let mut annotation = annotation.clone();
            annotation["start_index"] = start.into();
            annotation["end_index"] = (start + token.chars().count()).into();
            let annotations =
                self.draft()?.parts()?.get_mut(index).and_then(|part| part.pointer_mut("/text/annotations"));
            let annotations = annotations.and_then(Value::as_array_mut).ok_or(Halt::Gone)?;
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
        let id = &self.message.as_ref().ok_or(Halt::Gone)?.id;
        let delta = json!({"content": [part]});
        self.keep_piece(|| Key::Message(self.thread.clone(), id.clone()), &delta);
        self.emit(AssistantStreamEvent::ThreadMessageDelta(make(json!({
            "id": id,
            "object": "thread.message.delta",
            "delta": delta,
        }))));
        Ok(())
    }

    /// Tokens of the message under way.
    fn written(&self) -> u64 {
        self.message.as_ref().map_or(0, |draft| draft.tokens)
    }

    pub(super) fn complete_message(&mut self) -> Progress {
        let completion = self.written();
        let Draft { id, content, .. } = self.message.take().ok_or(Halt::Gone)?;
        let now = self.server.clock.now();
        let message = self.with_state(|state| -> Progress<Message> {
            let entry = state.thread(&self.thread).map_err(|_| Halt::Gone)?;
            let message = entry.messages.get_mut(&id).ok_or(Halt::Gone)?;
            message.status = make(Value::from("completed"));
            message.completed_at = Some(now);
            message.content = make(content);
            message.settle()?;
            Ok((**message).clone())
        })?;
        self.emit(AssistantStreamEvent::ThreadMessageCompleted(Box::new(message)));
        self.complete_step(None, completion)
    }
}
