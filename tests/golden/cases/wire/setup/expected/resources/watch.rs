// Written by `cargo xtask regen --all`. Changes here are lost.

//! `watch`.

use crate::setup::{Client, Request};

use crate::setup::operations;

/// `watch`.
#[derive(Clone, Copy, Debug)]
pub struct Watch<'a> {
    client: &'a Client,
}

impl<'a> Watch<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `POST /watch`
    pub fn create(&self) -> Request<()> {
        Request::new(self.client, &operations::WATCH, vec![], ())
    }
}
