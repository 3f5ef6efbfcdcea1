//! The kinds of errors.

/// The kind of an [`Error`](crate::Error).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The configuration of the client is invalid, such as a missing key or an invalid base URL.
    Configuration,
    /// The request is invalid, such as an empty ID; nothing was sent.
    InvalidRequest,
    /// The callback of the credential failed; nothing was sent in this attempt.
    Credential,
    /// No connection to the server could be established.
    Connect,
    /// A time limit was exceeded.
    Timeout(TimeoutKind),
    /// The connection was lost, or the response was not valid HTTP.
    Transport,
    /// The server responded with a redirect that is not followed.
    Redirect,
    /// The server responded with an error status, or with an error in the body of a successful response; see
    /// [`Error::api`](crate::Error::api).
    Api,
    /// The response could not be decoded: it is not JSON, or does not match the type.
    Decode,
    /// The response, an event of a stream, or the accumulated state of a run exceeds the size limit.
    TooLarge,
    /// The server reported an error within a stream of events; see [`Error::api`](crate::Error::api).
    Stream,
    /// A stream of events ended without `done` and without an event that ends the run.
    StreamCutOff,
    /// A run that was followed to its end failed, expired or was cancelled; see [`Error::last_run`](crate::Error::last_run).
    RunFailed,
    /// A run that was followed with tools requires an action that they cannot perform: an approval without an approval
    /// hook, or an unknown kind of action. [`Error::last_run`](crate::Error::last_run) has the action.
    ActionRequired,
    /// A run that was followed with tools required their outputs more often than
    /// [`Tools::max_rounds`](crate::Tools::max_rounds) allows. [`Error::last_run`](crate::Error::last_run) has the
    /// pending calls.
    TooManyRounds,
    /// The pages of a list repeat although the server reports more items.
    Pagination,
    /// Reading an upload or writing a download failed locally.
    Io,
    /// Something other than a request failed, such as a tool.
    Other,
}

/// The time limit that was exceeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// The connection was not established in time.
    Connect,
    /// The status and headers did not arrive in time.
    ResponseHeaders,
    /// No data arrived for too long.
    Idle,
    /// A single attempt took longer than the request's limit.
    Total,
    /// The deadline for all attempts was exceeded.
    Deadline,
}
