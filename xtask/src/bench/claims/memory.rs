//! How much memory things take.

use super::Aim::AtMost;
use super::Figure::{Above, Ratio, Value};
use super::{Claim, claim, info};

pub const STREAMS: &[Claim] = &[
    claim("allocated", Above("streams/live bytes/openai-assistants", "streams/live bytes/by hand"), AtMost(4096.0)),
    info("allocated, async-openai", Above("streams/live bytes/async-openai", "streams/live bytes/by hand")),
    info("allocated, reqwest alone", Value("streams/live bytes/by hand")),
    info("resident", Above("streams/resident bytes/openai-assistants", "streams/resident bytes/by hand")),
    info("resident, async-openai", Above("streams/resident bytes/async-openai", "streams/resident bytes/by hand")),
];

pub const SIZES: &[Claim] = &[
    claim("Run", Value("sizes/Run/openai-assistants"), AtMost(600.0)),
    info("Run, async-openai", Value("sizes/Run/async-openai")),
    claim("RunStep", Value("sizes/RunStep/openai-assistants"), AtMost(480.0)),
    claim("Message", Value("sizes/Message/openai-assistants"), AtMost(360.0)),
    info("Message, async-openai", Value("sizes/Message/async-openai")),
    claim("Assistant", Value("sizes/Assistant/openai-assistants"), AtMost(400.0)),
    info("RunStep, async-openai", Value("sizes/RunStep/async-openai")),
    info("Assistant, async-openai", Value("sizes/Assistant/async-openai")),
    claim("future of `create().await`", Value("sizes/future of create/openai-assistants"), AtMost(1024.0)),
    info("future of `create().await`, async-openai", Value("sizes/future of create/async-openai")),
    claim("future of opening a run stream", Value("sizes/future of a run stream/openai-assistants"), AtMost(1024.0)),
    info("future of opening a run stream, async-openai", Value("sizes/future of a run stream/async-openai")),
    claim("future of the next update", Value("sizes/future of an update/openai-assistants"), AtMost(1024.0)),
    info("Thread", Value("sizes/Thread/openai-assistants")),
    info("MessageDeltaEvent", Value("sizes/MessageDeltaEvent/openai-assistants")),
    info("RunStepDeltaEvent", Value("sizes/RunStepDeltaEvent/openai-assistants")),
    info("MessageContent", Value("sizes/MessageContent/openai-assistants")),
    info("MessageContentDelta", Value("sizes/MessageContentDelta/openai-assistants")),
    info("AssistantStreamEvent", Value("sizes/AssistantStreamEvent/openai-assistants")),
    info("AssistantStreamEvent, async-openai", Value("sizes/AssistantStreamEvent/async-openai")),
];

pub const PEAK: &[Claim] = &[
    claim("of exact structs", Ratio("peak/openai-assistants", "peak/exact structs"), AtMost(1.5)),
    info("of async-openai's", Ratio("peak/openai-assistants", "peak/async-openai")),
    info("peak", Value("peak/openai-assistants")),
    info("peak, exact structs", Value("peak/exact structs")),
    info("peak, async-openai", Value("peak/async-openai")),
    info("kept", Value("peak/kept/openai-assistants")),
    info("kept, exact structs", Value("peak/kept/exact structs")),
    info("kept, async-openai", Value("peak/kept/async-openai")),
];
