// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `threads.runs`.

use crate::Client;

/// `threads.runs`.
#[derive(Clone, Copy, Debug)]
pub struct Runs<'a> {
    client: &'a Client,
}

impl<'a> Runs<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `threads.runs.steps`.
    pub fn steps(&self) -> super::Steps<'a> {
        super::Steps::new(self.client)
    }
}
