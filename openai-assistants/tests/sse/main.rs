//! The decoder of event streams against the standard, against a plain model of it, and against recorded streams.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

mod model;
mod properties;
mod samples;
mod standard;
