//! The states of a run stream's state machine: what it waits for at the moment.

use std::future::Future;
use std::pin::Pin;

use tokio::time::Sleep;

use crate::error::{Error, Result};
use crate::request::Response;
use crate::request::ResponseFuture;
use crate::runs::context::{RunAddress, RunContext};
use crate::runs::tools::Work;
use crate::stream::{EventStream, StreamFuture};
use crate::types::{AssistantStreamEvent, Message, Run, RunStep};

pub(super) enum Phase {
    /// A stream is being opened.
    Opening(StreamFuture<EventStream<AssistantStreamEvent>>),
    Streaming {
        events: Box<EventStream<AssistantStreamEvent>>,
        /// The run has required tool outputs, and this is how long to wait for the end of its stream.
        linger: Option<Pin<Box<Sleep>>>,
    },
    /// The run is requested, or a request is sent whose response is the run.
    Asking {
        call: ResponseFuture<Response<Run>>,
        /// Why there is polling, if it is because opening a stream failed: it is not known whether the request for it
        /// took effect.
        doubt: Option<Error>,
    },
    Pausing {
        pause: Pin<Box<Sleep>>,
        address: RunAddress,
    },
    /// The run is in a terminal status or requires action, and its steps and messages are retrieved.
    Collecting {
        run: Box<Run>,
        what: Pin<Box<dyn Future<Output = Result<Collected>> + Send>>,
    },
    /// Tools are running.
    Working(Work),
    /// The run requires tool outputs too often, which is an error once it is cancelled.
    Cancelling {
        call: ResponseFuture<Response<Run>>,
        error: Error,
    },
    Over,
}

pub(super) struct Collected {
    pub(super) steps: Vec<RunStep>,
    pub(super) messages: Vec<Message>,
}

impl Phase {
    pub(super) fn asking(call: ResponseFuture<Response<Run>>) -> Self {
        Self::Asking { call, doubt: None }
    }

    pub(super) fn collecting(context: RunContext, address: RunAddress, run: Run, max_size: usize) -> Self {
        let what = async move {
            let steps = match context.steps(&address, max_size).await {
                // Some servers have no steps.
                Err(error) if error.is_not_found() => Vec::new(),
                steps => steps?,
            };
            let messages = context.messages(&address, max_size).await?;
            Ok(Collected { steps, messages })
        };
        Self::Collecting { run: Box::new(run), what: Box::pin(what) }
    }
}
