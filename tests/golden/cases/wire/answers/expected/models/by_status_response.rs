// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1by~1status/post`.

use serde_json::Value;
use crate::answers::types::{ByStatusCreatedResponse, Job, Thing};

/// The responses of `byStatus`, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ByStatusResponse {
    /// There.
    ///
    /// `200`
    Ok(Option<Thing>),
    /// Made.
    ///
    /// `201`
    Created(ByStatusCreatedResponse),
    /// Later.
    ///
    /// `202`
    Accepted(Job),
    /// In words.
    ///
    /// `203`
    NonAuthoritativeInformation(String),
    /// None.
    ///
    /// `204`
    NoContent,
    /// A part.
    ///
    /// `206`
    PartialContent(crate::answers::__generated::Bytes),
    /// Things.
    ///
    /// `210`
    Status210(Vec<Thing>),
    /// Anything.
    ///
    /// `2XX`
    Success(Value),
    /// A successful response that the document does not describe, as received.
    Other(crate::answers::runtime::RawResponse),
}

crate::answers::__answers! {
    ByStatusResponse {
        200 => Ok(json);
        201 => Created(json);
        202 => Accepted(json);
        203 => NonAuthoritativeInformation(text);
        204 => NoContent(nothing);
        206 => PartialContent(bytes);
        210 => Status210(json);
        200..=299 => Success(json);
    }
}
