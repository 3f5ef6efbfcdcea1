// Written by `cargo xtask regen --all`. Changes here are lost.

//! `things`.

use crate::Client;

/// `things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a Client,
}

impl<'a> Things<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `things.string`.
    pub fn string(&self) -> super::StringResource<'a> {
        super::StringResource::new(self.client)
    }

    /// `things.vec`.
    pub fn vec(&self) -> super::VecResource<'a> {
        super::VecResource::new(self.client)
    }
}
