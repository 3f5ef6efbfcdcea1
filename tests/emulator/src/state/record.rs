//! Objects as they are kept on disk: each with a key that leads to it.

use bytes::Bytes;
use openai_assistants::types::{
    Assistant, FileObject, Message, Run, RunStep, Thread, VectorStore, VectorStoreFile, VectorStoreFileBatch,
};
use serde::Serialize;
use serde_json::{Value, json};

use super::State;
use crate::journal::Written;
use crate::memory::Stored;

/// Where an object is in the state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Assistant(String),
    Thread(String),
    /// Thread and message.
    Message(String, String),
    /// Thread and run.
    Run(String, String),
    /// Thread, run and step.
    Step(String, String, String),
    File(String),
    VectorStore(String),
    /// Vector store and file.
    StoreFile(String, String),
    /// Vector store and batch.
    Batch(String, String),
}

impl Key {
    /// The object's own id.
    #[cfg(feature = "data")]
    pub(super) fn into_id(self) -> String {
        match self {
            Self::Assistant(id)
            | Self::Thread(id)
            | Self::Message(_, id)
            | Self::Run(_, id)
            | Self::Step(_, _, id)
            | Self::File(id)
            | Self::VectorStore(id)
            | Self::StoreFile(_, id)
            | Self::Batch(_, id) => id,
        }
    }
}

/// An object of the state.
pub(crate) trait Record: Serialize {
    /// Where it is.
    fn key(&self) -> Key;
}

/// Implements it from the ids that lead to an object.
macro_rules! records {
    ($($object:ty => $key:ident($($id:ident),*);)*) => {
        $(impl Record for $object {
            fn key(&self) -> Key {
                Key::$key($(self.$id.to_string()),*)
            }
        })*
    };
}

records! {
    Assistant => Assistant(id);
    Thread => Thread(id);
    Message => Message(thread_id, id);
    Run => Run(thread_id, id);
    RunStep => Step(thread_id, run_id, id);
    FileObject => File(id);
    VectorStore => VectorStore(id);
    VectorStoreFile => StoreFile(vector_store_id, id);
    VectorStoreFileBatch => Batch(vector_store_id, id);
}

/// How kinds of objects are called on disk.
pub(super) mod kind {
    pub(crate) const ASSISTANT: &str = "assistant";
    pub(crate) const THREAD: &str = "thread";
    pub(crate) const MESSAGE: &str = "message";
    pub(crate) const RUN: &str = "run";
    pub(crate) const STEP: &str = "step";
    pub(crate) const FILE: &str = "file";
    pub(crate) const VECTOR_STORE: &str = "vector_store";
    pub(crate) const STORE_FILE: &str = "store_file";
    pub(crate) const BATCH: &str = "batch";
}

/// What is written of an object whose number is this.
fn form<T: Record>(stored: &Stored<T>, number: u64, kind: &str, details: Value) -> Option<Written> {
    // One of the same key may have taken its place.
    if stored.number() != number {
        return None;
    }
    let mut form = json!({"kind": kind, "object": **stored});
    for (name, value) in details.as_object().into_iter().flatten() {
        form[name] = value.clone();
    }
    Some(Written { text: form.to_string().into_bytes(), content: None, is_draft: false })
}

impl State {
    /// What is written of an object; `None` if it is gone.
    pub(crate) fn written(&self, key: &Key, number: u64) -> Option<Written> {
        let plain = Value::Null;
        match key {
            Key::Assistant(id) => form(self.assistants.get(id)?, number, kind::ASSISTANT, plain),
            Key::Thread(id) => form(&self.threads.get(id)?.thread, number, kind::THREAD, plain),
            Key::Message(thread, id) => {
                let message = self.threads.get(thread)?.messages.get(id)?;
                let is_draft = message.status.as_ref().is_some_and(|status| status.as_str() == "in_progress");
                Some(Written { is_draft, ..form(message, number, kind::MESSAGE, plain)? })
            }
            Key::Run(thread, id) => form(&self.threads.get(thread)?.runs.get(id)?.run, number, kind::RUN, plain),
            Key::Step(thread, run, id) => {
                let step = self.threads.get(thread)?.runs.get(run)?.steps.get(id)?;
                let is_draft = step.status.as_str() == "in_progress";
                Some(Written { is_draft, ..form(step, number, kind::STEP, plain)? })
            }
            Key::File(id) => {
                let stored = self.files.get(id)?;
                let details = json!({"content_type": stored.content_type});
                let content: Bytes = stored.content.clone();
                Some(Written { content: Some(content), ..form(&stored.file, number, kind::FILE, details)? })
            }
            Key::VectorStore(id) => form(&self.stores.get(id)?.store, number, kind::VECTOR_STORE, plain),
            Key::StoreFile(store, id) => {
                let entry = self.stores.get(store)?.files.get(id)?;
                form(&entry.file, number, kind::STORE_FILE, json!({"batch": entry.batch}))
            }
            Key::Batch(store, id) => form(self.stores.get(store)?.batches.get(id)?, number, kind::BATCH, plain),
        }
    }

    /// The number of an object under which it is written.
    pub(crate) fn number(&self, key: &Key) -> Option<u64> {
        match key {
            Key::Message(thread, id) => Some(self.threads.get(thread)?.messages.get(id)?.number()),
            Key::Step(thread, run, id) => Some(self.threads.get(thread)?.runs.get(run)?.steps.get(id)?.number()),
            _ => None,
        }
    }
}
