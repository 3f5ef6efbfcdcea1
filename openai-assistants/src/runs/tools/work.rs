//! Execution of the calls of one round.

use std::collections::VecDeque;
use std::task::{Context, Poll};

use super::required::Required;
use super::{Approval, Boxed, Tool, ToolFailure, Tools};
use crate::error::{BoxError, Error, ErrorKind, Result};
use crate::ext::ToolOutput;
use crate::secrets::Secrets;
use crate::types::{RequiredActionFunctionToolCall, RunSubmitToolOutputsParams};
#[cfg(feature = "foundry")]
use crate::types::{RequiredActionToolCall, ToolApproval};

/// The result of one call.
#[derive(Clone)]
pub(in crate::runs) enum Reply {
    Output(ToolOutput),
    #[cfg(feature = "foundry")]
    Approval(ToolApproval),
}

impl Reply {
    /// The value that is submitted.
    pub(in crate::runs) fn submission(replies: Vec<Self>) -> RunSubmitToolOutputsParams {
        let mut params = RunSubmitToolOutputsParams::default();
        for reply in replies {
            match reply {
                Self::Output(output) => params.tool_outputs.push(output),
                #[cfg(feature = "foundry")]
                Self::Approval(approval) => params.tool_approvals.get_or_insert_default().push(approval),
            }
        }
        params
    }
}

/// An event during the execution of a round.
pub(in crate::runs) enum Event {
    /// The execution of a call begins.
    Started(RequiredActionFunctionToolCall),
    Replied(Reply),
    /// All of them, in the order of the calls.
    Done(Vec<Reply>),
}

/// The calls of one round, of which a limited number runs at a time.
pub(in crate::runs) struct Work {
    waiting: VecDeque<Call>,
    running: Vec<(usize, Boxed<Result<Reply>>)>,
    replies: Vec<Option<Reply>>,
    /// Positions of replies that have not been reported yet.
    news: VecDeque<usize>,
    failure: Option<Error>,
    concurrency: usize,
}

struct Call {
    /// The update that is sent first, if the call is the caller's.
    begins: Option<RequiredActionFunctionToolCall>,
    work: Boxed<Result<Reply>>,
}

impl Tools {
    pub(in crate::runs) fn work(&self, required: &Required, secrets: &Secrets) -> Work {
        let own = |call: &RequiredActionFunctionToolCall| Call {
            begins: Some(call.clone()),
            work: self.carry_out(call, secrets),
        };
        let waiting = required.calls.iter().map(own);
        #[cfg(feature = "foundry")]
        let waiting = waiting
            .chain(required.approvals.iter().map(|call| Call { begins: None, work: self.decide(call, secrets) }));
        let waiting: VecDeque<Call> = waiting.collect();
        Work {
            replies: vec![None; waiting.len()],
            waiting,
            running: Vec::new(),
            news: VecDeque::new(),
            failure: None,
            concurrency: self.concurrency,
        }
    }

    fn carry_out(&self, call: &RequiredActionFunctionToolCall, secrets: &Secrets) -> Boxed<Result<Reply>> {
        #[cfg(feature = "foundry")]
        if let Some(details) = &call.computer_use_preview {
            return self.operate(call, details, secrets);
        }
        let (call, secrets) = (call.clone(), secrets.clone());
        if call.function.name.is_empty() && call.r#type.as_str() != "function" {
            let message = format!(
                "the run requires the output of a `{}` call, which is not a function; submit it with \
                 `runs().submit_tool_outputs`",
                call.r#type
            );
            let error = Error::new(ErrorKind::ActionRequired, secrets.text(message));
            return Box::pin(std::future::ready(Err(error)));
        }
        let Some(Tool { handler, .. }) = self.tools.iter().find(|tool| tool.definition.name == call.function.name)
        else {
            return Box::pin(std::future::ready(unknown(&call, self.on_unknown, &secrets)));
        };
        let (handler, approve, on_failure) = (handler.clone(), self.approve.clone(), self.on_failure);
        Box::pin(async move {
            if let Some(approve) = approve {
                match approve((&call).into()).await {
                    Approval::Allow | Approval::AllowWithHeaders(_) => {}
                    Approval::Deny(reason) => {
                        return fail(&call, ToolFailure::Output, format!("denied: {reason}").into(), &secrets);
                    }
                    Approval::Stop(reason) => {
                        return fail(&call, ToolFailure::Error, format!("stopped: {reason}").into(), &secrets);
                    }
                }
            }
            match handler(&call).await {
                Ok(output) => Ok(Reply::Output(call.output(output))),
                Err(error) => fail(&call, on_failure, error, &secrets),
            }
        })
    }

    /// Requests approval of a call that the service makes.
    #[cfg(feature = "foundry")]
    fn decide(&self, call: &RequiredActionToolCall, secrets: &Secrets) -> Boxed<Result<Reply>> {
        let refused = |message: String| {
            let error = Error::new(ErrorKind::ActionRequired, secrets.text(message));
            Box::pin(std::future::ready(Err(error)))
        };
        let Some(request) = super::ApprovalRequest::of(call) else {
            return refused(format!(
                "the run requires an action other than an approval, which `Tools` cannot perform: {call:?}"
            ));
        };
        let what = match request.server_label() {
            Some(server) => format!("`{}` of the MCP server `{server}`", request.name()),
            None => format!("`{}`", request.name()),
        };
        let Some(approve) = self.approve.clone() else {
            return refused(format!("the run requires approval of {what}; set a hook with `Tools::approve`"));
        };
        let secrets = secrets.clone();
        Box::pin(async move {
            let id = request.id().clone();
            match approve(request).await.into_decision(id) {
                Ok(approval) => Ok(Reply::Approval(approval)),
                Err(reason) => {
                    let message = secrets.text(format!("the approval of {what} was stopped"));
                    Err(Error::new(ErrorKind::Other, message).with_source(reason, &secrets))
                }
            }
        })
    }
}

fn unknown(call: &RequiredActionFunctionToolCall, then: ToolFailure, secrets: &Secrets) -> Result<Reply> {
    let name = &call.function.name;
    match then {
        ToolFailure::Output => Ok(Reply::Output(ToolOutput::error(&call.id, format!("there is no function `{name}`")))),
        ToolFailure::Error => {
            let message = format!(
                "the run calls the function `{name}`, which is not in its `Tools` (call `{}`); add it with \
                 `Tools::function`",
                call.id
            );
            Err(Error::new(ErrorKind::Other, secrets.text(message)))
        }
    }
}

fn fail(call: &RequiredActionFunctionToolCall, then: ToolFailure, error: BoxError, secrets: &Secrets) -> Result<Reply> {
    match then {
        ToolFailure::Output => Ok(Reply::Output(ToolOutput::error(&call.id, error.to_string()))),
        ToolFailure::Error => {
            let message = format!("tool `{}` failed (call `{}`)", call.function.name, call.id);
            Err(Error::new(ErrorKind::Other, secrets.text(message)).with_source(error, secrets))
        }
    }
}

impl Work {
    /// Waits for the next event; there is none after [`Event::Done`].
    pub(in crate::runs) fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Result<Event>> {
        loop {
            if let Some(Some(reply)) = self.news.pop_front().and_then(|place| self.replies.get(place)) {
                return Poll::Ready(Ok(Event::Replied(reply.clone())));
            }
            if let Some(error) = self.failure.take() {
                return Poll::Ready(Err(error));
            }
            if self.running.len() < self.concurrency {
                if let Some(Call { begins, work }) = self.waiting.pop_front() {
                    self.running.push((self.replies.len() - self.waiting.len() - 1, work));
                    match begins {
                        // It is polled once the caller has received the update.
                        Some(call) => return Poll::Ready(Ok(Event::Started(call))),
                        None => continue,
                    }
                }
            }
            if self.running.is_empty() {
                return Poll::Ready(Ok(Event::Done(self.replies.drain(..).flatten().collect())));
            }
            let Self { running, replies, news, failure, .. } = self;
            running.retain_mut(|(place, call)| match call.as_mut().poll(cx) {
                Poll::Pending => true,
                Poll::Ready(Ok(reply)) => {
                    if let Some(slot) = replies.get_mut(*place) {
                        *slot = Some(reply);
                        news.push_back(*place);
                    }
                    false
                }
                Poll::Ready(Err(error)) => {
                    failure.get_or_insert(error);
                    false
                }
            });
            if news.is_empty() && failure.is_none() {
                return Poll::Pending;
            }
        }
    }
}
