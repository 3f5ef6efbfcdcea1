//! Answers in a shape that the caller asked for.

use std::fmt;

use serde_core::de::DeserializeOwned;

use super::status::Status;
use crate::error::{DecodeFailure, Error, ErrorKind};
use crate::secrets::{SafeText, Secrets};
use crate::types::{Message, MessageStatus, Run, RunStatus};

/// Why the text of an answer could not be read as the type that was asked for.
///
/// Predicates describe the cause: the model refused, a limit cut the answer short, there is no text, or the text is not
/// what the type needs. `?` turns it into an [`Error`] of kind [`Decode`](ErrorKind::Decode) where a function returns
/// one.
#[derive(Debug)]
pub struct AnswerError {
    text: String,
    problem: Problem,
}

#[derive(Debug)]
enum Problem {
    Refused(String),
    Truncated(Option<String>),
    Empty,
    Mismatch { path: String, source: serde_json::Error },
}

impl AnswerError {
    fn new(text: impl Into<String>, problem: Problem) -> Self {
        Self { text: text.into(), problem }
    }

    /// The text of the answer, as far as it goes.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where in the text it is not what the type needs, such as `$.steps[2]`.
    pub fn path(&self) -> Option<&str> {
        match &self.problem {
            Problem::Mismatch { path, .. } => Some(path),
            _ => None,
        }
    }

    /// Returns the refusal, if the model refused to answer.
    pub fn refusal(&self) -> Option<&str> {
        match &self.problem {
            Problem::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// Whether the model refused to answer.
    pub fn is_refusal(&self) -> bool {
        matches!(self.problem, Problem::Refused(_))
    }

    /// Whether the answer ends in the middle, because of a token limit, a filter, or the end of the run.
    pub fn is_truncated(&self) -> bool {
        matches!(self.problem, Problem::Truncated(_))
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        matches!(self.problem, Problem::Empty)
    }
}

impl fmt::Display for AnswerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.problem {
            Problem::Refused(_) => f.write_str("the model refused to answer"),
            Problem::Truncated(Some(reason)) => write!(f, "the answer was cut short: {}", shown(reason)),
            Problem::Truncated(None) => f.write_str("the answer was cut short"),
            Problem::Empty => f.write_str("the answer has no text"),
            Problem::Mismatch { path, .. } => write!(f, "failed to decode the answer at `{path}`"),
        }
    }
}

/// A name that a server sent, on one line.
fn shown(text: &str) -> SafeText {
    Secrets::none().text_up_to(100, text)
}

impl std::error::Error for AnswerError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.problem {
            Problem::Mismatch { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl From<AnswerError> for Error {
    fn from(error: AnswerError) -> Self {
        match &error.problem {
            Problem::Mismatch { source, .. } => {
                Self::from_decode(DecodeFailure::new("the answer", error.text.as_bytes(), source, &Secrets::none()))
            }
            _ => Self::new(ErrorKind::Decode, SafeText::internal(error.to_string())),
        }
    }
}

/// Reads the text of a message; `cut` says why it may have been cut short.
pub(crate) fn parse<T: DeserializeOwned>(message: &Message, cut: Option<Option<String>>) -> Result<T, AnswerError> {
    let text = message.text();
    if let Some(refusal) = message.refusal().filter(|_| text.trim().is_empty()) {
        return Err(AnswerError::new(text, Problem::Refused(refusal.to_owned())));
    }
    serde_json::from_str(&text).map_err(|source| {
        let problem = match cut.or_else(|| cut_of(message)) {
            Some(reason) => Problem::Truncated(reason),
            None if text.trim().is_empty() => Problem::Empty,
            None => {
                let failure = DecodeFailure::new("the answer", text.as_bytes(), &source, &Secrets::none());
                Problem::Mismatch { path: failure.path().to_owned(), source }
            }
        };
        AnswerError::new(text, problem)
    })
}

/// That there is no message at all.
#[cfg(feature = "helpers")]
pub(crate) fn no_answer(cut: Option<Option<String>>) -> AnswerError {
    AnswerError::new("", cut.map_or(Problem::Empty, Problem::Truncated))
}

/// Why a message was cut short, if it was.
fn cut_of(message: &Message) -> Option<Option<String>> {
    message.is_truncated().then(|| Some(message.incomplete_details.as_ref()?.reason.to_string()))
}

impl Message {
    /// Whether the message ends in the middle: a token limit, a filter or the end of the run stopped it.
    pub fn is_truncated(&self) -> bool {
        self.incomplete_details.is_some() || self.status.as_ref().map(Status::usual) == Some(MessageStatus::Incomplete)
    }

    /// Reads the text of the message as JSON: an answer to a request for
    /// [structured output](crate::guide::structured_output).
    ///
    /// ```
    /// use openai_assistants::types::Message;
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize)]
    /// struct Solution {
    ///     x: f64,
    /// }
    ///
    /// # fn f(message: Message) -> openai_assistants::Result<()> {
    /// match message.parse::<Solution>() {
    ///     Ok(solution) => println!("x = {}", solution.x),
    ///     Err(error) if error.is_refusal() => {
    ///         println!("refused: {}", error.refusal().unwrap_or_default())
    ///     }
    ///     Err(error) if error.is_truncated() => println!("too long: {}…", error.text()),
    ///     Err(error) => return Err(error.into()),
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// If the model refused, the message was cut short, or the text is not what `T` needs. The error has the text, and the
    /// path to the place.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, AnswerError> {
        parse(self, None)
    }
}

impl Run {
    /// Whether a limit or a filter ended the run in the middle of its answer: it is `incomplete`.
    pub fn is_truncated(&self) -> bool {
        self.status.usual() == RunStatus::Incomplete
    }

    /// Why the answer was cut short, if it was.
    #[cfg(feature = "helpers")]
    pub(crate) fn cut(&self) -> Option<Option<String>> {
        let reason = || Some(self.incomplete_details.as_ref()?.reason.as_ref()?.to_string());
        self.is_truncated().then(reason)
    }
}
