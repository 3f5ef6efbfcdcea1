// Written by `cargo xtask regen --all`. Changes here are lost.

//! `several`.

use crate::answers::types::Thing;
use crate::answers::{Client, Request};

use crate::answers::operations;

/// `several`.
#[derive(Clone, Copy, Debug)]
pub struct Several<'a> {
    client: &'a Client,
}

impl<'a> Several<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `PUT /several`
    ///
    /// # Other answers
    ///
    /// By `with_raw_response()` and [`RawResponse::body_as`](crate::answers::runtime::RawResponse::body_as):
    ///
    /// * `202`: [`Job`](crate::answers::types::Job)
    pub fn replace(&self) -> Request<Thing> {
        Request::new(self.client, &operations::SEVERAL, vec![], ())
    }
}
