//! Golden tests of the generator.
//!
//! A case is a folder below `cases/`: the smallest document that shows one behaviour, and what is
//! expected of it. `cases/models` and `cases/operations` expect files (and `warnings.txt` where there
//! are any), `cases/errors` expects the text of the diagnostics. `cases/whole.txt` says what comes of each document as a
//! whole (`--all`). `cases/wire` expects the crate for a whole document, which the tests of `tests/wire` call. To add one, make the folder with its
//! `spec.yaml` and run `BLESS=1 cargo test -p golden`, then read what was written.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

mod case;
mod compile;
mod errors;
mod features;
mod hostile;
mod json;
mod judges;
mod names;
mod outputs;
mod random;
mod shapes;
mod texts;
mod whole;
mod wire;
