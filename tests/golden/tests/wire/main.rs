//! Generated crates, called over loopback: the exact bytes of what they send, and
//! what becomes of the answers.
//!
//! The crates are those of `cases/wire`, one module for each.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

#[allow(dead_code, unused_imports, reason = "a crate of its own would export it")]
#[path = "../../cases/wire/answers/expected/mod.rs"]
#[rustfmt::skip]
mod answers;
#[allow(dead_code, unused_imports, reason = "a crate of its own would export it")]
#[path = "../../cases/wire/paging/expected/mod.rs"]
#[rustfmt::skip]
mod paging;
#[allow(dead_code, unused_imports, reason = "a crate of its own would export it")]
#[path = "../../cases/wire/requests/expected/mod.rs"]
#[rustfmt::skip]
mod requests;

#[allow(dead_code, unused_imports, reason = "a crate of its own would export it")]
#[path = "../../cases/wire/own_servers/expected/mod.rs"]
#[rustfmt::skip]
mod own_servers;
#[allow(dead_code, unused_imports, reason = "a crate of its own would export it")]
#[path = "../../cases/wire/setup/expected/mod.rs"]
#[rustfmt::skip]
mod setup;

mod bodies;
mod credentials;
mod forms;
mod pages;
mod parameters;
mod responses;
mod servers;
mod servers_of_operations;

use support::server::{Reply, Seen, Server};

/// A server that answers every request with nothing, and the API there.
async fn silent() -> (Server, requests::Api) {
    server(Reply::new(204, &[], "")).await
}

async fn server(reply: Reply) -> (Server, requests::Api) {
    let server = Server::new(move |_, _| reply.clone()).await;
    let builder = requests::Client::builder().base_url(server.origin()).api_key("key").max_retries(0);
    let api = requests::Api::new(builder.build().expect("a client"));
    (server, api)
}

/// The media type and the body of the only request.
fn sent(seen: &Seen) -> (&str, String) {
    (seen.header("content-type").unwrap_or_default(), seen.text())
}
