// Written by `cargo xtask regen --all`. Changes here are lost.

//! `forms`.

use crate::formats_jiff::types::SendFormBody;
use crate::formats_jiff::{Client, Request};

use crate::formats_jiff::operations;

/// `forms`.
#[derive(Clone, Copy, Debug)]
pub struct Forms<'a> {
    client: &'a Client,
}

impl<'a> Forms<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `POST /forms`
    pub fn create(&self, params: SendFormBody) -> Request<(), SendFormBody> {
        Request::new(self.client, &operations::SEND_FORM, vec![], params)
    }
}
