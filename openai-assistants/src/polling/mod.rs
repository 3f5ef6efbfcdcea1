//! Asking again until something has changed: how long to pause, when to give up, and the future of it.

mod options;
mod schedule;
mod wait;

pub(crate) use self::options::{PollOptions, Watch, poll_options};
pub(crate) use self::schedule::PollSchedule;
pub use self::wait::PollFuture;
