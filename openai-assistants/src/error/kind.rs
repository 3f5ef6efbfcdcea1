//! The kinds of errors.

/// Where an [`Error`](crate::Error) comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client is not set up so that it could send anything: a missing key, an invalid base URL.
    Configuration,
    /// The call itself is wrong, such as an empty id; nothing was sent.
    InvalidRequest,
    /// The credential's callback failed; this attempt sent nothing.
    Credential,
    /// No connection to the server came about.
    Connect,
    /// A time limit ran out.
    Timeout(TimeoutKind),
    /// The connection was lost, or carried something that is not HTTP.
    Transport,
    /// The server redirected in a way that is not followed.
    Redirect,
    /// The server answered with an error, by its status or in a body that came with a status of success; see
    /// [`Error::api`](crate::Error::api).
    Api,
    /// The response could not be decoded: it is not JSON, or does not fit the type.
    Decode,
    /// The response, one event of a stream, or everything that a run has written, is larger than the client takes.
    TooLarge,
    /// The server reported an error within a stream of events; see [`Error::api`](crate::Error::api).
    Stream,
    /// A stream of events ended without `done` and without an event that ends the run.
    StreamCutOff,
    /// A run that was followed to its end failed, expired or was cancelled; see [`Error::last_run`](crate::Error::last_run).
    RunFailed,
    /// A run that was followed with tools waits for something that they are no answer to: an approval that nobody is asked
    /// for, or an action of an unknown kind. See [`Error::last_run`](crate::Error::last_run) for what it is.
    ActionRequired,
    /// A run that was followed with tools asked for them more often than [`Tools::max_rounds`](crate::Tools::max_rounds)
    /// allows. See [`Error::last_run`](crate::Error::last_run) for what it asks for now.
    TooManyRounds,
    /// The pages of a list lead back to where they have been, although the server says that there is more.
    Pagination,
    /// Reading an upload or writing a download failed locally.
    Io,
    /// Something above the requests failed, such as a tool.
    Other,
}

/// Which time limit ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// No connection within the connect limit.
    Connect,
    /// No status and headers within the response-header limit.
    ResponseHeaders,
    /// Too long a gap between two pieces of the response.
    Idle,
    /// One attempt took longer than the request's limit.
    Total,
    /// The deadline over all attempts passed.
    Deadline,
}
