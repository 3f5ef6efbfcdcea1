//! A client for the Assistants protocol: assistants, threads, messages, runs, files and vector stores.
//!
//! OpenAI and Azure OpenAI retired the API on 2026-08-26. Microsoft Foundry Agents (classic), Microsoft Fabric data agents
//! and self-hosted servers still support it, with differences. [`guide::servers`] lists them, and a [`Profile`] says how
//! one is addressed. There is no default server.
//!
//! # Quick start
//!
//! ```no_run
//! use openai_assistants::types::{
//!     AssistantCreateParams, MessageCreateParams, RunCreateParams, ThreadCreateParams,
//! };
//! use openai_assistants::{Client, Result, RunUpdate};
//!
//! #[tokio::main]
//! async fn main() -> Result<()> {
//!     // Reads OPENAI_BASE_URL, the address of the server, and OPENAI_API_KEY.
//!     let client = Client::from_env()?;
//!
//!     let assistant = AssistantCreateParams::new("gpt-4o").name("Math tutor");
//!     let assistant = client.assistants().create(assistant).await?;
//!     let thread = client.threads().create(ThreadCreateParams::new()).await?;
//!     let question = MessageCreateParams::user("Solve 3x + 11 = 14");
//!     client.threads().messages().create(&thread.id, question).await?;
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
//! # Overview
//!
//! | to | use |
//! |---|---|
//! | connect to a server | [`Client`], with a [`Profile`] and a [`Credential`] |
//! | call an operation | the [`resources`] of the client, such as [`assistants`](Client::assistants) and [`threads`](Client::threads) |
//! | set options of a call | the methods of [`Request`], which `.await` sends |
//! | follow a run | [`RunStream`] with its [`RunUpdate`]s, or the [`EventStream`] of its [events](types::AssistantStreamEvent) |
//! | wait for a run | [`PollRequest`] |
//! | have functions called | [`Tools`] |
//! | iterate over a list | [`ListRequest`] and [`Page`] |
//! | upload and download files | [`Upload`] and [`DownloadRequest`] |
//! | make files searchable | [`UploadFileRequest`], [`UploadBatchRequest`] and [`IndexRequest`] |
//! | handle errors | [`Error`], its [`ErrorKind`] and [`ApiError`] |
//! | read and write the data | [`types`] |
//! | call an operation that the crate does not have | [`Client::request`] and [`RequestBuilder`] |
//! | do without `async` | `blocking`, with the feature of that name |
//!
//! Parameters of the API are set by methods of their names, and options of the request by `with_…` methods. Unknown
//! fields, values and events are kept, and a response with missing fields is still decoded: see [`guide::decoding`].
//!
//! # Guide
//!
//! The [`guide`] has a page for each task. Start with these:
//!
//! | pages | about |
//! |---|---|
//! | [`guide::first_run`], [`guide::concepts`] | the first program, and the life of a run |
//! | [`guide::streaming`], [`guide::waiting`], [`guide::tools`] | three ways to follow a run |
//! | [`guide::files`], [`guide::code_interpreter`] | input and output other than text |
//! | [`guide::errors`], [`guide::time_limits`] | error handling, retries and timeouts |
//! | [`guide::servers`], [`guide::credentials`] | which servers are supported, and how to authenticate |
//! | [`guide::testing`], [`guide::gateways`], [`guide::persistence`] | an application around the client |
//! | [`guide::from_python`], [`guide::from_async_openai`], [`guide::moving_on`] | migrating to and from this crate |
//! | [`guide::features`] | the features of the crate |

#![deny(missing_docs)]
// Pages name the helpers, which are documented with the feature only.
#![cfg_attr(not(feature = "helpers"), allow(rustdoc::broken_intra_doc_links))]
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
#[cfg(feature = "helpers")]
mod polling;
mod random;
mod request;
#[cfg(feature = "helpers")]
mod runs;
mod sealed;
mod secrets;
pub mod sse;
mod stream;
#[cfg(feature = "helpers")]
mod vector_stores;

// The client, and which server it talks to.
pub use crate::client::{Client, ClientBuilder};
#[cfg(feature = "rustls-ring")]
pub use crate::config::install_ring;
pub use crate::config::{AccessToken, Credential, Profile};

// What goes wrong.
pub use crate::error::{ApiError, Error, ErrorKind, Result, TimeoutKind};
pub use crate::headers::{RateLimit, RateLimits};

// Requests and what comes back: one response, a list in pages, a file.
pub use crate::request::{
    Download, DownloadRequest, FromHeaders, FromResponse, Items, ListRequest, Page, PageItem, PagedRequest, Pages,
    RawResponse, Request, RequestBuilder, Response,
};

// Streams of events.
pub use crate::event::{EventRole, StreamEvent, UntypedEvent};
pub use crate::stream::{EventStream, RawEventStream, StreamRequest};

// Runs from beginning to end.
#[cfg(all(feature = "helpers", feature = "schemars"))]
pub use crate::runs::ToolArguments;
#[cfg(feature = "helpers")]
pub use crate::runs::{
    Approval, ApprovalRequest, IdleRequest, IntoToolOutput, PollRequest, RunState, RunStream, RunUpdate, ToolFailure,
    ToolFunction, Tools,
};

// Uploads, and the index of a vector store.
pub use crate::http::{Progress, Upload};
#[cfg(feature = "helpers")]
pub use crate::vector_stores::{
    BatchProgress, IndexRequest, Indexed, UploadBatchRequest, UploadFailure, UploadFileRequest,
};

// What the types of the API are made of; the types themselves are in `types`.
pub use crate::ext::{AnswerError, Citation, ToolOutput, Usage};
pub use crate::json::json_text;
pub use crate::json::{Deviation, Extra, Json, JsonObject, Literal, Metadata, Nullable, UnknownValue};

// Requests of operations that no method has, and what crates of generated code are written with.
pub use crate::generated::operations;
pub use crate::http::{Body, Form, Params, Parts, Streams};
pub use crate::operation::Operation;
pub use crate::request::NextPage;
pub use reqwest;

/// What setters and constructors take: values, options, lists, maps and numbers of many types.
///
/// The methods name these traits in their signatures; nothing has to be imported to call them.
pub mod convert {
    pub use crate::json::into::kind;
    pub use crate::json::into::{IntoField, IntoList, IntoMap, IntoNumber, IntoNumberField, NotAnObject};
}

/// Lists with documented pagination; see [`PagedRequest`].
pub mod paged {
    pub use crate::request::paged::{Items, Pages, WithNext};
}

/// The futures that requests become with `.await`, for code that has to name one.
pub mod future {
    #[cfg(feature = "helpers")]
    pub use crate::polling::PollFuture;
    pub use crate::request::{DownloadFuture, ResponseFuture};
    pub use crate::stream::StreamFuture;
}

/// The resources of the API: one type for each, with a method for each operation.
pub mod resources {
    pub use crate::generated::resources::*;

    /// The same for [`blocking::Client`](crate::blocking::Client).
    #[cfg(feature = "blocking")]
    pub mod blocking {
        pub use crate::generated::blocking::*;
    }
}

pub mod types {
    #![doc = include_str!("../docs/types.md")]

    pub use crate::generated::types::*;
    #[doc(inline)]
    pub use crate::{Extra, JsonObject, Literal, Metadata, Nullable, Page, Upload};
}

/// All that generated code calls beside the documented items, here and in the crates that `cargo xtask regen --all`
/// writes. Nothing else may: it changes whenever the generator does.
#[doc(hidden)]
pub mod __generated {
    /// Crates that were written for another version do not compile, and say why. It is raised with every change after
    /// which they would not compile, or would mean something else; `RUNTIME` of the generator goes with it.
    pub const VERSION: u32 = 5;

    /// How models are read and written.
    pub mod json {
        pub use crate::json::*;
    }

    pub use crate::config::{Description, Keyring, Place, Security, missing, variable};
    pub use crate::event::default_role;
    pub use crate::http::style::Style;
    pub use crate::request::paged::paging;
    pub use crate::request::{HeaderForm, answers};
    pub use crate::sealed::Sealed;
    pub use crate::{
        __answers, __events, __format, __from_floats, __from_id, __from_integers, __from_list, __from_text, __id,
        __integer_enum, __object, __string_enum, __union,
    };
    pub use bytes::Bytes;
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
