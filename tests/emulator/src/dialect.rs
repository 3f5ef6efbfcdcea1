//! What differs between the services that speak the protocol.

use hyper::Method;
use openai_assistants::Operation;
use openai_assistants::operations::OPERATIONS;
use serde_json::Value;

/// A dialect of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// What OpenAI has published, which Azure OpenAI speaks too.
    Published,
    /// Microsoft Foundry Agents.
    Foundry,
}

/// What Foundry has beyond the published operations.
static LIST_THREADS: Operation =
    Operation { id: "listThreads", method: Method::GET, path: "/threads", beta: Some("assistants=v2") };

impl Dialect {
    /// The operations that there are.
    pub(crate) fn operations(self) -> impl Iterator<Item = &'static Operation> {
        // The client has all of them where its feature for Foundry is on.
        let published = OPERATIONS.iter().copied().filter(|operation| operation.id != LIST_THREADS.id);
        published.chain((self == Self::Foundry).then_some(&LIST_THREADS))
    }

    /// A JSON response as this dialect has it.
    pub(crate) fn spoken(self, mut response: Value) -> Value {
        if self == Self::Published {
            return response;
        }
        match response["object"].as_str() {
            Some("list") => drop(response.as_object_mut().and_then(|list| list.remove("first_id"))),
            Some("vector_store.file_batch") => response["object"] = "vector_store.files_batch".into(),
            _ => {}
        }
        response
    }
}
