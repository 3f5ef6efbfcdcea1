//! Runs: the task that works on one, and the handle on it.

mod chat;
mod driver;
mod ending;
mod render;
mod service;
mod tools;
mod writing;

use std::sync::{Mutex, PoisonError};

use openai_assistants::types::AssistantStreamEvent;
use serde_json::Value;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::sync::{Notify, watch};

pub(crate) use self::driver::start;
#[cfg(feature = "data")]
pub(crate) use self::ending::interrupt;
use crate::http::Event;
use crate::memory::Memory;
use crate::state::streamed;

/// Events that may wait for a client that reads slowly.
const WAITING: usize = 512;

/// The handle on the task of a run.
pub(crate) struct Control {
    memory: Memory,
    listener: Mutex<Option<Sender<Event>>>,
    cancelled: watch::Sender<bool>,
    resumed: Notify,
}

impl Control {
    pub(crate) fn new(memory: &Memory) -> Self {
        Self {
            memory: memory.clone(),
            listener: Mutex::new(None),
            cancelled: watch::Sender::new(false),
            resumed: Notify::new(),
        }
    }

    /// From now on events go to whoever holds what this returns.
    pub(crate) fn listen(&self) -> Receiver<Event> {
        let (sender, receiver) = channel(WAITING);
        *self.listener.lock().unwrap_or_else(PoisonError::into_inner) = Some(sender);
        receiver
    }

    /// Sends an event, if someone listens. The stream breaks off where there is no room for the event.
    pub(crate) fn emit(&self, event: AssistantStreamEvent) {
        let mut listener = self.listener.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(sender) = &*listener else { return };
        let data = match streamed(&event) {
            Value::String(text) => text,
            data => data.to_string(),
        };
        let held = self.memory.hold(data.len()).ok();
        let fits = held.is_some();
        let event = Event { name: event.name().to_owned(), data, held, ticket: self.memory.ticket() };
        // Who stopped listening does not stop the run.
        if !fits || sender.try_send(event).is_err() {
            *listener = None;
        }
    }

    /// Waits until a slow listener has taken what was sent before, and a slow disk what was written.
    async fn until_notified(&self) {
        if let Some(journal) = self.memory.journal() {
            journal.catch_up().await;
        }
        let sender = self.listener.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(sender) = sender {
            // An error means that the receiver is gone.
            let _ = sender.reserve_many(WAITING / 2).await;
        }
    }

    /// Ends the stream.
    pub(crate) fn close(&self) {
        self.emit(AssistantStreamEvent::Done);
        self.listener.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Asks the task to stop.
    pub(crate) fn cancel(&self) {
        self.cancelled.send_replace(true);
    }

    async fn until_cancelled(&self) {
        // The sender lives as long as `self`.
        let _ = self.cancelled.subscribe().wait_for(|cancelled| *cancelled).await;
    }

    /// Tells the task that the tool outputs are there.
    pub(crate) fn resume(&self) {
        self.resumed.notify_one();
    }

    async fn until_resumed(&self) {
        self.resumed.notified().await;
    }
}
