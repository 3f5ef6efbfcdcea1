//! The client and its futures as values.

use std::future::IntoFuture;

use openai_assistants::future::{ResponseFuture, StreamFuture};
use openai_assistants::{
    Client, ClientBuilder, Credential, Download, DownloadRequest, Error, EventStream, Items, Page, Pages, Profile,
    RawEventStream, RawResponse, Request, Response, StreamRequest, Upload,
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
        .proxy(openai_assistants::reqwest::Proxy::all(proxy.origin()).expect("a proxy"))
        .build()
        .expect("a client");
    get(&client).await.expect("an answer");
    assert_eq!(proxy.one().target, "http://unreachable.invalid/v1/things/thing_1");
}
