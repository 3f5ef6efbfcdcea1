//! The commands, run as programs.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

mod common;
mod diff;
mod documents;
mod emulator;
mod external;
mod flags;
mod interrupted;
mod out;
mod recipes;
mod refused;
mod regen;
mod sync;
mod watch;
mod whole;
