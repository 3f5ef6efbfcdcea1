// Written by `cargo xtask regen --all`. Changes here are lost.

//! `nothing`.

use crate::answers::{Client, Request};

use crate::answers::operations;

/// `nothing`.
#[derive(Clone, Copy, Debug)]
pub struct Nothing<'a> {
    client: &'a Client,
}

impl<'a> Nothing<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `POST /nothing`
    pub fn create(&self) -> Request<()> {
        Request::new(self.client, &operations::NOTHING, vec![], ())
    }
}
