// Written by `cargo xtask regen --all`. Changes here are lost.

//! `files`.

use crate::own_servers::{Client, Request};

use crate::own_servers::operations;

/// `files`.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    client: &'a Client,
}

impl<'a> Files<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /files`
    ///
    /// Sent to `http://files.example.com:8443/up`, unless `ApiBuilder::server_of` or
    /// `ApiBuilder::one_server` says otherwise.
    pub fn retrieve(&self) -> Request<()> {
        Request::new(self.client, &operations::OF_PATH, vec![], ())
    }

    /// `PUT /files`
    ///
    /// Sent to `/v3`, unless `ApiBuilder::server_of` or `ApiBuilder::one_server` says otherwise.
    pub fn replace(&self) -> Request<()> {
        Request::new(self.client, &operations::RELATIVE, vec![], ())
    }

    /// Sends a file.
    ///
    /// `POST /files`
    ///
    /// Sent to `http://upload.example.com/v2`, unless `ApiBuilder::server_of` or
    /// `ApiBuilder::one_server` says otherwise.
    pub fn update(&self) -> Request<()> {
        Request::new(self.client, &operations::OF_OPERATION, vec![], ())
    }

    /// `PATCH /files`
    ///
    /// Sent to `http://files.example.com:8443/up`, unless `ApiBuilder::server_of` or
    /// `ApiBuilder::one_server` says otherwise.
    pub fn none(&self) -> Request<()> {
        Request::new(self.client, &operations::NONE, vec![], ())
    }
}
