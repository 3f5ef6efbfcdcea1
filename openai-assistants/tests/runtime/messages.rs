//! The message of every kind of error, as users read it: from real servers on loopback.

use std::fmt::Write as _;
use std::time::Duration;

use openai_assistants::types::{FunctionDefinition, RunCreateParams, Thread};
use openai_assistants::{AccessToken, Client, ClientBuilder, Credential, Error, ErrorKind, ToolFailure, Tools, Upload};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::server::{Reply, Server};
use crate::support::*;

/// The messages, one a line, with the port taken out.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn add<T: std::fmt::Debug>(&mut self, kind: ErrorKind, outcome: Result<T, Error>) {
        let error = outcome.expect_err("an error");
        assert_eq!(error.kind(), kind, "{error}");
        let message = error.to_string();
        assert!(message.chars().count() <= 500 && !message.ends_with('.'), "{message}");
        let message: String = match message.split_once("127.0.0.1:") {
            Some((head, rest)) => {
                format!("{head}127.0.0.1:PORT{}", rest.trim_start_matches(|c: char| c.is_ascii_digit()))
            }
            None => message,
        };
        writeln!(self.0, "{message}").expect("text");
    }
}

async fn with(reply: Reply, set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> (Server, Client) {
    let server = Server::replies([reply]).await;
    let client = set(builder(&server).max_retries(0)).build().expect("a client");
    (server, client)
}

fn api(status: u16, message: &str, code: &str) -> Reply {
    Reply::json(status, &json!({"error": {"message": message, "code": code}}))
}

const MS: fn(u64) -> Duration = Duration::from_millis;

/// From before there is a response.
async fn of_connections() -> Lines {
    let mut lines = Lines::default();
    let closed = {
        let (server, client) = with(Reply::ok(), |builder| builder).await;
        drop(server);
        tokio::time::sleep(MS(5)).await;
        client
    };
    lines.add(ErrorKind::Connect, get(&closed).await);
    let runs = |client: &Client| client.threads().runs().create("thread_1", RunCreateParams::new("asst_1"));
    let (_server, client) = with(Reply::default().close(), |builder| builder).await;
    lines.add(ErrorKind::Transport, get(&client).await);
    lines.add(ErrorKind::Transport, runs(&client).await);
    let (_server, client) = with(Reply::default().hang(), |builder| builder.response_header_timeout(MS(20))).await;
    lines.add(ErrorKind::Timeout(openai_assistants::TimeoutKind::ResponseHeaders), get(&client).await);
    lines.add(ErrorKind::Timeout(openai_assistants::TimeoutKind::Total), get(&client).with_timeout(MS(10)).await);
    lines.add(ErrorKind::Timeout(openai_assistants::TimeoutKind::Deadline), get(&client).with_deadline(MS(10)).await);
    let begun = Reply::chunked(200, &["Content-Type: application/json"]).chunk("{").hang();
    let (_server, client) = with(begun, |builder| builder.idle_timeout(MS(20))).await;
    lines.add(ErrorKind::Timeout(openai_assistants::TimeoutKind::Idle), get(&client).await);
    let (_server, client) = with(Reply::new(302, &["Location: ftp://files.example/"], ""), |builder| builder).await;
    lines.add(ErrorKind::Redirect, get(&client).await);
    lines
}

#[tokio::test]
async fn connections() {
    assert_eq!(of_connections().await.0, CONNECTIONS);
}

const CONNECTIONS: &str = "\
getThing: could not connect to 127.0.0.1:PORT\n\
getThing: connection lost before the response was complete (server 127.0.0.1:PORT)\n\
createRun: connection lost before the response was complete (server 127.0.0.1:PORT); the run may have been \
    created; find it with `threads().runs().list(thread_id)` before creating another\n\
getThing: no response headers within 20ms (server 127.0.0.1:PORT)\n\
getThing: timed out after 10ms (server 127.0.0.1:PORT)\n\
getThing: deadline of 10ms exceeded (server 127.0.0.1:PORT)\n\
getThing: no data from the server for 20ms (server 127.0.0.1:PORT)\n\
getThing: the server redirects to an address that is not an HTTP URL; check the base URL\n\
";

async fn of_responses() -> Lines {
    let mut lines = Lines::default();
    for reply in [
        api(401, "Incorrect API key provided.", "invalid_api_key"),
        api(404, "No thread found with id 'thread_1'.", "not_found"),
        api(429, "Rate limit reached.", "rate_limit_exceeded"),
        api(429, "You exceeded your quota.", "insufficient_quota"),
        Reply::new(401, &[], ""),
        Reply::new(500, &[], ""),
        Reply::new(502, &["Content-Type: text/html"], "<html><title>502 Bad Gateway</title>"),
    ] {
        let (_server, client) = with(reply, |builder| builder).await;
        lines.add(ErrorKind::Api, client.threads().retrieve("thread_1").await);
    }
    for body in ["<html><title>Welcome</title>", "[1]", "{\"id\": 7, \"created_at\": tru"] {
        let (_server, client) =
            with(Reply::new(200, &["Content-Type: application/json"], body), |builder| builder).await;
        lines.add(ErrorKind::Decode, client.threads().retrieve("thread_1").await.map(|thread: Thread| thread.id));
    }
    let (_server, client) = with(Reply::ok(), |builder| builder.max_response_size(5)).await;
    lines.add(ErrorKind::TooLarge, get(&client).await);
    let page = json!({"object": "list", "data": [{"id": "asst_1"}], "has_more": true, "last_id": "asst_1"});
    let (_server, client) = with(Reply::json(200, &page), |builder| builder).await;
    let mut items = client.assistants().list().items();
    let error = loop {
        match items.try_next().await {
            Ok(item) => assert!(item.is_some(), "an end"),
            Err(error) => break error,
        }
    };
    lines.add(ErrorKind::Pagination, Err::<(), _>(error));
    lines
}

#[tokio::test]
async fn responses() {
    assert_eq!(of_responses().await.0, RESPONSES);
}

const RESPONSES: &str = "\
getThread: 401 Unauthorized: Incorrect API key provided. [code invalid_api_key]\n\
getThread: 404 Not Found: No thread found with id 'thread_1'. [code not_found]\n\
getThread: 429 Too Many Requests: Rate limit reached. [code rate_limit_exceeded]\n\
getThread: 429 Too Many Requests: You exceeded your quota. [code insufficient_quota]\n\
getThread: 401 Unauthorized: no error message in the response (0 bytes of body)\n\
getThread: 500 Internal Server Error: no error message in the response (0 bytes of body)\n\
getThread: 502 Bad Gateway: 502 Bad Gateway\n\
getThread: failed to decode the response at `$`, near `<html><title>Welcome</title>`; it looks like HTML, so \
    check the base URL\n\
getThread: failed to decode the response at `$[0]`, near `[1]`\n\
getThread: failed to decode the response at `$.created_at`, near `{\"id\": 7, \"created_at\": tru`\n\
getThing: the response is larger than 5 bytes; raise `ClientBuilder::max_response_size`\n\
listAssistants: the list is incomplete: the server reports more items, but its pages repeat; it may not support \
    `after`\n\
";

/// What is noticed before anything is sent.
async fn of_calls() -> Lines {
    let mut lines = Lines::default();
    let (_server, client) = with(Reply::ok(), |builder| builder).await;
    lines.add(ErrorKind::InvalidRequest, client.threads().retrieve("").await);
    lines.add(ErrorKind::InvalidRequest, client.threads().retrieve("..").await);
    lines.add(ErrorKind::InvalidRequest, get(&client).with_header("a b", "c").await);
    lines.add(ErrorKind::InvalidRequest, get(&client).with_header("a", "b\nc").await);
    let upload = Upload::from_path("/nowhere/notes.md");
    let file = client.files().create(openai_assistants::types::FileCreateParams::new(upload, "assistants"));
    lines.add(ErrorKind::Io, file.await);
    let credential = Credential::token(|| async { Err::<AccessToken, _>("the vault is sealed".into()) });
    let (_server, client) = with(Reply::ok(), |builder| builder.credential(credential)).await;
    lines.add(ErrorKind::Credential, get(&client).await);
    for url in ["", "127.0.0.1:80/v1", "ftp://h", "http://u:p@h/", "http://h/#x", "http://h y/"] {
        lines.add(ErrorKind::Configuration, Client::builder().base_url(url).api_key("k").http_client(http()).build());
    }
    let new = || Client::builder().base_url("http://h/v1").http_client(http());
    for builder in [new(), new().api_key(""), new().api_key("a\nb"), new().api_key("k").header("a b", "c")] {
        lines.add(ErrorKind::Configuration, builder.build());
    }
    lines
}

#[tokio::test]
async fn calls() {
    assert_eq!(of_calls().await.0, CALLS);
}

const CALLS: &str = "\
getThread: the path parameter `thread_id` is empty\n\
getThread: the path parameter `thread_id` is `.` or `..`, which is not an ID\n\
getThing: invalid header name `a b`\n\
getThing: invalid value for header `a`\n\
createFile: `notes.md` could not be opened for upload\n\
getThing: failed to fetch a token\n\
the base URL is empty\n\
the base URL has no scheme; did you mean `http://127.0.0.1:PORT/v1`?\n\
the base URL is neither http nor https\n\
the base URL has a user name or password in it; use a credential or a header\n\
the base URL has a fragment, the part from `#` on; remove it\n\
the base URL contains whitespace; check that it is one address\n\
no credential: set an API key, or `Credential::none()` for a server that needs none\n\
the API key is empty\n\
the API key contains whitespace; check that it was copied correctly\n\
invalid header name `a b`\n\
";

/// Of streams and runs.
async fn of_runs() -> Lines {
    let mut lines = Lines::default();
    let runs = |client: &Client| client.threads().runs().create("thread_1", RunCreateParams::new("asst_1"));
    let event = |name: &str, data: serde_json::Value| format!("event: {name}\ndata: {data}\n\n");
    let run = |status: &str| json!({"id": "run_1", "object": "thread.run", "thread_id": "thread_1", "status": status});
    let created = event("thread.run.created", run("queued"));
    let failed = event("error", json!({"message": "The model is overloaded.", "code": "server_error"}));
    for (kind, reply) in [
        (ErrorKind::StreamCutOff, Reply::events().chunk(&created).end()),
        (ErrorKind::StreamCutOff, Reply::events().end()),
        (ErrorKind::Transport, Reply::events().chunk(&created).reset()),
        (ErrorKind::Stream, Reply::events().chunk(created.clone() + &failed).end()),
        (ErrorKind::Decode, Reply::json(200, &run("queued"))),
        (ErrorKind::Decode, Reply::json(200, &json!({"answer": 42}))),
    ] {
        let (_server, client) = with(reply, |builder| builder).await;
        let all = async {
            let mut stream = runs(&client).stream().await?;
            while stream.try_next().await?.is_some() {}
            Ok(())
        };
        lines.add(kind, all.await);
    }
    let (_server, client) = with(Reply::json(200, &run("queued")), |builder| builder).await;
    let deadline = ErrorKind::Timeout(openai_assistants::TimeoutKind::Deadline);
    lines.add(deadline, runs(&client).poll().with_deadline(MS(1000)).await);
    let mut ended = run("failed");
    ended["last_error"] = json!({"code": "server_error", "message": "Sorry, something went wrong."});
    let call = json!({"id": "call_1", "type": "function", "function": {"name": "add", "arguments": "{\"a\": 1}"}});
    let mut asks = run("requires_action");
    asks["required_action"] = json!({"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": [call]}});
    let requires = |call: &str, action: &str| {
        let mut run = asks.clone();
        let call = json!({"id": "call_1", "type": call});
        run["required_action"] = json!({"type": action, action: {"tool_calls": [call]}});
        run
    };
    let add = || FunctionDefinition::new("add");
    let tools = || Tools::new().function_with(add(), |_: serde_json::Value| async { Err::<(), _>("no numbers") });
    for (kind, answer, tools) in [
        (ErrorKind::RunFailed, ended, tools()),
        (ErrorKind::RunFailed, run("expired"), tools()),
        (ErrorKind::TooManyRounds, asks.clone(), tools().max_rounds(0)),
        (ErrorKind::Other, asks.clone(), tools().on_failure(ToolFailure::Error)),
        (ErrorKind::Other, asks.clone(), Tools::new().on_unknown(ToolFailure::Error)),
        (ErrorKind::ActionRequired, requires("custom", "submit_tool_outputs"), tools()),
        (ErrorKind::ActionRequired, requires("function", "confirm"), tools()),
    ] {
        let name = format!("thread.run.{}", answer["status"].as_str().unwrap_or_default());
        let (_server, client) = with(Reply::events().chunk(event(&name, answer)).end(), |builder| builder).await;
        lines.add(kind, runs(&client).stream().run_with(tools).finish().await.map(|_| ()));
    }
    lines
}

#[tokio::test]
async fn streams_and_runs() {
    assert_eq!(of_runs().await.0, RUNS);
}

const RUNS: &str = "\
createRun: the stream ended without `done` and without an event that ends the run (server 127.0.0.1:PORT) \
    (request req_stream)\n\
createRun: the stream ended without `done` and without an event that ends the run (server 127.0.0.1:PORT); the \
    run may have been created; find it with `threads().runs().list(thread_id)` before creating another (request \
    req_stream)\n\
createRun: connection lost before the response was complete (server 127.0.0.1:PORT) (request req_stream)\n\
createRun: error in the stream: The model is overloaded. [code server_error] (request req_stream)\n\
createRun: the server answered with the run run_1 as JSON instead of a stream of events; wait for it with \
    `runs().poll`, or stream with `RunStream::resume_by_polling`, which polls instead\n\
createRun: the server answered with one response instead of a stream of events; it may not support streaming; the \
    run may have been created; find it with `threads().runs().list(thread_id)` before creating another\n\
deadline exceeded, and the run run_1 is still `queued`\n\
the run run_1 failed: Sorry, something went wrong. [code server_error]\n\
the run run_1 expired\n\
the run still requires tool outputs after 0 rounds, the limit set by `Tools::max_rounds`\n\
tool `add` failed (call `call_1`)\n\
the run calls the function `add`, which is not in its `Tools` (call `call_1`); add it with `Tools::function`\n\
the run requires the output of a `custom` call, which is not a function; submit it with \
    `runs().submit_tool_outputs`\n\
the run requires the action `confirm`, which `Tools` cannot perform; submit what it requires with \
    `Client::request`, then wait for the run with `runs().poll`\n\
";

/// The blocking client has the same messages for requests, and an additional one.
#[cfg(feature = "blocking")]
#[tokio::test]
async fn blocking() {
    let (server, client) = with(api(404, "No thread found.", "not_found"), |builder| builder).await;
    drop(server);
    tokio::time::sleep(MS(5)).await;
    let client = openai_assistants::blocking::Client::new(client).expect("a client");
    let mut lines = Lines::default();
    lines.add(ErrorKind::Configuration, client.threads().retrieve("thread_1").send());
    let retrieve = move || {
        let idle = client.asynchronous().threads().wait_for_idle("thread_1");
        (client.threads().retrieve("thread_1").send(), client.wait(idle))
    };
    let (one, idle) = tokio::task::spawn_blocking(retrieve).await.expect("no panic");
    lines.add(ErrorKind::Connect, one);
    lines.add(ErrorKind::Connect, idle);
    assert_eq!(lines.0, BLOCKING);
}

#[cfg(feature = "blocking")]
const BLOCKING: &str = "\
a blocking call on a thread that runs asynchronous tasks; use the asynchronous client there, or make the call within \
    `tokio::task::spawn_blocking`\n\
getThread: could not connect to 127.0.0.1:PORT\n\
listRuns: could not connect to 127.0.0.1:PORT\n\
";

/// A server without TLS, and a client without TLS.
#[tokio::test]
async fn https() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("https://{}/v1", listener.local_addr().expect("an address"));
    // As servers do: what is no request is answered with an error.
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await?;
        // A whole record, so that closing resets nothing: five bytes, of which the last two are the length of the rest.
        let mut head = [0; 5];
        stream.read_exact(&mut head).await?;
        let mut hello = vec![0; usize::from(u16::from_be_bytes([head[3], head[4]]))];
        stream.read_exact(&mut hello).await?;
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n").await
    });
    let client = || Client::builder().base_url(&url).api_key("k").max_retries(0);
    let mut lines = Lines::default();
    lines.add(ErrorKind::Connect, get(&client().http_client(http()).build().expect("a client")).await);
    if !HAS_TLS {
        lines.add(ErrorKind::Configuration, client().build());
        // Nothing connects.
        server.abort();
    }
    let is_answered = server.await.is_ok_and(|answer| answer.is_ok());
    assert_eq!(is_answered, HAS_TLS);
    assert_eq!(lines.0, if HAS_TLS { WITH_TLS } else { WITHOUT_TLS });
}

const HAS_TLS: bool = cfg!(any(feature = "rustls-ring", feature = "rustls", feature = "native-tls"));

const WITH_TLS: &str = "\
getThing: could not connect to 127.0.0.1:PORT: the TLS handshake failed; check that the server speaks HTTPS, and that \
    its certificate is valid for this host and trusted\n\
";

const WITHOUT_TLS: &str = "\
getThing: could not connect to 127.0.0.1:PORT: the given `reqwest::Client` was built without TLS; enable one of the \
    TLS features of this crate\n\
the address begins with https, but this crate was built without TLS: enable one of the features `rustls-ring`, \
    `rustls`, `rustls-no-provider` and `native-tls`, or set a `reqwest::Client` that has TLS by `http_client`\n\
";
