//! A client without `async`, for programs that do not use a runtime.
//!
//! [`Client`] runs a background thread that drives the connections; every call blocks until it is done. Requests,
//! options, errors, retries and limits are those of the crate's root, and the methods have the same names, with `send`
//! instead of `.await`.
//!
//! Within a tokio runtime, it can be used where tokio allows blocking: in `tokio::task::spawn_blocking`, and in
//! `tokio::task::block_in_place` on a multi-threaded runtime. In asynchronous code it would block other tasks, so calls
//! from there return an error of kind [`Configuration`](crate::ErrorKind::Configuration).

mod builder;
mod iter;
mod request;
mod runtime;

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;

pub use self::builder::RequestBuilder;
pub use self::iter::{Download, EventStream, Items, Pages, RawEventStream};
/// Lists with documented pagination; see [`PagedRequest`].
pub mod paged {
    pub use super::iter::{PagedItems as Items, PagedPages as Pages};
    pub use super::request::WithNext;
}
pub use self::request::{DownloadRequest, ListRequest, PagedRequest, Request, StreamRequest};
use self::runtime::Runtime;
use crate::error::Result;

/// A blocking client for one server, with one credential.
///
/// Cloning is cheap, and all clones share one pool of connections and one thread, which ends when the last clone and
/// the last stream are dropped.
///
/// ```
/// use openai_assistants::blocking::Client;
///
/// # fn main() -> openai_assistants::Result<()> {
/// # let server = emulator::Emulator::builder().start_blocking().unwrap();
/// # let client = server.client();
/// let client = Client::new(client)?;
/// for assistant in client.assistants().list().items() {
///     println!("{}", assistant?.id);
/// }
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    client: crate::Client,
    runtime: Arc<Runtime>,
}

impl Client {
    /// Creates a client from environment variables; see [`crate::Client::from_env`].
    pub fn from_env() -> Result<Self> {
        Self::new(crate::Client::from_env()?)
    }

    /// Creates a blocking client with the configuration of `client`.
    ///
    /// # Errors
    ///
    /// Of kind [`Configuration`](crate::ErrorKind::Configuration), if no thread can be started.
    pub fn new(client: crate::Client) -> Result<Self> {
        Ok(Self { client, runtime: Arc::new(Runtime::start()?) })
    }

    /// Blocks until an asynchronous request made from [`asynchronous`](Self::asynchronous) is done, such as a
    /// [`next_page`](crate::Page::next_page), a run that is polled, or an upload:
    ///
    /// ```
    /// use openai_assistants::blocking::Client;
    /// use openai_assistants::types::{AssistantCreateParams, ThreadCreateAndRunParams};
    ///
    /// # fn main() -> openai_assistants::Result<()> {
    /// # let server = emulator::Emulator::builder().start_blocking().unwrap();
    /// # let client = Client::new(server.client())?;
    /// # let assistant = AssistantCreateParams::new("gpt-4o");
    /// # let assistant = client.assistants().create(assistant).send()?;
    /// let threads = client.asynchronous().threads();
    /// let params = ThreadCreateAndRunParams::new(&assistant.id);
    /// let polling = threads
    ///     .create_and_run_poll(params)
    ///     .on_progress(|run| println!("{}", run.status));
    /// let run = client.wait(polling)?;
    /// assert!(run.status.is_terminal());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the request, and one of kind [`Configuration`](crate::ErrorKind::Configuration) in asynchronous code;
    /// the [module](self) describes where it can be called.
    pub fn wait<T>(&self, future: impl IntoFuture<Output = Result<T>>) -> Result<T> {
        self.runtime.wait(future.into_future())?
    }

    /// Returns the asynchronous client that this one uses.
    pub fn asynchronous(&self) -> &crate::Client {
        &self.client
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("blocking::Client").field(&self.client).finish()
    }
}
