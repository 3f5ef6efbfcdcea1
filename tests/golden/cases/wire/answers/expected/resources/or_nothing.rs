// Written by `cargo xtask regen --all`. Changes here are lost.

//! `or.nothing`.

use crate::answers::types::Thing;
use crate::answers::{Client, Request};

use crate::answers::operations;

/// `or.nothing`.
#[derive(Clone, Copy, Debug)]
pub struct OrNothing<'a> {
    client: &'a Client,
}

impl<'a> OrNothing<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /or/nothing`
    ///
    /// # Headers
    ///
    /// By `with_response()` and [`Response::headers_as`](crate::answers::runtime::Response::headers_as), as [`OrNothingHeaders`](crate::answers::types::OrNothingHeaders):
    ///
    /// * `X-Version`: Which one.
    ///
    /// # Errors
    ///
    /// Types of error bodies, for [`Error::body`](crate::answers::runtime::Error::body):
    ///
    /// * `404`: [`Problem`](crate::answers::types::Problem)
    /// * `5XX`: a list of [`Problem`](crate::answers::types::Problem)
    /// * any other: [`Fault`](crate::answers::types::Fault)
    pub fn retrieve(&self) -> Request<Option<Thing>> {
        Request::new(self.client, &operations::OR_NOTHING, vec![], ())
    }

    /// `HEAD /or/nothing`
    pub fn head(&self) -> Request<()> {
        Request::new(self.client, &operations::EXISTS, vec![], ())
    }
}
