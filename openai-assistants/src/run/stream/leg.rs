//! The legs of a run's way: what it is waiting for at the moment.

use std::future::Future;
use std::pin::Pin;

use tokio::time::Sleep;

use crate::error::{Error, Result};
use crate::request::Call;
use crate::response::Response;
use crate::run::origin::{Origin, RunAddress};
use crate::run::tools::Work;
use crate::stream::{EventStream, Opening};
use crate::types::{AssistantStreamEvent, Message, Run, RunStep};

pub(super) enum Leg {
    /// A stream is being opened.
    Opening(Opening<EventStream<AssistantStreamEvent>>),
    Streaming {
        events: Box<EventStream<AssistantStreamEvent>>,
        /// The run has asked for tools, and this is how long the end of its stream is waited for.
        linger: Option<Pin<Box<Sleep>>>,
    },
    /// The run is asked for, or something that answers with it is sent.
    Asking {
        call: Call<Response<Run>>,
        /// Why there is polling, if it is because opening a stream failed: it is not known whether the request for it
        /// took effect.
        doubt: Option<Error>,
    },
    Pausing {
        pause: Pin<Box<Sleep>>,
        address: RunAddress,
    },
    /// The run has come to rest, and what happened in it is fetched.
    Collecting {
        run: Box<Run>,
        what: Pin<Box<dyn Future<Output = Result<Collected>> + Send>>,
    },
    /// Tools are at work.
    Working(Work),
    Over,
}

pub(super) struct Collected {
    pub(super) steps: Vec<RunStep>,
    pub(super) messages: Vec<Message>,
}

impl Leg {
    pub(super) fn asking(call: Call<Response<Run>>) -> Self {
        Self::Asking { call, doubt: None }
    }

    pub(super) fn collecting(origin: Origin, address: RunAddress, run: Run, max_size: usize) -> Self {
        let what = async move {
            let steps = match origin.steps(&address, max_size).await {
                // Some servers have no steps.
                Err(error) if error.is_not_found() => Vec::new(),
                steps => steps?,
            };
            let messages = origin.messages(&address, max_size).await?;
            Ok(Collected { steps, messages })
        };
        Self::Collecting { run: Box::new(run), what: Box::pin(what) }
    }
}
