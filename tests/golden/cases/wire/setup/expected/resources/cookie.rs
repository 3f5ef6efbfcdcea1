// Written by `cargo xtask regen --all`. Changes here are lost.

//! `cookie`.

use crate::setup::types::InCookieParams;
use crate::setup::{Client, Request};

use crate::setup::operations;

/// `cookie`.
#[derive(Clone, Copy, Debug)]
pub struct Cookie<'a> {
    client: &'a Client,
}

impl<'a> Cookie<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /cookie`
    pub fn retrieve(&self, params: InCookieParams) -> Request<(), InCookieParams> {
        Request::new(self.client, &operations::IN_COOKIE, vec![], params)
    }
}
