// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ListMessagesResponse`.

use crate::types::Message;
use crate::Page;

/// One page of messages.
pub type MessagesPage = Page<Message>;
