//! How large types and futures are.

use std::sync::atomic::Ordering::Relaxed;

use bench::clients::Clients;
use bench::report;

use crate::LARGEST;

/// How many bytes a value of each of the most frequent types takes, without what is behind pointers.
#[allow(deprecated, reason = "all Assistants of async-openai are")]
pub fn sizes() {
    use async_openai::types::assistants as peer;
    use openai_assistants::types as ours;
    macro_rules! report {
        ($($name:ident: $peer:ident,)*) => {
            $(
                let name = |contestant: &str| format!("sizes/{}/{contestant}", stringify!($name));
                report::series(&name("openai-assistants"), "bytes", &[size_of::<ours::$name>() as f64]);
                report::series(&name("async-openai"), "bytes", &[size_of::<peer::$peer>() as f64]);
            )*
        };
    }
    report! {
        Run: RunObject,
        RunStep: RunStepObject,
        Message: MessageObject,
        Assistant: AssistantObject,
        Thread: ThreadObject,
        MessageDeltaEvent: MessageDeltaObject,
        RunStepDeltaEvent: RunStepDeltaObject,
        MessageContent: MessageContent,
        MessageContentDelta: MessageDeltaContent,
        AssistantStreamEvent: AssistantStreamEvent,
    }
    futures();
}

/// How many bytes the futures take that programs await. What they box is counted as well: it is the largest allocation
/// until the future would send.
fn futures() {
    let clients = Clients::new("http://127.0.0.1:1/v1");
    let report = |what: &str, contestant: &str, (size, boxed): (usize, usize)| {
        report::series(&format!("sizes/future of {what}/{contestant}"), "bytes", &[(size + boxed) as f64]);
        report::series(&format!("sizes/future of {what}, not boxed/{contestant}"), "bytes", &[size as f64]);
    };
    report("create", "openai-assistants", (size(clients.create_ours()), boxed(|| clients.prepared_ours())));
    report("create", "async-openai", (size(clients.create_async_openai()), 0));
    report(
        "a run stream",
        "openai-assistants",
        (size(clients.stream_ours()), boxed(|| clients.prepared_stream_ours())),
    );
    report("a run stream", "async-openai", (size(clients.stream_async_openai()), 0));
}

fn size<F: Future>(future: F) -> usize {
    size_of_val(&future)
}

/// The size of the future that a request is turned into, which is one allocation and larger than all others.
fn boxed<F>(prepare: impl Fn() -> F) -> usize {
    LARGEST.store(0, Relaxed);
    drop(prepare());
    LARGEST.load(Relaxed)
}
