//! Integration tests on real input: recorded exchanges, published documents, the real compiler.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

mod architecture;
mod calls;
mod cases;
mod ignored;
mod links;
mod package;
mod published;
mod recordings;
mod replay;
mod routes;
mod seeds;
mod transcripts;
mod width;
