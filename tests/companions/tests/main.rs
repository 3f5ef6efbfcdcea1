//! The client together with other crates, which take long to compile: what of it is needed nowhere else is in this package.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

#[allow(dead_code, unused_imports, reason = "a crate of its own would export it")]
#[path = "../../golden/cases/wire/formats_jiff/expected/mod.rs"]
#[rustfmt::skip]
mod formats_jiff;
#[allow(dead_code, unused_imports, reason = "a crate of its own would export it")]
#[path = "../../golden/cases/wire/formats_time/expected/mod.rs"]
#[rustfmt::skip]
mod formats_time;

mod examples;
mod formats;
mod types;
