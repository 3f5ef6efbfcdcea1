// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageObject`.

use crate::types::{
    AssistantId, FileId, MessageAttachment, MessageContent, MessageId, MessageRole,
    RunId, ThreadId,
};
use crate::{Extra, Literal, Metadata};

/// A message in a thread.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// ID of the message, which operations take as `message_id`.
    pub id: MessageId,
    /// Always `thread.message`.
    pub object: Literal,
    /// When the message was created, in Unix seconds.
    pub created_at: i64,
    /// ID of the thread that holds the message.
    pub thread_id: ThreadId,
    /// State of a message:
    ///
    /// - `in_progress`: a run is writing it
    /// - `incomplete`: it ended early, see `incomplete_details`
    /// - `completed`: it is whole
    pub status: Option<MessageStatus>,
    /// Why the message ended early; `null` unless its status is `incomplete`.
    pub incomplete_details: Option<MessageIncompleteDetails>,
    /// When the message was completed, in Unix seconds.
    pub completed_at: Option<i64>,
    /// When the message was given up as incomplete, in Unix seconds.
    pub incomplete_at: Option<i64>,
    /// Whose words the message holds: `user` or `assistant`.
    pub role: MessageRole,
    /// Parts of the message, in order: text, images and refusals.
    pub content: Vec<MessageContent>,
    /// ID of the assistant that wrote the message; `null` if none did.
    pub assistant_id: Option<AssistantId>,
    /// ID of the run that wrote the message; `null` if it was added by hand.
    pub run_id: Option<RunId>,
    /// Files attached to the message, each with the tools that got it.
    pub attachments: Option<Vec<MessageAttachment>>,
    /// Up to 16 custom key-value pairs. Keys have at most 64 characters, values at most 512.
    pub metadata: Option<Metadata>,
    /// IDs of files attached to the message, where a server still answers in the older form.
    pub file_ids: Option<Vec<FileId>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    Message, has_required: true {
        id: 0 required "id";
        object: 1 literal("thread.message") "object";
        created_at: 2 required "created_at";
        thread_id: 3 required "thread_id";
        status: 4 optional "status";
        incomplete_details: 5 optional "incomplete_details";
        completed_at: 6 optional "completed_at";
        incomplete_at: 7 optional "incomplete_at";
        role: 8 required "role";
        content: 9 required "content";
        assistant_id: 10 nullable "assistant_id";
        run_id: 11 nullable "run_id";
        attachments: 12 optional "attachments";
        metadata: 13 nullable "metadata";
        file_ids: 14 optional "file_ids";
    }
}

impl crate::PageItem for Message {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

/// State of a message:
///
/// - `in_progress`: a run is writing it
/// - `incomplete`: it ended early, see `incomplete_details`
/// - `completed`: it is whole
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageStatus {
    /// `in_progress`: a run is writing it.
    InProgress,
    /// `incomplete`: it ended early, see `incomplete_details`.
    Incomplete,
    /// `completed`: it is whole.
    Completed,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    MessageStatus {
        InProgress = "in_progress";
        Incomplete = "incomplete";
        Completed = "completed";
        _ = Unknown;
    }
}

/// Why the message ended early; `null` unless its status is `incomplete`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageIncompleteDetails {
    /// Why a message is unfinished:
    ///
    /// - `content_filter`: the content filter stopped it
    /// - `max_tokens`: a token limit was reached
    /// - `run_cancelled`: the run that wrote it was cancelled
    /// - `run_expired`: that run expired
    /// - `run_failed`: that run failed
    pub reason: MessageIncompleteDetailsReason,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    MessageIncompleteDetails, has_required: true {
        reason: 0 required "reason";
    } text { "reason";
    }
}

/// Why a message is unfinished:
///
/// - `content_filter`: the content filter stopped it
/// - `max_tokens`: a token limit was reached
/// - `run_cancelled`: the run that wrote it was cancelled
/// - `run_expired`: that run expired
/// - `run_failed`: that run failed
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageIncompleteDetailsReason {
    /// `content_filter`: the content filter stopped it.
    ContentFilter,
    /// `max_tokens`: a token limit was reached.
    MaxTokens,
    /// `run_cancelled`: the run that wrote it was cancelled.
    RunCancelled,
    /// `run_expired`: that run expired.
    RunExpired,
    /// `run_failed`: that run failed.
    RunFailed,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    MessageIncompleteDetailsReason {
        ContentFilter = "content_filter";
        MaxTokens = "max_tokens";
        RunCancelled = "run_cancelled";
        RunExpired = "run_expired";
        RunFailed = "run_failed";
        _ = Unknown;
    }
}
