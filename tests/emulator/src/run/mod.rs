//! Runs: the task that works on one, and the handle on it.

mod chat;
mod driver;
mod ending;
mod render;
mod tools;
mod writing;

use std::sync::{Mutex, PoisonError};

use openai_assistants::types::AssistantStreamEvent;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::{Notify, watch};

pub(crate) use self::driver::start;
use crate::http::Event;
use crate::state::streamed;

/// The handle on the task of a run.
pub(crate) struct Control {
    listener: Mutex<Option<UnboundedSender<Event>>>,
    cancelled: watch::Sender<bool>,
    resumed: Notify,
}

impl Control {
    pub(crate) fn new() -> Self {
        Self { listener: Mutex::new(None), cancelled: watch::Sender::new(false), resumed: Notify::new() }
    }

    /// From now on events go to whoever holds what this returns.
    pub(crate) fn listen(&self) -> UnboundedReceiver<Event> {
        let (sender, receiver) = unbounded_channel();
        *self.listener.lock().unwrap_or_else(PoisonError::into_inner) = Some(sender);
        receiver
    }

    /// Sends an event, if someone listens.
    pub(crate) fn emit(&self, event: AssistantStreamEvent) {
        let listener = self.listener.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(listener) = &*listener {
            let event = Event { name: event.event_name().to_owned(), data: streamed(&event) };
            // Who stopped listening does not stop the run.
            let _ = listener.send(event);
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
