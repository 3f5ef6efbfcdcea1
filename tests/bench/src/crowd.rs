//! A server of many streams at once, over HTTP/1.1 on a connection each, or over HTTP/2 on one for all.

use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::material;
use crate::server::{DONE, runtime};

/// Streams that are open at the same time.
pub const STREAMS: usize = 1000;

/// Deltas on each of them.
pub const EVENTS: usize = 100;

/// What streams say, none of them before all are open.
pub struct Crowd {
    opened: watch::Sender<usize>,
    events: Vec<Bytes>,
}

impl Crowd {
    #[allow(clippy::new_without_default, reason = "it is not nothing")]
    pub fn new() -> Self {
        let body = material::made_up_deltas(EVENTS).body;
        let text = std::str::from_utf8(&body).expect("UTF-8");
        let events = text.split_inclusive("\n\n").map(|event| Bytes::copy_from_slice(event.as_bytes())).collect();
        Self { opened: watch::Sender::new(0), events }
    }

    /// One event after the other.
    pub fn events(&self) -> &[Bytes] {
        &self.events
    }

    /// Waits until all streams are open that belong together: the first thousand, the second one, and so on.
    pub async fn all_open(&self) {
        let mut all = 0;
        self.opened.send_modify(|opened| {
            *opened += 1;
            all = opened.next_multiple_of(STREAMS);
        });
        let _ = self.opened.subscribe().wait_for(|opened| *opened >= all).await;
    }
}

/// Starts a server of HTTP/2 without TLS on a separate thread, and returns the base URL.
pub fn start_http2(crowd: Arc<Crowd>) -> String {
    let (sender, receiver) = std::sync::mpsc::channel();
    let serve = async move {
        let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.expect("a port");
        sender.send(listener.local_addr().expect("an address")).expect("someone waits");
        while let Ok((connection, _)) = listener.accept().await {
            let crowd = crowd.clone();
            tokio::spawn(async move { drop(answer_all(connection, crowd).await) });
        }
    };
    std::thread::spawn(move || runtime().block_on(serve));
    format!("http://{}/v1", receiver.recv().expect("the server listens"))
}

async fn answer_all(connection: TcpStream, crowd: Arc<Crowd>) -> Result<(), h2::Error> {
    let mut builder = h2::server::Builder::new();
    let mut connection = builder.max_concurrent_streams(2 * STREAMS as u32).handshake(connection).await?;
    while let Some(request) = connection.accept().await {
        let (_, respond) = request?;
        let crowd = crowd.clone();
        tokio::spawn(async move { drop(answer(respond, &crowd).await) });
    }
    Ok(())
}

async fn answer(mut respond: h2::server::SendResponse<Bytes>, crowd: &Crowd) -> Result<(), h2::Error> {
    let head = http::Response::builder().header("content-type", "text/event-stream").body(()).expect("a response");
    let mut stream = respond.send_response(head, false)?;
    crowd.all_open().await;
    for event in crowd.events().iter().cloned().chain([Bytes::from_static(DONE.as_bytes())]) {
        stream.reserve_capacity(event.len());
        while stream.capacity() < event.len() {
            match std::future::poll_fn(|context| stream.poll_capacity(context)).await {
                Some(capacity) => drop(capacity?),
                None => return Ok(()),
            }
        }
        stream.send_data(event, false)?;
        // The others have their turn.
        tokio::task::yield_now().await;
    }
    stream.send_data(Bytes::new(), true)
}
