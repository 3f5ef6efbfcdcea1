// Written by `cargo xtask regen --all`. Changes here are lost.

//! `things.vec`.

use crate::{Client, Request};

use crate::operations;

/// `things.vec`.
#[derive(Clone, Copy, Debug)]
pub struct VecResource<'a> {
    client: &'a Client,
}

impl<'a> VecResource<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /things/vec`
    pub fn retrieve(&self) -> Request<Vec<Option<f64>>> {
        Request::new(self.client, &operations::GET_THINGS_VEC, vec![], ())
    }

    /// `PUT /things/vec`
    pub fn replace(&self) -> Request<()> {
        Request::new(self.client, &operations::PUT_THINGS_VEC, vec![], ())
    }
}
