//! The same requests by each of the clients.

use std::hint::black_box;

use async_openai::config::OpenAIConfig;
use async_openai::types::assistants as peer;
use futures::StreamExt;
use openai_assistants::types::{MessageCreateParams, RunCreateParams};

use crate::by_hand;

const THREAD: &str = "thread_Zq4ScOs1iInUsyhUUDmN5NZH";
const ASSISTANT: &str = "asst_0VLdyfoSMFV4tQpzWUT2ywhg";
const QUESTION: &str = "Solve 3x + 11 = 14";
const KEY: &str = "sk-bench";

/// All clients, set up for one server. None of them retries or sets limits beyond its defaults.
pub struct Clients {
    base: String,
    ours: openai_assistants::Client,
    async_openai: async_openai::Client<OpenAIConfig>,
    reqwest: reqwest::Client,
}

impl Clients {
    /// `base` is the base URL, up to and with `/v1`.
    pub fn new(base: &str) -> Self {
        let ours = openai_assistants::Client::builder().base_url(base).api_key(KEY).build().expect("a client");
        let config = OpenAIConfig::new().with_api_base(base).with_api_key(KEY);
        Self {
            base: base.to_owned(),
            ours,
            async_openai: async_openai::Client::with_config(config),
            reqwest: reqwest::Client::new(),
        }
    }

    /// HTTP/2 without TLS, which the server has to speak.
    pub fn http2(base: &str) -> Self {
        let reqwest = || reqwest::Client::builder().http2_prior_knowledge().build().expect("an HTTP client");
        let Self { base, ours, async_openai, .. } = Self::new(base);
        Self {
            base,
            ours: ours.to_builder().http_client(reqwest()).build().expect("a client"),
            async_openai: async_openai.with_http_client(reqwest()),
            reqwest: reqwest(),
        }
    }

    fn by_hand(&self, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
        request.bearer_auth(KEY).header("openai-beta", "assistants=v2")
    }

    fn url(&self, path: &str) -> String {
        format!("{}/threads/{THREAD}{path}", self.base)
    }

    pub async fn get_ours(&self) {
        drop(black_box(self.ours.threads().retrieve(THREAD).await.expect("a thread")));
    }

    pub async fn get_by_hand(&self) {
        let response = self.by_hand(self.reqwest.get(self.url(""))).send().await.expect("a response");
        let response = response.error_for_status().expect("success");
        drop(black_box(response.json::<by_hand::Thread>().await.expect("a thread")));
    }

    #[allow(deprecated, reason = "all of its Assistants are")]
    pub async fn get_async_openai(&self) {
        drop(black_box(self.async_openai.threads().retrieve(THREAD).await.expect("a thread")));
    }

    pub async fn post_ours(&self) {
        let params = MessageCreateParams::user(QUESTION);
        drop(black_box(self.ours.threads().messages().create(THREAD, params).await.expect("a message")));
    }

    pub async fn post_by_hand(&self) {
        let body = by_hand::NewMessage { role: "user", content: QUESTION };
        let request = self.by_hand(self.reqwest.post(self.url("/messages"))).json(&body);
        let response = request.send().await.expect("a response").error_for_status().expect("success");
        drop(black_box(response.json::<by_hand::Message<by_hand::Part>>().await.expect("a message")));
    }

    #[allow(deprecated, reason = "all of its Assistants are")]
    pub async fn post_async_openai(&self) {
        let request = peer::CreateMessageRequest {
            role: peer::MessageRole::User,
            content: peer::CreateMessageRequestContent::Content(QUESTION.to_owned()),
            ..Default::default()
        };
        drop(black_box(self.async_openai.threads().messages(THREAD).create(request).await.expect("a message")));
    }

    pub async fn open_ours(&self) -> openai_assistants::EventStream<openai_assistants::types::AssistantStreamEvent> {
        let params = RunCreateParams::new(ASSISTANT);
        self.ours.threads().runs().create(THREAD, params).stream().await.expect("a stream")
    }

    pub async fn open_by_hand(&self) -> reqwest::Response {
        let body = serde_json::json!({ "assistant_id": ASSISTANT, "stream": true });
        let request = self.by_hand(self.reqwest.post(self.url("/runs"))).json(&body);
        request.send().await.expect("a response").error_for_status().expect("success")
    }

    #[allow(deprecated, reason = "all of its Assistants are")]
    pub async fn open_async_openai(&self) -> peer::AssistantEventStream {
        let request = peer::CreateRunRequest { assistant_id: ASSISTANT.to_owned(), ..Default::default() };
        self.async_openai.threads().runs(THREAD).create_stream(request).await.expect("a stream")
    }

    /// A run that is created, as programs write it; for the size of the future.
    pub async fn create_ours(&self) -> openai_assistants::Result<openai_assistants::types::Run> {
        self.ours.threads().runs().create(THREAD, RunCreateParams::new(ASSISTANT)).await
    }

    /// What the same awaits.
    pub fn prepared_ours(&self) -> impl Future {
        self.ours.threads().runs().create(THREAD, RunCreateParams::new(ASSISTANT)).send()
    }

    pub fn prepared_stream_ours(&self) -> impl Future {
        self.ours.threads().runs().create(THREAD, RunCreateParams::new(ASSISTANT)).stream().send()
    }

    #[allow(deprecated, reason = "all of its Assistants are")]
    pub async fn create_async_openai(&self) -> Result<peer::RunObject, async_openai::error::OpenAIError> {
        let request = peer::CreateRunRequest { assistant_id: ASSISTANT.to_owned(), ..Default::default() };
        self.async_openai.threads().runs(THREAD).create(request).await
    }

    /// Opens a stream and reads it to its end, event by event. All `stream_…` return how many deltas there were, or
    /// bytes.
    pub async fn stream_ours(&self) -> usize {
        read_ours(self.open_ours().await).await
    }

    pub async fn stream_async_openai(&self) -> usize {
        read_async_openai(self.open_async_openai().await).await
    }

    pub async fn stream_by_hand(&self) -> usize {
        read_by_hand(self.open_by_hand().await).await
    }

    /// The limit: the bytes, unread.
    pub async fn stream_bytes(&self) -> usize {
        let mut response = self.open_by_hand().await;
        let mut bytes = 0;
        while let Some(chunk) = response.chunk().await.expect("a chunk") {
            bytes += chunk.len();
        }
        bytes
    }
}

pub async fn read_ours(
    mut events: openai_assistants::EventStream<openai_assistants::types::AssistantStreamEvent>,
) -> usize {
    let mut deltas = 0;
    while let Some(event) = events.next().await {
        let event = event.expect("an event");
        deltas += usize::from(matches!(event, openai_assistants::types::AssistantStreamEvent::ThreadMessageDelta(_)));
        drop(black_box(event));
    }
    deltas
}

pub async fn read_async_openai(mut events: peer::AssistantEventStream) -> usize {
    let mut deltas = 0;
    while let Some(event) = events.next().await {
        let event = event.expect("an event");
        deltas += usize::from(matches!(event, peer::AssistantStreamEvent::ThreadMessageDelta(_)));
        drop(black_box(event));
    }
    deltas
}

/// reqwest, the fastest of the published decoders, and exact structs.
pub async fn read_by_hand(mut response: reqwest::Response) -> usize {
    let bytes = futures::stream::poll_fn(move |context| {
        let next = std::pin::pin!(response.chunk());
        std::future::Future::poll(next, context).map(Result::transpose)
    });
    let mut events = std::pin::pin!(sse_stream::SseByteStream::new(bytes));
    let mut deltas = 0;
    while let Some(event) = events.next().await {
        let event = event.expect("a block");
        if event.event.as_deref() == Some("thread.message.delta") {
            let data = event.data.unwrap_or_default();
            drop(black_box(serde_json::from_str::<by_hand::DeltaEvent>(&data).expect("a delta")));
            deltas += 1;
        }
    }
    deltas
}
