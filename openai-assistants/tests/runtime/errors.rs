//! What the server's errors become.

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
        (Reply::new(403, &[], ""), "the server gave no reason (0 bytes of body)"),
        (Reply::new(403, &[], "{\"error\": {\"mess"), "{\"error\": {\"mess"),
        (Reply::new(403, &[], "\u{0}\u{1}"), "the server gave no reason"),
        // Broken off: what is there is shown, and the status counts.
        (Reply::raw("HTTP/1.1 403 No\r\nContent-Length: 99\r\n\r\nNot toda").close(), "Not toda"),
        (Reply::chunked(403, &[]).chunk("Not today").reset(), "Not today"),
    ] {
        let server = Server::replies([reply]).await;
        let error = get(&client(&server)).await.expect_err("forbidden");
        assert!(error.is_permission_denied(), "{error:?}");
        if !message.starts_with("the server gave") {
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
async fn the_host_that_was_switched_off_is_explained() {
    let proxy = Server::replies([Reply::json(404, &json!({"error": {"message": "Unknown request URL"}}))]).await;
    let client = Client::builder()
        .profile(Profile::custom("http://api.openai.com/v1"))
        .api_key(KEY)
        .proxy(openai_assistants::reqwest::Proxy::all(proxy.origin()).expect("a proxy"))
        .build()
        .expect("a client");
    let error = get(&client).await.expect_err("gone");
    assert!(error.is_not_found());
    for part in ["Unknown request URL", "2026-08-26", "OPENAI_BASE_URL", "Profile"] {
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[test]
fn a_client_without_a_credential_is_refused() {
    let error = Client::builder().build().expect_err("no key");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    for builder in [
        Client::builder().api_key(""),
        Client::builder().api_key("sk-x\ny"),
        Client::builder().api_key("k").base_url("localhost"),
        Client::builder().api_key("k").header("a b", "c"),
    ] {
        let error = builder.build().expect_err("refused");
        assert_eq!((error.kind(), error.may_have_been_sent()), (ErrorKind::Configuration, false));
    }
}
