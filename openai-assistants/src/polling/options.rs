//! What a caller may say about polling.

use std::time::Duration;

use crate::deadline::Deadline;
use crate::error::TimeoutKind;

/// The options of everything that polls; set by the methods that [`poll_options`] makes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct PollOptions {
    pub(crate) interval: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
}

impl PollOptions {
    /// The point in time at which waiting that begins now is given up, given what the client is set up with.
    pub(crate) fn deadline(&self, default: Option<Duration>) -> Option<Deadline> {
        Deadline::optional(TimeoutKind::Deadline, self.deadline.or(default))
    }
}

/// Called with the content of each response.
pub(crate) type Watch<T> = dyn Fn(&T) + Send + Sync;

/// `send` and the `with_…` methods, the same on every type that polls; `$options` is the way to its [`PollOptions`].
macro_rules! poll_options {
    ($self:ident => $options:expr, $output:ty) => {
        /// Sends the request and polls, like `.await`. Use it to pass the future to functions and macros that take
        /// futures.
        ///
        /// The future is `Send` and `'static`, and does nothing until it is polled;
        /// [`guide::concurrency`](crate::guide::concurrency) has examples.
        pub fn send($self) -> crate::polling::PollFuture<$output> {
            std::future::IntoFuture::into_future($self)
        }

        /// Sets the interval between polls; takes precedence over the interval that the server requests.
        pub fn with_poll_interval(mut $self, interval: std::time::Duration) -> Self {
            $options.interval = Some(interval);
            $self
        }

        /// Limits the total time, from the first request on, in place of
        /// [`ClientBuilder::poll_deadline`](crate::ClientBuilder::poll_deadline). The error is a
        /// [`TimeoutKind::Deadline`](crate::TimeoutKind::Deadline) and carries the object as last seen. `Duration::MAX`
        /// sets no limit.
        pub fn with_deadline(mut $self, deadline: std::time::Duration) -> Self {
            $options.deadline = Some(deadline);
            $self
        }
    };
}
pub(crate) use poll_options;
