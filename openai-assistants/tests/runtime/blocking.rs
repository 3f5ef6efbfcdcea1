//! The same without `async`. The server runs on a runtime of its own.

use std::io::Read;
use std::time::{Duration, Instant};

use openai_assistants::blocking::{Client, DownloadRequest, ListRequest, Request};
use openai_assistants::{ErrorKind, TimeoutKind};
use serde_json::{Value, json};

use crate::server::{Reply, Seen, Server};
use crate::support::*;

struct World {
    runtime: tokio::runtime::Runtime,
    server: Server,
    client: Client,
}

fn world(answer: impl Fn(&Seen, usize) -> Reply + Send + Sync + 'static) -> World {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let server = runtime.block_on(Server::new(answer));
    let client = Client::new(client(&server)).expect("a client");
    World { runtime, server, client }
}

fn create(client: &Client) -> Request<Value, Json> {
    Request::new(client, &CREATE, vec![], Json(json!({})))
}

#[test]
fn requests() {
    let world = world(|_, index| if index == 0 { Reply::new(500, &[], "") } else { Reply::ok() });
    assert_eq!(create(&world.client).send().expect("an answer"), json!({"ok": true}));
    assert_eq!(world.server.count(), 2);
    let response = create(&world.client).with_header("x-trace", "1").with_response().expect("an answer");
    assert_eq!(response.status().as_u16(), 200);
    assert_eq!(world.server.seen()[2].header("x-trace"), Some("1"));
    assert!(create(&world.client).with_raw_response().expect("an answer").body().starts_with(b"{"));
}

#[test]
fn time_limits() {
    let world = world(|_, _| Reply::default().hang());
    let start = Instant::now();
    let request = create(&world.client).with_timeout(Duration::from_millis(40)).with_max_retries(0);
    assert_eq!(request.send().expect_err("no answer").timeout_kind(), Some(TimeoutKind::Total));
    assert!(start.elapsed() < Duration::from_secs(2));
}

#[test]
fn lists() {
    let world = world(|seen, _| match seen.target.split_once("after=") {
        None => Reply::json(200, &json!({"data": [{"id": "a"}, {"id": "b"}], "has_more": true})),
        Some(_) => Reply::json(200, &json!({"data": [{"id": "c"}], "has_more": false})),
    });
    let list = || ListRequest::<Thing, Query>::new(&world.client, &LIST, vec![], Query(vec![]));
    let ids: Vec<_> = list().items().map(|item| item.expect("an item").id().to_owned()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(list().pages().count(), 2);
    let page = list().send().expect("a page");
    let next = world.client.wait(page.next_page().expect("there is more")).expect("a page");
    assert_eq!(next.data[0].id(), "c");
}

#[test]
fn streams() {
    let world = world(|_, index| {
        let reply = Reply::events().chunk("event: a\ndata: {}\n\n");
        if index == 0 { reply.chunk("data: [DONE]\n\n").end() } else { reply.hang() }
    });
    let stream = create(&world.client).stream().send().expect("a stream");
    let names: Vec<_> = stream.map(|event| event.expect("an event").name).collect();
    assert_eq!(names, ["a", "done"]);
    // Dropped in the middle, the connection is closed although nobody makes another call.
    let mut raw = create(&world.client).stream().raw().expect("a stream");
    assert_eq!(raw.next().expect("not the end").expect("an event").event, "a");
    drop(raw);
    world.runtime.block_on(world.server.closed(1));
}

#[test]
fn downloads() {
    let world = world(|_, _| Reply::chunked(200, &[]).chunk("abc").chunk("def").end());
    let request = || DownloadRequest::new(Request::new(&world.client, &CONTENT, vec!["f".to_owned()], ()));
    let mut text = String::new();
    request().send().expect("a download").read_to_string(&mut text).expect("all of it");
    assert_eq!(text, "abcdef");
    assert_eq!(request().bytes().expect("all of it"), "abcdef");
}

#[test]
fn from_many_threads() {
    let world = world(|_, _| Reply::default().pause(Duration::from_millis(10)).then_all(Reply::ok()));
    std::thread::scope(|scope| {
        for _ in 0..20 {
            let client = world.client.clone();
            scope.spawn(move || create(&client).send().expect("an answer"));
        }
    });
    assert_eq!(world.server.count(), 20);
}

#[test]
fn within_a_runtime_it_is_refused() {
    let world = world(|_, _| Reply::ok());
    let client = world.client.clone();
    let error = world.runtime.block_on(async move { create(&client).send() }).expect_err("it would block");
    assert_eq!(error.kind(), ErrorKind::Configuration);
}
