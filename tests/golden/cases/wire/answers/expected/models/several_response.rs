// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1several/put`.

use crate::answers::types::{Job, Thing};

/// The responses of `several`, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SeveralResponse {
    /// There.
    ///
    /// `200`
    Ok(Thing),
    /// Later.
    ///
    /// `202`
    Accepted(Job),
    /// A successful response that the document does not describe, as received.
    Other(crate::answers::runtime::RawResponse),
}

crate::answers::__answers! {
    SeveralResponse {
        200 => Ok(json);
        202 => Accepted(json);
    }
}
