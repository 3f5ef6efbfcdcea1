//! The same without `async`. The server runs on a separate runtime.

use std::io::Read;
use std::time::{Duration, Instant};

use openai_assistants::blocking::{Client, DownloadRequest, ListRequest, Request};
use openai_assistants::reqwest::Method;
use openai_assistants::{ErrorKind, TimeoutKind, UntypedEvent};
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
fn calls_of_unknown_operations() {
    let world = world(|seen, _| match seen.target.as_str() {
        "/v1/a%2Fb/json?n=1" => Reply::ok(),
        "/v1/a%2Fb/stream" => Reply::events().chunk("event: a\ndata: 1\n\ndata: [DONE]\n\n").end(),
        "/v1/a%2Fb/file" => Reply::new(200, &[], "abc"),
        "/v1/a%2Fb/nothing" => Reply::new(204, &[], ""),
        other => Reply::json(404, &json!({"error": {"message": other}})),
    });
    let call = |method, path: &str| world.client.request(method, format!("/{{}}/{path}"), ["a/b"]);
    let json = || call(Method::POST, "json").query("n", 1).json(&json!({"x": 1})).with_header("x-trace", "1");
    assert_eq!(json().send::<Value>().expect("an answer"), json!({"ok": true}));
    assert_eq!(json().with_response::<Value>().expect("an answer").status().as_u16(), 200);
    assert!(json().with_raw_response().expect("an answer").body().starts_with(b"{"));
    let seen = world.server.seen();
    assert_eq!((seen[0].json(), seen[0].header("x-trace")), (json!({"x": 1}), Some("1")));
    call(Method::DELETE, "nothing").send::<()>().expect("nothing");
    let events = call(Method::GET, "stream").stream::<UntypedEvent>().send().expect("a stream");
    let names: Vec<_> = events.map(|event| event.expect("an event").event).collect();
    assert_eq!(names, ["a"]);
    assert_eq!(call(Method::GET, "file").download().text().expect("all of it"), "abc");
    let error = call(Method::GET, "other").send::<Value>().expect_err("there is none");
    assert!(error.is_not_found() && error.operation() == Some("GET /{}/other"), "{error}");
    let count = world.server.count();
    let error = world.client.request(Method::GET, "https://other.example", []).send::<Value>().expect_err("refused");
    assert_eq!((error.kind(), world.server.count()), (ErrorKind::InvalidRequest, count));
}

#[test]
fn addresses_that_the_server_gave() {
    let world = world(|_, _| Reply::ok());
    let request = || Request::<Value>::new(&world.client, &GET, vec!["a".to_owned()], ());
    let download = || DownloadRequest::new(Request::new(&world.client, &CONTENT, vec!["f".to_owned()], ()));
    request().with_address("?page=2").send().expect("an answer");
    download().with_address("/v1/other").bytes().expect("all of it");
    world.client.request(Method::GET, "/a", []).with_address("b").send::<Value>().expect("an answer");
    let targets: Vec<_> = world.server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/v1/things/a?page=2", "/v1/other", "/v1/b"]);
    let elsewhere = "https://other.example/";
    for error in [
        request().with_address(elsewhere).send().expect_err("refused"),
        download().with_address(elsewhere).bytes().expect_err("refused"),
        world.client.request(Method::GET, "/a", []).with_address(elsewhere).send::<Value>().expect_err("refused"),
    ] {
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    }
    assert_eq!(world.server.count(), 3);
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

/// A runtime that a program may have around a blocking call; the server runs on another one.
fn runtimes() -> [(&'static str, tokio::runtime::Runtime); 2] {
    let mut multi = tokio::runtime::Builder::new_multi_thread();
    let mut current = tokio::runtime::Builder::new_current_thread();
    [("multi", multi.worker_threads(1)), ("current", &mut current)]
        .map(|(name, builder)| (name, builder.enable_all().build().expect("a runtime")))
}

/// Everything that waits: a request, the next page, the next event, a download.
fn everything(client: &Client) -> Result<(), openai_assistants::Error> {
    create(client).send()?;
    ListRequest::<Thing, Query>::new(client, &LIST, vec![], Query(vec![]))
        .items()
        .try_for_each(|item| item.map(drop))?;
    let mut events = create(client).stream().send()?;
    assert_eq!(events.try_fold(0, |count, event| event.map(|_| count + 1))?, 2);
    let download = DownloadRequest::new(Request::new(client, &CONTENT, vec!["f".to_owned()], ())).send()?;
    assert_eq!(std::io::read_to_string(download).expect("all of it"), "abc");
    Ok(())
}

fn anything(seen: &Seen, _: usize) -> Reply {
    match seen.target.as_str() {
        "/v1/files/f/content" => Reply::chunked(200, &[]).chunk("abc").end(),
        _ if seen.method == "GET" => Reply::json(200, &json!({"data": [{"id": "a"}], "has_more": false})),
        _ if seen.json()["stream"] == true => {
            Reply::events().chunk("event: a\ndata: {}\n\n").chunk("data: [DONE]\n\n").end()
        }
        _ => Reply::ok(),
    }
}

#[test]
fn it_works_where_tokio_allows_blocking() {
    let world = world(anything);
    for (name, runtime) in runtimes() {
        let client = world.client.clone();
        let spawned = runtime.block_on(async move {
            // A client may also be set up and dropped there.
            tokio::task::spawn_blocking(move || everything(&Client::new(client.asynchronous().clone())?)).await
        });
        spawned.expect("no panic").unwrap_or_else(|error| panic!("{name}, spawn_blocking: {error}"));

        let entered = runtime.enter();
        everything(&world.client).unwrap_or_else(|error| panic!("{name}, entered: {error}"));
        drop(entered);
    }
    let [(_, runtime), _] = runtimes();
    let client = world.client.clone();
    let in_place = move || tokio::task::block_in_place(|| everything(&client));
    runtime.block_on(async { in_place() }).expect("block_in_place at the root");
    let client = world.client.clone();
    let in_place = move || tokio::task::block_in_place(|| everything(&client));
    let task = runtime.spawn(async move {
        in_place()?;
        // The task goes on as any other.
        tokio::time::sleep(Duration::from_millis(1)).await;
        Ok::<_, openai_assistants::Error>(())
    });
    runtime.block_on(task).expect("no panic").expect("block_in_place in a task");
}

/// What would block a thread that runs tasks is an error, and neither a panic nor a deadlock; the task goes on.
#[test]
fn in_asynchronous_code_it_is_refused() {
    let world = world(anything);
    let check = |place: String, outcome: Result<(), openai_assistants::Error>| {
        let error = outcome.expect_err(&place);
        assert_eq!(error.kind(), ErrorKind::Configuration, "{place}");
        assert!(error.to_string().contains("spawn_blocking"), "{place}: {error}");
    };
    let refused = |client: Client| async move {
        let outcome = everything(&client);
        tokio::time::sleep(Duration::from_millis(1)).await;
        outcome
    };
    for (name, runtime) in runtimes() {
        let call = || refused(world.client.clone());
        check(format!("{name}, root"), runtime.block_on(call()));
        let spawned = runtime.spawn(call());
        check(format!("{name}, task"), runtime.block_on(spawned).expect("no panic"));
        let local = runtime.block_on(tokio::task::LocalSet::new().run_until(call()));
        check(format!("{name}, local set"), local);
        // Without a budget only tokio itself knows. It prints a message, but it does not get further than that.
        check(format!("{name}, unconstrained"), runtime.block_on(tokio::task::unconstrained(call())));
        let joined = runtime.block_on(async { tokio::join!(call(), call()) });
        check(format!("{name}, joined"), joined.0.and(joined.1));
        // After blocking was allowed, it is not any more.
        let client = world.client.clone();
        let nested = runtime.spawn_blocking(move || {
            let handle = tokio::runtime::Handle::current();
            handle.block_on(async { everything(&client) })
        });
        check(format!("{name}, nested"), runtime.block_on(nested).expect("no panic"));
    }
    assert_eq!(world.server.count(), 0, "nothing was sent");
}

/// A stream that was opened where blocking is allowed reports the same error when it is read elsewhere.
#[test]
fn what_was_begun_can_be_refused_later() {
    let world = world(anything);
    let mut events = create(&world.client).stream().send().expect("a stream");
    for (_, runtime) in runtimes() {
        let error = runtime.block_on(async { events.next() }).expect("not the end").expect_err("it would block");
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }
    assert_eq!(events.next().expect("not the end").expect("an event").name, "a");
}
