// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `request`.

use crate::Client;

/// `request`.
#[derive(Clone, Copy, Debug)]
pub struct RequestResource<'a> {
    client: &'a Client,
}

impl Client {
    /// `request`.
    pub fn request(&self) -> RequestResource<'_> {
        RequestResource::new(self)
    }
}

impl<'a> RequestResource<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `request.option`.
    pub fn option(&self) -> super::OptionResource<'a> {
        super::OptionResource::new(self.client)
    }
}
