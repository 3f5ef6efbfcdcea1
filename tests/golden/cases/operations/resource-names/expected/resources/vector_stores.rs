// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `vector_stores`.

use crate::Client;

/// `vector_stores`.
#[derive(Clone, Copy, Debug)]
pub struct VectorStores<'a> {
    client: &'a Client,
}

impl Client {
    /// `vector_stores`.
    pub fn vector_stores(&self) -> VectorStores<'_> {
        VectorStores::new(self)
    }
}

impl<'a> VectorStores<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `vector_stores.files`.
    pub fn files(&self) -> super::VectorStoreFiles<'a> {
        super::VectorStoreFiles::new(self.client)
    }
}
