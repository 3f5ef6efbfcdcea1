// Written by `cargo xtask regen --all`. Changes here are lost.

//! `single`.

use crate::paging::types::{Item, SingleParams};
use crate::paging::{Client, Request};

use crate::paging::operations;

/// `single`.
#[derive(Clone, Copy, Debug)]
pub struct Single<'a> {
    client: &'a Client,
}

impl<'a> Single<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /single`
    pub fn retrieve(&self, params: SingleParams) -> Request<Item, SingleParams> {
        Request::new(self.client, &operations::SINGLE, vec![], params)
    }
}
