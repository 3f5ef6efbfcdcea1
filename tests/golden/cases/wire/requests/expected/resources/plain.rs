// Written by `cargo xtask regen --all`. Changes here are lost.

//! `plain`.

use crate::requests::types::Kind;
use crate::requests::{Client, Request};

use crate::requests::operations;

/// `plain`.
#[derive(Clone, Copy, Debug)]
pub struct Plain<'a> {
    client: &'a Client,
}

impl<'a> Plain<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /plain/{text}/{number}/{kind}/{yes}`
    pub fn retrieve(
        &self,
        text: impl Into<String>,
        number: i64,
        kind: impl Into<Kind>,
        yes: bool,
    ) -> Request<()> {
        let kind: Kind = kind.into();
        Request::new(
            self.client,
            &operations::PLAIN,
            vec![text.into(), number.to_string(), kind.to_string(), yes.to_string()],
            (),
        )
    }
}
