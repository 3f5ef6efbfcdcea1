//! Takes connections and answers requests.

use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

use super::{Body, Input, Reply, pump};
use crate::chat::Chat;
use crate::error::Failure;
use crate::fault::{Fault, FaultBook};
use crate::ops;
use crate::script::Scenario;
use crate::state::{Clock, Ids, Kind, State};

/// What all connections share.
pub(crate) struct Server {
    state: Mutex<State>,
    pub(crate) clock: Clock,
    pub(crate) scenario: Scenario,
    pub(crate) chat: Option<Chat>,
    pub(crate) faults: FaultBook,
    pub(crate) key: Option<String>,
    pub(crate) run_lifetime: Duration,
    pub(crate) requests: AtomicUsize,
}

impl Server {
    pub(crate) fn new(
        clock: Clock,
        scenario: Scenario,
        chat: Option<Chat>,
        faults: FaultBook,
        key: Option<String>,
        ids: Ids,
        run_lifetime: Duration,
    ) -> Self {
        let state = Mutex::new(State::new(ids));
        Self { state, clock, scenario, chat, faults, key, run_lifetime, requests: AtomicUsize::new(0) }
    }

    /// What there is, for as long as the guard lives.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
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
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        let _ = stream.set_nodelay(true);
        let server = Arc::clone(&server);
        tokio::spawn(async move {
            let socket = Arc::new(Socket::new(&stream));
            let service = service_fn(|request| answer(&server, &socket, request));
            // A client that goes away in the middle is no error here.
            let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

async fn answer(
    server: &Arc<Server>,
    socket: &Arc<Socket>,
    request: Request<Incoming>,
) -> Result<Response<Body>, Infallible> {
    server.requests.fetch_add(1, Ordering::Relaxed);
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let header = parts.headers.get("x-emulator-fault").and_then(|value| value.to_str().ok());
    let faults = match server.faults.choose(&parts.method, parts.uri.path(), header) {
        Ok(faults) => faults,
        Err(message) => return Ok(failed(server, Failure::invalid(message))),
    };
    for fault in &faults {
        match fault {
            Fault::Delay(delay) => tokio::time::sleep(*delay).await,
            Fault::Status { status, retry_after } => return Ok(refuse(server, *status, retry_after.as_deref())),
            Fault::Reset(None) => {
                socket.reset_on_close();
                return Ok(Response::new(broken()));
            }
            _ => {}
        }
    }
    let (path, query) = (parts.uri.path(), parts.uri.query().unwrap_or_default());
    let input = Input::new(&parts.method, path, query, parts.headers, body, server.key.as_deref());
    let reply = match input {
        Ok(input) => {
            server.state().sweep(server.clock.now());
            ops::perform(server, input).await
        }
        Err(failure) => Err(failure),
    };
    Ok(match reply {
        Ok(reply) => respond(server, reply, &faults, socket),
        Err(failure) => failed(server, failure),
    })
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
    failed(server, failure)
}

fn failed(server: &Server, failure: Failure) -> Response<Body> {
    let mut response = head(server, "application/json");
    *response.status_mut() = failure.status;
    for (name, value) in &failure.headers {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    response.map(|_| Body::Whole(Some(failure.body().to_string().into())))
}

fn respond(server: &Server, reply: Reply, faults: &[Fault], socket: &Arc<Socket>) -> Response<Body> {
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
    response.map(|_| pump::body(reply, faults, socket))
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
