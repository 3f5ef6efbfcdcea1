use crate::types::{MessageCreateParams, MessageCreateParamsContent, MessageRole};

impl MessageCreateParams {
    /// A message of the user.
    ///
    /// ```
    /// use openai_assistants::types::MessageCreateParams;
    ///
    /// let message = MessageCreateParams::user("What is 2 + 2?").metadata([("lesson", "1")]);
    /// # let _ = message;
    /// ```
    pub fn user(content: impl Into<MessageCreateParamsContent>) -> Self {
        Self::new(MessageRole::User, content)
    }

    /// A message as if the assistant had written it, for conversations that began elsewhere.
    pub fn assistant(content: impl Into<MessageCreateParamsContent>) -> Self {
        Self::new(MessageRole::Assistant, content)
    }
}
