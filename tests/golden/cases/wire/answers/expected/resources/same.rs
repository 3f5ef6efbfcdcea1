// Written by `cargo xtask regen --all`. Changes here are lost.

//! `same`.

use crate::answers::types::Thing;
use crate::answers::{Client, Request};

use crate::answers::operations;

/// `same`.
#[derive(Clone, Copy, Debug)]
pub struct Same<'a> {
    client: &'a Client,
}

impl<'a> Same<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `PUT /same`
    pub fn replace(&self) -> Request<Option<Thing>> {
        Request::new(self.client, &operations::SAME, vec![], ())
    }
}
