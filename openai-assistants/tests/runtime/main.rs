//! The runtime over real HTTP, against a server that can misbehave.
//!
//! The operations and types are small ones of the tests' own: what is shown here holds for every operation.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]
#![allow(missing_docs, unreachable_pub, reason = "tests are no library")]

#[cfg(feature = "blocking")]
mod blocking;
mod broken;
mod calls;
mod client;
mod credentials;
mod downloads;
mod durations;
mod errors;
mod foundry;
mod json;
mod limits;
mod messages;
#[cfg(feature = "tracing")]
mod observe;
mod pages;
mod parallel;
mod profiles;
mod redaction;
mod redirects;
mod requests;
mod retries;
mod saves;
mod secrets;
mod slow;
mod spellings;
mod streams;
mod support;
mod uploads;

use ::support::server;
