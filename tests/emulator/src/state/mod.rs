//! What the server remembers: everything, in memory, in the order in which it was made. With a data folder, what changes
//! is written there as well; see [`crate::journal`].

mod clock;
mod ids;
mod list;
mod record;
#[cfg(feature = "data")]
mod restore;
mod wire;

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, MutexGuard};
use std::time::Instant;

use bytes::Bytes;
use indexmap::IndexMap;
use openai_assistants::types::{
    Assistant, FileObject, Message, Run, RunStep, Thread, VectorStore, VectorStoreFile, VectorStoreFileBatch,
};
use serde::de::DeserializeOwned;
use serde_json::Value;

pub(crate) use self::clock::Clock;
pub(crate) use self::ids::{Ids, Kind};
pub(crate) use self::list::page;
pub(crate) use self::record::{Key, Record};
#[cfg(feature = "data")]
pub(crate) use self::restore::Kept;
pub(crate) use self::wire::{message_view, rest, streamed};
use crate::error::Failure;
use crate::memory::{Memory, Stored};
use crate::run::Control;

/// Everything there is.
pub(crate) struct State {
    pub(crate) ids: Ids,
    pub(crate) memory: Memory,
    pub(crate) assistants: IndexMap<String, Stored<Assistant>>,
    pub(crate) threads: IndexMap<String, ThreadEntry>,
    pub(crate) files: IndexMap<String, StoredFile>,
    pub(crate) stores: IndexMap<String, Store>,
}

/// A thread with what hangs on it.
pub(crate) struct ThreadEntry {
    pub(crate) thread: Stored<Thread>,
    pub(crate) messages: IndexMap<String, Stored<Message>>,
    pub(crate) runs: IndexMap<String, RunEntry>,
}

/// A run with its steps, and the handle on the task that works on it.
pub(crate) struct RunEntry {
    pub(crate) run: Stored<Run>,
    pub(crate) steps: IndexMap<String, Stored<RunStep>>,
    /// Usage of the function calls that wait for outputs; it is shown once they are there.
    pub(crate) pending_usage: Option<Value>,
    /// Decisions on the calls that wait for approval.
    pub(crate) approvals: Value,
    pub(crate) control: Arc<Control>,
}

/// A file with its contents.
pub(crate) struct StoredFile {
    pub(crate) file: Stored<FileObject>,
    /// What a vector store finds wrong with the contents: a code and a message.
    pub(crate) problem: Option<(&'static str, &'static str)>,
    pub(crate) content: Bytes,
    pub(crate) content_type: String,
}

/// A vector store with its files and batches.
pub(crate) struct Store {
    pub(crate) store: Stored<VectorStore>,
    pub(crate) files: IndexMap<String, StoreFile>,
    pub(crate) batches: IndexMap<String, Stored<VectorStoreFileBatch>>,
}

/// A file in a vector store.
pub(crate) struct StoreFile {
    pub(crate) file: Stored<VectorStoreFile>,
    /// When it will have been read and split.
    pub(crate) ready: Instant,
    pub(crate) batch: Option<String>,
}

impl State {
    pub(crate) fn new(ids: Ids, memory: Memory) -> Self {
        Self {
            ids,
            memory,
            assistants: IndexMap::new(),
            threads: IndexMap::new(),
            files: IndexMap::new(),
            stores: IndexMap::new(),
        }
    }

    /// Keeps a part of what is being written, so that it is not lost with the process.
    pub(crate) fn keep_piece(&self, key: &Key, piece: &Value) {
        if let (Some(journal), Some(number)) = (self.memory.journal(), self.number(key)) {
            journal.piece(number, piece.to_string().into());
        }
    }

    pub(crate) fn assistant(&mut self, id: &str) -> Result<&mut Stored<Assistant>, Failure> {
        self.assistants.get_mut(id).ok_or_else(|| Failure::not_found("assistant", id))
    }

    pub(crate) fn thread(&mut self, id: &str) -> Result<&mut ThreadEntry, Failure> {
        self.threads.get_mut(id).ok_or_else(|| Failure::not_found("thread", id))
    }

    pub(crate) fn run(&mut self, thread: &str, id: &str) -> Result<&mut RunEntry, Failure> {
        self.thread(thread)?.runs.get_mut(id).ok_or_else(|| Failure::not_found("run", id))
    }

    pub(crate) fn file(&self, id: &str) -> Result<&StoredFile, Failure> {
        self.files.get(id).ok_or_else(|| Failure::no_file(id))
    }

    pub(crate) fn store(&mut self, id: &str) -> Result<&mut Store, Failure> {
        self.stores.get_mut(id).ok_or_else(|| Failure::not_found("vector store", id))
    }

    /// Drops files whose time is over, marks vector stores.
    pub(crate) fn sweep(&mut self, now: i64) {
        let over = |limit: Option<i64>| limit.is_some_and(|limit| limit <= now);
        self.files.retain(|_, stored| !over(stored.file.expires_at));
        for store in self.stores.values_mut().filter(|store| over(store.store.expires_at)) {
            store.store.status = make(Value::from("expired"));
        }
    }
}

/// The state, locked. What has changed is handed on to be written when this is dropped.
pub(crate) struct Locked<'a>(MutexGuard<'a, State>);

impl<'a> Locked<'a> {
    pub(crate) fn new(guard: MutexGuard<'a, State>) -> Self {
        Self(guard)
    }
}

impl Deref for Locked<'_> {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

impl DerefMut for Locked<'_> {
    fn deref_mut(&mut self) -> &mut State {
        &mut self.0
    }
}

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        if let Some(journal) = self.0.memory.journal() {
            journal.flush(&self.0);
        }
    }
}

/// What a vector store finds wrong with the contents of a file: a code and a message.
pub(crate) fn problem(content: &[u8]) -> Option<(&'static str, &'static str)> {
    match std::str::from_utf8(content) {
        Ok("") => Some(("invalid_file", "The file is empty.")),
        Err(_) if !content.starts_with(b"%PDF") => Some(("unsupported_file", "The file type is not supported.")),
        _ => None,
    }
}

impl ThreadEntry {
    /// The run that has not ended, if there is one.
    pub(crate) fn active_run(&self) -> Option<&RunEntry> {
        self.runs.values().find(|entry| !has_ended(&entry.run))
    }
}

/// Whether nothing will happen to a run any more.
pub(crate) fn has_ended(run: &Run) -> bool {
    matches!(run.status.as_str(), "cancelled" | "failed" | "completed" | "incomplete" | "expired")
}

/// A value of a generated type from its JSON.
///
/// # Panics
///
/// If the JSON does not fit, which is a fault of the emulator: what clients send has been checked before.
#[track_caller]
#[expect(clippy::panic, reason = "a bug of the emulator, which `ops` answers with 500")]
pub(crate) fn make<T: DeserializeOwned>(json: Value) -> T {
    match serde_json::from_value(json) {
        Ok(value) => value,
        Err(error) => panic!("not a {}: {error}", std::any::type_name::<T>()),
    }
}
