// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The resources of the API, for the blocking client.

mod assistants;
mod files;
mod threads;
mod threads_messages;
mod threads_runs;
mod threads_runs_steps;
mod vector_stores;
mod vector_stores_file_batches;
mod vector_stores_files;

pub use self::assistants::*;
pub use self::files::*;
pub use self::threads::*;
pub use self::threads_messages::*;
pub use self::threads_runs::*;
pub use self::threads_runs_steps::*;
pub use self::vector_stores::*;
pub use self::vector_stores_file_batches::*;
pub use self::vector_stores_files::*;
