//! A server on loopback that speaks the Assistants protocol.
//!
//! It is for tests of code that uses the protocol, and for trying things out without an account and a key. It is a real
//! HTTP server: all 44 operations and what Foundry adds, runs that go through their states, streams, tools, errors and
//! expiry. Its state is in memory, and with the feature `data` also in a folder, if there is one to keep it in.
//! What assistants answer is a [`Scenario`]; without one they use every tool they have and echo what the user said.
//!
//! ```
//! use emulator::{Emulator, Reply, Scenario};
//! use openai_assistants::types::{AssistantCreateParams, RunCreateParams, ThreadCreateParams};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let scenario = Scenario::new().reply(Reply::to("hello").say("Good morning!"));
//! let emulator = Emulator::builder().scenario(scenario).start().await?;
//! let client = emulator.client();
//!
//! let assistant = client.assistants().create(AssistantCreateParams::new("gpt-4o").name("Greeter")).await?;
//! let thread = client.threads().create(ThreadCreateParams::new()).await?;
//! let run = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id)).await?;
//! assert_eq!(run.status.as_str(), "queued");
//! # Ok(())
//! # }
//! ```
//!
//! It stops when it is dropped. Other programs reach it through the two variables that [`Emulator::environment`] gives.

#![deny(missing_docs)]

mod builder;
mod chat;
mod check;
#[cfg(feature = "data")]
mod data;
mod dialect;
mod error;
pub mod fault;
mod http;
#[cfg(feature = "https")]
mod https;
mod journal;
mod limits;
mod memory;
mod ops;
mod routes;
mod run;
mod script;
mod spelling;
mod state;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use openai_assistants::{Client, ClientBuilder};

pub use crate::builder::Builder;
pub use crate::chat::Chat;
pub use crate::fault::{Fault, FaultRule};
use crate::http::Server;
pub use crate::limits::Limits;
pub use crate::script::{Action, Code, Computer, Function, FunctionCall, McpCall, Reply, Scenario, Turn};

/// A server that runs until it is dropped.
#[derive(Debug)]
pub struct Emulator {
    address: SocketAddr,
    key: String,
    #[cfg(feature = "https")]
    certificate: Option<https::CertificateFile>,
    handle: Handle,
}

/// The channel to the server's thread.
struct Handle {
    server: Arc<Server>,
    /// Dropping it stops the thread.
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
    #[cfg(feature = "data")]
    data: Option<data::Data>,
}

impl Drop for Handle {
    fn drop(&mut self) {
        drop(self.stop.take());
        let thread = self.thread.take();
        // Whoever starts another server with the same data need not wait.
        #[cfg(feature = "data")]
        if let (Some(data), Some(journal)) = (self.data.take(), self.server.memory.journal()) {
            // A panic in it has been reported.
            let _ = thread.map(std::thread::JoinHandle::join);
            journal.close();
            data.join();
        }
        #[cfg(not(feature = "data"))]
        drop(thread);
    }
}

impl std::fmt::Debug for Handle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Handle").finish_non_exhaustive()
    }
}

impl Emulator {
    /// Starts a server on a free port, at a speed for tests: runs take milliseconds.
    ///
    /// # Errors
    ///
    /// When no port can be had.
    pub async fn start() -> std::io::Result<Self> {
        Self::builder().start().await
    }

    /// Begins to set up a server.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base URL for clients of OpenAI: `http://127.0.0.1:PORT/v1`, or the same with `https`.
    ///
    /// Azure OpenAI is spoken below `/openai` and `/openai/v1`, Foundry Agents below `/api/projects/NAME`.
    pub fn base_url(&self) -> String {
        format!("{}/v1", self.endpoint())
    }

    /// The address without a path, which Azure calls an endpoint.
    pub fn endpoint(&self) -> String {
        format!("{}://{}", if self.certificate().is_some() { "https" } else { "http" }, self.address)
    }

    /// The file with the certificate that clients have to trust, in PEM; `None` without HTTPS. It is removed when this is
    /// dropped.
    pub fn certificate(&self) -> Option<&std::path::Path> {
        #[cfg(feature = "https")]
        return self.certificate.as_ref().map(https::CertificateFile::path);
        #[cfg(not(feature = "https"))]
        None
    }

    /// The key to send. Unless [`Builder::key`] set one, any will do.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Names and values of the variables that lead the official SDKs and [`Client::from_env`] here.
    pub fn environment(&self) -> [(&'static str, String); 2] {
        [("OPENAI_BASE_URL", self.base_url()), ("OPENAI_API_KEY", self.key.clone())]
    }

    /// A client of this server.
    ///
    /// # Panics
    ///
    /// If no HTTP client can be set up.
    #[expect(clippy::panic, reason = "for tests, which would do the same; `client_builder` is for the rest")]
    pub fn client(&self) -> Client {
        self.client_builder().build().unwrap_or_else(|error| panic!("no client: {error}"))
    }

    /// The settings of [`client`](Self::client): this server and key, and short pauses between retries.
    pub fn client_builder(&self) -> ClientBuilder {
        let (first, most) = (Duration::from_millis(1), Duration::from_millis(20));
        Client::builder().base_url(self.base_url()).api_key(&self.key).retry_delays(first, most)
    }

    /// Adds faults while the server runs; they are looked at after those that are there.
    ///
    /// # Panics
    ///
    /// If the rule is for no request there can be, as such a fault would never happen.
    #[track_caller]
    #[expect(clippy::panic, reason = "for tests, in which it is a mistake")]
    pub fn inject(&self, rule: FaultRule) {
        rule.check().unwrap_or_else(|why| panic!("{why}"));
        self.handle.server.faults.add(rule);
    }

    /// Moves the server's clock, so that runs, files and vector stores expire.
    pub fn advance_clock(&self, by: Duration) {
        self.handle.server.clock.advance(by);
    }

    /// How many requests have come in.
    pub fn requests(&self) -> usize {
        self.handle.server.requests.load(Ordering::Relaxed)
    }
}
