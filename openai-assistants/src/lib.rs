//! Client for the Assistants protocol: assistants, threads, messages, runs, files and vector stores.
//!
//! OpenAI's own server switched the API off on 2026-08-26. Azure OpenAI, Microsoft Foundry Agents (classic) and servers
//! that anyone can host go on speaking it, each a little differently. [`Profile`] says which kind of server is meant;
//! [`guide::servers`] says what they need.
//!
//! # A first program
//!
//! ```no_run
//! use openai_assistants::{Client, Result, RunUpdate, types::*};
//!
//! #[tokio::main]
//! async fn main() -> Result<()> {
//!     // OPENAI_BASE_URL says which server, OPENAI_API_KEY is its key.
//!     let client = Client::from_env()?;
//!
//!     let assistant = client.assistants().create(AssistantCreateParams::new("gpt-4o").name("Math tutor")).await?;
//!     let thread = client.threads().create(ThreadCreateParams::new()).await?;
//!     client.threads().messages().create(&thread.id, MessageCreateParams::user("Solve 3x + 11 = 14")).await?;
//!
//!     let params = RunCreateParams::new(&assistant.id);
//!     let mut run = client.threads().runs().create(&thread.id, params).stream().run();
//!     while let Some(update) = run.try_next().await? {
//!         if let RunUpdate::TextDelta { text, .. } = update {
//!             print!("{text}");
//!         }
//!     }
//!     Ok(())
//! }
//! ```
//!
//! # How it is made up
//!
//! * A [`Client`] has the resources: [`assistants`](Client::assistants), [`threads`](Client::threads),
//!   [`files`](Client::files) and [`vector_stores`](Client::vector_stores). Their methods are in [`resources`].
//! * A method makes a [`Request`]. `.await` sends it. What is optional is set before that, by plain methods for what
//!   the API knows, and by `with_…` for headers, time limits and the like.
//! * Requests that make a run go on can be [streamed](Request::stream), [waited for](Request::poll), or
//!   [run with tools](StreamRequest::run_with).
//! * [`types`] has what is sent and received. Unknown fields, values and events are kept, and a response that leaves
//!   something out is still read.
//! * Everything that fails gives an [`Error`].
//!
//! # Where to read on
//!
//! The [`guide`] has a page for each task. These are the ones to begin with:
//!
//! | | |
//! |---|---|
//! | [`guide::concepts`] | assistants, threads and runs, and the life of a run |
//! | [`guide::streaming`], [`guide::waiting`], [`guide::tools`] | runs, in the three ways of following them |
//! | [`guide::files`], [`guide::code_interpreter`] | what goes in and comes out beside text |
//! | [`guide::errors`], [`guide::time_limits`] | what goes wrong, and how long it may take |
//! | [`guide::servers`], [`guide::credentials`] | which server, and how it knows you |
//! | [`guide::testing`] | a server for your tests |
//! | [`guide::from_python`], [`guide::from_async_openai`], [`guide::moving_on`] | from elsewhere, and to elsewhere |
//! | [`guide::features`] | what can be left out or added |

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
pub mod guide;
#[doc(hidden)]
pub mod json;
mod next;
mod observe;
mod operation;
mod options;
mod page;
mod profile;
mod random;
mod rate_limit;
mod request;
mod response;
mod retry;
mod run;
mod secrets;
pub mod sse;
mod stream;
mod transport;
mod upload;
mod vector;

pub use reqwest;

pub use crate::client::Client;
pub use crate::config::ClientBuilder;
pub use crate::credential::{AccessToken, Credential};
pub use crate::download::{Download, DownloadRequest, OpeningDownload};
pub use crate::error::{ApiError, Error, ErrorKind, Result, TimeoutKind};
pub use crate::ext::{Citation, ToolOutput, Usage};
pub use crate::generated::{operations, resources};
pub use crate::json::{Extra, Json, JsonObject, Literal, Nullable};
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
pub use crate::vector::{IndexRequest, Indexed, UploadBatchRequest, UploadFailure, UploadFileRequest};

/// The types of the API: what requests say and what servers answer.
pub mod types {
    pub use crate::generated::types::*;
    pub use crate::{Extra, JsonObject, Literal, Nullable, Page, Upload};
}

/// For generated code, and for tests.
#[doc(hidden)]
pub mod __private {
    pub use crate::error::probe;
    pub use crate::json;
    pub use serde_core as serde;
    pub use serde_json::Value;
}

/// The code in it is compiled like that of any page.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
