// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `type`.

use crate::types::Thing;
use crate::{Client, Request};

use crate::generated::operations;

/// `type`.
#[derive(Clone, Copy, Debug)]
pub struct Type<'a> {
    client: &'a Client,
}

impl Client {
    /// `type`.
    pub fn r#type(&self) -> Type<'_> {
        Type::new(self)
    }
}

impl<'a> Type<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /d`
    pub fn get(&self) -> Request<Thing> {
        Request::new(self.client, &operations::D, vec![], ())
    }
}
