//! How much memory decoding and following a run take.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

mod accumulator;
mod decoding;
mod futures;
mod lists;
mod promise;
mod sizes;
mod types;
