//! Runs from beginning to end: what stands above the single requests.
//!
//! * `accumulator` builds snapshots from events, without I/O.
//! * `poll` waits for a run by asking again.
//! * `stream` is the typed view of a run's stream, across breaks and rounds of tool calls.
//! * `tools` carries out the calls.
//!
//! Nothing here spawns a task, with one exception that has to be asked for: `cancel_on_drop`.

mod accumulator;
mod answer;
mod cancel;
mod context;
mod existing;
mod failure;
mod lost;
mod poll;
mod run_stream;
mod tools;
mod total;
mod update;

pub use self::accumulator::RunState;
pub use self::poll::{IdleRequest, PollRequest};
pub use self::run_stream::RunStream;
#[cfg(feature = "schemars")]
pub use self::tools::ToolArguments;
pub use self::tools::{Approval, ApprovalRequest, IntoToolOutput, ToolFailure, ToolFunction, Tools};
pub use self::update::RunUpdate;
