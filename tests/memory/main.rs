//! How much memory decoding and following a run take.

mod accumulator;
mod decoding;
mod promise;
mod sizes;
mod types;
