// Written by `cargo xtask regen --all`. Changes here are lost.

//! `pages`.

use crate::answers::types::Thing;
use crate::answers::{Client, ListRequest};

use crate::answers::operations;

/// `pages`.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    client: &'a Client,
}

impl<'a> Pages<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `pages.or`.
    pub fn or(&self) -> super::PagesOr<'a> {
        super::PagesOr::new(self.client)
    }

    /// `GET /pages`
    pub fn retrieve(&self) -> ListRequest<Thing> {
        ListRequest::new(self.client, &operations::PAGES, vec![], ())
    }
}
