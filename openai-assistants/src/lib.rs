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
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod config;
mod deadline;
mod error;
mod event;
mod ext;
#[rustfmt::skip]
mod generated;
pub mod guide;
mod headers;
mod http;
mod json;
mod operation;
mod polling;
mod random;
mod request;
mod runs;
mod sealed;
mod secrets;
pub mod sse;
mod stream;
mod vector_stores;

pub use reqwest;

pub use crate::client::{Client, ClientBuilder};
pub use crate::config::{AccessToken, Credential, Profile};
pub use crate::error::{ApiError, Error, ErrorKind, Result, TimeoutKind};
pub use crate::event::{EventRole, StreamEvent, UntypedEvent};
pub use crate::ext::{Citation, ToolOutput, Usage};
pub use crate::generated::operations;
pub use crate::headers::{RateLimit, RateLimits};
pub use crate::http::{Body, Form, Params, Parts, Progress, Streams, Upload};
pub use crate::json::{Deviation, Extra, Json, JsonObject, Literal, Metadata, Nullable, UnknownValue};
pub use crate::operation::Operation;
pub use crate::polling::PollFuture;
pub use crate::request::{
    Download, DownloadFuture, DownloadRequest, Items, ListRequest, NextPage, Page, PageItem, Pages, RawResponse,
    Request, Response, ResponseFuture,
};
pub use crate::runs::{
    Approval, IdleRequest, IntoToolOutput, PollRequest, RunState, RunStream, RunUpdate, ToolFailure, Tools,
};
pub use crate::stream::{EventStream, RawEventStream, StreamFuture, StreamRequest};
pub use crate::vector_stores::{IndexRequest, Indexed, UploadBatchRequest, UploadFailure, UploadFileRequest};

/// The resources of the API: one type for each, with a method for each operation.
pub mod resources {
    pub use crate::generated::resources::*;

    /// The same for [`blocking::Client`](crate::blocking::Client).
    #[cfg(feature = "blocking")]
    pub mod blocking {
        pub use crate::generated::blocking::*;
    }
}

/// The types of the API: what requests say and what servers answer.
pub mod types {
    pub use crate::generated::types::*;
    pub use crate::{Extra, JsonObject, Literal, Metadata, Nullable, Page, Upload};
}

/// All that generated code calls beside the documented items, here and in the crates that `cargo xtask regen --all`
/// writes. Nothing else may: it changes whenever the generator does.
#[doc(hidden)]
pub mod __generated {
    /// Crates that were written for another version do not compile, and say why. It is raised with every change after
    /// which they would not compile, or would mean something else; `RUNTIME` of the generator goes with it.
    pub const VERSION: u32 = 2;

    /// How models are read and written.
    pub mod json {
        pub use crate::json::*;
    }

    pub use crate::event::default_role;
    pub use crate::sealed::Sealed;
    pub use crate::{__events, __id, __object, __string_enum, __union};
    pub use serde_core as serde;
    pub use serde_json::Value;
}

/// For the tests of this crate.
#[doc(hidden)]
pub mod __private {
    pub use crate::error::probe;
}

/// The code in it is compiled like that of any page.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
