//! Writes what the fuzz targets start from, out of the streams in `tests/` and what the protocol names.
//!
//! ```console
//! $ cargo run --manifest-path openai-assistants/fuzz/Cargo.toml --example seeds
//! ```

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use openai_assistants::sse::Decoder;
use openai_assistants::types::AssistantStreamEvent;
use serde_json::{Value, json};

/// The folders with streams, below the package.
const STREAMS: &[&str] = &["tests/sse/samples", "tests/runs/transcripts"];
/// Data up to this size is what is worth changing.
const SMALL: usize = 200;

type Done<T = ()> = Result<T, Box<dyn Error>>;

/// An event: its name and its data.
type Event = (String, Vec<u8>);

fn main() -> Done {
    let streams = streams()?;
    let events: Vec<Vec<Event>> = streams.iter().map(|stream| events(stream)).collect::<Done<_>>()?;
    let all = || events.iter().flatten();
    // No limit and one chunk of seven bytes; a small limit and three chunks.
    let sse =
        streams.iter().flat_map(|stream| [&[0, 1, 7][..], &[101, 3, 1, 64, 3]].map(|head| [head, stream].concat()));
    write("sse", sse)?;
    let named = AssistantStreamEvent::NAMES.iter().map(|name| event(name, br#"{"id":"x_1","object":"x","delta":{}}"#));
    let envelopes = all().filter_map(|(name, data)| {
        let data: Value = serde_json::from_slice(data).ok()?;
        Some(event("", json!({"event": name, "data": data}).to_string().as_bytes()))
    });
    write("event", all().map(|(name, data)| event(name, data)).chain(named).chain(envelopes))?;
    let accumulations = events.iter().flat_map(|events| {
        let small: Vec<Event> = events.iter().filter(|(_, data)| data.len() < SMALL).cloned().collect();
        [lines(events), lines(&small)]
    });
    write("accumulator", accumulations)?;
    let bodies = errors().into_iter().chain(all().filter(|(_, data)| data.len() < SMALL).map(|(_, data)| data.clone()));
    write("error", bodies.map(|body| [b"\x01\x05req_1".as_slice(), &body].concat()))
}

fn package() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn streams() -> Done<Vec<Vec<u8>>> {
    let mut paths = Vec::new();
    for folder in STREAMS {
        for entry in fs::read_dir(package().join(folder))? {
            paths.push(entry?.path());
        }
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "sse"));
    paths.sort();
    Ok(paths.iter().map(fs::read).collect::<Result<_, _>>()?)
}

fn events(stream: &[u8]) -> Done<Vec<Event>> {
    let mut decoder = Decoder::new();
    decoder.push(stream.to_vec().into());
    let mut events = Vec::new();
    while let Some(event) = decoder.next_event().or_else(|| decoder.finish()) {
        let event = event?;
        events.push((event.event.to_string(), event.data.to_vec()));
    }
    Ok(events)
}

/// As the target `event` reads it.
fn event(name: &str, data: &[u8]) -> Vec<u8> {
    let length = u8::try_from(name.len()).unwrap_or_default();
    [&[length], name.as_bytes(), data].concat()
}

/// As the target `accumulator` reads it.
fn lines(events: &[Event]) -> Vec<u8> {
    let lines = events.iter().filter_map(|(name, data)| {
        let place = AssistantStreamEvent::NAMES.iter().position(|other| other == name)?;
        Some([&[b'A' + u8::try_from(place).ok()?], data.as_slice()].concat())
    });
    lines.collect::<Vec<_>>().join(&b'\n')
}

/// Bodies of error responses, in the shapes that servers and gateways use.
fn errors() -> Vec<Vec<u8>> {
    let error = |message: &str, kind: &str, param: Value, code: Value| json!({"error": {"message": message, "type": kind, "param": param, "code": code}});
    let bodies = [
        error("No thread found with id 'thread_1'.", "invalid_request_error", Value::Null, Value::Null),
        error("Incorrect API key provided: #.", "invalid_request_error", Value::Null, json!("invalid_api_key")),
        error("Rate limit reached for requests", "requests", Value::Null, json!("rate_limit_exceeded")),
        error(
            "Invalid type for 'tools[0].type'.",
            "invalid_request_error",
            json!("tools[0].type"),
            json!("invalid_type"),
        ),
        error("Thread thread_1 already has an active run run_1.", "invalid_request_error", Value::Null, Value::Null),
        json!({"error": "slow down"}),
        json!({"error": {"code": 404, "message": "Resource not found", "innererror": {"code": "x"}}}),
        json!({"error": {"message": ["several", {"of": "them"}]}}),
        json!({"detail": [{"loc": ["body", "model"], "msg": "field required", "type": "value_error.missing"}]}),
        json!({"detail": {"message": "No such File object: file-1", "code": null}}),
        json!({"statusCode": 401, "message": "Access denied due to invalid subscription key."}),
        json!({"data": [{"id": "run_1"}, {"id": 1}], "#": {"a.b": [{"": null}]}}),
    ];
    let mut all: Vec<Vec<u8>> = bodies.iter().map(|body| body.to_string().into_bytes()).collect();
    let texts = ["<html><body>502 Bad Gateway</body></html>", "upstream connect error\r\n\u{1b}[31m", "", "\"text\""];
    all.extend(texts.map(|text| text.as_bytes().to_vec()));
    all
}

fn write(target: &str, seeds: impl Iterator<Item = Vec<u8>>) -> Done {
    let corpus = package().join("fuzz/corpus").join(target);
    fs::create_dir_all(&corpus)?;
    let mut count = 0;
    for seed in seeds {
        fs::write(corpus.join(format!("seed-{count}")), seed)?;
        count += 1;
    }
    println!("{target}: {count} seeds");
    Ok(())
}
