// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `places`.

use crate::types::{Place, PlaceId};
use crate::{Client, Request};

use crate::generated::operations;

/// `places`.
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    client: &'a Client,
}

impl Client {
    /// `places`.
    pub fn places(&self) -> Places<'_> {
        Places::new(self)
    }
}

impl<'a> Places<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /places/{place}`
    pub fn retrieve(&self, place: impl Into<PlaceId>) -> Request<Place> {
        Request::new(self.client, &operations::GET_PLACE, vec![place.into().into()], ())
    }
}
