//! The generator as a library: bounds, modes and tables. Its output is what the golden cases are for.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

mod growth;
mod hostile_overlays;
mod keywords;
mod modes;
mod nodes;
mod whole;
