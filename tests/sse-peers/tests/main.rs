//! The crate's decoder and three published ones: on what the grammar of the standard calls a stream they agree, but for
//! the differences in `differences.rs`, each with what the standard says.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

mod agreement;
mod decoders;
mod differences;
