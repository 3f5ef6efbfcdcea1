//! Secrets in everything that can be printed: each way to configure one, with each place where a server may repeat it.

use std::sync::Arc;

use openai_assistants::reqwest::Proxy;
use openai_assistants::{AccessToken, Client, ClientBuilder, Credential, Error, Profile, Request};
use serde_json::{Value, json};

use crate::server::{Reply, Server};
use crate::support::*;

/// What is configured, and what a server may repeat of it.
const SECRET: &str = "s3cret/t0ken+value=1";

/// The ways to configure a secret: the client, what the request adds, and the secret as the server knows it.
type Way = (&'static str, fn(ClientBuilder, &str) -> ClientBuilder, fn(Request<Value, Json>) -> Request<Value, Json>);

fn same(request: Request<Value, Json>) -> Request<Value, Json> {
    request
}

fn custom(builder: ClientBuilder, profile: Profile) -> ClientBuilder {
    builder.profile(profile).api_key("another-key")
}

fn ways() -> Vec<Way> {
    vec![
        ("key", |b, url| b.base_url(url).api_key(SECRET), same),
        ("bearer", |b, url| b.base_url(url).credential(Credential::bearer(SECRET)), same),
        (
            "token",
            |b, url| b.base_url(url).credential(Credential::token(|| async { Ok(AccessToken::new(SECRET)) })),
            same,
        ),
        ("api-key header", |b, url| b.profile(Profile::azure_openai(url, "2024-05-01-preview")).api_key(SECRET), same),
        ("key header", |b, url| b.profile(Profile::custom(url).with_key_header("x-own")).api_key(SECRET), same),
        (
            "key header as a default header",
            |b, url| custom(b, Profile::custom(url).with_key_header("x-own")).header("x-own", SECRET),
            same,
        ),
        ("profile query", |b, url| custom(b, Profile::custom(url).with_query("subscription", SECRET)), same),
        (
            "query of the base URL",
            |b, url| custom(b, Profile::custom(format!("{url}?code=s3cret%2Ft0ken%2Bvalue%3D1"))),
            same,
        ),
        ("x-api-key", |b, url| custom(b, Profile::custom(url)).header("x-api-key", SECRET), same),
        (
            "default authorization",
            |b, url| custom(b, Profile::custom(url)).header("authorization", format!("Token {SECRET}")),
            same,
        ),
        (
            "default cookie",
            |b, url| custom(b, Profile::custom(url)).header("cookie", format!("a=b; id={SECRET}")),
            same,
        ),
        (
            "proxy-authorization",
            |b, url| custom(b, Profile::custom(url)).header("proxy-authorization", format!("Bearer {SECRET}")),
            same,
        ),
        // `s3cret/t0ken+value=1` is the password in it.
        (
            "basic",
            |b, url| {
                custom(b, Profile::custom(url)).header("authorization", "Basic dXNlcjpzM2NyZXQvdDBrZW4rdmFsdWU9MQ==")
            },
            same,
        ),
        ("client-secret", |b, url| custom(b, Profile::custom(url)).header("x-client-secret", SECRET), same),
        ("request header", |b, url| custom(b, Profile::custom(url)), |r| r.with_header("x-session-token", SECRET)),
        (
            "request cookie",
            |b, url| custom(b, Profile::custom(url)),
            |r| r.with_header("cookie", format!("id={SECRET}")),
        ),
        ("request query", |b, url| custom(b, Profile::custom(url)), |r| r.with_query("sig", SECRET)),
        (
            "profile query set by the request",
            |b, url| custom(b, Profile::custom(url).with_query("subscription", "else")),
            |r| r.with_query("subscription", SECRET),
        ),
    ]
}

/// The spellings in which a server may show a secret.
fn spellings() -> [String; 5] {
    [
        SECRET.to_owned(),
        format!("Bearer {SECRET}"),
        "s3cret%2Ft0ken%2Bvalue%3D1".to_owned(),
        "s3cret%2ft0ken+value%3d1".to_owned(),
        "s3cret&#x2F;t0ken+value&#61;1".to_owned(),
    ]
}

/// The places where a server may repeat it.
fn places(s: &str) -> Vec<Reply> {
    let id = format!("x-request-id: {s}");
    let error = |member: &str| {
        let mut error = json!({"message": "no", "code": "c", "type": "t", "param": "p"});
        error[member] = format!("it is {s}.").into();
        Reply::json(400, &json!({ "error": error }))
    };
    let escaped: String = s.chars().map(|c| format!("\\u{:04x}", u32::from(c))).collect();
    let deep = (0..100).fold(json!({ s: s }), |value, _| json!([value]));
    vec![
        error("message"),
        error("code"),
        error("type"),
        error("param"),
        Reply::json(500, &json!({"error": {"message": {s: [s]}, "code": {s: 1}}})),
        Reply::json(401, &json!({ s: s })),
        Reply::json(401, &json!({"detail": [{"loc": ["body", s]}]})),
        Reply::new(404, &["Content-Type: text/html"], format!("<title>{s}\u{1b}[31m{s}\n{s}</title>")),
        Reply::new(404, &[], format!("the key {s} is wrong; {}", &s[..s.len() / 2])),
        Reply::new(404, &[], format!("{} {s}", " -".repeat(50))),
        Reply::new(404, &[&id, &format!("set-cookie: {s}"), &format!("retry-after: {s}")], "{}"),
        Reply::new(404, &[], format!("{{\"error\": {{\"message\": \"{escaped}\", \"code\": \"{escaped}\"}}}}")),
        // Of success, but of another shape.
        Reply::new(200, &[], format!("{{\"{s}\": tru}}")),
        Reply::new(200, &[], format!("{{\"a {s}\": {{\"{s}\": [1, tru]}}}}")),
        Reply::new(200, &[], format!("[\"{s}\", tru]")),
        Reply::new(200, &[], format!("{{\"{escaped}\": [\"{escaped}\", tru]}}")),
        Reply::new(200, &[], format!("\"{s}")),
        Reply::new(200, &[], deep.to_string().replace(']', "")),
        Reply::new(200, &[&id], "tru"),
        Reply::new(200, &["Content-Type: text/html", &id], s),
        // Redirects.
        Reply::new(307, &[&format!("location: https://example.com/{s}?{s}")], ""),
        Reply::new(302, &[&format!("location: {s}")], ""),
        // No HTTP at all.
        Reply::raw(format!("{s}\r\n\r\n")).close(),
        Reply::raw(format!("HTTP/1.1 200 OK\r\ncontent-length: {s}\r\n\r\n")).close(),
        Reply::raw(format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{s}\r\n\r\n")).close(),
        Reply::raw(format!("HTTP/1.1 200 {s}\r\ncontent-length: 5\r\n\r\n{s}")).close(),
    ]
}

/// All that can be asked of an error.
pub fn shown(error: &Error) -> String {
    let api = error.api().map(|api| {
        let body = String::from_utf8_lossy(&api.body).into_owned();
        format!("{api} {api:?} {:?} {:?} {:?} {:?} {body}", api.message, api.kind, api.request_id, api.headers)
    });
    format!(
        "{} {:?} {:?} {:?} {:?} {:?} {api:?}",
        printed(error),
        error.code(),
        error.param(),
        error.request_id(),
        error.json_path(),
        error.excerpt(),
    )
}

/// The strings of an error, each of which has to be one short line.
fn lines(error: &Error) -> Vec<String> {
    let mut lines = vec![error.to_string()];
    let of_error = [error.code(), error.param(), error.request_id(), error.json_path(), error.excerpt()];
    lines.extend(of_error.into_iter().flatten().map(str::to_owned));
    if let Some(api) = error.api() {
        lines.extend([api.to_string(), api.message.clone()]);
        lines.extend([&api.code, &api.kind, &api.param, &api.request_id].into_iter().flatten().cloned());
    }
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        lines.push(error.to_string());
        source = error.source();
    }
    lines
}

#[track_caller]
pub fn assert_lines(error: &Error) {
    for line in lines(error) {
        let length = line.chars().count();
        assert!(length <= 520, "{length} characters: {line}");
        let bad =
            |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}');
        assert!(!line.contains(bad), "{line:?}");
    }
}

#[track_caller]
fn assert_none(text: &str, what: &str) {
    for part in ["s3cret", "s3cret/t", "t0ken", "czNjcmV0", "pzM2NyZXQ"] {
        assert!(!text.contains(part), "{what}: {part} in {text}");
    }
}

#[tokio::test]
async fn no_error_shows_one() {
    let current = Arc::new(std::sync::Mutex::new(Reply::ok()));
    let answer = current.clone();
    let server = Server::new(move |_, _| answer.lock().expect("no panic").clone()).await;
    for (way, configure, adjust) in ways() {
        let builder = configure(Client::builder(), &server.url()).http_client(http()).max_retries(0);
        assert_none(&format!("{builder:?} {builder:#?}"), way);
        let client = builder.build().expect("a client");
        assert_none(&format!("{client:?} {:?} {:?}", client.profile(), client.to_builder()), way);
        // Where it was configured has no part in how it is found.
        let count = if way == "key" { usize::MAX } else { 1 };
        for spelling in spellings().into_iter().take(count) {
            for (place, reply) in places(&spelling).into_iter().enumerate() {
                *current.lock().expect("no panic") = reply;
                let request = adjust(create(&client, json!({})));
                let mut text = format!("{request:?}");
                let error = match request.await {
                    Err(error) => error,
                    Ok(value) => panic!("{way} {place}: {value}"),
                };
                text.push_str(&shown(&error));
                assert_none(&text, &format!("{way}, place {place}, {spelling}"));
                assert_lines(&error);
            }
        }
    }
}

/// Credentials that a request passes to an MCP server are protected like those of the client.
#[cfg(feature = "foundry")]
#[tokio::test]
async fn no_header_for_an_mcp_server_is_shown() {
    use openai_assistants::types::*;

    let headers = || [("authorization", format!("Bearer {SECRET}"))];
    let approval = ToolApproval::new("call_1", true).headers(headers());
    let resource = McpToolResource::new("docs", headers());
    let text = format!("{approval:?}");
    assert_none(&text, "an approval");
    assert!(text.contains(r#"headers: {"authorization": [redacted]}"#) && text.contains("approve: true"), "{text}");
    let text = format!("{resource:#?}");
    assert_none(&text, "a resource");
    assert!(text.contains(r#"server_label: "docs""#), "{text}");
    assert!(format!("{:?}", ToolApproval::new("call_1", false)).contains("headers: None"));

    let current = Arc::new(std::sync::Mutex::new(Reply::ok()));
    let answer = current.clone();
    let server = Server::new(move |_, _| answer.lock().expect("no panic").clone()).await;
    let client = Client::builder().base_url(server.url()).api_key("k").http_client(http()).max_retries(0).build();
    let client = client.expect("a client");
    let resources = ToolResources::new().mcp([resource]);
    for spelling in spellings() {
        for (place, reply) in places(&spelling).into_iter().enumerate() {
            *current.lock().expect("no panic") = reply;
            let outputs = RunSubmitToolOutputsParams::default().tool_approvals([approval.clone()]);
            let params = RunCreateParams::new("asst_1").tool_resources(resources.clone());
            let runs = client.threads().runs();
            for request in [runs.submit_tool_outputs("t", "r", outputs).poll(), runs.create("t", params).poll()] {
                let mut text = format!("{request:?}");
                text.push_str(&shown(&request.await.expect_err("an error")));
                assert_none(&text, &format!("place {place}, {spelling}"));
            }
        }
    }
}

#[tokio::test]
async fn no_error_of_a_stream_shows_one() {
    let current = Arc::new(std::sync::Mutex::new(Reply::ok()));
    let answer = current.clone();
    let server = Server::new(move |_, _| answer.lock().expect("no panic").clone()).await;
    for (way, configure, adjust) in ways() {
        let client = configure(Client::builder(), &server.url()).http_client(http()).max_retries(0).build();
        let client = client.expect("a client");
        for s in spellings().into_iter().take(if way == "key" { usize::MAX } else { 1 }) {
            let id = format!("x-request-id: {s}");
            let events =
                |text: String| Reply::chunked(200, &["Content-Type: text/event-stream", &id]).chunk(text).end();
            for (place, reply) in [
                events(format!("event: {s}\ndata: {{\"{s}\": tru\n\n")),
                events(format!("event: error\ndata: {{\"message\": \"{s}\", \"code\": \"{s}\"}}\n\n")),
                events(format!("event: error\ndata: {s}\n\n")),
                events(format!("data: {{\"event\": \"{s}\", \"data\": {{\"{s}\": 1,}}}}\n\n")),
                events(format!("data: {{\"error\": {{\"{s}\": \"{s}\"}}}}\n\n")),
                Reply::new(
                    200,
                    &["Content-Type: application/json", &id],
                    format!("{{\"error\": {{\"message\": \"{s}\"}}}}"),
                ),
                Reply::new(200, &["Content-Type: application/json", &id], format!("{{\"{s}\": 1}}")),
            ]
            .into_iter()
            .enumerate()
            {
                *current.lock().expect("no panic") = reply;
                let request = adjust(create(&client, json!({}))).stream();
                let mut text = format!("{request:?}");
                let error = match request.await {
                    Err(error) => error,
                    Ok(mut stream) => {
                        text.push_str(&format!("{stream:?} {:?}", stream.request_id()));
                        stream.try_next().await.expect_err("an error")
                    }
                };
                text.push_str(&shown(&error));
                assert_none(&text, &format!("{way}, place {place}"));
                assert_lines(&error);
            }
        }
    }
}

#[tokio::test]
async fn no_response_shows_one_in_its_request_id() {
    for id in [KEY, &format!("req {KEY}, again"), &"x".repeat(1000), "tab\tbed"] {
        let server = Server::replies([Reply::new(200, &[&format!("x-request-id: {id}")], "{}")]).await;
        let response = get(&client(&server)).with_response().await.expect("an answer");
        let text = format!("{response:?} {:?} {:?}", response.raw(), response.request_id());
        assert!(!text.contains(KEY) && !text.contains('\t') && text.len() < 3000, "{text}");
        assert!(response.request_id().is_some_and(|shown| shown != id));
    }
}

/// A response to a token may come, and repeat it, when there is a newer one.
#[tokio::test]
async fn tokens_that_were_renewed_are_known() {
    let server = Server::new(|seen, index| match index {
        0 => Reply::new(401, &[], ""),
        _ => Reply::json(
            403,
            &json!({"error": {"message": format!("s3cret-token-0 {:?}", seen.header("authorization"))}}),
        ),
    })
    .await;
    let count = std::sync::atomic::AtomicUsize::new(0);
    let credential = Credential::token(move || {
        let number = count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        async move { Ok(AccessToken::new(format!("s3cret-token-{number}"))) }
    });
    let client = builder(&server).credential(credential).build().expect("a client");
    let error = get(&client).await.expect_err("forbidden");
    assert_eq!(error.api().map(|api| api.message.as_str()), Some("[redacted] Some(\"Bearer [redacted]\")"));
}

/// A callback's own error may quote what it was about to use.
#[tokio::test]
async fn the_error_of_a_callback_is_kept_if_it_is_harmless() {
    let server = Server::replies([Reply::ok()]).await;
    for (message, is_kept) in
        [("the service is down", true), ("no use for s3cret-header", false), ("two\nlines", false)]
    {
        let failing = Credential::token(move || async move { Err(std::io::Error::other(message).into()) });
        let client = builder(&server).credential(failing).build().expect("a client");
        let error = get(&client).with_header("x-own-token", "s3cret-header").await.expect_err("no token");
        let source = std::error::Error::source(&error).expect("a source");
        assert_eq!(source.is::<std::io::Error>(), is_kept, "{source:?}");
        assert_none(&shown(&error), message);
        assert_lines(&error);
    }
}

#[tokio::test]
async fn no_connection_error_shows_one() {
    for reply in [Reply::default().reset(), Reply::raw("garbage\r\n\r\n").close(), Reply::default().hang()] {
        let server = Server::replies([reply]).await;
        let timeout = std::time::Duration::from_millis(30);
        let client = builder(&server).max_retries(0).timeout(timeout).build().expect("a client");
        let error = get(&client).with_query("sig", SECRET).await.expect_err("it fails");
        assert_none(&shown(&error), "broken");
    }
    let proxy = Proxy::all("http://user:s3cret-password@127.0.0.1:1").expect("a proxy");
    for builder in [Client::builder(), Client::builder().proxy(proxy)] {
        let builder = builder.base_url("http://127.0.0.1:1/v1").api_key(KEY).max_retries(0);
        assert_none(&format!("{builder:?}"), "proxy");
        let client = builder.build().expect("a client");
        let error = get(&client).with_query("sig", SECRET).await.expect_err("it fails");
        assert_none(&format!("{client:?} {}", shown(&error)), "unreachable");
    }
}

#[test]
fn no_configuration_error_shows_one() {
    let key = || Client::builder().base_url("http://localhost/v1").api_key(SECRET);
    let bad = format!("{SECRET}\n");
    for builder in [
        key().base_url(SECRET),
        key().base_url("s3cret-key:x"),
        key().base_url("https://user:s3cret-password@example.com"),
        key().base_url("https://s3cret%zz@"),
        key().base_url("https://example.com/#s3cret-value"),
        key().header("x-own-token", &bad),
        key().header(&bad, "x"),
        Client::builder().base_url("http://localhost/v1").api_key(format!("{SECRET}\nx")),
        key().base_url(format!("{SECRET}.example.com")),
        key().base_url(format!("example.com/{SECRET}")),
        key().profile(Profile::azure_openai(format!("https://h/?api-version={SECRET}"), "v")),
        key().profile(Profile::azure_openai("https://h/?api-version=v", SECRET)),
    ] {
        let text = format!("{builder:?}");
        let error = builder.build().expect_err("refused");
        assert_none(&(text + &shown(&error)), "configuration");
        assert_lines(&error);
    }
}

#[tokio::test]
async fn no_error_of_an_option_shows_one() {
    let server = Server::replies([Reply::ok()]).await;
    for request in [
        get(&client(&server)).with_header("x-own-token", "s3cret\nvalue"),
        get(&client(&server)).with_header(format!("a {KEY}"), "x"),
        get(&client(&server)).with_idempotency_key("s3cret\u{1b}[31m"),
        get(&client(&server)).with_header("x\n\u{202e}".repeat(1000), "x"),
    ] {
        let error = request.await.expect_err("refused");
        assert_none(&shown(&error), "option");
        assert_lines(&error);
    }
}

#[test]
fn a_panic_message_shows_none() {
    let client =
        Client::builder().base_url("http://example.com/v1").api_key(KEY).http_client(http()).build().expect("a client");
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| panic!("{client:?}")));
    let message = panic.expect_err("it panics").downcast::<String>().expect("a message");
    assert!(message.contains("example.com") && !message.contains("s3cret"), "{message}");
}
