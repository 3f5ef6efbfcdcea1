//! The emulator as a tool: its log, pages in a browser, and its errors.

use std::net::TcpListener;
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use emulator::{Builder, Emulator, Fault, FaultRule, Scenario};
use openai_assistants::types::RunCreateParams;
use serde_json::json;
use support::Folder;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::process::PROGRAM;
use super::scene;

/// Collects what is logged.
fn logging(builder: Builder) -> (Builder, Arc<Mutex<Vec<String>>>) {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&lines);
    (builder.log(move |line| keep.lock().unwrap().push(line.to_owned())), lines)
}

/// Lines with their milliseconds and IDs taken out. A line is written when a connection has sent its response, which may be
/// after the client has read it.
async fn read(lines: &Mutex<Vec<String>>, count: usize) -> Vec<String> {
    for _ in 0..1000 {
        if lines.lock().unwrap().len() >= count {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let lines = lines.lock().unwrap();
    assert_eq!(lines.len(), count, "{lines:?}");
    let blank = |word: &str| match word {
        number if number.chars().all(|digit| digit.is_ascii_digit()) && number.len() != 3 => "N".to_owned(),
        path if path.starts_with('/') => {
            let segments = path.split('/').map(|segment| if segment.contains('_') { "ID" } else { segment });
            segments.collect::<Vec<_>>().join("/")
        }
        other => other.to_owned(),
    };
    let cleaned = |line: &String| {
        let (head, rest) = line.split_once(" ms").expect("milliseconds");
        let (request, milliseconds) = head.rsplit_once(' ').expect("a number");
        milliseconds.parse::<u64>().expect("milliseconds");
        let words: Vec<_> = request.split(' ').map(blank).collect();
        format!("{} N ms{rest}", words.join(" "))
    };
    lines.iter().map(cleaned).collect()
}

fn http(method: &str, url: &str) -> reqwest::RequestBuilder {
    let request = reqwest::Client::new().request(method.parse().expect("a method"), url);
    request.bearer_auth("k").header("openai-beta", "assistants=v2")
}

#[tokio::test]
async fn one_line_for_each_request() {
    let (builder, lines) = logging(Emulator::builder());
    let emulator = builder.start().await.expect("an emulator");
    let (base, client) = (emulator.base_url(), emulator.client());
    let (assistant, thread) = scene(&client, json!([]), "Hello").await;
    let run = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id));
    run.stream().run().text().await.expect("a text");
    http("GET", &format!("{base}/assistants/none?x=secret")).send().await.expect("an answer");
    http("GET", &format!("{base}/threads/x/nothing")).send().await.expect("an answer");
    reqwest::get(format!("{base}/files")).await.expect("an answer");
    let faulty = |fault: &'static str| http("GET", &format!("{base}/files")).header("x-emulator-fault", fault);
    faulty("delay=1ms, 429;retry-after=1").send().await.expect("an answer");
    faulty("reset").send().await.expect_err("reset");
    let newlines = json!({"model": "m", "na\nGET /forged 200": 1}).to_string();
    let request = http("POST", &format!("{base}/assistants")).header("content-type", "application/json");
    request.body(newlines).send().await.expect("an answer");
    assert_eq!(
        read(&lines, 9).await,
        [
            "POST /v1/assistants 200 N ms",
            "POST /v1/threads 200 N ms",
            "POST /v1/threads/ID/runs 200 N ms",
            "GET /v1/assistants/none 404 N ms; refused: No assistant found with id 'none'.",
            "GET /v1/threads/x/nothing 404 N ms; refused: Invalid URL (GET /v1/threads/x/nothing)",
            "GET /v1/files 401 N ms; refused: You didn't provide an API key. You need to provide your API key in an \
             Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).",
            "GET /v1/files 429 N ms; fault: delay=1ms, 429;retry-after=1",
            "GET /v1/files 200 N ms; fault: reset",
            "POST /v1/assistants 400 N ms; refused: Unknown parameter: 'na\\nGET /forged 200'.",
        ]
    );
}

#[tokio::test]
async fn clients_that_leave_are_logged() {
    let (builder, lines) = logging(Emulator::builder().time_scale(1.0));
    let emulator = builder.start().await.expect("an emulator");
    let client = emulator.client();
    let (assistant, thread) = scene(&client, json!([]), "Hello").await;
    let run = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id));
    drop(run.stream().await.expect("a stream"));
    assert_eq!(read(&lines, 3).await[2], "POST /v1/threads/ID/runs 200 N ms; the client disconnected");
}

#[tokio::test]
async fn requests_without_a_readable_head_are_logged() {
    let (builder, lines) = logging(Emulator::builder());
    let emulator = builder.start().await.expect("an emulator");
    for head in ["nonsense\r\n\r\n".to_owned(), format!("GET /v1/files HTTP/1.1\r\nx: {}\r\n\r\n", "x".repeat(200_000))]
    {
        let mut socket = tokio::net::TcpStream::connect(emulator.address()).await.expect("a connection");
        // The server may close before everything is written.
        let _ = socket.write_all(head.as_bytes()).await;
        let _ = socket.read_to_end(&mut Vec::new()).await;
    }
    let expected =
        ["- - 400 N ms; refused: invalid HTTP method parsed", "- - 431 N ms; refused: message head is too large"];
    assert_eq!(read(&lines, 2).await, expected);
}

#[tokio::test]
async fn pages_of_allowed_origins_may_send_requests() {
    const PAGE: &str = "http://localhost:5173";
    let emulator = Emulator::builder().allow_origin(PAGE).start().await.expect("an emulator");
    let url = format!("{}/assistants", emulator.base_url());
    let preflight = |origin: &str| {
        let request = reqwest::Client::new().request(reqwest::Method::OPTIONS, &url).header("origin", origin);
        request
            .header("access-control-request-method", "POST")
            .header("access-control-request-headers", "authorization,content-type,openai-beta")
            .header("access-control-request-private-network", "true")
    };
    let header = |response: &reqwest::Response, name: &str| {
        response.headers().get(name).map(|value| value.to_str().expect("text").to_owned()).unwrap_or_default()
    };
    let response = preflight(PAGE).send().await.expect("an answer");
    assert_eq!(response.status(), 204);
    for (name, value) in [
        ("access-control-allow-origin", PAGE),
        ("access-control-allow-methods", "GET, POST, DELETE"),
        ("access-control-allow-headers", "authorization,content-type,openai-beta"),
        ("access-control-allow-private-network", "true"),
        ("vary", "origin"),
    ] {
        assert_eq!(header(&response, name), value, "{name}");
    }
    // Errors can be read by the page as well.
    for (key, status) in [("k", 200), ("", 401)] {
        let request = http("GET", &url).header("origin", PAGE);
        let request = if key.is_empty() { reqwest::Client::new().get(&url).header("origin", PAGE) } else { request };
        let response = request.send().await.expect("an answer");
        assert_eq!(response.status(), status);
        assert_eq!(header(&response, "access-control-allow-origin"), PAGE);
        assert!(header(&response, "access-control-expose-headers").contains("x-request-id"));
    }
    // Other origins get no headers, and no origin does if none is allowed.
    let response = preflight("https://evil.example").send().await.expect("an answer");
    assert_eq!((response.status().as_u16(), header(&response, "access-control-allow-origin").as_str()), (403, ""));
    let response = http("GET", &url).header("origin", "https://evil.example").send().await.expect("an answer");
    assert_eq!((response.status().as_u16(), header(&response, "access-control-allow-origin").as_str()), (200, ""));
    let closed = Emulator::start().await.expect("an emulator");
    let url = format!("{}/assistants", closed.base_url());
    let request = reqwest::Client::new().request(reqwest::Method::OPTIONS, &url).header("origin", PAGE);
    let response = request.header("access-control-request-method", "GET").send().await.expect("an answer");
    assert_eq!((response.status().as_u16(), header(&response, "vary").as_str()), (403, ""));
    let text = response.text().await.expect("a text");
    assert!(text.contains("start the emulator with --cors http://localhost:5173"), "{text}");
}

/// A website that lets its own name stand for the loopback address (DNS rebinding), with and without CORS.
#[tokio::test]
async fn requests_for_other_hosts_are_refused() {
    let emulator = Emulator::builder().allow_origin("http://evil.example").allow_host("tunnel.example");
    let emulator = emulator.start().await.expect("an emulator");
    let (base, port) = (emulator.base_url(), emulator.address().port());
    let url = format!("{base}/assistants");
    let send = |method: &str, host: &str| {
        let request = http(method, &url).header("host", host).header("origin", "http://evil.example");
        request.header("access-control-request-method", "POST").body(if method == "POST" { "{}" } else { "" }).send()
    };
    for host in [format!("127.0.0.1:{port}"), format!("localhost:{port}"), "[::1]".into(), "tunnel.example".into()] {
        assert_eq!(send("GET", &host).await.expect("an answer").status(), 200, "{host}");
    }
    for method in ["GET", "POST", "DELETE", "OPTIONS"] {
        let response = send(method, "evil.example:8080").await.expect("an answer");
        assert_eq!(response.status(), 403, "{method}");
        let body = response.bytes().await.expect("a body");
        let body: serde_json::Value = serde_json::from_slice(&body).expect("JSON");
        assert_eq!(body["error"]["code"], "host_not_allowed");
        let message = body["error"]["message"].as_str().expect("a message");
        assert!(message.contains("--allow-host evil.example."), "{message}");
    }
    // A proxy would be sent the whole URL.
    let target = format!("GET http://evil.example/v1/assistants HTTP/1.1\r\nhost: localhost:{port}\r\n\r\n");
    let mut stream = tokio::net::TcpStream::connect(emulator.address()).await.expect("a connection");
    stream.write_all(target.as_bytes()).await.expect("sent");
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.expect("an answer");
    assert_eq!(&answer, b"HTTP/1.1 403");
    let error = Emulator::builder().allow_host("http://a").start().await.expect_err("should be refused");
    assert!(error.to_string().contains("invalid host `http://a`"), "{error}");
}

#[tokio::test]
async fn every_origin_needs_a_key() {
    let error = Emulator::builder().allow_origin("*").start().await.expect_err("should be refused");
    assert!(error.to_string().contains("set a key as well"), "{error}");
    let emulator = Emulator::builder().allow_origin("*").key("k").start().await.expect("an emulator");
    let url = format!("{}/files", emulator.base_url());
    let response = http("GET", &url).header("origin", "https://any.example").send().await.expect("an answer");
    let allowed = response.headers().get("access-control-allow-origin").map(|value| value.as_bytes().to_vec());
    assert_eq!((response.status().as_u16(), allowed), (200, Some(b"https://any.example".to_vec())));
}

#[tokio::test]
async fn faults_for_no_request_are_refused_at_the_start() {
    let rule = || FaultRule::new([Fault::status(500)]).on("POST /threads/*/run");
    let error = Emulator::builder().fault(rule()).start().await.expect_err("should be refused").to_string();
    assert_eq!(
        error,
        "`POST /threads/*/run` matches no route; close to it are `POST /threads/*/runs`, `POST /threads/*/runs/*`, \
         `POST /threads/runs`"
    );
    let emulator = Emulator::start().await.expect("an emulator");
    let injected = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| emulator.inject(rule())));
    assert!(injected.is_err(), "it would never happen");
    let scenario = Scenario::from_yaml("faults:\n  - on: GET /file\n    fault: 500\n").expect_err("should be refused");
    assert!(
        scenario.starts_with("2:9: at `faults[0].on`: `GET /file` matches no route; close to it are `GET /files`"),
        "{scenario}"
    );
}

fn program(flags: &[&str]) -> Output {
    Command::new(PROGRAM).args(flags).output().expect("the program")
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn version_and_usage() {
    for flag in ["--version", "-V"] {
        let output = program(&[flag]);
        let expected = format!("emulator {}\n", env!("CARGO_PKG_VERSION"));
        assert_eq!(
            (output.status.code(), String::from_utf8_lossy(&output.stdout).as_ref()),
            (Some(0), expected.as_str())
        );
    }
    let output = program(&["--help"]);
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.starts_with("usage: emulator [FLAG]…\n"), "{text}");
    assert!(!text.contains("cargo"), "{text}");
}

#[test]
fn a_port_that_is_taken_is_named() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port().to_string();
    let output = program(&["--port", &port]);
    let text = errors(&output);
    assert_eq!(output.status.code(), Some(2));
    assert!(text.starts_with(&format!("the emulator cannot start: cannot listen on 127.0.0.1:{port}: ")), "{text}");
    assert!(text.contains("choose another port with --port, or leave --port out for a free one"), "{text}");
}

#[test]
fn scenarios_that_are_wrong_name_file_line_and_column() {
    let folder = Folder::new("scenario", &[("wrong.yaml", "replies:\n  - mesage: hi\n    do: []\n")]);
    let path = folder.path().join("wrong.yaml").display().to_string();
    let output = program(&["--scenario", &path]);
    let expected = format!("{path}:2:5: at `replies[0].mesage`: unknown key `mesage`; did you mean `message`?\n");
    assert_eq!((output.status.code(), errors(&output)), (Some(2), expected));
}

/// What `cargo install --path tests/emulator` takes: a binary, and nothing that only a workspace member can have.
#[test]
fn the_package_can_be_installed() {
    let folder = Folder::new("install-metadata", &[]);
    let manifest = support::root().join("tests/emulator/Cargo.toml");
    let arguments = ["metadata", "--no-deps", "--format-version=1", "--manifest-path"];
    let output = support::cargo(folder.path(), &arguments).arg(manifest).output().expect("cargo");
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("metadata");
    let packages = metadata["packages"].as_array().expect("packages").iter();
    let package = packages.into_iter().find(|package| package["name"] == "emulator").expect("the package");
    let is_program = |target: &serde_json::Value| target["kind"] == json!(["bin"]) && target["name"] == "emulator";
    assert!(package["targets"].as_array().expect("targets").iter().any(is_program), "{package}");
    assert_eq!(package["features"]["default"], json!(["data"]), "what the README says is in by default");
}

mod slow {
    use std::process::Command;

    use support::Folder;

    #[test]
    #[ignore = "compiles everything as an installation does, which takes minutes"]
    fn cargo_install_gives_a_program() {
        let folder = Folder::new("install", &[]);
        let (root, package) = (folder.path().display().to_string(), support::root().join("tests/emulator"));
        let flags = ["install", "--locked", "--debug", "--root", &root, "--path"];
        let output = support::cargo(folder.path(), &flags).arg(package).output().expect("cargo");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let program = folder.path().join("bin/emulator");
        let output = Command::new(program).arg("--version").output().expect("the program");
        let expected = format!("emulator {}\n", env!("CARGO_PKG_VERSION"));
        assert_eq!(String::from_utf8_lossy(&output.stdout), expected);
    }
}
