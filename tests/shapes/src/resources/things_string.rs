// Written by `cargo xtask regen --all`. Changes here are lost.

//! `things.string`.

use crate::{Client, Request};

use crate::operations;

/// `things.string`.
#[derive(Clone, Copy, Debug)]
pub struct StringResource<'a> {
    client: &'a Client,
}

impl<'a> StringResource<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /things/string`
    pub fn retrieve(&self) -> Request<String> {
        Request::new(self.client, &operations::GET_THINGS_STRING, vec![], ())
    }

    /// `PUT /things/string`
    pub fn replace(&self) -> Request<()> {
        Request::new(self.client, &operations::PUT_THINGS_STRING, vec![], ())
    }
}
