//! Setting up a server.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::chat::Chat;
use crate::fault::{FaultBook, FaultRule};
use crate::http::{Server, listen};
use crate::limits::{Limits, time_scale};
use crate::script::Scenario;
use crate::state::{Clock, Ids};
use crate::{Emulator, Handle};

/// Threads for what would keep others waiting: searches, and large bodies.
const BLOCKING: usize = 2;

/// Sets up an [`Emulator`].
#[derive(Debug)]
#[must_use = "nothing runs before `start`"]
pub struct Builder {
    port: u16,
    key: Option<String>,
    scenario: Scenario,
    chat: Option<Chat>,
    faults: Vec<FaultRule>,
    time_scale: f64,
    run_lifetime: Duration,
    seed: Option<u64>,
    limits: Limits,
    #[cfg(feature = "https")]
    https: bool,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self {
            port: 0,
            key: None,
            scenario: Scenario::new(),
            chat: None,
            faults: Vec::new(),
            time_scale: 0.01,
            run_lifetime: Duration::from_secs(600),
            seed: None,
            limits: Limits::default(),
            #[cfg(feature = "https")]
            https: false,
        }
    }

    /// Listens on this port; 0, the default, takes a free one.
    pub fn port(self, port: u16) -> Self {
        Self { port, ..self }
    }

    /// Takes this key only. Without one any key will do, but there must be one.
    pub fn key(self, key: impl Into<String>) -> Self {
        Self { key: Some(key.into()), ..self }
    }

    /// Sets what assistants answer.
    pub fn scenario(self, scenario: Scenario) -> Self {
        Self { scenario, ..self }
    }

    /// Lets a chat model answer what no reply of the scenario fits, in place of the echo.
    ///
    /// It is sent the thread's texts, the run's instructions and functions, and what a search of the run's files finds.
    /// Code is not run.
    pub fn chat(self, chat: Chat) -> Self {
        Self { chat: Some(chat), ..self }
    }

    /// Adds faults.
    pub fn fault(mut self, rule: FaultRule) -> Self {
        self.faults.push(rule);
        self
    }

    /// Sets the speed: 1 is about that of a hosted service, 0 waits for nothing. The default is 0.01, the most 1000.
    pub fn time_scale(self, time_scale: f64) -> Self {
        Self { time_scale, ..self }
    }

    /// Sets how long a run may take before it expires. The default is ten minutes.
    pub fn run_lifetime(self, run_lifetime: Duration) -> Self {
        Self { run_lifetime, ..self }
    }

    /// Makes the same ids in every run of a test.
    pub fn seed(self, seed: u64) -> Self {
        Self { seed: Some(seed), ..self }
    }

    /// Sets what clients may ask of the server.
    pub fn limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Serves HTTPS, with a certificate that is made at the start; [`Emulator::certificate`] is what clients have to trust.
    #[cfg(feature = "https")]
    pub fn https(self) -> Self {
        Self { https: true, ..self }
    }

    /// Starts the server, on a thread of its own.
    ///
    /// # Errors
    ///
    /// When the port cannot be had, the speed is out of range, or the chat model cannot be asked at its URL.
    pub async fn start(self) -> io::Result<Emulator> {
        self.start_blocking()
    }

    /// The same for programs without `async`.
    ///
    /// # Errors
    ///
    /// When the port cannot be had, the speed is out of range, or the chat model cannot be asked at its URL.
    pub fn start_blocking(self) -> io::Result<Emulator> {
        if let Some(problem) = self.chat.as_ref().and_then(Chat::problem) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, problem));
        }
        let invalid = |problem| io::Error::new(io::ErrorKind::InvalidInput, problem);
        let time_scale = time_scale(self.time_scale).map_err(invalid)?;
        let listener = std::net::TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], self.port)))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let mut faults = self.faults;
        faults.extend(self.scenario.faults.iter().cloned());
        #[cfg(feature = "https")]
        let (tls, certificate) = match self.https {
            true => {
                let (acceptor, pem) = crate::https::acceptor()?;
                (Some(acceptor), Some(crate::https::CertificateFile::write(address.port(), &pem)?))
            }
            false => (None, None),
        };
        let server = Server::new(
            Clock::new(time_scale),
            self.scenario,
            self.chat,
            FaultBook::new(faults),
            self.key.clone(),
            Ids::new(self.seed),
            self.run_lifetime,
            self.limits,
        );
        #[cfg(feature = "https")]
        let server = server.with_tls(tls);
        let server = Arc::new(server);
        let (stop, stopped) = oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .max_blocking_threads(BLOCKING)
            .thread_keep_alive(Duration::from_secs(1))
            .build()?;
        let shared = Arc::clone(&server);
        std::thread::Builder::new().name("emulator".to_owned()).spawn(move || {
            runtime.block_on(async {
                let Ok(listener) = TcpListener::from_std(listener) else { return };
                tokio::select! {
                    () = listen(listener, shared) => {}
                    // The emulator was dropped.
                    _ = stopped => {}
                }
            });
        })?;
        let key = self.key.unwrap_or_else(|| "emulator".to_owned());
        Ok(Emulator {
            address,
            key,
            #[cfg(feature = "https")]
            certificate,
            handle: Handle { server, _stop: stop },
        })
    }
}
