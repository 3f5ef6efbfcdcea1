//! The calls, by resource. Where a server does not have what a call needs, the call is made with an id that nothing has.

pub mod assistants;
pub mod errors;
pub mod files;
pub mod runs;
pub mod streams;
pub mod threads;
pub mod vector_stores;

use openai_assistants::types::{
    AssistantCreateParams, AssistantId, FunctionDefinition, MessageCreateParams, ThreadCreateParams, ThreadId,
};
use openai_assistants::{Client, Result, Tools};
use serde_json::{Value, json};

/// The server, and the model that it has.
pub struct Server {
    pub client: Client,
    pub model: String,
}

impl Server {
    /// An assistant, with tools or without.
    async fn assistant(&self, tools: &Tools) -> Result<AssistantId> {
        let params = AssistantCreateParams::new(&*self.model).tools(tools.definitions());
        Ok(self.client.assistants().create(params).await?.id)
    }

    /// A thread with a message of a user.
    async fn thread(&self) -> ThreadId {
        let threads = self.client.threads();
        let Ok(thread) = threads.create(ThreadCreateParams::new()).await else { return ThreadId::from("thread_none") };
        // If this fails, its own call has reported it.
        let _ = threads.messages().create(&thread.id, MessageCreateParams::user("How is the weather in Paris?")).await;
        thread.id
    }
}

/// A function that a run can call.
fn weather() -> Tools {
    let schema = json!({"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]});
    let weather = FunctionDefinition::new("get_weather").description("The weather in a city");
    let weather = weather.parameters(schema.as_object().cloned().unwrap_or_default());
    Tools::new().function_with(weather, |_: Value| async { json!({"celsius": 21}) })
}

/// The id, or one that nothing has.
fn id<T, I: for<'a> From<&'a str>>(object: Option<&T>, prefix: &str, id: impl FnOnce(&T) -> I) -> I {
    object.map_or_else(|| I::from(&*format!("{prefix}_none")), id)
}
