//! Requests about a run that exists, answered with something else than the run.

use reqwest::{Method, StatusCode};

use super::context::{RunAddress, RunContext};
use crate::error::{Error, ErrorKind};
use crate::generated::operations;
use crate::operation::Called;
use crate::types::Run;

/// A run that is to be looked at because the answer did not show it.
pub(super) struct Existing {
    pub(super) address: RunAddress,
    /// The server refused, which only a run that is over makes good.
    refusal: Option<Error>,
}

impl Existing {
    /// A run cannot be cancelled when it is over; then what was wanted is the run as it is. Some servers answer with no
    /// content, or with `{"result": "success"}`: they have done what was asked for.
    pub(super) fn find(context: &RunContext, operation: &Called, error: Error) -> Result<Self, Error> {
        let Some(address) = context.address(None).filter(|_| *operation.method() == Method::POST) else {
            return Err(error);
        };
        if error.kind() == ErrorKind::Decode {
            return Ok(Self { address, refusal: None });
        }
        let refused = [StatusCode::BAD_REQUEST, StatusCode::CONFLICT, StatusCode::UNPROCESSABLE_ENTITY];
        let is_refused = error.status().is_some_and(|status| refused.contains(&status));
        match operation.id_ref() == operations::CANCEL_RUN.id && is_refused {
            true => Ok(Self { address, refusal: Some(error) }),
            false => Err(error),
        }
    }

    /// Takes the run as it was found; the refusal if that stands.
    pub(super) fn check(self, run: Run) -> Result<Run, Error> {
        match self.refusal {
            Some(refusal) if !run.is_terminal() => Err(refusal.with_attachment(run)),
            _ => Ok(run),
        }
    }
}
