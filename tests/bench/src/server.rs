//! A server that knows three answers and costs next to nothing.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};

use crate::crowd::Crowd;
use crate::material;

/// What a `POST …/runs` is answered with.
#[derive(Clone)]
pub enum Runs {
    /// All of this, then `done`.
    Whole(Bytes),
    /// One event, and nothing more until the client goes away.
    Idle,
    /// Many streams at once, see [`Crowd`].
    Crowd(Arc<Crowd>),
}

/// How much is written at once.
const CHUNK: usize = 64 * 1024;

pub const DONE: &str = "event: done\ndata: [DONE]\n\n";

/// Starts it on a separate thread and returns the base URL.
pub fn start(runs: Runs) -> String {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || runtime().block_on(serve(runs, |address| sender.send(address).expect("someone waits"))));
    format!("http://{}/v1", receiver.recv().expect("the server listens"))
}

/// A runtime of one thread, which is the current one.
pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// Serves until the program ends.
pub async fn serve(runs: Runs, report: impl FnOnce(SocketAddr)) {
    let socket = TcpSocket::new_v4().expect("a socket");
    socket.bind(SocketAddr::from(([127, 0, 0, 1], 0))).expect("a port");
    // Thousands connect at once.
    let listener = socket.listen(16 * 1024).expect("a listener");
    report(listener.local_addr().expect("an address"));
    let runs = Arc::new(runs);
    while let Ok((connection, _)) = listener.accept().await {
        let runs = runs.clone();
        tokio::spawn(async move { drop(answer_all(connection, &runs).await) });
    }
}

async fn answer_all(mut connection: TcpStream, runs: &Runs) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let mut read = Vec::with_capacity(1024);
    loop {
        let Some(request) = next_request(&mut connection, &mut read).await? else { return Ok(()) };
        match request {
            Request::Get => connection.write_all(json(material::thread()).as_bytes()).await?,
            Request::PostMessage => connection.write_all(json(material::created_message()).as_bytes()).await?,
            Request::PostRun => stream(&mut connection, runs).await?,
        }
    }
}

enum Request {
    Get,
    PostMessage,
    PostRun,
}

/// Reads one request with its body; none at the end of the connection.
async fn next_request(connection: &mut TcpStream, read: &mut Vec<u8>) -> io::Result<Option<Request>> {
    loop {
        if let Some(end) = memchr::memmem::find(read, b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&read[..end]).to_ascii_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            let total = end + 4 + length.map_or(0, |length| length.trim().parse().unwrap_or(0));
            if read.len() >= total {
                read.drain(..total);
                let first = head.lines().next().unwrap_or_default();
                return Ok(Some(match first {
                    line if line.starts_with("get ") => Request::Get,
                    line if line.contains("/messages") => Request::PostMessage,
                    _ => Request::PostRun,
                }));
            }
        }
        if connection.read_buf(read).await? == 0 {
            return Ok(None);
        }
    }
}

fn json(body: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: req_bench\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

async fn stream(connection: &mut TcpStream, runs: &Runs) -> io::Result<()> {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nx-request-id: req_bench\r\n\
                transfer-encoding: chunked\r\n\r\n";
    connection.write_all(head.as_bytes()).await?;
    match runs {
        Runs::Whole(body) => {
            for chunk in body.chunks(CHUNK) {
                write_chunk(connection, chunk).await?;
            }
            write_chunk(connection, DONE.as_bytes()).await?;
            connection.write_all(b"0\r\n\r\n").await
        }
        Runs::Idle => {
            write_chunk(connection, &material::made_up_deltas(1).body).await?;
            // Until the client closes.
            while connection.read(&mut [0; 64]).await? > 0 {}
            Err(io::ErrorKind::ConnectionAborted.into())
        }
        Runs::Crowd(crowd) => {
            crowd.all_open().await;
            for event in crowd.events() {
                write_chunk(connection, event).await?;
                // The others have their turn.
                tokio::task::yield_now().await;
            }
            write_chunk(connection, DONE.as_bytes()).await?;
            connection.write_all(b"0\r\n\r\n").await
        }
    }
}

async fn write_chunk(connection: &mut TcpStream, chunk: &[u8]) -> io::Result<()> {
    let size = format!("{:x}\r\n", chunk.len());
    connection.write_all(&[size.as_bytes(), chunk, b"\r\n"].concat()).await
}
