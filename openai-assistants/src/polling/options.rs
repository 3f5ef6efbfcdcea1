//! What a caller may say about polling.

use std::time::Duration;

/// The options of everything that polls; set by the methods that [`poll_options`] makes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct PollOptions {
    pub(crate) interval: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
}

/// The `with_…` methods, the same on every type that polls; `$options` is the way to its [`PollOptions`].
macro_rules! poll_options {
    ($self:ident => $options:expr) => {
        /// Sets the interval between polls; takes precedence over what the server asks for.
        pub fn with_poll_interval(mut $self, interval: std::time::Duration) -> Self {
            $options.interval = Some(interval);
            $self
        }

        /// Limits the time of everything, from the first request on. The error carries what was last seen.
        pub fn with_deadline(mut $self, deadline: std::time::Duration) -> Self {
            $options.deadline = Some(deadline);
            $self
        }
    };
}
pub(crate) use poll_options;
