// Written by `cargo xtask regen --all`. Changes here are lost.

//! `open`.

use crate::answers::types::Open;
use crate::answers::{Client, Request};

use crate::answers::operations;

/// `open`.
#[derive(Clone, Copy, Debug)]
pub struct OpenResource<'a> {
    client: &'a Client,
}

impl<'a> OpenResource<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `PUT /open`
    pub fn replace(&self, params: Open) -> Request<Open, Open> {
        Request::new(self.client, &operations::OPEN, vec![], params)
    }
}
