//! Takes connections and answers requests.

use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body as _, Incoming};
use hyper::header::{CONNECTION, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::http::request::Parts;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::cors::{self, Cors};
use super::host::Hosts;
use super::intake::{self, discard};
use super::log::{Line, Log, Logged, Refused};
use super::patience::Patience;
use super::{Body, Input, Reply, pump};
use crate::chat::Chat;
use crate::error::Failure;
use crate::fault::{Fault, FaultBook};
use crate::limits::{HEAD, LONGEST_WAIT, Limits};
use crate::memory::{Full, Memory};
use crate::ops;
use crate::script::Scenario;
use crate::state::{Clock, Kind, Locked, State};

/// The response to a client beyond the limit on connections.
const FULL_HOUSE: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\nretry-after: 1\r\n\
    content-type: application/json\r\ncontent-length: 92\r\n\r\n\
    {\"error\":{\"message\":\"Too many connections.\",\"type\":\"server_error\",\"param\":null,\"code\":null}}";
/// The pause after a connection could not be accepted.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// What all connections share.
pub(crate) struct Server {
    state: Mutex<State>,
    pub(crate) clock: Clock,
    pub(crate) scenario: Scenario,
    pub(crate) chat: Option<Chat>,
    pub(crate) faults: FaultBook,
    pub(crate) key: Option<String>,
    pub(crate) run_lifetime: Duration,
    pub(crate) limits: Limits,
    pub(crate) memory: Memory,
    pub(crate) requests: AtomicUsize,
    log: Option<Log>,
    pub(super) cors: Cors,
    hosts: Hosts,
    #[cfg(feature = "https")]
    tls: Option<tokio_rustls::TlsAcceptor>,
}

impl Server {
    #[expect(clippy::too_many_arguments, reason = "one caller, the builder")]
    pub(crate) fn new(
        clock: Clock,
        scenario: Scenario,
        chat: Option<Chat>,
        faults: FaultBook,
        key: Option<String>,
        state: State,
        run_lifetime: Duration,
        limits: Limits,
    ) -> Self {
        let memory = state.memory.clone();
        let state = Mutex::new(state);
        let requests = AtomicUsize::new(0);
        Self {
            state,
            clock,
            scenario,
            chat,
            faults,
            key,
            run_lifetime,
            limits,
            memory,
            requests,
            log: None,
            cors: Cors::default(),
            hosts: Hosts::default(),
            #[cfg(feature = "https")]
            tls: None,
        }
    }

    pub(crate) fn with_log(self, log: Option<Log>) -> Self {
        Self { log, ..self }
    }

    pub(crate) fn with_cors(self, cors: Cors) -> Self {
        Self { cors, ..self }
    }

    pub(crate) fn with_hosts(self, hosts: Hosts) -> Self {
        Self { hosts, ..self }
    }

    #[cfg(feature = "https")]
    pub(crate) fn with_tls(self, tls: Option<tokio_rustls::TlsAcceptor>) -> Self {
        Self { tls, ..self }
    }

    fn is_plain(&self) -> bool {
        #[cfg(feature = "https")]
        return self.tls.is_none();
        #[cfg(not(feature = "https"))]
        true
    }

    /// What has to be on disk before a client sees the current state, including what was dropped without a lock.
    pub(crate) fn ticket(&self) -> u64 {
        drop(self.state());
        self.memory.ticket()
    }

    /// What there is, for as long as the guard lives.
    pub(crate) fn state(&self) -> Locked<'_> {
        Locked::new(self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A connection's socket, to throw it away with a reset.
pub(super) struct Socket(Option<socket2::Socket>);

impl Socket {
    fn new(stream: &TcpStream) -> Self {
        Self(socket2::SockRef::from(stream).try_clone().ok())
    }

    /// Closing will send a reset in place of an end.
    pub(super) fn reset_on_close(&self) {
        if let Some(socket) = &self.0 {
            let _ = socket.set_linger(Some(Duration::ZERO));
        }
    }
}

/// Serves until it is dropped.
pub(crate) async fn listen(listener: TcpListener, server: Arc<Server>) {
    let places = Arc::new(Semaphore::new(server.limits.connections));
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Most likely there are too many open files, which takes a while to pass.
            tokio::time::sleep(ACCEPT_PAUSE).await;
            continue;
        };
        let Ok(place) = Arc::clone(&places).try_acquire_owned() else {
            // There is no time to agree on keys with a client that is turned away.
            if let Some(log) = &server.log {
                log.write("- - 503 0 ms; refused: too many connections");
            }
            if server.is_plain() {
                turn_away(stream);
            }
            continue;
        };
        let _ = stream.set_nodelay(true);
        tokio::spawn(serve(stream, Arc::clone(&server), place));
    }
}

/// Answers at once: the buffer of a new socket has room for this.
fn turn_away(stream: TcpStream) {
    if stream.try_write(FULL_HOUSE).is_ok() {
        // What the client has sent must be read, or closing would be a reset.
        let _ = stream.try_read(&mut [0; 4096]);
    }
}

async fn serve(stream: TcpStream, server: Arc<Server>, _place: OwnedSemaphorePermit) {
    let socket = Arc::new(Socket::new(&stream));
    let stream = Patience::new(stream, server.limits.stall_timeout);
    #[cfg(feature = "https")]
    if let Some(tls) = &server.tls {
        if let Ok(Ok(stream)) = tokio::time::timeout(server.limits.head_timeout, tls.accept(stream)).await {
            connection(stream, &server, &socket).await;
        }
        return;
    }
    connection(stream, &server, &socket).await;
}

async fn connection<S: AsyncRead + AsyncWrite + Unpin>(stream: S, server: &Arc<Server>, socket: &Arc<Socket>) {
    let head_timeout = server.limits.head_timeout;
    let service = service_fn(|request| answer(server, socket, request));
    let (bytes, headers) = HEAD;
    let served = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(head_timeout)
        .max_header_size(bytes)
        .max_buf_size(2 * bytes)
        .max_headers(headers)
        .serve_connection(TokioIo::new(stream), service)
        .await;
    // A client that goes away in the middle is no error here. One whose request has no readable head was refused.
    if let (Err(error), Some(log)) = (served, &server.log) {
        if error.is_parse() {
            log.write(&format!("- - {} 0 ms; refused: {error}", if error.is_parse_too_large() { 431 } else { 400 }));
        }
    }
}

async fn answer(
    server: &Arc<Server>,
    socket: &Arc<Socket>,
    request: Request<Incoming>,
) -> Result<Response<Logged>, Infallible> {
    server.requests.fetch_add(1, Ordering::Relaxed);
    let (parts, mut body) = request.into_parts();
    let mut line = server.log.as_ref().map(|log| Line::new(log, &parts.method, parts.uri.path()));
    let origin = cors::origin(&parts.headers);
    let taken = match server.hosts.check(&parts) {
        Err(failure) => Err(failure),
        Ok(()) => {
            if let Some(mut response) = cors::preflight(server, &parts) {
                Line::answered(&mut line, &mut response);
                return Ok(response.map(|body| Logged::new(body, line)));
            }
            take_in(server, parts, &mut body).await
        }
    };
    let is_read = taken.is_ok() || body.is_end_stream();
    let mut response = match taken {
        Ok((input, faults)) => {
            Line::faults(&mut line, &faults);
            perform(server, socket, input, &faults).await
        }
        Err(failure) => failed(server, failure),
    };
    server.cors.allow(origin.as_ref(), response.headers_mut());
    if !is_read {
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        discard(body);
    }
    Line::answered(&mut line, &mut response);
    Ok(response.map(|body| Logged::new(body, line)))
}

/// Looks at the head of a request before its body is read.
async fn take_in(server: &Server, parts: Parts, body: &mut Incoming) -> Result<(Input, Vec<Fault>), Failure> {
    let Parts { method, uri, headers, .. } = parts;
    let query = uri.query().unwrap_or_default();
    let wanted = headers.get("x-emulator-fault").cloned();
    let input = Input::new(&method, uri.path(), query, headers, server.key.as_deref())?;
    let bytes = intake::read(body, input.most(&server.limits), &server.limits, &server.memory).await?;
    let wanted = wanted.as_ref().and_then(|value| value.to_str().ok());
    let faults = server.faults.choose(&method, uri.path(), wanted).map_err(Failure::invalid)?;
    Ok((input.with_body(bytes), faults))
}

async fn perform(server: &Arc<Server>, socket: &Arc<Socket>, input: Input, faults: &[Fault]) -> Response<Body> {
    let mut left = LONGEST_WAIT;
    for fault in faults {
        match fault {
            Fault::Delay(delay) => {
                let delay = left.min(*delay);
                left -= delay;
                tokio::time::sleep(delay).await;
            }
            Fault::Status { status, retry_after } => return refuse(server, *status, retry_after.as_deref()),
            Fault::Reset(None) => {
                socket.reset_on_close();
                return Response::new(broken());
            }
            _ => {}
        }
    }
    let reply = match input.read_ahead().await {
        Ok(input) => {
            server.state().sweep(server.clock.now());
            ops::perform(server, input).await
        }
        Err(failure) => Err(failure),
    };
    let response = reply.and_then(|reply| Ok(respond(server, reply, faults, socket)?));
    response.unwrap_or_else(|failure| failed(server, failure))
}

/// A body whose first piece breaks the connection.
fn broken() -> Body {
    let (pieces, body) = tokio::sync::mpsc::channel(1);
    let _ = pieces.try_send(Err(super::body::Broken));
    Body::Pieces(body)
}

fn refuse(server: &Server, status: u16, retry_after: Option<&str>) -> Response<Body> {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut failure = Failure::new(status, "The emulator was asked for this.");
    if status == StatusCode::TOO_MANY_REQUESTS {
        failure.message = "Rate limit reached for requests. The emulator was asked for this.".to_owned();
        failure.kind = "requests";
        failure.code = Some("rate_limit_exceeded".to_owned());
    }
    failure.headers.extend(retry_after.map(|seconds| ("retry-after", seconds.to_owned())));
    let mut response = failed(server, failure);
    // The log has to show the fault.
    response.extensions_mut().remove::<Refused>();
    response
}

pub(super) fn failed(server: &Server, failure: Failure) -> Response<Body> {
    let mut response = head(server, "application/json");
    *response.status_mut() = failure.status;
    response.extensions_mut().insert(Refused(failure.message.clone()));
    for (name, value) in &failure.headers {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    response.map(|_| Body::Whole(Some(failure.body().to_string().into())))
}

fn respond(server: &Server, reply: Reply, faults: &[Fault], socket: &Arc<Socket>) -> Result<Response<Body>, Full> {
    let mut response = match &reply {
        Reply::Json(_) => head(server, "application/json"),
        Reply::Pending(_, milliseconds) => {
            let mut response = head(server, "application/json");
            response.headers_mut().insert("openai-poll-after-ms", (*milliseconds).into());
            response
        }
        Reply::Events(_) => head(server, "text/event-stream; charset=utf-8"),
        Reply::File { content_type, name, .. } => {
            let mut response = head(server, content_type);
            let name: String = name.chars().filter(|letter| letter.is_ascii_graphic() && *letter != '"').collect();
            if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
                response.headers_mut().insert(CONTENT_DISPOSITION, value);
            }
            response
        }
    };
    response.headers_mut().insert("cache-control", HeaderValue::from_static("no-cache"));
    let body = pump::body(reply, faults, socket, &server.memory)?;
    Ok(response.map(|_| body))
}

/// The headers of every response.
fn head(server: &Server, content_type: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    let request_id = server.state().ids.next(Kind::Request);
    let fixed = [
        (CONTENT_TYPE, content_type),
        (HeaderName::from_static("openai-processing-ms"), "1"),
        (HeaderName::from_static("openai-version"), "2020-10-01"),
        (HeaderName::from_static("x-request-id"), &request_id),
    ];
    for (name, value) in fixed {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
