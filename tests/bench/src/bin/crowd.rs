//! Many streams at once on one client: `crowd crowd` prints the series.

use std::future::Future;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use bench::clients::{self, Clients};
use bench::crowd::{Crowd, EVENTS, STREAMS, start_http2};
use bench::report;
use bench::server::{self, Runs};
use bench::turns::{in_turns, raise_file_limit, resident_bytes, resident_peak_bytes, serve};
use rustix::time::{ClockId, clock_gettime};
use tokio::sync::{Barrier, oneshot};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match *arguments.as_slice() {
        ["crowd"] => {
            report::note(&format!(
                "crowd: {STREAMS} streams of {EVENTS} deltas, each written by itself; all are open before the first \
                 one; the client has one thread"
            ));
            in_turns("crowd");
        }
        ["crowd", client, bases] => {
            let (http1, http2) = bases.split_once(' ').expect("two addresses");
            // HTTP/2 first: it needs less memory, and the peak is that of the process.
            measure(client, "HTTP/2", Clients::http2(http2));
            measure(client, "HTTP/1.1", Clients::new(http1));
        }
        ["serve"] => serve(|| {
            let crowd = || Arc::new(Crowd::new());
            format!("{} {}", server::start(Runs::Crowd(crowd())), start_http2(crowd()))
        }),
        _ => {
            eprintln!("usage: crowd crowd");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

fn measure(client: &str, protocol: &str, clients: Clients) {
    let clients = Arc::new(clients);
    match client {
        "ours" => run(protocol, || {
            let clients = clients.clone();
            (async move { clients.open_ours().await }, clients::read_ours)
        }),
        "async-openai" => run(protocol, || {
            let clients = clients.clone();
            (async move { clients.open_async_openai().await }, clients::read_async_openai)
        }),
        _ => run(protocol, || {
            let clients = clients.clone();
            (async move { clients.open_by_hand().await }, clients::read_by_hand)
        }),
    }
}

/// Opens all streams, each in a separate task, and reads them to their ends. The clock starts when all are open.
fn run<O, R, F>(protocol: &str, stream: impl Fn() -> (O, R))
where
    O: Future<Output: Send> + Send + 'static,
    R: FnOnce(O::Output) -> F + Send + 'static,
    F: Future<Output = usize> + Send,
{
    raise_file_limit(STREAMS);
    let resident = resident_bytes();
    server::runtime().block_on(async {
        let barrier = Arc::new(Barrier::new(STREAMS + 1));
        let mut tasks = Vec::with_capacity(STREAMS);
        for _ in 0..STREAMS {
            let (open, read) = stream();
            let barrier = barrier.clone();
            let (sender, receiver) = oneshot::channel();
            tokio::spawn(async move {
                let stream = open.await;
                barrier.wait().await;
                let _ = sender.send(read(stream).await);
            });
            tasks.push(receiver);
        }
        barrier.wait().await;
        let (start, cpu) = (Instant::now(), process_seconds());
        let mut deltas = 0;
        for task in tasks {
            deltas += task.await.expect("the task ends");
        }
        assert_eq!(deltas, STREAMS * EVENTS, "deltas");
        let seconds = start.elapsed().as_secs_f64();
        let cpu = process_seconds() - cpu;
        println!("{protocol} kevents/s {}", deltas as f64 / 1e3 / seconds);
        println!("{protocol} µs {}", cpu * 1e6 / deltas as f64);
        let memory = resident_peak_bytes().saturating_sub(resident);
        println!("{protocol} kB {}", memory as f64 / 1e3 / STREAMS as f64);
    });
}

fn process_seconds() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}
