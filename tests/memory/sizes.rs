//! How large the types are that there are many of.

use openai_assistants::RunUpdate;
use openai_assistants::types::*;

macro_rules! at_most {
    ($($name:ident: $bytes:literal,)*) => {
        let sizes = [$((stringify!($name), size_of::<$name>(), $bytes)),*];
        for (name, size, most) in sizes {
            println!("{size:5} {name}");
            assert!(size <= most, "{name} takes {size} bytes");
        }
    };
}

#[test]
fn frequent_types_are_small() {
    at_most! {
        Run: 600,
        RunStep: 480,
        Message: 360,
        Assistant: 400,
        // 176 without the feature `foundry`, which makes nothing here a quarter larger.
        Thread: 200,
        MessageDeltaEvent: 144,
        RunStepDeltaEvent: 160,
        MessageContent: 112,
        MessageContentDelta: 112,
        ToolCall: 160,
        AssistantTool: 144,
        VectorStoreFile: 300,
        RunUpdate: 160,
        // 176 without it.
        AssistantStreamEvent: 208,
        Extra: 8,
    }
}
