// Written by `cargo xtask regen --all`. Changes here are lost.

//! `pages.or`.

use crate::answers::types::Thing;
use crate::answers::{Client, ListRequest};

use crate::answers::operations;

/// `pages.or`.
#[derive(Clone, Copy, Debug)]
pub struct PagesOr<'a> {
    client: &'a Client,
}

impl<'a> PagesOr<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /pages/or/job`
    ///
    /// # Other responses
    ///
    /// Decoded with `with_raw_response()` and [`RawResponse::body_as`](crate::answers::runtime::RawResponse::body_as):
    ///
    /// * `202`: [`Job`](crate::answers::types::Job)
    pub fn job(&self) -> ListRequest<Thing> {
        ListRequest::new(self.client, &operations::PAGES_OR_JOB, vec![], ())
    }
}
