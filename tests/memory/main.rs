//! How much memory decoding and following a run take.

mod decoding;
mod sizes;
mod types;
