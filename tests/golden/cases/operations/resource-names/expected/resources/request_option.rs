// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `request.option`.

use crate::types::Thing;
use crate::{Client, Request};

use crate::generated::operations;

/// `request.option`.
#[derive(Clone, Copy, Debug)]
pub struct OptionResource<'a> {
    client: &'a Client,
}

impl<'a> OptionResource<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /e`
    pub fn get(&self) -> Request<Thing> {
        Request::new(self.client, &operations::E, vec![], ())
    }
}
