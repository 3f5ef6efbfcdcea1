//! What the server's errors become.

use openai_assistants::types::RunCreateParams;
use openai_assistants::{Client, ErrorKind, Profile};
use serde_json::json;

use crate::server::{Reply, Server};
use crate::support::*;

#[tokio::test]
async fn the_documented_shape() {
    let body =
        json!({"error": {"message": "No such thing", "type": "invalid_request_error", "param": "id", "code": "c"}});
    let headers =
        ["x-request-id: req_9", "x-ratelimit-limit-tokens: 7", "retry-after: 3", "Content-Type: application/json"];
    let server = Server::replies([Reply::new(404, &headers, body.to_string())]).await;
    let error = get(&client(&server)).await.expect_err("not there");
    assert_eq!((error.kind(), error.status().map(|s| s.as_u16())), (ErrorKind::Api, Some(404)));
    assert_eq!((error.code(), error.param(), error.request_id()), (Some("c"), Some("id"), Some("req_9")));
    assert!(error.is_not_found() && !error.is_authentication() && !error.is_retryable());
    assert_eq!(error.rate_limits().and_then(|limits| limits.tokens.limit), Some(7));
    assert_eq!(error.retry_after().map(|delay| delay.as_secs()), Some(3));
    let api = error.api().expect("the server's error");
    assert_eq!((api.message.as_str(), api.kind.as_deref()), ("No such thing", Some("invalid_request_error")));
    assert_eq!(api.body, body.to_string());
    assert_eq!(api.headers["x-request-id"], "req_9");
    assert_eq!(
        error.to_string(),
        "getThing: 404 Not Found: No such thing [code c, type invalid_request_error, param id] (request req_9)"
    );
}

#[tokio::test]
async fn other_shapes() {
    for (reply, message) in [
        (Reply::new(403, &["Content-Type: text/html"], "<html><title>Forbidden</title><body>no</body>"), "Forbidden"),
        (Reply::new(403, &[], ""), "no error message in the response (0 bytes of body)"),
        (Reply::new(403, &[], "{\"error\": {\"mess"), "{\"error\": {\"mess"),
        (Reply::new(403, &[], "\u{0}\u{1}"), "no error message"),
        // Broken off: what is there is shown, and the status counts.
        (Reply::raw("HTTP/1.1 403 No\r\nContent-Length: 99\r\n\r\nNot toda").close(), "Not toda"),
        (Reply::chunked(403, &[]).chunk("Not today").reset(), "Not today"),
    ] {
        let server = Server::replies([reply]).await;
        let error = get(&client(&server)).await.expect_err("forbidden");
        assert!(error.is_permission_denied(), "{error:?}");
        if !message.starts_with("no error message") {
            assert!(error.to_string().contains(message), "{error}");
        }
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn a_huge_error_body_is_cut() {
    let server = Server::replies([Reply::new(400, &[], "x".repeat(3_000_000))]).await;
    let error = get(&client(&server)).await.expect_err("bad");
    assert_eq!(error.api().map(|api| api.body.len()), Some(1024 * 1024));
    assert!(printed(&error).len() < 2000);
}

#[tokio::test]
async fn the_run_in_the_way() {
    let message = "Thread thread_1 already has an active run run_1.";
    let server = Server::replies([Reply::json(400, &json!({"error": {"message": message}}))]).await;
    let error = create(&client(&server), json!({})).await.expect_err("busy");
    assert_eq!(error.active_run(), Some("run_1"));
}

/// The server of the tests stands in for the host by being its proxy.
#[tokio::test]
async fn a_host_that_retired_the_api_is_explained() {
    let proxy = Server::replies([Reply::json(404, &json!({"error": {"message": "Unknown request URL"}}))]).await;
    let client = Client::builder()
        .profile(Profile::custom("http://api.openai.com/v1"))
        .api_key(KEY)
        .proxy(openai_assistants::reqwest::Proxy::all(proxy.origin()).expect("a proxy"))
        .build()
        .expect("a client");
    let error = client.assistants().retrieve("asst_1").await.expect_err("gone");
    assert!(error.is_not_found());
    for part in ["Unknown request URL", "2026-08-26", "OPENAI_BASE_URL", "Profile", "guide::servers"] {
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[test]
fn a_client_without_a_server_is_refused() {
    let error = Client::builder().api_key("k").http_client(http()).build().expect_err("no server");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("the base URL is not set"), "{error}");
    assert!(error.to_string().contains("guide::servers"), "{error}");
}

#[test]
fn a_client_without_a_credential_is_refused() {
    let error = Client::builder().base_url("http://localhost/v1").build().expect_err("no key");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    for builder in [
        Client::builder().base_url("http://localhost/v1").api_key(""),
        Client::builder().base_url("http://localhost/v1").api_key("sk-x\ny"),
        Client::builder().api_key("k").base_url("localhost"),
        Client::builder().base_url("http://localhost/v1").api_key("k").header("a b", "c"),
    ] {
        let error = builder.build().expect_err("refused");
        assert_eq!((error.kind(), error.may_have_been_sent()), (ErrorKind::Configuration, false));
    }
}

/// Where servers put the message, over the wire. More shapes are tested where bodies are read.
#[tokio::test]
async fn messages_of_many_servers() {
    for (status, body, shown) in [
        (
            404,
            r#"{"message":"Route GET:/x not found","error":"Not Found","statusCode":404}"#,
            "404 Not Found: Route GET:/x not found",
        ),
        (
            422,
            r#"{"detail":[{"type":"missing","loc":["body","model"],"msg":"Field required","input":{"text":"private"}}]}"#,
            "422 Unprocessable Entity: body.model: Field required [type missing]",
        ),
        (
            400,
            r#"{"error":{"detail":{"errors":[{"loc":["body","model"],"msg":"Field required","type":"missing"}]}}}"#,
            "400 Bad Request: body.model: Field required [type missing]",
        ),
        (
            404,
            r#"{"detail":{"error":{"message":"Assistant not found","code":"not_found"}}}"#,
            "404 Not Found: Assistant not found [code not_found]",
        ),
        (
            404,
            r#"{"success":false,"errors":[{"code":7003,"message":"Could not route to /x"}],"messages":[]}"#,
            "404 Not Found: Could not route to /x [code 7003]",
        ),
        (
            400,
            r#""{\"error\":{\"message\":\"No such model\",\"code\":\"c\"}}""#,
            "400 Bad Request: No such model [code c]",
        ),
        (
            400,
            r#"{"error":{"message":"Upstream: {'error': {'message': \"it can't\", 'param': None}}","code":"c"}}"#,
            "400 Bad Request: Upstream: it can't [code c]",
        ),
    ] {
        let server = Server::replies([Reply::new(status, &["Content-Type: application/json"], body)]).await;
        let error = get(&client(&server)).await.expect_err("refused");
        assert_eq!(error.to_string(), format!("getThing: {shown}"));
        assert!(!printed(&error).contains("private"), "{}", printed(&error));
    }
}

/// Events have no status; what they are is in the code and the type.
#[tokio::test]
async fn predicates_of_error_events() {
    type Is = fn(&openai_assistants::Error) -> bool;
    const IS: [(&str, Is); 6] = [
        ("rate limit", |error| error.is_rate_limit()),
        ("quota", |error| error.is_quota_exhausted()),
        ("not found", |error| error.is_not_found()),
        ("authentication", |error| error.is_authentication()),
        ("permission", |error| error.is_permission_denied()),
        ("server", |error| error.is_server_error()),
    ];
    for (data, expected) in [
        (r#"{"error":{"message":"m","type":"tokens","code":"rate_limit_exceeded"}}"#, &["rate limit"][..]),
        (r#"{"message":"m","type":"requests","code":null}"#, &["rate limit"]),
        (r#"{"error":{"message":"m","code":"insufficient_quota"}}"#, &["rate limit", "quota"]),
        (r#"{"error":{"message":"m","type":"server_error","code":"overloaded"}}"#, &["server"]),
        (r#"{"error":{"message":"m","code":"503"}}"#, &["server"]),
        (r#"{"message":"m","statusCode":404}"#, &["not found"]),
        (r#"{"error":{"message":"m","type":"invalid_request_error","code":"invalid_api_key"}}"#, &["authentication"]),
        (r#"{"error":{"message":"m","code":"PERMISSION_DENIED"}}"#, &["permission"]),
        (r#"{"error":{"message":"m","type":"invalid_request_error","code":"invalid_value"}}"#, &[]),
    ] {
        let server = Server::replies([Reply::events().chunk(format!("event: error\ndata: {data}\n\n")).end()]).await;
        let mut stream = create(&client(&server), json!({})).stream().await.expect("a stream");
        let error = stream.try_next().await.expect_err("an error event");
        let found: Vec<_> = IS.iter().filter(|(_, is)| is(&error)).map(|(name, _)| *name).collect();
        assert_eq!((found.as_slice(), error.kind(), error.status()), (expected, ErrorKind::Stream, None), "{data}");
    }
}

#[tokio::test]
async fn the_message_says_how_long_to_wait() {
    let limited = |headers: &[&str], wait: &str| {
        let body = json!({"error": {"message": format!("Rate limit reached. Please try again in {wait}.")}});
        Reply::new(429, headers, body.to_string())
    };
    for (headers, wait, millis) in [
        (&[][..], "22 seconds", Some(22_000)),
        (&[], "1.5s", Some(1500)),
        (&[], "6m0s", Some(360_000)),
        (&[], "a while", None),
        (&["retry-after: 3"], "22 seconds", Some(3000)),
        (&["retry-after: 0"], "22 ms", Some(22)),
    ] {
        let server = Server::replies([limited(headers, wait)]).await;
        let error = get(&client(&server)).with_max_retries(0).await.expect_err("limited");
        assert_eq!(error.retry_after().map(|delay| delay.as_millis()), millis, "{headers:?} {wait}");
    }
    // The client waits for as long before it tries again, and not at all for longer than it would by a header.
    let server = Server::replies([limited(&[], "300ms"), Reply::ok()]).await;
    let start = std::time::Instant::now();
    get(&client(&server)).await.expect("a later answer");
    assert!(start.elapsed() >= std::time::Duration::from_millis(300), "{:?}", start.elapsed());
    let server = Server::replies([limited(&[], "6m0s")]).await;
    assert_eq!(get(&client(&server)).await.expect_err("limited").attempts(), 1);
}

#[tokio::test]
async fn the_other_sentence_about_the_run_in_the_way() {
    let message = "Can't add messages to thread_1 while a run run_2 is active.";
    let server = Server::replies([Reply::json(400, &json!({"error": {"message": message}}))]).await;
    let error = create(&client(&server), json!({})).await.expect_err("busy");
    assert_eq!(error.active_run(), Some("run_2"));
}

/// The run may exist; the error explains how to find it. A request that was never sent, or refused, has no such hint.
#[tokio::test]
async fn a_lost_answer_says_where_to_look() {
    let hint = "find it with `threads().runs().list(thread_id)`";
    let truncated = Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\"").close();
    for (reply, expected) in [
        (Reply::default().close(), true),
        (truncated, true),
        (Reply::new(200, &["Content-Type: application/json"], "{\"id\": \"run_1\""), true),
        (Reply::json(400, &json!({"error": {"message": "no"}})), false),
    ] {
        let server = Server::replies([reply]).await;
        let client = client(&server);
        let run = client.threads().runs().create("thread_1", RunCreateParams::new("asst_1")).with_max_retries(0);
        let error = run.await.expect_err("no run");
        assert_eq!(error.to_string().contains(hint), expected, "{error}");
        // Asking again costs nothing.
        let error = client.threads().runs().retrieve("thread_1", "run_1").with_max_retries(0).await;
        assert!(!error.expect_err("no run").to_string().contains("may have been"));
    }
    let server = Server::replies([Reply::ok()]).await;
    let client = client(&server);
    drop(server);
    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    let run = client.threads().runs().create("thread_1", RunCreateParams::new("asst_1"));
    let error = run.await.expect_err("nobody listens");
    assert!(!error.may_have_been_sent() && !error.to_string().contains("may have been"), "{error}");
}

/// Until the first event has come it is as with any answer; after that the run is known.
#[tokio::test]
async fn a_stream_counts_attempts_and_knows_what_was_lost() {
    let event = "event: thread.run.created\ndata: {\"id\":\"run_1\",\"object\":\"thread.run\"}\n\n";
    for (body, expected) in [("", true), (event, false)] {
        let reply = if body.is_empty() { Reply::events() } else { Reply::events().chunk(body) };
        let server = Server::replies([Reply::new(503, &[], ""), reply.end()]).await;
        let client = client(&server);
        let request = client.threads().runs().create("thread_1", RunCreateParams::new("asst_1")).stream();
        let mut stream = request.await.expect("a stream");
        assert_eq!(stream.attempts(), 2);
        let error = loop {
            match stream.try_next().await {
                Ok(event) => assert!(event.is_some(), "an end before the end"),
                Err(error) => break error,
            }
        };
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::StreamCutOff, 2));
        assert_eq!(error.to_string().contains("the run may have been created"), expected, "{error}");
    }
    let server = Server::replies([Reply::events().chunk(event).end()]).await;
    let stream = create(&client(&server), json!({})).stream().raw().await.expect("a stream");
    assert_eq!(stream.attempts(), 1);
}
