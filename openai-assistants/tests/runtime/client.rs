//! The client and its futures as values.

use std::future::IntoFuture;
use std::net::TcpListener;
use std::sync::Arc;

use openai_assistants::future::{ResponseFuture, StreamFuture};
use openai_assistants::{
    Client, ClientBuilder, Credential, Download, DownloadRequest, Error, ErrorKind, EventStream, Items, Page, Pages,
    Profile, RawEventStream, RawResponse, Request, Response, StreamRequest, Upload, reqwest,
};
use serde_json::Value;

use crate::server::{Reply, Server};
use crate::support::*;

#[test]
fn everything_can_be_sent_to_another_thread() {
    fn send<T: Send + 'static>() {}
    fn share<T: Send + Sync + Clone + 'static>() {}
    fn unpin<T: Unpin>() {}
    share::<Client>();
    share::<Credential>();
    share::<Profile>();
    share::<Page<Thing>>();
    share::<RawResponse>();
    share::<Response<Value>>();
    send::<ClientBuilder>();
    send::<Error>();
    send::<Request<Value, Json>>();
    send::<Upload>();
    send::<StreamRequest<Event>>();
    send::<DownloadRequest>();
    send::<ResponseFuture<Value>>();
    send::<StreamFuture<EventStream<Event>>>();
    send::<EventStream<Event>>();
    send::<RawEventStream>();
    send::<Download>();
    send::<Items<Thing>>();
    send::<Pages<Thing>>();
    unpin::<Items<Thing>>();
    unpin::<Pages<Thing>>();
    unpin::<EventStream<Event>>();
    unpin::<RawEventStream>();
    unpin::<Download>();
    unpin::<ResponseFuture<Value>>();
}

#[test]
fn errors_are_small() {
    assert_eq!(std::mem::size_of::<Error>(), std::mem::size_of::<usize>());
}

#[tokio::test]
async fn a_request_outlives_the_client_and_can_be_spawned() {
    let server = Server::replies([Reply::ok()]).await;
    let request = get(&client(&server));
    let answer = tokio::spawn(request.into_future()).await.expect("no panic").expect("an answer");
    assert_eq!(answer["ok"], true);
}

#[tokio::test]
async fn a_dropped_future_cancels_the_request() {
    let server = Server::replies([Reply::default().hang()]).await;
    let call = tokio::spawn(get(&client(&server)).into_future());
    server.reached(1).await;
    call.abort();
    server.closed(1).await;
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_polled() {
    let server = Server::replies([Reply::ok()]).await;
    drop(get(&client(&server)).into_future());
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_client_like_another_one_shares_its_connections() {
    let server = Server::replies([Reply::ok()]).await;
    let first = client(&server);
    get(&first).await.expect("an answer");
    let second = first.to_builder().organization("org_2").api_key("sk-2").build().expect("a client");
    get(&second).await.expect("an answer");
    assert_eq!(server.connections(), 1);
    let seen = server.seen();
    assert_eq!(seen[0].header("openai-organization"), None);
    assert_eq!(seen[1].header("openai-organization"), Some("org_2"));
    assert_eq!(seen[1].header("authorization"), Some("Bearer sk-2"));
}

#[tokio::test]
async fn a_proxy_is_used() {
    let proxy = Server::replies([Reply::ok()]).await;
    let client = Client::builder()
        .base_url("http://unreachable.invalid/v1")
        .api_key(KEY)
        .proxy(reqwest::Proxy::all(proxy.origin()).expect("a proxy"))
        .build()
        .expect("a client");
    get(&client).await.expect("an answer");
    assert_eq!(proxy.one().target, "http://unreachable.invalid/v1/things/thing_1");
}

/// A port at which nothing listens.
fn closed_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("an address").port()
}

/// A DNS that knows no name.
struct NoDns;

impl reqwest::dns::Resolve for NoDns {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(std::future::ready(Err("no such host".into())))
    }
}

#[tokio::test]
async fn errors_of_connecting_name_host_and_port() {
    let port = closed_port();
    let dead = format!("127.0.0.1:{port}");
    let redirecting =
        Server::replies([Reply::new(302, &[&format!("Location: http://{dead}/x?sig=s3cret-sig")], "")]).await;
    let plain = |url: &str| Client::builder().base_url(url).http_client(http());
    let resolving = http_builder().dns_resolver(Arc::new(NoDns)).no_proxy().build().expect("an HTTP client");
    let proxy = reqwest::Proxy::all(format!("http://user:s3cret-pass@{dead}")).expect("a proxy");
    for (builder, expected) in [
        (plain(&format!("http://{dead}/v1?code=s3cret-code")), format!("could not connect to {dead}")),
        (plain(&format!("http://[::1]:{port}")), format!("could not connect to [::1]:{port}")),
        (plain(&redirecting.url()), format!("could not connect to {dead}")),
        (
            Client::builder().base_url("http://unknown.example/v1").http_client(resolving),
            "could not connect to unknown.example:80".to_owned(),
        ),
        (
            Client::builder().base_url("http://behind.example:8080").proxy(proxy),
            "could not connect to behind.example:8080 (a proxy is configured)".to_owned(),
        ),
        // A key in the wrong place is not shown.
        (
            Client::builder()
                .base_url(format!("http://{KEY}:{port}"))
                .http_client(http_builder().dns_resolver(Arc::new(NoDns)).no_proxy().build().expect("an HTTP client")),
            format!("could not connect to [redacted]:{port}"),
        ),
    ] {
        let client = builder.api_key(KEY).max_retries(0).build().expect("a client");
        let error = get(&client).await.expect_err("nobody is there");
        assert_eq!((error.kind(), error.may_have_been_sent()), (ErrorKind::Connect, false), "{error}");
        assert_eq!(error.to_string(), format!("getThing: {expected}"));
        let printed = printed(&error);
        assert!(!printed.contains("s3cret"), "{printed}");
    }
}

/// `https` without TLS is noticed when the client is built, not with the first request.
#[test]
fn https_needs_tls() {
    let builder = || Client::builder().base_url("https://example.com/v1").api_key(KEY);
    builder().http_client(http()).build().expect("the caller's client may have TLS");
    let built = builder().build();
    let replaced = Client::builder().base_url("http://example.com/v1").api_key(KEY).build().expect("a client");
    let replaced = replaced.to_builder().base_url("https://example.com/v1").build();
    if cfg!(any(feature = "rustls-ring", feature = "rustls", feature = "native-tls")) {
        built.expect("a client");
        replaced.expect("a client");
        return;
    }
    for error in [built, replaced].map(|outcome| outcome.expect_err("no TLS")) {
        assert_eq!(error.kind(), ErrorKind::Configuration);
        for feature in ["`rustls-ring`", "`rustls`", "`rustls-no-provider`", "`native-tls`", "`http_client`"] {
            assert!(error.to_string().contains(feature), "{error}");
        }
    }
}
