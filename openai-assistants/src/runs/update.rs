use crate::ext::ToolOutput;
use crate::types::{
    Annotation, AssistantStreamEvent, Message, MessageDeltaEvent, MessageId, RequiredActionFunctionToolCall, Run,
    RunStep, RunStepDeltaEvent, StepId, Thread, ToolCall, ToolCallDelta,
};

/// What has changed in a run: the result of applying one event, see [`RunState::apply`](crate::RunState::apply).
///
/// Each event results in an update for the object, and further ones for its parts. A program that only prints text
/// needs just [`TextDelta`](Self::TextDelta).
///
/// ```
/// use openai_assistants::RunUpdate;
///
/// fn show(update: &RunUpdate) {
///     if let Some(text) = update.text_delta() {
///         print!("{text}");
///     } else if let Some(run) = update.run() {
///         eprintln!("[{}]", run.status);
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RunUpdate {
    /// The thread was created together with the run.
    ThreadCreated(Box<Thread>),
    /// The run was created, or changed to another status in which it is in progress.
    RunChanged(Box<Run>),
    /// The run waits for the caller; see [`Run::required_tool_calls`].
    RequiresAction(Box<Run>),
    /// The run has ended.
    RunEnded(Box<Run>),
    /// A message was created.
    MessageCreated(Box<Message>),
    /// The status of a message changed.
    MessageChanged(Box<Message>),
    /// A message was extended; further updates have the parts.
    MessageDelta(Box<MessageDeltaEvent>),
    /// Text was added to a message.
    #[non_exhaustive]
    TextDelta {
        /// The message.
        message_id: MessageId,
        /// Which part of the message's content it was added to.
        index: usize,
        /// What was added.
        text: String,
    },
    /// A refusal, or more of it, was added to a message.
    #[non_exhaustive]
    RefusalDelta {
        /// The message.
        message_id: MessageId,
        /// Which part of the message's content it was added to.
        index: usize,
        /// What was added.
        refusal: String,
    },
    /// A citation or a file path was added to a message's text.
    #[non_exhaustive]
    Citation {
        /// The message.
        message_id: MessageId,
        /// Which part of the message's content it belongs to.
        index: usize,
        /// The citation, as far as it is known.
        annotation: Annotation,
    },
    /// A message is complete, or was left incomplete.
    MessageDone(Box<Message>),
    /// A step was created.
    StepCreated(Box<RunStep>),
    /// The status of a step changed.
    StepChanged(Box<RunStep>),
    /// A step was extended; further updates have the parts.
    StepDelta(Box<RunStepDeltaEvent>),
    /// A tool call has begun.
    #[non_exhaustive]
    ToolCallCreated {
        /// The step that it is part of.
        step_id: StepId,
        /// Its place among the calls of the step.
        index: usize,
        /// The call, as far as it is known.
        call: Box<ToolCall>,
    },
    /// Something was added to a tool call.
    #[non_exhaustive]
    ToolCallDelta {
        /// The step that it is part of.
        step_id: StepId,
        /// Its place among the calls of the step.
        index: usize,
        /// What was added.
        delta: Box<ToolCallDelta>,
    },
    /// A tool call is finished.
    #[non_exhaustive]
    ToolCallDone {
        /// The step that it is part of.
        step_id: StepId,
        /// Its place among the calls of the step.
        index: usize,
        /// The call.
        call: Box<ToolCall>,
    },
    /// A step has ended.
    StepDone(Box<RunStep>),
    /// A call starts, with these arguments. Its [`ToolOutput`](Self::ToolOutput) follows, also if
    /// [`Tools::approve`](crate::Tools::approve) denies it. Up to [`Tools::concurrency`](crate::Tools::concurrency)
    /// calls run concurrently.
    ToolStarted(Box<RequiredActionFunctionToolCall>),
    /// A call has ended with this output, which is submitted together with those of the other calls. Its `tool_call_id` is the
    /// `id` of the call that has started.
    ToolOutput(Box<ToolOutput>),
    /// The run waits for the approval of this call by [`Tools::approve`](crate::Tools::approve).
    #[cfg(feature = "foundry")]
    ApprovalRequested(Box<super::tools::ApprovalRequest>),
    /// A call was decided on, and the decision will be submitted.
    #[cfg(feature = "foundry")]
    #[non_exhaustive]
    ApprovalSubmitted {
        /// The call.
        tool_call_id: crate::types::ToolCallId,
        /// Whether the service may make it.
        is_approved: bool,
    },
    /// The run is polled from here on: the stream was cut off, was incomplete, or was not a stream.
    #[non_exhaustive]
    Interrupted {
        /// Why.
        reason: String,
    },
    /// An unknown event, or one that changes nothing.
    Other(Box<AssistantStreamEvent>),
}

impl RunUpdate {
    /// The text that was added to a message, if this is about text.
    pub fn text_delta(&self) -> Option<&str> {
        match self {
            Self::TextDelta { text, .. } => Some(text),
            _ => None,
        }
    }

    /// The run, if this is about the run as a whole.
    pub fn run(&self) -> Option<&Run> {
        match self {
            Self::RunChanged(run) | Self::RequiresAction(run) | Self::RunEnded(run) => Some(run),
            _ => None,
        }
    }
}
