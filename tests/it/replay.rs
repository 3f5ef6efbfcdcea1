//! Every recorded request comes about again, through the public API and over real HTTP, and its recorded answer is
//! understood.
//!
//! Compared are method, path, query and JSON body, and of the headers those that say something: `OpenAI-Beta`,
//! `Content-Type`, `Accept`. Intended differences are listed in [`headers`].

use std::collections::BTreeSet;

use futures::StreamExt;
use openai_assistants::{Client, Operation, Result, blocking, operations};
use support::{Exchange, difference, exchanges, recordings};

use crate::calls::call;
use crate::routes::find;
use support::server::{Reply, Seen, Server};

fn operation(exchange: &Exchange) -> &'static Operation {
    let route = find(&exchange.method, &exchange.path);
    route.unwrap_or_else(|| panic!("{}: no operation", exchange.name)).operation
}

fn reply(exchange: &Exchange) -> Reply {
    let status = u16::try_from(exchange.status).expect("a status");
    match exchange.transcript() {
        Some(text) => Reply::new(status, &["Content-Type: text/event-stream; charset=utf-8"], text),
        None => Reply::json(status, &exchange.response),
    }
}

/// Where a request differs from the recorded one.
fn faults(exchange: &Exchange, seen: &Seen) -> Vec<String> {
    let question = if exchange.query.is_empty() { "" } else { "?" };
    let expected = format!("{} /v1{}{question}{}", exchange.method, exchange.path, exchange.query);
    let given = format!("{} {}", seen.method, seen.target);
    let mut faults = Vec::new();
    if expected != given {
        faults.push(format!("{expected} became {given}"));
    }
    faults.extend(headers(exchange, seen));
    let is_multipart = seen.header("content-type").is_some_and(|kind| kind.starts_with("multipart/"));
    match (exchange.request.is_null(), seen.body.is_empty()) {
        _ if is_multipart => {
            let text = seen.text();
            let parts = ["name=\"purpose\"\r\n\r\nassistants\r\n", "name=\"file\"; filename=\"file.txt\"\r\n"];
            faults.extend(parts.iter().filter(|part| !text.contains(*part)).map(|part| format!("no part {part:?}")));
        }
        (true, true) => {}
        (true, false) if has_optional_body(exchange) && seen.body == b"{}" => {}
        (false, false) => faults.extend(difference(&exchange.request, &seen.json(), false)),
        _ => faults.push(format!("the body was {}, and is now {:?}", exchange.request, seen.text())),
    }
    faults.into_iter().map(|fault| format!("{}: {fault}", exchange.name)).collect()
}

/// The recorded client sent no body where all of it is optional; here it is an object without fields.
fn has_optional_body(exchange: &Exchange) -> bool {
    operation(exchange).id == "createThread"
}

/// Where the headers differ, but for these:
/// - the recorded client sent no beta header for vector stores, which other servers ask for;
/// - where events might be answered it accepted them always, not only when it asked for them;
/// - a download was `text/plain` to it, whatever the file;
/// - each multipart body has a different boundary.
fn headers(exchange: &Exchange, seen: &Seen) -> Vec<String> {
    let recorded = |name| exchange.request_header(name);
    let beta =
        if exchange.path.starts_with("/vector_stores") { Some("assistants=v2") } else { recorded("openai-beta") };
    let accept = match recorded("accept") {
        Some("application/json, text/event-stream") if exchange.transcript().is_some() => Some("text/event-stream"),
        Some("application/json, text/event-stream") => Some("application/json"),
        Some("text/plain") => Some("*/*"),
        other => other,
    };
    let content_type = match recorded("content-type") {
        None if has_optional_body(exchange) => Some("application/json"),
        other => other,
    };
    let kind = |value: Option<&str>| value.and_then(|value| value.split(';').next()).map(str::to_owned);
    [
        ("openai-beta", beta.map(str::to_owned), seen.header("openai-beta").map(str::to_owned)),
        ("accept", accept.map(str::to_owned), seen.header("accept").map(str::to_owned)),
        ("content-type", kind(content_type), kind(seen.header("content-type"))),
        ("authorization", Some("Bearer test".to_owned()), seen.header("authorization").map(str::to_owned)),
    ]
    .into_iter()
    .filter(|(_, before, now)| before != now)
    .map(|(name, before, now)| format!("header {name}: {before:?} became {now:?}"))
    .collect()
}

/// What is wrong with the outcome, if something is.
fn outcome(exchange: &Exchange, result: Result<()>) -> Option<String> {
    match result {
        Ok(()) if exchange.status < 400 => None,
        Err(error) if error.status().map(|status| u64::from(status.as_u16())) == Some(exchange.status) => None,
        Ok(()) => Some(format!("{}: status {} was no error", exchange.name, exchange.status)),
        Err(error) => Some(format!("{}: {error}", exchange.name)),
    }
}

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).api_key("test").max_retries(0).build().expect("a client")
}

async fn carry_out(client: &Client, exchange: &Exchange) -> Result<()> {
    macro_rules! send {
        ($request:expr) => {
            $request.await.map(drop)
        };
    }
    macro_rules! run {
        ($request:expr) => {
            match exchange.transcript() {
                None => $request.await.map(drop),
                Some(_) => {
                    let mut events = $request.stream().await?;
                    while let Some(event) = events.next().await {
                        event?;
                    }
                    Ok(())
                }
            }
        };
    }
    call!(client, exchange, operation(exchange), send, run, send)
}

fn carry_out_blocking(client: &blocking::Client, exchange: &Exchange) -> Result<()> {
    macro_rules! send {
        ($request:expr) => {
            $request.send().map(drop)
        };
    }
    macro_rules! run {
        ($request:expr) => {
            match exchange.transcript() {
                None => $request.send().map(drop),
                Some(_) => $request.stream().send()?.try_for_each(|event| event.map(drop)),
            }
        };
    }
    call!(client, exchange, operation(exchange), send, run, send)
}

/// Compares all of them, and returns how many there were.
fn check(exchanges: &[Exchange], seen: &[Seen], mut faults_so_far: Vec<String>) {
    assert_eq!(seen.len(), exchanges.len(), "one request for each exchange: {faults_so_far:#?}");
    faults_so_far.extend(exchanges.iter().zip(seen).flat_map(|(exchange, seen)| faults(exchange, seen)));
    assert!(faults_so_far.is_empty(), "{} faults:\n{}", faults_so_far.len(), faults_so_far.join("\n"));
    let called: BTreeSet<&str> = exchanges.iter().map(|exchange| operation(exchange).id).collect();
    println!("{} requests of {} operations in {}", seen.len(), called.len(), operations::OPERATIONS.len());
}

#[tokio::test]
async fn every_recorded_request_is_made_again() {
    make_again(&exchanges(&recordings())).await;
}

#[test]
fn every_recorded_request_is_made_again_without_async() {
    make_again_blocking(&exchanges(&recordings()));
}

mod shared {
    use super::*;

    #[tokio::test]
    #[ignore = "needs ../shared"]
    async fn every_recorded_request_is_made_again() {
        make_again(&exchanges(&support::shared("recordings"))).await;
    }

    #[test]
    #[ignore = "needs ../shared"]
    fn every_recorded_request_is_made_again_without_async() {
        make_again_blocking(&exchanges(&support::shared("recordings")));
    }
}

async fn make_again(exchanges: &[Exchange]) {
    let server = Server::replies(exchanges.iter().map(reply).collect::<Vec<_>>()).await;
    let client = client(&server);
    let mut faults = Vec::new();
    for exchange in exchanges {
        faults.extend(outcome(exchange, carry_out(&client, exchange).await));
    }
    check(exchanges, &server.seen(), faults);
}

fn make_again_blocking(exchanges: &[Exchange]) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let server = runtime.block_on(Server::replies(exchanges.iter().map(reply).collect::<Vec<_>>()));
    let client = blocking::Client::new(client(&server)).expect("a client");
    let faults = exchanges.iter().filter_map(|e| outcome(e, carry_out_blocking(&client, e))).collect();
    check(exchanges, &server.seen(), faults);
}
