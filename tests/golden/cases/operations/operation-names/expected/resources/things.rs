// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `things`.

use crate::types::Thing;
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

    /// `GET /p0`
    pub fn operations(&self) -> Request<Thing> {
        Request::new(self.client, &operations::OPERATIONS_, vec![], ())
    }

    /// `GET /p1`
    pub fn field_123(&self) -> Request<Thing> {
        Request::new(self.client, &operations::OPERATION_123, vec![], ())
    }

    /// `GET /p2`
    pub fn get_thing(&self) -> Request<Thing> {
        Request::new(self.client, &operations::GET_THING, vec![], ())
    }

    /// `GET /p3`
    pub fn u65e5_u672c(&self) -> Request<Thing> {
        Request::new(self.client, &operations::U65E5_U672C, vec![], ())
    }

    /// `GET /p4`
    pub fn r#type(&self) -> Request<Thing> {
        Request::new(self.client, &operations::TYPE, vec![], ())
    }

    /// `GET /p5`
    pub fn self_(&self) -> Request<Thing> {
        Request::new(self.client, &operations::SELF, vec![], ())
    }

    /// `GET /p6`
    pub fn a_b(&self) -> Request<Thing> {
        Request::new(self.client, &operations::A_B, vec![], ())
    }

    /// `GET /p7`
    pub fn field(&self) -> Request<Thing> {
        Request::new(self.client, &operations::OPERATION, vec![], ())
    }

    /// `GET /p8`
    pub fn new_(&self) -> Request<Thing> {
        Request::new(self.client, &operations::NEW, vec![], ())
    }

    /// `GET /p9`
    pub fn u1f980(&self) -> Request<Thing> {
        Request::new(self.client, &operations::U1F980, vec![], ())
    }
}
