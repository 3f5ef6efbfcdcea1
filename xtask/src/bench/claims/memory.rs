//! Figures about memory.

use super::Aim::{AtLeast, AtMost};
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
    info("future of `create().await`, not boxed", Value("sizes/future of create, not boxed/openai-assistants")),
    info("future of `create().await`, async-openai", Value("sizes/future of create/async-openai")),
    claim("future of a run stream", Value("sizes/future of a run stream/openai-assistants"), AtMost(1024.0)),
    info("future of a run stream, not boxed", Value("sizes/future of a run stream, not boxed/openai-assistants")),
    info("future of a run stream, async-openai", Value("sizes/future of a run stream/async-openai")),
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

pub const CROWD: &[Claim] = &[
    claim(
        "HTTP/1.1, events per second: × async-openai",
        Ratio("crowd/HTTP/1.1 kevents/s/openai-assistants", "crowd/HTTP/1.1 kevents/s/async-openai"),
        AtLeast(1.0),
    ),
    info(
        "HTTP/1.1, events per second: × reqwest + sse-stream + exact structs",
        Ratio("crowd/HTTP/1.1 kevents/s/openai-assistants", "crowd/HTTP/1.1 kevents/s/by hand"),
    ),
    info("HTTP/1.1, events per second", Value("crowd/HTTP/1.1 kevents/s/openai-assistants")),
    claim(
        "HTTP/1.1, CPU per event: × async-openai",
        Ratio("crowd/HTTP/1.1 µs/openai-assistants", "crowd/HTTP/1.1 µs/async-openai"),
        AtMost(1.0),
    ),
    info(
        "HTTP/1.1, CPU per event: × reqwest + sse-stream + exact structs",
        Ratio("crowd/HTTP/1.1 µs/openai-assistants", "crowd/HTTP/1.1 µs/by hand"),
    ),
    info("HTTP/1.1, CPU per event", Value("crowd/HTTP/1.1 µs/openai-assistants")),
    claim(
        "HTTP/1.1, resident per stream: × async-openai",
        Ratio("crowd/HTTP/1.1 kB/openai-assistants", "crowd/HTTP/1.1 kB/async-openai"),
        AtMost(1.0),
    ),
    info(
        "HTTP/1.1, resident per stream: × reqwest + sse-stream + exact structs",
        Ratio("crowd/HTTP/1.1 kB/openai-assistants", "crowd/HTTP/1.1 kB/by hand"),
    ),
    info("HTTP/1.1, resident per stream", Value("crowd/HTTP/1.1 kB/openai-assistants")),
    claim(
        "HTTP/2, events per second: × async-openai",
        Ratio("crowd/HTTP/2 kevents/s/openai-assistants", "crowd/HTTP/2 kevents/s/async-openai"),
        AtLeast(1.0),
    ),
    info(
        "HTTP/2, events per second: × reqwest + sse-stream + exact structs",
        Ratio("crowd/HTTP/2 kevents/s/openai-assistants", "crowd/HTTP/2 kevents/s/by hand"),
    ),
    info("HTTP/2, events per second", Value("crowd/HTTP/2 kevents/s/openai-assistants")),
    claim(
        "HTTP/2, CPU per event: × async-openai",
        Ratio("crowd/HTTP/2 µs/openai-assistants", "crowd/HTTP/2 µs/async-openai"),
        AtMost(1.0),
    ),
    info(
        "HTTP/2, CPU per event: × reqwest + sse-stream + exact structs",
        Ratio("crowd/HTTP/2 µs/openai-assistants", "crowd/HTTP/2 µs/by hand"),
    ),
    info("HTTP/2, CPU per event", Value("crowd/HTTP/2 µs/openai-assistants")),
    claim(
        "HTTP/2, resident per stream: × async-openai",
        Ratio("crowd/HTTP/2 kB/openai-assistants", "crowd/HTTP/2 kB/async-openai"),
        AtMost(1.0),
    ),
    info(
        "HTTP/2, resident per stream: × reqwest + sse-stream + exact structs",
        Ratio("crowd/HTTP/2 kB/openai-assistants", "crowd/HTTP/2 kB/by hand"),
    ),
    info("HTTP/2, resident per stream", Value("crowd/HTTP/2 kB/openai-assistants")),
];
