// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `things`.

use crate::types::{Thing, ThingId};
use crate::{Client, Request};

use crate::generated::operations;

/// `things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a Client,
}

impl Client {
    /// `things`.
    pub fn things(&self) -> Things<'_> {
        Things::new(self)
    }
}

impl<'a> Things<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `POST /things/{id}`
    pub fn update(
        &self,
        id: impl Into<ThingId>,
        params: Thing,
    ) -> Request<Thing, Thing> {
        Request::new(
            self.client,
            &operations::UPDATE_THING,
            vec![id.into().into()],
            params,
        )
    }
}
