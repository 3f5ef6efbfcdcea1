use crate::ext::ToolOutput;
use crate::types::{
    Annotation, AssistantStreamEvent, Message, MessageDeltaEvent, MessageId, RequiredActionFunctionToolCall, Run,
    RunStep, RunStepDeltaEvent, StepId, Thread, ToolCall, ToolCallDelta,
};

/// What has changed in a run: the result of applying one event, see [`RunState::apply`](crate::RunState::apply).
///
/// An event gives the update that carries it, and finer ones for what is in it. A program that only prints text needs
/// [`TextDelta`](Self::TextDelta) and nothing else.
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
    /// The run is over.
    RunEnded(Box<Run>),
    /// A message has begun.
    MessageCreated(Box<Message>),
    /// A message that has begun before changed its state.
    MessageChanged(Box<Message>),
    /// Something was added to a message; what it was follows in updates of its own.
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
        /// The citation, as far as it is known by now.
        annotation: Annotation,
    },
    /// A message is finished, or will not be.
    MessageDone(Box<Message>),
    /// A step has begun.
    StepCreated(Box<RunStep>),
    /// A step that has begun before changed its state.
    StepChanged(Box<RunStep>),
    /// Something was added to a step; what it was follows in updates of its own.
    StepDelta(Box<RunStepDeltaEvent>),
    /// A tool call has begun.
    #[non_exhaustive]
    ToolCallCreated {
        /// The step that it is part of.
        step_id: StepId,
        /// Its place among the calls of the step.
        index: usize,
        /// The call, as far as it is known by now.
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
    /// A step is over.
    StepDone(Box<RunStep>),
    /// A call is carried out from here on, with these arguments. Its [`ToolOutput`](Self::ToolOutput) follows, also if
    /// [`Tools::approve`](crate::Tools::approve) denies it. As many calls begin side by side as
    /// [`Tools::concurrency`](crate::Tools::concurrency) allows.
    ToolStarted(Box<RequiredActionFunctionToolCall>),
    /// A call has ended with this output, which is submitted together with those of the other calls. Its `tool_call_id` is the
    /// `id` of the call that has started.
    ToolOutput(Box<ToolOutput>),
    /// The run waits for an approval of this call, which [`Tools::approve`](crate::Tools::approve) is asked for.
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
    /// The run is watched by polling from here on: the stream broke, did not tell everything, or was none.
    #[non_exhaustive]
    Interrupted {
        /// Why.
        reason: String,
    },
    /// An event of a kind that is not known, or one that changes nothing.
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
