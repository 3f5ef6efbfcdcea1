//! Redirects, and what goes along.

use std::time::Duration;

use openai_assistants::reqwest::Method;
use openai_assistants::{Client, DownloadRequest, Error, ErrorKind, Profile, Request, TimeoutKind};
use serde_json::json;

use crate::server::{Reply, Server};
use crate::support::*;

fn to(status: u16, location: &str) -> Reply {
    Reply::new(status, &[&format!("Location: {location}")], "")
}

#[tokio::test]
async fn within_the_origin_they_are_followed() {
    for status in [301, 302, 303, 307, 308] {
        let server = Server::replies([to(status, "/v2/other?x=1"), Reply::ok()]).await;
        get(&client(&server)).await.expect("an answer");
        let seen = server.seen();
        assert_eq!(seen[1].target, "/v2/other?x=1");
        assert_eq!(seen[1].header("authorization"), Some("Bearer sk-s3cret-key"));
    }
    for status in [307, 308] {
        let server = Server::replies([to(status, "/v1/things/"), Reply::ok()]).await;
        create(&client(&server), json!({"a": 1})).await.expect("an answer");
        let seen = server.seen();
        assert_eq!((seen[1].method.as_str(), seen[1].json()), ("POST", json!({"a": 1})));
    }
}

#[tokio::test]
async fn to_another_origin_no_secret_goes_along() {
    for key_header in ["authorization", "api-key", "x-own"] {
        let other = Server::replies([Reply::ok()]).await;
        let server = Server::replies([to(302, &format!("{}/blob?sig=1", other.origin()))]).await;
        let profile = match key_header {
            "authorization" => Profile::openai_compatible(server.url()),
            "api-key" => Profile::azure_openai(server.origin(), "v"),
            other => Profile::custom(server.url()).with_key_header(other),
        };
        let client = Client::builder()
            .profile(profile)
            .api_key(KEY)
            .header("x-extra-token", "s3cret")
            .organization("org_s3cret")
            .build()
            .expect("a client");
        get(&client).with_header("cookie", "s3cret").await.expect("an answer");
        assert!(server.one().header(key_header).is_some_and(|value| value.contains(KEY)));
        let seen = other.one();
        assert_eq!(seen.target, "/blob?sig=1");
        assert!(!format!("{seen:?}").contains("s3cret"), "{seen:?}");
    }
}

#[tokio::test]
async fn what_would_lose_or_leak_a_body_is_refused() {
    let other = Server::replies([Reply::ok()]).await;
    let away = format!("{}/things?sig=s3cret", other.origin());
    for (status, location) in [(301, "/v2/things"), (302, "/v2/things"), (307, away.as_str()), (308, away.as_str())] {
        let server = Server::replies([to(status, location)]).await;
        let error = create(&client(&server), json!({"a": 1})).await.expect_err("refused");
        assert_eq!((error.kind(), server.count()), (ErrorKind::Redirect, 1));
        assert!(!printed(&error).contains("s3cret"), "{error}");
    }
    assert_eq!(other.count(), 0);
}

#[tokio::test]
async fn in_circles_they_end() {
    let server = Server::replies([to(302, "/v1/things/thing_1")]).await;
    let error = get(&client(&server)).await.expect_err("in circles");
    assert_eq!((error.kind(), server.count()), (ErrorKind::Redirect, 11));
}

#[tokio::test]
async fn a_foreign_client_that_takes_a_key_along_is_noticed() {
    let other = Server::replies([Reply::ok()]).await;
    let server = Server::replies([to(302, &format!("{}/x", other.origin()))]).await;
    let client = Client::builder()
        .profile(Profile::azure_openai(server.origin(), "v"))
        .api_key(KEY)
        .http_client(http_builder().build().expect("an HTTP client"))
        .build()
        .expect("a client");
    let request = Request::<serde_json::Value>::new(&client, &GET, vec!["t".to_owned()], ());
    assert_eq!(request.await.expect_err("noticed").kind(), ErrorKind::Redirect);
}

/// How the second server fails, and the error, with `HOST` for the host and port of that server.
#[tokio::test]
async fn errors_name_the_server_that_failed() {
    let json = &["Content-Type: application/json"];
    let kind = ErrorKind::Timeout;
    for (reply, expected_kind, expected) in [
        (
            Reply::default().close(),
            ErrorKind::Transport,
            "connection lost before the response was complete (server HOST)",
        ),
        (Reply::default().hang(), kind(TimeoutKind::ResponseHeaders), "no response headers within 200ms (server HOST)"),
        (
            Reply::chunked(200, json).chunk("{").hang(),
            kind(TimeoutKind::Idle),
            "no data from the server for 100ms (server HOST)",
        ),
        (
            Reply::chunked(200, json).chunk("{").reset(),
            ErrorKind::Transport,
            "connection lost before the response was complete (server HOST)",
        ),
        (
            Reply::new(200, json, "<html>"),
            ErrorKind::Decode,
            "failed to decode the response at `$`, near `<html>`; it looks like HTML, so check the base URL (server HOST)",
        ),
        (
            Reply::json(403, &json!({"error": {"message": "Expired."}})),
            ErrorKind::Api,
            "403 Forbidden: Expired. (server HOST)",
        ),
        (
            Reply::json(200, &json!({"a": "0123456789"})),
            ErrorKind::TooLarge,
            "the response is larger than 10 bytes; raise `ClientBuilder::max_response_size` (server HOST)",
        ),
        (
            to(302, "ftp://files.example"),
            ErrorKind::Redirect,
            "the server redirects to an address that is not an HTTP URL; check the base URL (server HOST)",
        ),
    ] {
        let (_first, second, client) = redirecting(reply).await;
        let error = get(&client).await.expect_err(expected);
        assert_eq!(error.kind(), expected_kind, "{error}");
        assert_eq!(named(&error, &second), format!("getThing: {expected}"));
        assert!(!printed(&error).contains("s3cret"), "{error:?}");
    }
    let (_first, second, client) = redirecting(Reply::ok()).await;
    let gone = host(&second);
    drop(second);
    tokio::time::sleep(Duration::from_millis(5)).await;
    let error = get(&client).await.expect_err("nobody listens");
    assert_eq!(error.to_string(), format!("getThing: could not connect to {gone}"));
}

fn host(server: &Server) -> String {
    server.origin().replace("http://", "")
}

fn named(error: &Error, server: &Server) -> String {
    error.to_string().replace(&host(server), "HOST")
}

/// A server that redirects to another one, both of them, and a client of the first.
async fn redirecting(reply: Reply) -> (Server, Server, Client) {
    let second = Server::replies([reply]).await;
    let first = Server::replies([to(302, &format!("http://user:s3cret@{}/blob?sig=s3cret", host(&second)))]).await;
    let limits =
        builder(&first).idle_timeout(Duration::from_millis(100)).response_header_timeout(Duration::from_millis(200));
    let client = limits.max_response_size(10).max_retries(0).build().expect("a client");
    (first, second, client)
}

#[tokio::test]
async fn an_error_in_a_download_names_the_server_that_it_comes_from() {
    let (first, second, client) = redirecting(Reply::chunked(200, &[]).chunk("a").reset()).await;
    let content = |client: &Client| DownloadRequest::new(Request::new(client, &CONTENT, vec!["file_1".to_owned()], ()));
    let error = content(&client).bytes().await.expect_err("cut off");
    let expected = "downloadFile: connection lost before the response was complete (server HOST)";
    assert_eq!(named(&error, &second), expected);
    drop((first, second));
    let only = Server::replies([Reply::chunked(200, &[]).chunk("a").reset()]).await;
    let client = builder(&only).max_retries(0).build().expect("a client");
    assert_eq!(named(&content(&client).bytes().await.expect_err("cut off"), &only), expected);
}

/// Within a stream: what opens it, and what reads it.
#[tokio::test]
async fn an_error_in_a_stream_names_the_server_that_it_comes_from() {
    let event = "event: a\ndata: {}\n\n";
    for (reply, expected) in [
        (Reply::events().chunk(event).end(), "the stream ended without `done` and without an event that ends the run"),
        (Reply::events().chunk(event).reset(), "connection lost before the response was complete"),
        (
            Reply::json(200, &json!({"answer": 42})),
            "the server answered with one response instead of a stream of events; it may not support streaming",
        ),
    ] {
        let (_first, second, client) = redirecting(reply).await;
        let request = client.request(Method::GET, "/things/{}", ["t"]);
        let read = async {
            let mut stream = request.stream::<Event>().await?;
            while stream.try_next().await?.is_some() {}
            Ok::<_, Error>(())
        };
        let error = named(&read.await.expect_err(expected), &second);
        assert!(error.starts_with(&format!("GET /things/{{}}: {expected} (server HOST)")), "{error}");
    }
}

/// A client that the caller has built follows redirects by itself.
#[tokio::test]
async fn an_error_names_the_server_that_a_foreign_client_was_redirected_to() {
    let second = Server::replies([Reply::new(200, &["Content-Type: application/json"], "<html>")]).await;
    let first = Server::replies([to(302, &format!("{}/blob", second.origin()))]).await;
    let http = http_builder().build().expect("an HTTP client");
    let client = builder(&first).http_client(http).build().expect("a client");
    let error = named(&get(&client).await.expect_err("HTML"), &second);
    assert!(error.ends_with(" (server HOST)"), "{error}");
}
