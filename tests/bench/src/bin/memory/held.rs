//! What requests allocate, and what open streams hold.

use std::sync::atomic::Ordering::Relaxed;

use bench::clients::Clients;
use bench::server;
use bench::turns::{raise_file_limit, resident_bytes};
use futures::StreamExt;

use crate::{BYTES, CALLS, LIVE};

const STREAMS: usize = 10_000;
const REQUESTS: u64 = 200;

pub fn requests(client: &str, base: &str) {
    let clients = Clients::new(base);
    let runtime = server::runtime();
    for (case, post) in [("GET", false), ("POST", true)] {
        let send = || {
            runtime.block_on(async {
                match (client, post) {
                    ("ours", false) => clients.get_ours().await,
                    ("ours", true) => clients.post_ours().await,
                    ("async-openai", false) => clients.get_async_openai().await,
                    ("async-openai", true) => clients.post_async_openai().await,
                    (_, false) => clients.get_by_hand().await,
                    (_, true) => clients.post_by_hand().await,
                }
            });
        };
        (0..20).for_each(|_| send());
        let (calls, bytes) = (CALLS.load(Relaxed), BYTES.load(Relaxed));
        (0..REQUESTS).for_each(|_| send());
        let per_request = |before: u64, after: u64| (after - before) as f64 / REQUESTS as f64;
        println!("{case} allocations {}", per_request(calls, CALLS.load(Relaxed)));
        println!("{case} bytes {}", per_request(bytes, BYTES.load(Relaxed)));
    }
}

/// Opens thousands of streams, takes the one event that comes, waits on each for the next one, and looks.
pub fn streams(client: &str, base: &str) {
    raise_file_limit(STREAMS);
    let clients = Clients::new(base);
    let runtime = server::runtime();
    match client {
        "ours" => hold(&runtime, || async {
            let mut stream = clients.open_ours().await;
            stream.next().await.expect("an event").expect("an event");
            stream
        }),
        "async-openai" => hold(&runtime, || async {
            let mut stream = clients.open_async_openai().await;
            stream.next().await.expect("an event").expect("an event");
            stream
        }),
        _ => hold(&runtime, || async {
            let mut response = clients.open_by_hand().await;
            response.chunk().await.expect("a chunk").expect("a chunk");
            Bytes(response)
        }),
    }
}

/// A response as a stream of its bytes, as reqwest itself has it.
struct Bytes(reqwest::Response);

impl futures::Stream for Bytes {
    type Item = reqwest::Result<bytes::Bytes>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let next = std::pin::pin!(self.0.chunk());
        std::future::Future::poll(next, context).map(Result::transpose)
    }
}

fn hold<S, F>(runtime: &tokio::runtime::Runtime, open: impl Fn() -> F)
where
    S: futures::Stream + Unpin,
    F: Future<Output = S>,
{
    runtime.block_on(async {
        // The first one sets up what all share.
        let first = open().await;
        let (live, resident) = (LIVE.load(Relaxed), resident_bytes());
        let mut held = Vec::with_capacity(STREAMS);
        for _ in 0..STREAMS {
            held.push(open().await);
        }
        // A reader waits on each, so that timers and wakers are there as well.
        for stream in &mut held {
            assert!(futures::poll!(stream.next()).is_pending(), "the server says nothing more");
        }
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
        // The vector has the size of the streams themselves, which count.
        let per_stream = |before: usize, after: usize| (after as f64 - before as f64) / STREAMS as f64;
        println!("live bytes {}", per_stream(live, LIVE.load(Relaxed)));
        println!("resident bytes {}", per_stream(resident, resident_bytes()));
        drop((first, held));
    });
}
