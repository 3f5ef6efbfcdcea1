//! How fast: `speed ROW` measures a row; `speed measure COMMAND …` runs a command and prints what it cost.

use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use bench::clients::Clients;
use bench::rounds::{compete, contestant, megabytes_per_second};
use bench::server::{self, Runs};
use bench::{decode, material, objects, peers, report};
use rustix::time::{ClockId, clock_gettime};

const ROUNDS: usize = 15;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let row = arguments.next().unwrap_or_default();
    match row.as_str() {
        "stream" => stream(),
        "memory" => memory(),
        "raw" => raw(),
        "objects" => large_objects(),
        "requests" => requests(),
        "yaml" => yaml(arguments.collect()),
        "measure" => return measure(arguments.collect()),
        _ => {
            eprintln!("usage: speed stream|memory|raw|objects|requests, yaml FILE…, measure COMMAND …");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

/// Over loopback, the client in one thread, the server in another.
fn stream() {
    let deltas = material::deltas(200_000);
    report::note(&format!("stream: {}, {:.1} MB", deltas.source, deltas.body.len() as f64 / 1e6));
    let clients = Clients::new(&server::start(Runs::Whole(deltas.body.clone())));
    let runtime = server::runtime();
    let bytes = deltas.body.len();
    let check = |events: usize| assert_eq!(events, deltas.events, "events");
    compete(
        "stream",
        "MB/s",
        ROUNDS,
        vec![
            contestant("openai-assistants", || {
                megabytes_per_second(bytes, || check(runtime.block_on(clients.stream_ours())))
            }),
            contestant("async-openai", || {
                megabytes_per_second(bytes, || check(runtime.block_on(clients.stream_async_openai())))
            }),
            contestant("reqwest + sse-stream + exact structs", || {
                megabytes_per_second(bytes, || check(runtime.block_on(clients.stream_by_hand())))
            }),
            contestant("raw bytes", || {
                megabytes_per_second(bytes, || assert!(runtime.block_on(clients.stream_bytes()) > bytes))
            }),
        ],
    );
}

/// Bytes to typed events.
fn memory() {
    let deltas = material::deltas(100_000);
    report::note(&format!("memory: {}, {:.1} MB", deltas.source, deltas.body.len() as f64 / 1e6));
    let chunks = decode::chunks(&deltas.body);
    let data = decode::data_of(&deltas.body);
    let bytes = deltas.body.len();
    let run =
        |decode: &dyn Fn() -> usize| megabytes_per_second(bytes, || assert_eq!(decode(), deltas.events, "events"));
    compete(
        "memory",
        "MB/s",
        ROUNDS,
        vec![
            contestant("openai-assistants", || run(&|| decode::ours(&chunks))),
            contestant("eventsource-stream + async-openai", || run(&|| peers::eventsource_stream_typed(&chunks))),
            contestant("sse-stream + async-openai", || run(&|| peers::sse_stream_typed(&chunks))),
            contestant("exact structs", || run(&|| decode::exact(&data))),
            contestant("exact structs, from text", || run(&|| decode::exact_from_text(&data))),
        ],
    );
}

/// Bytes to names and bytes.
fn raw() {
    let deltas = material::deltas(200_000);
    report::note(&format!("raw: {}, {:.1} MB", deltas.source, deltas.body.len() as f64 / 1e6));
    let chunks = decode::chunks(&deltas.body);
    let bytes = deltas.body.len();
    let run =
        |decode: &dyn Fn() -> usize| megabytes_per_second(bytes, || assert_eq!(decode(), deltas.events, "events"));
    compete(
        "raw",
        "MB/s",
        ROUNDS,
        vec![
            contestant("openai-assistants", || run(&|| decode::ours_raw(&chunks))),
            contestant("sse-stream", || run(&|| peers::sse_stream_raw(&chunks))),
            contestant("eventsource-stream", || run(&|| peers::eventsource_stream_raw(&chunks))),
            contestant("sseer", || run(&|| peers::sseer_raw(&chunks))),
            contestant("memchr", || run(&|| decode::memchr_limit(&deltas.body))),
        ],
    );
}

fn large_objects() {
    for case in objects::cases() {
        report::note(&format!("objects: {}, made up, {:.0} kB", case.name, case.json.len() as f64 / 1e3));
        let json = case.json.as_bytes();
        let times = 20_000_000 / json.len();
        let run =
            |decode: fn(&[u8])| megabytes_per_second(times * json.len(), || (0..times).for_each(|_| decode(json)));
        compete(
            &format!("objects/{}", case.name),
            "MB/s",
            ROUNDS,
            vec![
                contestant("openai-assistants", || run(case.ours)),
                contestant("tagged enums", || run(case.tagged)),
                contestant("async-openai", || run(peers::object(case.kind))),
                contestant("exact structs", || run(case.exact)),
            ],
        );
    }
}

/// The client's thread alone; the server has its own.
fn requests() {
    const REQUESTS: u32 = 1000;
    let clients = Clients::new(&server::start(Runs::Idle));
    let runtime = server::runtime();
    report::note(&format!("requests: each sample is {REQUESTS} requests, one after the other, on one connection"));
    let cpu = |send: &dyn Fn()| {
        let start = thread_seconds();
        (0..REQUESTS).for_each(|_| send());
        (thread_seconds() - start) * 1e6 / f64::from(REQUESTS)
    };
    compete(
        "requests/GET",
        "µs CPU",
        ROUNDS,
        vec![
            contestant("openai-assistants", || cpu(&|| runtime.block_on(clients.get_ours()))),
            contestant("async-openai", || cpu(&|| runtime.block_on(clients.get_async_openai()))),
            contestant("by hand", || cpu(&|| runtime.block_on(clients.get_by_hand()))),
        ],
    );
    compete(
        "requests/POST",
        "µs CPU",
        ROUNDS,
        vec![
            contestant("openai-assistants", || cpu(&|| runtime.block_on(clients.post_ours()))),
            contestant("async-openai", || cpu(&|| runtime.block_on(clients.post_async_openai()))),
            contestant("by hand", || cpu(&|| runtime.block_on(clients.post_by_hand()))),
        ],
    );
}

fn thread_seconds() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// The events of the YAML parser that the generator uses, and nothing made of them.
fn yaml(files: Vec<String>) {
    let texts: Vec<String> = files.iter().map(|file| std::fs::read_to_string(file).expect("a document")).collect();
    let samples: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            for text in &texts {
                let events = saphyr_parser::Parser::new_from_str(text).map(|event| event.expect("YAML"));
                std::hint::black_box(events.count());
            }
            start.elapsed().as_secs_f64()
        })
        .collect();
    println!("{}", serde_json::json!({ "seconds": samples }));
}

/// Runs a command, quietly, and prints its wall time, its CPU time and its peak memory.
fn measure(arguments: Vec<String>) -> ExitCode {
    let [program, rest @ ..] = arguments.as_slice() else {
        eprintln!("`speed measure` takes a command");
        return ExitCode::from(2);
    };
    let start = Instant::now();
    let status = Command::new(program).args(rest).stdout(Stdio::null()).status();
    let seconds = start.elapsed().as_secs_f64();
    let status = match status {
        Ok(status) => status,
        Err(error) => {
            eprintln!("{program} did not start: {error}");
            return ExitCode::from(2);
        }
    };
    // SAFETY: `getrusage` fills in a struct of plain numbers, for which zeros are valid.
    let usage = unsafe {
        let mut usage: libc::rusage = std::mem::zeroed();
        libc::getrusage(libc::RUSAGE_CHILDREN, &mut usage);
        usage
    };
    let time = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 / 1e6;
    println!(
        "{}",
        serde_json::json!({
            "seconds": seconds,
            "cpu_seconds": time(usage.ru_utime) + time(usage.ru_stime),
            // Kilobytes, as Linux has it.
            "peak_mb": usage.ru_maxrss as f64 / 1e3,
        })
    );
    if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
