//! What a run was to answer, as a type.

use serde_core::de::DeserializeOwned;

use super::RunState;
use crate::ext::{AnswerError, no_answer, parse_answer};
use crate::types::Run;

impl RunState {
    /// Reads the last message of the run as JSON; see [`Message::parse`](crate::types::Message::parse).
    ///
    /// # Errors
    ///
    /// If the model refused, the run ended in the middle of its answer or without one, or the text is not what `T` needs.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, AnswerError> {
        let cut = self.run().and_then(Run::cut);
        match self.messages().last() {
            Some(message) => parse_answer(message, cut),
            None => Err(no_answer(cut)),
        }
    }
}
