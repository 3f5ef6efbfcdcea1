//! Runs from beginning to end: what stands above the single requests.
//!
//! * `fold` puts events together to snapshots; it is pure.
//! * `poll` waits for a run by asking again.
//! * `stream` is the typed view of a run's stream, across breaks and rounds of tool calls.
//! * `tools` carries out the calls.
//!
//! Nothing here spawns a task, with one exception that has to be asked for: `cancel_on_drop`.

mod cancel;
mod failure;
mod fold;
mod origin;
mod pace;
mod poll;
mod stream;
mod tools;
mod total;
mod update;

pub use self::fold::RunState;
pub(crate) use self::pace::{Deadline, Pace};
pub use self::poll::{IdleRequest, PollRequest, Waiting};
pub use self::stream::RunStream;
pub use self::tools::{Approval, IntoToolOutput, ToolFailure, Tools};
pub use self::update::RunUpdate;
