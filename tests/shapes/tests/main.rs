//! What a crate decodes and sends that `regen --all` writes.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

mod constants;
mod discriminators;
mod promise;
mod schemas;
