//! Runs from beginning to end, over real HTTP: streams, tools, waiting, resuming; and the fold that they are made of.

#![allow(missing_docs, unreachable_pub, reason = "tests are no library")]

mod accumulator;
mod cuts;
mod examples;
mod helpers;
mod idle;
mod last_event;
mod load;
mod material;
mod polling;
mod recordings;
mod resume;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "../runtime/server.rs"]
mod server;
mod servers;
mod streams;
mod tools;
mod vector;
