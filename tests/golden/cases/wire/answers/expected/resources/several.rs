// Written by `cargo xtask regen --all`. Changes here are lost.

//! `several`.

use crate::answers::types::SeveralResponse;
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
    pub fn replace(&self) -> Request<SeveralResponse> {
        Request::new(self.client, &operations::SEVERAL, vec![], ())
    }
}
