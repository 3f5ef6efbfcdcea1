//! Microsoft's client for Foundry Agents against the emulator, where Python and its package can be had, and its requests
//! compared with those of the client crate for the same calls.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::Output;

use emulator::{Emulator, Reply as Answer, Scenario};
use openai_assistants::{AccessToken, Client, Credential, Profile};
use serde_json::{Map, Value, json};
use support::server::{Reply, Seen, Server};

use crate::{foundry_calls, python};

mod slow {
    use super::{Kind, compare, emulator, python, report, requirements};

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    #[ignore = "installs Python packages"]
    async fn the_stable_client_works_unchanged_and_sends_what_the_crate_sends() {
        compare("1.1.0", "v1", Kind::Stable).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    #[ignore = "installs Python packages"]
    async fn the_preview_client_works_unchanged_and_sends_what_the_crate_sends() {
        compare("1.2.0b6", "2025-05-15-preview", Kind::Preview).await;
    }

    /// The asynchronous half of the client needs another HTTP library.
    #[test]
    #[ignore = "installs a second environment of Python"]
    fn the_asynchronous_client_works_unchanged() {
        let packages = ["-r", &requirements("async-1.1.0")];
        let proof = "import azure.ai.agents.aio, aiohttp";
        let python = match python::interpreter("azure-async-1.1.0", proof, &packages) {
            Ok(python) => python,
            Err(why) => return python::skip(&why),
        };
        let emulator = emulator().start_blocking().expect("an emulator");
        let endpoint = format!("{}/api/projects/demo", emulator.endpoint());
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/python/foundry_async.py");
        report(&python::run(python, &[script, &endpoint]).expect("python"));
    }
}

#[cfg(feature = "https")]
mod https {
    //! With an Entra token, which the client sends over HTTPS only.

    use super::{SCRIPT, emulator, prepared, python, report};

    fn over_tls(version: &str) {
        let Some(python) = prepared(version) else { return };
        let emulator = emulator().https().start_blocking().expect("an emulator");
        let certificate = emulator.certificate().expect("a certificate").to_string_lossy().into_owned();
        let endpoint = format!("{}/api/projects/demo", emulator.endpoint());
        report(&python::run(python, &[SCRIPT, &endpoint, &certificate]).expect("python"));
    }

    #[test]
    fn the_stable_client_trusts_the_certificate() {
        over_tls("1.1.0");
    }

    #[test]
    fn the_preview_client_trusts_the_certificate() {
        over_tls("1.2.0b6");
    }
}

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/python/foundry.py");

/// The interpreter with this version of the client, with the versions of all that it needs.
fn prepared(version: &str) -> Option<std::path::PathBuf> {
    let requirements = requirements(version);
    let proof = format!("import azure.ai.agents; assert azure.ai.agents.__version__ == '{version}'");
    let made = python::interpreter(&format!("azure-{version}"), &proof, &["-r", &requirements]);
    made.map_err(|why| python::skip(&why)).ok()
}

fn requirements(version: &str) -> String {
    format!("{}/python/azure-ai-agents-{version}.txt", env!("CARGO_MANIFEST_DIR"))
}

fn emulator() -> emulator::Builder {
    let news = Answer::to("news").say("It rains{cite:https://example.com/weather Weather}.");
    // Slow enough that runs are queued at first, so that both clients have to wait.
    Emulator::builder().scenario(Scenario::new().reply(news)).time_scale(0.02)
}

/// Prints the transcript of the script, which has to have succeeded.
fn report(output: &Output) {
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}{err}");
    println!("{out}");
}

async fn compare(version: &str, api_version: &str, kind: Kind) {
    let interpreter = version.to_owned();
    let prepared = tokio::task::spawn_blocking(move || prepared(&interpreter)).await.expect("no panic");
    let Some(python) = prepared else { return };

    let recorder = Recorder::start().await;
    let endpoint = recorder.endpoint();
    let ran = tokio::task::spawn_blocking(move || python::run(python, &[SCRIPT, &endpoint]));
    report(&ran.await.expect("no panic").expect("python"));
    let theirs = recorder.calls();

    let recorder = Recorder::start().await;
    let profile = Profile::foundry_agents(recorder.endpoint()).with_api_version(api_version);
    let token = Credential::token(|| async { Ok(AccessToken::new("emulator")) });
    let client = Client::builder().profile(profile).credential(token).build().expect("a client");
    foundry_calls::all(&client, kind == Kind::Preview).await.expect("every call");
    let ours = recorder.calls();

    let mut differences = Differences { kind, met: [0; KNOWN.len()], again: 0, read: 0, other: Vec::new() };
    differences.find(theirs, ours);
    differences.check();
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Stable,
    Preview,
}

/// What is known to differ between a request of Microsoft's client and the same one of the crate.
struct Known {
    /// Method and the end of the path, or nothing for every request.
    on: &'static str,
    /// The place in the record, as a JSON pointer.
    at: &'static str,
    /// JSON text, or nothing where there is no such member.
    theirs: &'static str,
    ours: &'static str,
    only_in: Option<Kind>,
    #[allow(dead_code, reason = "for readers")]
    reason: &'static str,
}

const KNOWN: [Known; 10] = [
    Known {
        on: "",
        at: "/headers/x-ms-client-request-id",
        theirs: r#""random""#,
        ours: "",
        only_in: None,
        reason: "An id for the logs of the service, which it does not ask for; `with_header` sends one.",
    },
    Known { on: "POST /runs", at: "/body/stream", theirs: "false", ours: "", only_in: None, reason: "The default." },
    Known {
        on: "POST /submit_tool_outputs",
        at: "/body/stream",
        theirs: "false",
        ours: "",
        only_in: None,
        reason: "The default.",
    },
    Known {
        on: "POST /runs",
        at: "/headers/accept",
        theirs: r#""application/json""#,
        ours: r#""text/event-stream""#,
        only_in: None,
        reason: "What streamed runs are answered with; Microsoft's client asks for JSON and accepts events.",
    },
    Known {
        on: "POST /assistants",
        at: "/body/tool_resources/azure_ai_search/indexes/0/index_asset_id",
        theirs: r#""""#,
        ours: "",
        only_in: Some(Kind::Stable),
        reason: "A text that is always there, and empty if it is not set.",
    },
    Known {
        on: "POST /files",
        at: "/body/file/headers/content-type",
        theirs: "",
        ours: r#""text/plain""#,
        only_in: None,
        reason: "The crate names the media type of a file by its extension.",
    },
    Known {
        on: "POST /files",
        at: "/body/file/headers/content-disposition",
        theirs: r#""form-data; name=\"file\"""#,
        ours: r#""form-data; name=\"file\"; filename=\"b.txt\"""#,
        only_in: None,
        reason: "Uploads of the crate have a file name in any case.",
    },
    Known {
        on: "GET /content",
        at: "/headers/accept",
        theirs: r#""application/octet-stream""#,
        ours: r#""*/*""#,
        only_in: None,
        reason: "Contents of files are of any type.",
    },
    Known {
        on: "POST /submit_tool_outputs",
        at: "/headers/accept",
        theirs: r#""application/json""#,
        ours: r#""text/event-stream""#,
        only_in: None,
        reason: "As for streamed runs.",
    },
    Known {
        on: "POST /submit_tool_outputs",
        at: "/body/tool_outputs/0/type",
        theirs: r#""function_call_output""#,
        ours: "",
        only_in: Some(Kind::Preview),
        reason: "The default.",
    },
];

impl Known {
    fn is_on(&self, call: &Value) -> bool {
        let (method, end) = self.on.split_once(' ').unwrap_or_default();
        let is = |name: &str, holds: &dyn Fn(&str) -> bool| call[name].as_str().is_some_and(holds);
        self.on.is_empty() || is("method", &|other| other == method) && is("path", &|path| path.ends_with(end))
    }

    /// Takes the difference out of both, if it is there.
    fn settle(&self, theirs: &mut Value, ours: &mut Value) -> bool {
        let value = |call: &Value| call.pointer(self.at).map(Value::to_string).unwrap_or_default();
        let met = self.is_on(theirs) && value(theirs) == self.theirs && value(ours) == self.ours;
        if met {
            let (parent, name) = self.at.rsplit_once('/').expect("a pointer");
            for call in [theirs, ours] {
                if let Some(parent) = call.pointer_mut(parent).and_then(Value::as_object_mut) {
                    parent.remove(name);
                }
            }
        }
        met
    }
}

struct Differences {
    kind: Kind,
    met: [usize; KNOWN.len()],
    /// Pages that only Microsoft's client asks for: it goes on while there is a `last_id`, whatever `has_more` says.
    again: usize,
    /// What only the crate reads: `run_with` ends with the messages and steps of the run, which it has to fetch if the run is
    /// polled.
    read: usize,
    other: Vec<String>,
}

impl Differences {
    fn find(&mut self, theirs: Vec<Value>, ours: Vec<Value>) {
        let is_read = |call: &Value| {
            let of_run = call["query"].get("run_id").is_some()
                || call["path"].as_str().is_some_and(|path| path.ends_with("/steps"));
            of_run && call["method"] == "GET" && call["query"]["limit"] == "100"
        };
        let (read, ours): (Vec<Value>, Vec<Value>) = ours.into_iter().partition(is_read);
        self.read = read.len();
        let mut ours = ours.into_iter().peekable();
        for mut call in theirs {
            let is_page = call["method"] == "GET" && call["query"].get("after").is_some();
            match ours.next_if(|own| !is_page || own["path"] == call["path"] && own["query"] == call["query"]) {
                None if is_page => self.again += 1,
                None => self.other.push(format!("only Microsoft's client sends {call}")),
                Some(mut own) => {
                    for (known, met) in KNOWN.iter().zip(&mut self.met) {
                        *met += usize::from(known.settle(&mut call, &mut own));
                    }
                    if call != own {
                        self.other.push(format!("Microsoft's client sends\n  {call}\nthe crate sends\n  {own}"));
                    }
                }
            }
        }
        self.other.extend(ours.map(|own| format!("only the crate sends {own}")));
    }

    fn check(&self) {
        assert!(self.other.is_empty(), "{} differences\n{}", self.other.len(), self.other.join("\n"));
        assert!(self.again > 0, "Microsoft's client asks for no page too many any more");
        assert!(self.read > 0, "the crate reads no messages and steps any more");
        for (known, met) in KNOWN.iter().zip(self.met) {
            let is_expected = known.only_in.is_none_or(|kind| kind == self.kind);
            assert_eq!(met > 0, is_expected, "{} {}: met {met} times", known.on, known.at);
        }
    }
}

/// A server that passes requests on to an emulator and keeps them.
struct Recorder {
    server: Server,
    _emulator: Emulator,
}

impl Recorder {
    async fn start() -> Self {
        let emulator = emulator().start().await.expect("an emulator");
        let address = emulator.address();
        let server = Server::new(move |seen, _| {
            let answer = tokio::task::block_in_place(|| pass_on(address, seen));
            Reply::raw(answer.expect("an answer of the emulator")).close()
        });
        Self { server: server.await, _emulator: emulator }
    }

    fn endpoint(&self) -> String {
        format!("{}/api/projects/demo", self.server.origin())
    }

    /// The requests so far. One that is repeated at once counts once: how often a run is looked at is a matter of time.
    fn calls(&self) -> Vec<Value> {
        let mut calls: Vec<Value> = self.server.seen().iter().map(record).collect();
        calls.dedup();
        let mut ids = Vec::new();
        calls.iter().map(|call| numbered(call, &mut ids)).collect()
    }
}

/// Sends a request to a server and reads all that it answers.
fn pass_on(address: SocketAddr, seen: &Seen) -> std::io::Result<Vec<u8>> {
    let mut head = format!("{} {} HTTP/1.1\r\n", seen.method, seen.target);
    for (name, value) in &seen.headers {
        if !["connection", "content-length", "transfer-encoding"].iter().any(|other| name.eq_ignore_ascii_case(other)) {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
    }
    head.push_str(&format!("content-length: {}\r\nconnection: close\r\n\r\n", seen.body.len()));
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(&[head.as_bytes(), &seen.body].concat())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(answer)
}

/// Headers of the connection, and those that name the client.
const IRRELEVANT: [&str; 6] =
    ["accept-encoding", "connection", "content-length", "host", "transfer-encoding", "user-agent"];

/// What counts of a request.
fn record(seen: &Seen) -> Value {
    let (path, query) = seen.target.split_once('?').unwrap_or((&seen.target, ""));
    let query: Map<String, Value> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name.to_owned(), json!(value)))
        .collect();
    let mut headers: Map<String, Value> =
        seen.headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), json!(value))).collect();
    headers.retain(|name, _| !IRRELEVANT.contains(&name.as_str()));
    if let Some(id) = headers.get_mut("x-ms-client-request-id") {
        *id = json!("random");
    }
    let kind = seen.header("content-type").unwrap_or_default().to_owned();
    let body = match kind.split_once("; boundary=") {
        Some((kind, boundary)) => {
            headers.insert("content-type".to_owned(), json!(kind));
            form(&seen.text(), boundary.trim_matches('"'))
        }
        None => serde_json::from_slice(&seen.body).unwrap_or_else(|_| json!(seen.text())),
    };
    json!({"method": seen.method, "path": path, "query": query, "headers": headers, "body": body})
}

/// What ids begin with.
const IDS: [&str; 9] = ["asst_", "call_", "file-", "msg_", "run_", "step_", "thread_", "vs_", "vsfb_"];

/// The call with its ids numbered in the order in which they are first used. Those of pages have no number, as it depends on
/// who asks for which page.
fn numbered(call: &Value, ids: &mut Vec<String>) -> Value {
    let mut call = call.clone();
    if let Some(Value::String(after)) = call.pointer_mut("/query/after") {
        *after = "an id".to_owned();
    }
    let text = call.to_string();
    let (mut out, mut rest) = (String::new(), text.as_str());
    while let Some(start) = rest.find(|c: char| c.is_ascii_alphanumeric()) {
        let (before, word) = rest.split_at(start);
        let end = word.find(|c: char| !c.is_ascii_alphanumeric() && !"_-".contains(c)).unwrap_or(word.len());
        let (word, behind) = word.split_at(end);
        out.push_str(before);
        match IDS.iter().find(|kind| word.starts_with(**kind) && word.len() > kind.len() + 15) {
            Some(kind) => {
                let at = ids.iter().position(|id| id == word).unwrap_or_else(|| {
                    ids.push(word.to_owned());
                    ids.len() - 1
                });
                out.push_str(&format!("{kind}{at}"));
            }
            None => out.push_str(word),
        }
        rest = behind;
    }
    out.push_str(rest);
    serde_json::from_str(&out).expect("JSON as before")
}

/// The parts of a form by name, each with its headers and its text.
fn form(text: &str, boundary: &str) -> Value {
    let delimiter = format!("--{boundary}");
    let parts = text.split(&delimiter).filter_map(|part| part.strip_prefix("\r\n")?.split_once("\r\n\r\n"));
    let parts = parts.map(|(head, content)| {
        let mut headers: Map<String, Value> = head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_ascii_lowercase(), json!(value)))
            .collect();
        headers.remove("content-length");
        let disposition = headers.get("content-disposition").and_then(Value::as_str).unwrap_or_default();
        let name = disposition.split("; ").find_map(|item| item.strip_prefix("name=")).unwrap_or_default();
        let name = name.trim_matches('"').to_owned();
        (name, json!({"headers": headers, "text": content.trim_end_matches("\r\n")}))
    });
    Value::Object(parts.collect())
}
