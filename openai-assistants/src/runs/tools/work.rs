//! Carrying out the calls of one round.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::{Approval, Boxed, Tool, ToolFailure, Tools};
use crate::error::{BoxError, Error, ErrorKind, Result};
use crate::ext::ToolOutput;
use crate::secrets::Secrets;
use crate::types::RequiredActionFunctionToolCall;

/// The calls of one round, a number of them at a time. Gives the outputs in the order of the calls.
pub(in crate::runs) struct Work {
    waiting: VecDeque<(usize, Boxed<Result<ToolOutput>>)>,
    running: Vec<(usize, Boxed<Result<ToolOutput>>)>,
    outputs: Vec<Option<ToolOutput>>,
    concurrency: usize,
}

impl Tools {
    pub(in crate::runs) fn work(&self, calls: &[RequiredActionFunctionToolCall], secrets: &Secrets) -> Work {
        Work {
            waiting: calls.iter().map(|call| self.carry_out(call, secrets)).enumerate().collect(),
            running: Vec::new(),
            outputs: vec![None; calls.len()],
            concurrency: self.concurrency,
        }
    }

    fn carry_out(&self, call: &RequiredActionFunctionToolCall, secrets: &Secrets) -> Boxed<Result<ToolOutput>> {
        let (call, secrets) = (call.clone(), secrets.clone());
        let Some(Tool { handler, .. }) = self.tools.iter().find(|tool| tool.definition.name == call.function.name)
        else {
            let unknown = format!("there is no function `{}`", call.function.name);
            return Box::pin(std::future::ready(fail(&call, self.on_unknown, unknown.into(), &secrets)));
        };
        let (handler, approve, on_failure) = (handler.clone(), self.approve.clone(), self.on_failure);
        Box::pin(async move {
            if let Some(approve) = approve {
                match approve(call.clone()).await {
                    Approval::Allow => {}
                    Approval::Deny(reason) => {
                        return fail(&call, ToolFailure::Output, format!("denied: {reason}").into(), &secrets);
                    }
                    Approval::Stop(reason) => {
                        return fail(&call, ToolFailure::Error, format!("stopped: {reason}").into(), &secrets);
                    }
                }
            }
            match handler(&call).await {
                Ok(output) => Ok(call.output(output)),
                Err(error) => fail(&call, on_failure, error, &secrets),
            }
        })
    }
}

fn fail(
    call: &RequiredActionFunctionToolCall,
    then: ToolFailure,
    error: BoxError,
    secrets: &Secrets,
) -> Result<ToolOutput> {
    match then {
        ToolFailure::Output => Ok(ToolOutput::error(&call.id, error.to_string())),
        ToolFailure::Error => {
            let message = format!("the call `{}` of the tool `{}` failed", call.id, call.function.name);
            Err(Error::new(ErrorKind::Other, secrets.text(message)).with_source(error, secrets))
        }
    }
}

impl Future for Work {
    type Output = Result<Vec<ToolOutput>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Self { waiting, running, outputs, concurrency } = &mut *self;
        loop {
            while running.len() < *concurrency {
                let Some(next) = waiting.pop_front() else { break };
                running.push(next);
            }
            let before = running.len();
            let mut failure = None;
            running.retain_mut(|(place, call)| match call.as_mut().poll(cx) {
                Poll::Pending => true,
                Poll::Ready(Ok(output)) => {
                    if let Some(slot) = outputs.get_mut(*place) {
                        *slot = Some(output);
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
                return Poll::Ready(Ok(outputs.drain(..).flatten().collect()));
            }
            // A place that has become free is taken at once; otherwise those that run will wake this.
            if running.len() == before || waiting.is_empty() {
                return Poll::Pending;
            }
        }
    }
}
