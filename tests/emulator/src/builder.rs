//! Setting up a server.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::chat::Chat;
use crate::fault::{FaultBook, FaultRule};
use crate::http::{Cors, Hosts, Log, Server, listen};
use crate::limits::{Limits, time_scale};
use crate::memory::Memory;
use crate::script::Scenario;
use crate::state::{Clock, Ids, State};
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
    log: Option<Log>,
    origins: Vec<String>,
    hosts: Vec<String>,
    #[cfg(feature = "data")]
    data: Option<std::path::PathBuf>,
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
            log: None,
            origins: Vec::new(),
            hosts: Vec::new(),
            #[cfg(feature = "data")]
            data: None,
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

    /// Keeps assistants, threads, messages, runs with their steps, files and vector stores in this folder, across restarts.
    ///
    /// Whatever a client was told is on disk before it is told, so it survives a crash of this program at any moment. Runs
    /// that were in progress or waited for tool outputs then have failed after the next start. One server at a time can use a folder.
    #[cfg(feature = "data")]
    pub fn data(self, folder: impl Into<std::path::PathBuf>) -> Self {
        Self { data: Some(folder.into()), ..self }
    }

    /// Calls this with a line for each request once its response has been sent: method, path, status, milliseconds, faults, and
    /// why the request was refused.
    ///
    /// It is called on the server's thread, which waits for it.
    pub fn log(self, write: impl Fn(&str) + Send + Sync + 'static) -> Self {
        Self { log: Some(Log::new(write)), ..self }
    }

    /// Lets pages of an origin such as `http://localhost:5173` send requests from a browser, and read the responses. It
    /// can be called several times.
    ///
    /// Without it no page can, as any website that is open in a browser can reach the loopback address. `*`, for pages of
    /// every origin, and `null`, for files and sandboxed frames, therefore need a [`key`](Self::key).
    pub fn allow_origin(mut self, origin: impl Into<String>) -> Self {
        self.origins.push(origin.into());
        self
    }

    /// Answers requests for a host of this name, such as that of a tunnel or a proxy in front of the emulator. It can be
    /// called several times.
    ///
    /// Without it only requests for `localhost`, names that end with `.localhost`, and IP addresses are answered, so that no
    /// website can reach the emulator by DNS rebinding.
    pub fn allow_host(mut self, name: impl Into<String>) -> Self {
        self.hosts.push(name.into());
        self
    }

    /// Serves HTTPS, with a certificate that is made at the start; [`Emulator::certificate`] is what clients have to trust.
    #[cfg(feature = "https")]
    pub fn https(self) -> Self {
        Self { https: true, ..self }
    }

    /// Starts the server, on a separate thread.
    ///
    /// # Errors
    ///
    /// When the port cannot be had, the speed is out of range, the chat model cannot be asked at its URL, a fault is for no
    /// request there can be, an origin or a host is not one, or the data folder cannot be opened.
    pub async fn start(self) -> io::Result<Emulator> {
        self.start_blocking()
    }

    /// The same for programs without `async`.
    ///
    /// # Errors
    ///
    /// When the port cannot be had, the speed is out of range, the chat model cannot be asked at its URL, a fault is for no
    /// request there can be, an origin or a host is not one, or the data folder cannot be opened.
    pub fn start_blocking(self) -> io::Result<Emulator> {
        if let Some(problem) = self.chat.as_ref().and_then(Chat::problem) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, problem));
        }
        let invalid = |problem| io::Error::new(io::ErrorKind::InvalidInput, problem);
        let time_scale = time_scale(self.time_scale).map_err(invalid)?;
        let mut faults = self.faults;
        faults.extend(self.scenario.faults.iter().cloned());
        faults.iter().try_for_each(FaultRule::check).map_err(invalid)?;
        let cors = Cors::new(&self.origins, self.key.is_some()).map_err(invalid)?;
        let hosts = Hosts::new(&self.hosts).map_err(invalid)?;
        let listener = bind(self.port)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        #[cfg(feature = "https")]
        let (tls, certificate) = match self.https {
            true => {
                let (acceptor, pem) = crate::https::acceptor()?;
                (Some(acceptor), Some(crate::https::CertificateFile::write(address.port(), &pem)?))
            }
            false => (None, None),
        };
        let clock = Clock::new(time_scale);
        #[cfg(feature = "data")]
        let (state, data) = match &self.data {
            Some(folder) => {
                let (state, data) = restored(folder, self.seed, &self.limits, clock.now())?;
                (state, Some(data))
            }
            None => (State::new(Ids::new(self.seed, 0), Memory::new(self.limits.memory)), None),
        };
        #[cfg(not(feature = "data"))]
        let state = State::new(Ids::new(self.seed, 0), Memory::new(self.limits.memory));
        let server = Server::new(
            clock,
            self.scenario,
            self.chat,
            FaultBook::new(faults),
            self.key.clone(),
            state,
            self.run_lifetime,
            self.limits,
        );
        let server = server.with_log(self.log).with_cors(cors).with_hosts(hosts);
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
        let thread = std::thread::Builder::new().name("emulator".to_owned()).spawn(move || {
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
            handle: Handle {
                server,
                stop: Some(stop),
                thread: Some(thread),
                #[cfg(feature = "data")]
                data,
            },
        })
    }
}

/// The state as it is in a data folder.
#[cfg(feature = "data")]
fn restored(
    folder: &std::path::Path,
    seed: Option<u64>,
    limits: &Limits,
    now: i64,
) -> io::Result<(State, crate::data::Data)> {
    let crate::data::Opened { data, journal, objects, starts } = crate::data::open(folder)?;
    let memory = Memory::with_journal(limits.memory, journal);
    let mut state = State::new(Ids::new(seed, starts), memory.clone());
    let shown = folder.display();
    let restored = match memory.journal() {
        Some(journal) => state.restore(journal, objects, now),
        None => Ok(()),
    };
    if let Some(journal) = memory.journal() {
        match &restored {
            Ok(()) => journal.flush(&state),
            Err(_) => journal.close(),
        }
    }
    match restored {
        Ok(()) => Ok((state, data)),
        Err(why) => {
            // The folder is free again when this returns.
            data.join();
            let message = format!("cannot read what is in the data folder {shown}: {why}");
            Err(io::Error::new(io::ErrorKind::InvalidData, message))
        }
    }
}

/// Takes a port of the loopback address. An error names the port and what to do.
fn bind(port: u16) -> io::Result<std::net::TcpListener> {
    std::net::TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], port))).map_err(|error| {
        let advice = match error.kind() {
            io::ErrorKind::AddrInUse => {
                "another program listens there; stop it, choose another port with --port, or leave --port out for a free one"
            }
            io::ErrorKind::PermissionDenied => "ports below 1024 need privileges; choose a higher one with --port",
            _ => return error,
        };
        io::Error::new(error.kind(), format!("cannot listen on 127.0.0.1:{port}: {error}: {advice}"))
    })
}
