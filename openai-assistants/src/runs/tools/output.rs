//! What functions give back, and how they are described.

use std::error::Error as StdError;
use std::ops::Deref;

use serde_core::Serialize;

use super::text::text;
use crate::error::{BoxError, Error};

/// What a tool may return: anything that implements `Serialize`, or a `Result` of that.
///
/// Text is sent to the model as it is, without quotes, `()` as `done`, and anything else as JSON. An error is reported as
/// [`ToolFailure`](super::ToolFailure) says. It can be a `std::error::Error`, a `Box<dyn Error + Send + Sync>`, an
/// `anyhow::Error`, or anything that serializes, such as text. One that is both a `std::error::Error` and `Serialize` leaves
/// open which is meant: turn it into the other one with `map_err`.
///
/// `Kind` is found by the compiler. Implement the trait with a `Kind` of your own for a type that does not serialize.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the output of a tool",
    label = "not an output",
    note = "return something that implements `serde::Serialize`, or a `Result` of that",
    note = "the error of a `Result` has to implement `std::error::Error`, or `serde::Serialize` as text does"
)]
pub trait IntoToolOutput<Kind> {
    /// The text passed to the model, or why it is missing.
    fn into_tool_output(self) -> Result<String, Box<dyn std::error::Error + Send + Sync>>;
}

/// The output is what serializes, a `Result` included.
#[derive(Debug)]
pub enum Serialized {}

/// The output is a `Result` whose error is one of the standard library's kind.
#[derive(Debug)]
pub enum Fallible {}

/// The output is a `Result` whose error holds one of any type.
#[derive(Debug)]
pub enum FallibleDyn {}

impl<T: Serialize> IntoToolOutput<Serialized> for T {
    fn into_tool_output(self) -> Result<String, BoxError> {
        Ok(text(&self)?)
    }
}

impl<T: Serialize, E: StdError + Send + Sync + 'static> IntoToolOutput<Fallible> for Result<T, E> {
    fn into_tool_output(self) -> Result<String, BoxError> {
        Ok(text(&self?)?)
    }
}

impl<T: Serialize, E: Deref<Target = dyn StdError + Send + Sync> + Into<BoxError>> IntoToolOutput<FallibleDyn>
    for Result<T, E>
{
    fn into_tool_output(self) -> Result<String, BoxError> {
        Ok(text(&self.map_err(Into::into)?)?)
    }
}

/// The model chose the arguments, so it receives the whole error about them.
pub(super) fn bad_arguments(error: &Error) -> BoxError {
    match error.source() {
        Some(source) => format!("{error}: {source}").into(),
        None => error.to_string().into(),
    }
}
