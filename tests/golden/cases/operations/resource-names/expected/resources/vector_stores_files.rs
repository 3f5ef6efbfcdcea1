// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `vector_stores.files`.

use crate::types::Thing;
use crate::{Client, Request};

use crate::generated::operations;

/// `vector_stores.files`.
#[derive(Clone, Copy, Debug)]
pub struct VectorStoreFiles<'a> {
    client: &'a Client,
}

impl<'a> VectorStoreFiles<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /f`
    pub fn get(&self) -> Request<Thing> {
        Request::new(self.client, &operations::F, vec![], ())
    }
}
