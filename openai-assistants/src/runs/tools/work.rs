//! Carrying out the calls of one round.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::required::Required;
use super::{Approval, Boxed, Tool, ToolFailure, Tools};
use crate::error::{BoxError, Error, ErrorKind, Result};
use crate::ext::ToolOutput;
use crate::secrets::Secrets;
use crate::types::{RequiredActionFunctionToolCall, RunSubmitToolOutputsParams};
#[cfg(feature = "foundry")]
use crate::types::{RequiredActionToolCall, ToolApproval};

/// What one call comes to.
#[derive(Clone)]
pub(in crate::runs) enum Reply {
    Output(ToolOutput),
    #[cfg(feature = "foundry")]
    Approval(ToolApproval),
}

impl Reply {
    /// What is submitted.
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

/// The calls of one round, a number of them at a time. Gives the replies in the order of the calls.
pub(in crate::runs) struct Work {
    waiting: VecDeque<(usize, Boxed<Result<Reply>>)>,
    running: Vec<(usize, Boxed<Result<Reply>>)>,
    replies: Vec<Option<Reply>>,
    concurrency: usize,
}

impl Tools {
    pub(in crate::runs) fn work(&self, required: &Required, secrets: &Secrets) -> Work {
        let mut waiting: VecDeque<Boxed<Result<Reply>>> = VecDeque::new();
        waiting.extend(required.calls.iter().map(|call| self.carry_out(call, secrets)));
        #[cfg(feature = "foundry")]
        waiting.extend(required.approvals.iter().map(|call| self.decide(call, secrets)));
        Work {
            replies: vec![None; waiting.len()],
            waiting: waiting.into_iter().enumerate().collect(),
            running: Vec::new(),
            concurrency: self.concurrency,
        }
    }

    fn carry_out(&self, call: &RequiredActionFunctionToolCall, secrets: &Secrets) -> Boxed<Result<Reply>> {
        let (call, secrets) = (call.clone(), secrets.clone());
        if call.function.name.is_empty() && call.r#type.as_str() != "function" {
            let message = format!("the run waits for the output of a `{}` call, which is no function", call.r#type);
            let error = Error::new(ErrorKind::ActionRequired, secrets.text(message));
            return Box::pin(std::future::ready(Err(error)));
        }
        let Some(Tool { handler, .. }) = self.tools.iter().find(|tool| tool.definition.name == call.function.name)
        else {
            let unknown = format!("there is no function `{}`", call.function.name);
            return Box::pin(std::future::ready(fail(&call, self.on_unknown, unknown.into(), &secrets)));
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

    /// Asks about a call that the service makes.
    #[cfg(feature = "foundry")]
    fn decide(&self, call: &RequiredActionToolCall, secrets: &Secrets) -> Boxed<Result<Reply>> {
        let refused = |message: String| {
            let error = Error::new(ErrorKind::ActionRequired, secrets.text(message));
            Box::pin(std::future::ready(Err(error)))
        };
        let Some(request) = super::ApprovalRequest::of(call) else {
            return refused(format!("the run waits for something else than a decision: {call:?}"));
        };
        let what = match request.server_label() {
            Some(server) => format!("`{}` of the MCP server `{server}`", request.name()),
            None => format!("`{}`", request.name()),
        };
        let Some(approve) = self.approve.clone() else {
            let message = format!("the run waits for an approval of {what}, and there is no `Tools::approve` to ask");
            return refused(message);
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

fn fail(call: &RequiredActionFunctionToolCall, then: ToolFailure, error: BoxError, secrets: &Secrets) -> Result<Reply> {
    match then {
        ToolFailure::Output => Ok(Reply::Output(ToolOutput::error(&call.id, error.to_string()))),
        ToolFailure::Error => {
            let message = format!("the call `{}` of the tool `{}` failed", call.id, call.function.name);
            Err(Error::new(ErrorKind::Other, secrets.text(message)).with_source(error, secrets))
        }
    }
}

impl Future for Work {
    type Output = Result<Vec<Reply>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Self { waiting, running, replies, concurrency } = &mut *self;
        loop {
            while running.len() < *concurrency {
                let Some(next) = waiting.pop_front() else { break };
                running.push(next);
            }
            let before = running.len();
            let mut failure = None;
            running.retain_mut(|(place, call)| match call.as_mut().poll(cx) {
                Poll::Pending => true,
                Poll::Ready(Ok(reply)) => {
                    if let Some(slot) = replies.get_mut(*place) {
                        *slot = Some(reply);
                    }
                    false
                }
                Poll::Ready(Err(error)) => {
                    failure.get_or_insert(error);
                    false
                }
            });
            if let Some(error) = failure {
                return Poll::Ready(Err(error));
            }
            if running.is_empty() && waiting.is_empty() {
                return Poll::Ready(Ok(replies.drain(..).flatten().collect()));
            }
            // A place that has become free is taken at once; otherwise those that run will wake this.
            if running.len() == before || waiting.is_empty() {
                return Poll::Pending;
            }
        }
    }
}
