// Written by `cargo xtask regen --all`. Changes here are lost.

//! `shapes`.

use crate::types::Shapes;
use crate::{Client, Request};

use crate::operations;

/// `shapes`.
#[derive(Clone, Copy, Debug)]
pub struct ShapesResource<'a> {
    client: &'a Client,
}

impl<'a> ShapesResource<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `POST /shapes`
    pub fn create(&self, params: Shapes) -> Request<Shapes, Shapes> {
        Request::new(self.client, &operations::CREATE_SHAPES, vec![], params)
    }
}
