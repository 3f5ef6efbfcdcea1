//! Runs from beginning to end, over real HTTP: streams, tools, waiting, resuming; and the accumulator that they use.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]
#![allow(missing_docs, unreachable_pub, reason = "tests are no library")]

mod accumulator;
mod batches;
mod cuts;
mod examples;
#[cfg(feature = "foundry")]
mod foundry;
mod helpers;
mod idle;
mod last_event;
mod load;
mod material;
mod polling;
mod recordings;
mod resume;
mod servers;
mod streams;
mod tools;
mod vector;

use support::server;
