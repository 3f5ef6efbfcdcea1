// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `threads`.

use crate::Client;

/// `threads`.
#[derive(Clone, Copy, Debug)]
pub struct Threads<'a> {
    client: &'a Client,
}

impl Client {
    /// `threads`.
    pub fn threads(&self) -> Threads<'_> {
        Threads::new(self)
    }
}

impl<'a> Threads<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `threads.runs`.
    pub fn runs(&self) -> super::Runs<'a> {
        super::Runs::new(self.client)
    }
}
