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
        // Of which the feature `foundry` takes three pointers, in its tool resources.
        Thread: 216,
        MessageDeltaEvent: 144,
        RunStepDeltaEvent: 160,
        MessageContent: 112,
        MessageContentDelta: 112,
        ToolCall: 160,
        AssistantTool: 144,
        VectorStoreFile: 300,
        RunUpdate: 160,
        AssistantStreamEvent: 224,
        Extra: 8,
    }
}
