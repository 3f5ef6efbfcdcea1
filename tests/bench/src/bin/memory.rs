//! How much memory: `memory ROW`, with an allocator that counts.

use std::alloc::{GlobalAlloc, Layout, System};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};

use bench::clients::Clients;
use bench::report;
use bench::server::{self, Runs};
use futures::StreamExt;

/// The system's allocator; it counts for all threads what is allocated, and how often.
struct Counting;

static LIVE: AtomicUsize = AtomicUsize::new(0);
static CALLS: AtomicU64 = AtomicU64::new(0);
static BYTES: AtomicU64 = AtomicU64::new(0);

// SAFETY: everything is handed on to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LIVE.fetch_add(layout.size(), Relaxed);
        CALLS.fetch_add(1, Relaxed);
        BYTES.fetch_add(layout.size() as u64, Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        LIVE.fetch_add(size, Relaxed);
        LIVE.fetch_sub(layout.size(), Relaxed);
        CALLS.fetch_add(1, Relaxed);
        BYTES.fetch_add(size as u64, Relaxed);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const STREAMS: usize = 10_000;
const ROUNDS: usize = 3;
const REQUESTS: u64 = 200;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match *arguments.as_slice() {
        ["requests"] => in_turns("requests"),
        ["sizes"] => sizes(),
        ["requests", client, base] => requests(client, base),
        ["streams"] => in_turns("streams"),
        ["streams", client, base] => streams(client, base),
        ["serve"] => serve(),
        _ => {
            eprintln!("usage: memory requests|sizes|streams");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

const CLIENTS: &[(&str, &str)] =
    &[("ours", "openai-assistants"), ("async-openai", "async-openai"), ("by-hand", "by hand")];

/// Measures each client in a process of its own, against a server in another one, and prints the series.
fn in_turns(row: &str) {
    let program = std::env::current_exe().expect("the path of this program");
    let mut server =
        Command::new(&program).arg("serve").stdout(Stdio::piped()).stdin(Stdio::piped()).spawn().expect("a server");
    let mut base = String::new();
    BufReader::new(server.stdout.take().expect("its output")).read_line(&mut base).expect("its address");
    report::progress(&format!("{row}: {ROUNDS} rounds of {} contestants, each in a process of its own", CLIENTS.len()));
    let mut series: Vec<(String, String, Vec<f64>)> = Vec::new();
    for _ in 0..ROUNDS {
        for (client, name) in CLIENTS {
            let output = Command::new(&program).args([row, client, base.trim()]).stderr(Stdio::inherit()).output();
            let output = output.expect("the program starts");
            assert!(output.status.success(), "{row} {client} failed");
            let text = String::from_utf8_lossy(&output.stdout);
            for line in text.lines() {
                let (what, value) = line.rsplit_once(' ').expect("a name and a number");
                let (_, unit) = what.rsplit_once(' ').expect("a case and a unit");
                let name = format!("{row}/{what}/{name}");
                let value: f64 = value.parse().expect("a number");
                match series.iter_mut().find(|(known, ..)| *known == name) {
                    Some((_, _, samples)) => samples.push(value),
                    None => series.push((name, unit.to_owned(), vec![value])),
                }
            }
        }
    }
    for (name, unit, samples) in &series {
        report::series(name, unit, samples);
    }
    // Its input ends, and so does it.
    drop(server.stdin.take());
    server.wait().expect("the server ends");
}

/// Until the input ends.
fn serve() {
    raise_file_limit();
    println!("{}", server::start(Runs::Idle));
    std::io::stdout().flush().expect("somewhere to tell it");
    let _ = std::io::stdin().read_line(&mut String::new());
}

/// How many bytes a value of each of the most frequent types takes, without what is behind pointers.
fn sizes() {
    use async_openai::types::assistants as peer;
    use openai_assistants::types as ours;
    macro_rules! report {
        ($($name:ident: $peer:ident,)*) => {
            $(
                let name = |contestant: &str| format!("sizes/{}/{contestant}", stringify!($name));
                report::series(&name("openai-assistants"), "bytes", &[size_of::<ours::$name>() as f64]);
                report::series(&name("async-openai"), "bytes", &[size_of::<peer::$peer>() as f64]);
            )*
        };
    }
    report! {
        Run: RunObject,
        RunStep: RunStepObject,
        Message: MessageObject,
        Assistant: AssistantObject,
        Thread: ThreadObject,
        MessageDeltaEvent: MessageDeltaObject,
        RunStepDeltaEvent: RunStepDeltaObject,
        MessageContent: MessageContent,
        MessageContentDelta: MessageDeltaContent,
        AssistantStreamEvent: AssistantStreamEvent,
    }
}

fn requests(client: &str, base: &str) {
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
fn streams(client: &str, base: &str) {
    raise_file_limit();
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

fn resident_bytes() -> usize {
    let status = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: usize = status.split(' ').nth(1).and_then(|pages| pages.parse().ok()).unwrap_or(0);
    pages * rustix::param::page_size()
}

fn raise_file_limit() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum });
    assert!(limit.maximum.is_none_or(|most| most > STREAMS as u64 + 100), "too few open files are allowed: {limit:?}");
}
