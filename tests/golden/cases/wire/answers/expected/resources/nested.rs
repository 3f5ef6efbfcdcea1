// Written by `cargo xtask regen --all`. Changes here are lost.

//! `nested`.

use crate::answers::types::Nested;
use crate::answers::{Client, Request};

use crate::answers::operations;

/// `nested`.
#[derive(Clone, Copy, Debug)]
pub struct NestedResource<'a> {
    client: &'a Client,
}

impl<'a> NestedResource<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `PUT /nested`
    pub fn replace(&self, params: Nested) -> Request<Nested, Nested> {
        Request::new(self.client, &operations::NESTED, vec![], params)
    }
}
