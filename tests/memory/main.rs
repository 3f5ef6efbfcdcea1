//! How much memory decoding and following a run take.

mod accumulator;
mod decoding;
mod sizes;
mod types;
