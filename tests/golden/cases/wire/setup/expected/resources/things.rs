// Written by `cargo xtask regen --all`. Changes here are lost.

//! `things`.

use crate::setup::{Client, Request};

use crate::setup::operations;

/// `things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a Client,
}

impl<'a> Things<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /things`
    pub fn list(&self) -> Request<()> {
        Request::new(self.client, &operations::GET_THINGS, vec![], ())
    }

    /// `PUT /things`
    pub fn replace(&self) -> Request<()> {
        Request::new(self.client, &operations::PUT_THINGS, vec![], ())
    }

    /// `POST /things`
    pub fn create(&self) -> Request<()> {
        Request::new(self.client, &operations::CREATE_THING, vec![], ())
    }

    /// `PATCH /things`
    pub fn update(&self) -> Request<()> {
        Request::new(self.client, &operations::PATCH_THINGS, vec![], ())
    }

    /// `POST /things/{id}:cancel`
    pub fn cancel(&self, id: impl Into<String>) -> Request<()> {
        Request::new(self.client, &operations::CANCEL_THING, vec![id.into()], ())
    }

    /// `POST /things:clear`
    pub fn clear(&self) -> Request<()> {
        Request::new(self.client, &operations::POST_THINGS_CLEAR, vec![], ())
    }
}
