//! A server on the loopback interface with scripted responses, correct or faulty.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: String,
    /// Path and query.
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("a JSON body")
    }
}

/// What the server does when a request has come.
#[derive(Clone, Debug, Default)]
pub struct Reply(Vec<Step>);

#[derive(Clone, Debug)]
enum Step {
    Send(Vec<u8>),
    Pause(Duration),
    /// Sends these bytes again and again, until the client goes away.
    Drip(Vec<u8>, Duration),
    /// Does nothing until the client goes away.
    Hang,
    /// Closes the connection as a process does that dies.
    Reset,
    Close,
}

impl Reply {
    /// These bytes, whatever they are; the connection stays open.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self(vec![Step::Send(bytes.into())])
    }

    /// A status, headers as lines, and a body of known length.
    pub fn new(status: u16, headers: &[&str], body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut bytes = format!("HTTP/1.1 {status} Status\r\nContent-Length: {}\r\n", body.len());
        for line in headers {
            bytes.push_str(line);
            bytes.push_str("\r\n");
        }
        bytes.push_str("\r\n");
        let mut bytes = bytes.into_bytes();
        bytes.extend_from_slice(body);
        Self::raw(bytes)
    }

    pub fn json(status: u16, body: &Value) -> Self {
        Self::new(status, &["Content-Type: application/json"], body.to_string())
    }

    pub fn ok() -> Self {
        Self::json(200, &serde_json::json!({"ok": true}))
    }

    /// The head of a body in chunks; go on with `chunk` and `end`.
    pub fn chunked(status: u16, headers: &[&str]) -> Self {
        let lines: String = headers.iter().map(|line| format!("{line}\r\n")).collect();
        Self::raw(format!("HTTP/1.1 {status} Status\r\nTransfer-Encoding: chunked\r\n{lines}\r\n"))
    }

    /// The head of a stream of events.
    pub fn events() -> Self {
        Self::chunked(200, &["Content-Type: text/event-stream; charset=utf-8", "x-request-id: req_stream"])
    }

    pub fn chunk(self, bytes: impl AsRef<[u8]>) -> Self {
        let bytes = bytes.as_ref();
        let mut chunk = format!("{:x}\r\n", bytes.len()).into_bytes();
        chunk.extend_from_slice(bytes);
        chunk.extend_from_slice(b"\r\n");
        self.then(Step::Send(chunk))
    }

    /// The end of a body in chunks, in one piece with what was sent last.
    pub fn end(mut self) -> Self {
        let end = b"0\r\n\r\n";
        if let Some(Step::Send(last)) = self.0.last_mut() {
            last.extend_from_slice(end);
            return self;
        }
        self.then(Step::Send(end.to_vec()))
    }

    pub fn pause(self, duration: Duration) -> Self {
        self.then(Step::Pause(duration))
    }

    /// Chunks of these bytes without end, with a pause after each.
    pub fn drip(self, bytes: impl AsRef<[u8]>, pause: Duration) -> Self {
        let bytes = bytes.as_ref();
        let chunk = [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat();
        self.then(Step::Drip(chunk, pause))
    }

    pub fn hang(self) -> Self {
        self.then(Step::Hang)
    }

    pub fn reset(self) -> Self {
        self.then(Step::Reset)
    }

    pub fn close(self) -> Self {
        self.then(Step::Close)
    }

    /// Goes on with another reply.
    pub fn then_all(mut self, reply: Self) -> Self {
        self.0.extend(reply.0);
        self
    }

    fn then(mut self, step: Step) -> Self {
        self.0.push(step);
        self
    }
}

pub struct Server {
    address: std::net::SocketAddr,
    state: Arc<State>,
    task: tokio::task::JoinHandle<()>,
}

/// The future of a server that starts listening. It is boxed so that it is compiled once, not for each handler.
pub type Started = Pin<Box<dyn Future<Output = Server> + Send>>;

type Answer = Box<dyn Fn(&Seen, usize) -> Reply + Send + Sync>;

struct State {
    answer: Answer,
    seen: Mutex<Vec<Seen>>,
    connections: AtomicUsize,
    closed: AtomicUsize,
}

impl Server {
    /// A server that answers by a function of the request and of how many came before it.
    pub fn new(answer: impl Fn(&Seen, usize) -> Reply + Send + Sync + 'static) -> Started {
        Box::pin(Self::start(Box::new(answer)))
    }

    async fn start(answer: Answer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let state = Arc::new(State {
            answer,
            seen: Mutex::default(),
            connections: AtomicUsize::new(0),
            closed: AtomicUsize::new(0),
        });
        let shared = state.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let state = shared.clone();
                state.connections.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(async move {
                    // A client that goes away is what many tests are about.
                    let _ = serve(&state, stream).await;
                    state.closed.fetch_add(1, Ordering::SeqCst);
                });
            }
        });
        Self { address, state, task }
    }

    /// A server that sends these replies one after the other, and then repeats the last one.
    pub fn replies(replies: impl Into<Vec<Reply>>) -> Started {
        let replies = replies.into();
        Self::new(move |_, index| replies[index.min(replies.len() - 1)].clone())
    }

    pub fn url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All requests so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.state.seen.lock().expect("no panic").clone()
    }

    pub fn count(&self) -> usize {
        self.state.seen.lock().expect("no panic").len()
    }

    /// The only request so far.
    #[track_caller]
    pub fn one(&self) -> Seen {
        let mut seen = self.seen();
        assert_eq!(seen.len(), 1, "{seen:#?}");
        seen.remove(0)
    }

    pub fn connections(&self) -> usize {
        self.state.connections.load(Ordering::SeqCst)
    }

    /// Waits until the clients have closed so many connections.
    pub async fn closed(&self, count: usize) {
        let closed = async {
            while self.state.closed.load(Ordering::SeqCst) < count {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(5), closed).await.expect("the connection is closed");
    }

    /// Waits until so many requests have come.
    pub async fn reached(&self, count: usize) {
        let reached = async {
            while self.count() < count {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(5), reached).await.expect("the requests come");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(state: &State, mut stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    while let Some(seen) = read_request(&mut stream, &mut buffer).await? {
        let index = {
            let mut all = state.seen.lock().expect("no panic");
            all.push(seen.clone());
            all.len() - 1
        };
        for step in (state.answer)(&seen, index).0 {
            match step {
                Step::Send(bytes) => stream.write_all(&bytes).await?,
                Step::Pause(duration) => tokio::time::sleep(duration).await,
                Step::Drip(bytes, pause) => loop {
                    stream.write_all(&bytes).await?;
                    tokio::time::sleep(pause).await;
                },
                Step::Hang => {
                    let mut byte = [0];
                    let _ = stream.read(&mut byte).await?;
                    return Ok(());
                }
                Step::Reset => {
                    stream.set_zero_linger()?;
                    return Ok(());
                }
                Step::Close => return Ok(()),
            }
        }
    }
    Ok(())
}

/// The next request; `None` when the client has closed the connection.
async fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<Option<Seen>> {
    let head_end = loop {
        if let Some(at) = find(buffer, b"\r\n\r\n") {
            break at + 4;
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    };
    let head = String::from_utf8_lossy(&buffer[..head_end]).into_owned();
    buffer.drain(..head_end);
    let mut lines = head.lines();
    let mut first = lines.next().unwrap_or_default().split(' ').map(str::to_owned);
    let headers: Vec<(String, String)> =
        lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.into(), value.into())).collect();
    let mut seen = Seen {
        method: first.next().unwrap_or_default(),
        target: first.next().unwrap_or_default(),
        headers,
        body: Vec::new(),
    };
    if seen.header("transfer-encoding") == Some("chunked") {
        loop {
            let line = take_until(stream, buffer, b"\r\n").await?;
            let size = usize::from_str_radix(String::from_utf8_lossy(&line).trim(), 16).map_err(io::Error::other)?;
            seen.body.extend(take(stream, buffer, size).await?);
            take(stream, buffer, 2).await?;
            if size == 0 {
                break;
            }
        }
    } else if let Some(length) = seen.header("content-length").and_then(|length| length.parse().ok()) {
        seen.body = take(stream, buffer, length).await?;
    }
    Ok(Some(seen))
}

async fn take(stream: &mut TcpStream, buffer: &mut Vec<u8>, length: usize) -> io::Result<Vec<u8>> {
    while buffer.len() < length {
        if stream.read_buf(buffer).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(buffer.drain(..length).collect())
}

async fn take_until(stream: &mut TcpStream, buffer: &mut Vec<u8>, end: &[u8]) -> io::Result<Vec<u8>> {
    loop {
        if let Some(at) = find(buffer, end) {
            return take(stream, buffer, at + end.len()).await;
        }
        if stream.read_buf(buffer).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}
