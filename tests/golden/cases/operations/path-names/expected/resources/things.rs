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

    /// `POST /things/{type}/{params}/{self}/{a-b}/{a.b}/{1}/{日本}`
    pub fn create(
        &self,
        r#type: impl Into<String>,
        params_2: impl Into<String>,
        self_: impl Into<String>,
        a_b: impl Into<String>,
        a_b_2: impl Into<String>,
        field_1: impl Into<String>,
        u65e5_u672c: impl Into<String>,
        params: Thing,
    ) -> Request<Thing, Thing> {
        Request::new(
            self.client,
            &operations::CREATE_THING,
            vec![
                r#type.into(), params_2.into(), self_.into(), a_b.into(), a_b_2.into(),
                field_1.into(), u65e5_u672c.into()
            ],
            params,
        )
    }
}
