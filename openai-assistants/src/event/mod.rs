//! The events of streams: what a type of them is, and how one is recognized.

mod classify;
mod status;
mod untyped;

pub(crate) use self::classify::{Classified, Form, classify};
pub(crate) use self::status::usual_status;
pub use self::untyped::{UntypedEvent, default_role};

use crate::json::Decoding;
use crate::sealed::Sealed;

/// An event of a stream, as a type. This trait is sealed: only generated code implements it.
pub trait StreamEvent: Sealed + Sized + Send + 'static {
    /// Decodes the name and the data of an event. An unknown name results in a value, not an error.
    fn decode(event: &str, data: &[u8]) -> Result<Self, serde_json::Error> {
        Self::decode_with(Some(event), data, &mut Decoding::default())
    }

    /// From one object `{"event": …, "data": …}`, as servers send it that leave out the `event:` line.
    fn decode_envelope(data: &[u8]) -> Result<Self, serde_json::Error> {
        Self::decode_with(None, data, &mut Decoding::default())
    }

    /// Both, in a certain way: without a name it is an envelope.
    #[doc(hidden)]
    fn decode_with(event: Option<&str>, data: &[u8], decoding: &mut Decoding) -> Result<Self, serde_json::Error>;

    /// Returns the name of the event, as sent in `event:`.
    fn name(&self) -> &str;

    /// Returns the data of the event as one line of text, as sent in `data:`.
    ///
    /// It is JSON, or `[DONE]`; text of an unknown event that was not JSON is unchanged.
    fn data(&self) -> String;

    /// What an event of this name means for the stream.
    fn role(event: &str) -> EventRole;

    /// Names of the events, as far as there is a document that says them.
    #[doc(hidden)]
    fn names() -> &'static [&'static str] {
        &[]
    }
}

/// What an event means for its stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventRole {
    /// One of many.
    Data,
    /// One of many, any of which may be the last.
    MaybeLast,
    /// One after which the run is in a terminal status or requires action. The stream may end after it, and does so
    /// within two seconds.
    Terminal,
    /// An error, which becomes the `Err` of the stream. The stream ends as after a terminal event.
    Error,
    /// The last one.
    Done,
    /// Behind the last one: the stream ends, and this is no item of it.
    End,
}
