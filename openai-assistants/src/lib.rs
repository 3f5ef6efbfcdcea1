//! Client for the Assistants protocol.

#![deny(missing_docs)]

#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod config;
mod credential;
mod download;
mod error;
mod ext;
#[rustfmt::skip]
mod generated;
#[doc(hidden)]
pub mod json;
mod observe;
mod operation;
mod options;
mod page;
mod profile;
mod rate_limit;
mod request;
mod response;
mod retry;
mod run;
pub mod sse;
mod stream;
mod transport;
mod upload;

pub use reqwest;

pub use crate::client::Client;
pub use crate::config::ClientBuilder;
pub use crate::credential::{AccessToken, Credential};
pub use crate::download::{Download, DownloadRequest, OpeningDownload};
pub use crate::error::{ApiError, Error, ErrorKind, Result, TimeoutKind};
pub use crate::ext::{Citation, ToolOutput, Usage};
pub use crate::generated::{operations, resources};
pub use crate::json::{JsonObject, Literal, Nullable};
pub use crate::operation::Operation;
pub use crate::page::{Items, NextPage, Page, PageItem, Pages};
pub use crate::profile::Profile;
pub use crate::rate_limit::{RateLimit, RateLimits};
pub use crate::request::{Body, Call, Params, Parts, Request, Streams};
pub use crate::response::{RawResponse, Response};
pub use crate::run::{
    Approval, IdleRequest, IntoToolOutput, PollRequest, RunState, RunStream, RunUpdate, ToolFailure, Tools, Waiting,
};
pub use crate::stream::{AnyEvent, EventRole, EventStream, Opening, RawEventStream, StreamEvent, StreamRequest};
pub use crate::upload::{Form, Progress, Upload};

/// The types of the API: what requests say and what servers answer.
pub mod types {
    pub use crate::generated::types::*;
    pub use crate::{JsonObject, Literal, Nullable, Page, Upload};
}

/// For generated code.
#[doc(hidden)]
pub mod __private {
    pub use crate::json;
    pub use serde;
    pub use serde_json::Value;
}
