// Written by `cargo xtask regen --all`. Changes here are lost.

//! `range`.

use crate::answers::types::Thing;
use crate::answers::{Client, Request};

use crate::answers::operations;

/// `range`.
#[derive(Clone, Copy, Debug)]
pub struct Range<'a> {
    client: &'a Client,
}

impl<'a> Range<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /range`
    ///
    /// # Errors
    ///
    /// Types of error bodies, for [`Error::body`](crate::answers::runtime::Error::body):
    ///
    /// * any other: [`Problem`](crate::answers::types::Problem)
    pub fn retrieve(&self) -> Request<Thing> {
        Request::new(self.client, &operations::RANGE, vec![], ())
    }
}
