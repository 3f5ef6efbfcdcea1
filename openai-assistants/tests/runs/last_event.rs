//! After the event that ends a run a stream ends soon, whether or not the server lets it.

use std::future::Future;
use std::time::{Duration, Instant};

use futures::TryStreamExt;
use futures::future::join_all;
use openai_assistants::types::*;
use openai_assistants::{Client, Error, Tools};

use crate::material::*;
use crate::server::{Reply, Server};

/// How long after its last event a stream ends at the latest; and what a busy machine may add.
const LINGER: Duration = Duration::from_secs(2);
const SLACK: Duration = Duration::from_secs(2);

const PING: (&str, Duration) = (": ping\n\n", Duration::from_millis(20));
const DONE: &str = "event: done\ndata: [DONE]\n\n";

const TERMINAL: [&str; 6] = ["completed", "failed", "cancelled", "expired", "incomplete", "requires_action"];

fn event(status: &str) -> String {
    let run = serde_json::json!({"id": "run_1", "thread_id": "thread_1", "status": status});
    format!(
        "event: thread.run.created\ndata: {{\"id\":\"run_1\",\"status\":\"queued\"}}\n\n\
        event: thread.run.{status}\ndata: {run}\n\n"
    )
}

/// As servers write it that have no `event:` line.
fn envelope(status: &str) -> String {
    format!("data: {{\"event\":\"thread.run.{status}\",\"data\":{{\"id\":\"run_1\",\"status\":\"{status}\"}}}}\n\n")
}

/// The items of a stream, if it ends in time.
async fn within<T>(stream: impl Future<Output = Result<T, Error>>) -> (T, Duration) {
    let start = Instant::now();
    let ended = tokio::time::timeout(LINGER + SLACK, stream).await;
    (ended.expect("it ends").expect("no error"), start.elapsed())
}

async fn names(client: &Client) -> Result<Vec<String>, Error> {
    let events: Vec<_> = create(client).stream().await?.try_collect().await?;
    Ok(events.iter().map(|event: &AssistantStreamEvent| event.name().to_owned()).collect())
}

async fn raw_names(client: &Client) -> Result<Vec<String>, Error> {
    let events: Vec<_> = create(client).stream().raw().await?.try_collect().await?;
    Ok(events.iter().map(|event| event.event.to_string()).collect())
}

/// `like` is a client to begin with: to set up its TLS takes long, compared to the rest.
async fn check(like: &Client, reply: Reply, count: usize, last: &str) {
    let server = Server::replies([reply]).await;
    let client = like.to_builder().base_url(server.url()).build().expect("a client");
    // However it ended: a failed run is an error only to `finish` and `text`.
    let run = async { create(&client).stream().run().final_run().await };
    let ((events, _), (raw, _), (run, _)) =
        futures::future::join3(within(names(&client)), within(raw_names(&client)), within(run)).await;
    assert_eq!((events.len(), events.last().map(String::as_str)), (count, Some(last)));
    assert_eq!(raw.len(), count);
    assert!(!run.needs_polling());
    server.closed(3).await;
}

#[tokio::test]
async fn pings_without_end() {
    let mut cases: Vec<_> = Vec::new();
    for status in TERMINAL {
        let begun = Reply::events().chunk(event(status));
        cases.push((begun.clone().drip(PING.0, PING.1), 2, status));
        cases.push((begun.hang(), 2, status));
        cases.push((Reply::events().chunk(envelope(status)).drip(PING.0, PING.1), 1, status));
    }
    // As fast as the connection takes them.
    let flood = Reply::events().chunk(event("completed")).drip(PING.0.repeat(1000), Duration::ZERO);
    cases.push((flood, 2, "completed"));
    let like = &client(&Server::replies([]).await);
    let checks = cases
        .into_iter()
        .map(|(reply, count, status)| async move { check(like, reply, count, &format!("thread.run.{status}")).await });
    join_all(checks).await;
}

/// What comes in time is delivered, although pings come in between.
#[tokio::test]
async fn a_late_done_is_delivered() {
    let pings = (0..10).fold(Reply::events().chunk(event("completed")), |reply, _| {
        reply.chunk(PING.0).pause(Duration::from_millis(50))
    });
    check(&client(&Server::replies([]).await), pings.chunk(DONE).hang(), 3, "done").await;
}

/// The time is that of waiting for the server: a slow reader misses nothing that has been sent.
#[tokio::test]
async fn a_slow_reader_gets_the_end() {
    let reply = Reply::events().chunk(event("completed")).pause(Duration::from_millis(50)).chunk(DONE).hang();
    let server = Server::replies([reply]).await;
    let mut events = create(&client(&server)).stream().await.expect("a stream");
    for _ in 0..2 {
        events.try_next().await.expect("no error").expect("an event");
    }
    tokio::time::sleep(LINGER + Duration::from_millis(200)).await;
    assert_eq!(events.try_next().await.expect("no error"), Some(AssistantStreamEvent::Done));
    assert_eq!(events.try_next().await.expect("no error"), None);
}

/// A gap before the event that ends the run is none of this.
#[tokio::test]
async fn a_run_that_goes_on_is_waited_for() {
    let created = "event: thread.run.created\ndata: {\"id\":\"run_1\",\"status\":\"queued\"}\n\n";
    let reply = Reply::events().chunk(created).pause(LINGER + Duration::from_millis(300)).chunk(event("completed"));
    let server = Server::replies([reply.chunk(DONE).end()]).await;
    assert_eq!(names(&client(&server)).await.expect("no error").len(), 4);
}

/// With tools the run is not held up either.
#[tokio::test]
async fn tools_are_called_although_the_stream_goes_on() {
    let asks = ASKS.trim_end().strip_suffix(DONE.trim_end()).expect("it ends with `done`");
    let replies = [Reply::events().chunk(asks).drip(PING.0, PING.1), stream(ANSWERS)];
    let server = Server::replies(replies).await;
    let add = |numbers: serde_json::Value| async move { numbers.to_string() };
    let tools = Tools::new().function_with("add", add);
    let client = client(&server);
    let (state, took) = within(create(&client).stream().run_with(tools).finish()).await;
    assert!(state.is_terminal() && took < LINGER, "{took:?}");
}
