//! The crate's decoder and three published ones: on what the grammar of the standard calls a stream they agree, but for
//! the differences in `differences.rs`, each with what the standard says.

mod agreement;
mod decoders;
mod differences;
