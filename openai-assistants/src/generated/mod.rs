// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! All and only what `cargo xtask regen` writes.

#[cfg(feature = "blocking")]
pub mod blocking;
mod ids;
mod models;
pub mod operations;
pub mod resources;

/// Models and identifiers.
pub mod types {
    pub use super::ids::*;
    pub use super::models::*;
}
