//! Further requests about a run, made like the one that it came from.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures_core::Stream;

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::generated::operations;
use crate::http::PreparedRequest;
use crate::http::RequestOptions;
use crate::json::Json;
use crate::request::Response;
use crate::request::{ListRequest, Request, ResponseFuture};
use crate::secrets::SafeText;
use crate::secrets::Secrets;
use crate::types::{
    Message, MessageListParams, Order, Run, RunId, RunStep, RunStepInclude, RunSubmitToolOutputsParams, StepListParams,
    ThreadId,
};

/// The client and the options of the request that began it all.
#[derive(Clone)]
pub(super) struct RunContext {
    client: Client,
    /// Most requests have none.
    options: Option<Arc<RequestOptions>>,
    /// What the request asked the server to include in steps.
    include: Option<Vec<RunStepInclude>>,
    thread_id: Option<ThreadId>,
    run_id: Option<RunId>,
}

/// A run has an address only together with its thread.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct RunAddress {
    pub(super) thread_id: ThreadId,
    pub(super) run_id: RunId,
}

impl RunContext {
    pub(super) fn of(prepared: &PreparedRequest) -> Self {
        let mut options = prepared.options.for_further_requests();
        options.query.retain(|(name, _)| name != "include[]");
        let include: Vec<_> = prepared
            .query
            .iter()
            .map(|(name, value)| (&**name, value))
            .chain(prepared.options.query.iter().map(|(name, value)| (name.as_str(), value)))
            .filter(|(name, _)| *name == "include[]")
            .map(|(_, value)| RunStepInclude::from(value))
            .collect();
        // The paths of all operations that give a run: none, the thread's id, or the thread's and the run's.
        let mut path = prepared.path.iter();
        Self {
            client: Client::from_shared(prepared.config.clone()),
            options: (!options.is_unset()).then(|| Arc::new(options)),
            include: Some(include).filter(|include| !include.is_empty()),
            thread_id: path.next().map(ThreadId::from),
            run_id: path.next().map(RunId::from),
        }
    }

    /// What errors must not show.
    pub(super) fn secrets(&self) -> Secrets {
        let config = self.client.config();
        match &self.options {
            Some(options) => options.secrets(config),
            None => RequestOptions::default().secrets(config),
        }
    }

    fn options(&self) -> RequestOptions {
        self.options.as_deref().cloned().unwrap_or_default()
    }

    /// How long to wait by polling, unless the caller says.
    pub(super) fn poll_deadline(&self) -> Option<Duration> {
        self.client.config().settings.poll_deadline
    }

    /// The location of the run: from the request, or else from the run.
    pub(super) fn address(&self, run: Option<&Run>) -> Option<RunAddress> {
        let thread_id = self.thread_id.clone().or_else(|| run.map(|run| run.thread_id.clone()));
        let run_id = self.run_id.clone().or_else(|| run.map(|run| run.id.clone()));
        let thread_id = thread_id.filter(|id| !id.as_str().is_empty())?;
        let run_id = run_id.filter(|id| !id.as_str().is_empty())?;
        Some(RunAddress { thread_id, run_id })
    }

    /// Where a run of the thread is that the request named.
    pub(super) fn address_of(&self, run_id: &str) -> Option<RunAddress> {
        let thread_id = self.thread_id.clone()?;
        Some(RunAddress { thread_id, run_id: run_id.into() })
    }

    pub(super) fn retrieve(&self, address: &RunAddress) -> ResponseFuture<Response<Run>> {
        Request::<Run>::new(&self.client, &operations::GET_RUN, address.path(), ())
            .with_options(self.options())
            .with_response()
    }

    pub(super) fn cancel(&self, address: &RunAddress) -> Request<Run> {
        Request::new(&self.client, &operations::CANCEL_RUN, address.path(), ()).with_options(self.options())
    }

    pub(super) fn submit(
        &self,
        address: &RunAddress,
        params: RunSubmitToolOutputsParams,
    ) -> Request<Run, RunSubmitToolOutputsParams> {
        Request::new(&self.client, &operations::SUBMIT_TOOL_OUPUTS_TO_RUN, address.path(), params)
            .with_options(self.options())
    }

    /// All steps of the run, the first one first.
    pub(super) async fn steps(&self, address: &RunAddress, max_size: usize) -> Result<Vec<RunStep>> {
        let mut params = StepListParams::default();
        (params.order, params.limit) = (Some(Order::Asc), Some(100));
        params.include.clone_from(&self.include);
        let request: ListRequest<RunStep, _> =
            ListRequest::new(&self.client, &operations::LIST_RUN_STEPS, address.path(), params);
        collect(request.with_options(self.options()).items(), max_size).await
    }

    /// All messages that the run may have written, the first one first. Servers that do not know the filter give those
    /// of the whole thread.
    pub(super) async fn messages(&self, address: &RunAddress, max_size: usize) -> Result<Vec<Message>> {
        let mut params = MessageListParams::default();
        (params.order, params.limit) = (Some(Order::Asc), Some(100));
        params.run_id = Some(address.run_id.clone());
        let path = vec![String::from(&address.thread_id)];
        let request: ListRequest<Message, _> = ListRequest::new(&self.client, &operations::LIST_MESSAGES, path, params);
        collect(request.with_options(self.options()).items(), max_size).await
    }
}

impl RunAddress {
    fn path(&self) -> Vec<String> {
        vec![String::from(&self.thread_id), String::from(&self.run_id)]
    }
}

/// All items of a stream; an error if they take more than this many bytes.
async fn collect<T: Json>(stream: impl Stream<Item = Result<T>> + Unpin, max_size: usize) -> Result<Vec<T>> {
    let (mut items, mut size) = (Vec::new(), 0);
    each(stream, |item: T| {
        size += item.weight();
        items.push(item);
        if size > max_size { Err(state_too_large(max_size)) } else { Ok(()) }
    })
    .await?;
    Ok(items)
}

/// Takes all items of a stream, one by one.
pub(super) async fn each<T>(
    mut stream: impl Stream<Item = Result<T>> + Unpin,
    mut take: impl FnMut(T) -> Result<()>,
) -> Result<()> {
    while let Some(item) = poll_fn(|cx| Pin::new(&mut stream).poll_next(cx)).await {
        take(item?)?;
    }
    Ok(())
}

/// The state of a run, or what would become part of it, is beyond its limit.
pub(super) fn state_too_large(limit: usize) -> Error {
    let message = format!(
        "the messages and steps of the run take more than {limit} bytes; raise the limit with \
         `RunStream::with_max_state_size`, or follow the events one by one"
    );
    Error::new(ErrorKind::TooLarge, SafeText::internal(message))
}
