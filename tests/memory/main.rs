//! How much memory decoding and following a run take.

mod decoding;
mod fold;
mod sizes;
mod types;
