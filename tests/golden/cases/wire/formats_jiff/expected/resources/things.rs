// Written by `cargo xtask regen --all`. Changes here are lost.

//! `things`.

use crate::formats_jiff::types::{MakeThingParams, Thing, Uuid};
use crate::formats_jiff::{Client, Request};

use crate::formats_jiff::operations;

/// `things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a Client,
}

impl<'a> Things<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `POST /things/{id}`
    ///
    /// # Headers
    ///
    /// By `with_response()` and [`Response::headers_as`](crate::formats_jiff::runtime::Response::headers_as), as [`MakeThingHeaders`](crate::formats_jiff::types::MakeThingHeaders):
    ///
    /// * `X-Until`
    pub fn update(
        &self,
        id: impl Into<Uuid>,
        params: MakeThingParams,
    ) -> Request<Thing, MakeThingParams> {
        let id: Uuid = id.into();
        Request::new(self.client, &operations::MAKE_THING, vec![id.to_string()], params)
    }
}
