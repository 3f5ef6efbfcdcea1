//! A chat model that answers in place of a scenario: any server that speaks chat completions.

use std::fmt;

use openai_assistants::reqwest::{Client, Response, StatusCode, header};
use openai_assistants::sse::Decoder;
use serde_json::{Value, json};

/// The longest piece of another server's error that is passed on, in characters.
const LONGEST_ERROR: usize = 500;
/// The longest answer of a server that does not stream, in bytes.
const LONGEST_ANSWER: usize = 8 << 20;

/// Where a chat model answers: the base URL of any server with a `/chat/completions` below it.
#[derive(Clone)]
pub struct Chat {
    url: String,
    key: Option<String>,
    model: Option<String>,
    client: Client,
}

impl Chat {
    /// A server's base URL, such as `http://localhost:11434/v1`.
    pub fn new(url: impl Into<String>) -> Self {
        let url = url.into().trim_end_matches('/').to_owned();
        Self { url, key: None, model: None, client: Client::new() }
    }

    /// The key for it, sent as a bearer token.
    pub fn key(self, key: impl Into<String>) -> Self {
        Self { key: Some(key.into()), ..self }
    }

    /// The chat model, in place of that of the run.
    pub fn model(self, model: impl Into<String>) -> Self {
        Self { model: Some(model.into()), ..self }
    }

    /// What keeps this URL from being used, before anything is sent.
    pub(crate) fn problem(&self) -> Option<String> {
        match self.url.split_once("://").map(|(scheme, _)| scheme) {
            Some("http") => None,
            Some("https") if cfg!(feature = "tls") => None,
            Some("https") => Some(format!("{}: https needs the feature `tls` of the emulator", self.url)),
            _ => Some(format!("{}: the URL of a chat model begins with http:// or https://", self.url)),
        }
    }

    /// Sends a conversation; what comes back is read piece by piece.
    pub(crate) async fn ask(&self, mut body: Value) -> Result<Answer, Problem> {
        if let Some(model) = &self.model {
            body["model"] = model.as_str().into();
        }
        body["stream"] = true.into();
        let url = format!("{}/chat/completions", self.url);
        let mut request = self.client.post(&url).header(header::CONTENT_TYPE, "application/json");
        if let Some(key) = &self.key {
            request = request.bearer_auth(key);
        }
        let response = request.body(body.to_string()).send().await.map_err(|error| Problem::broken(&url, &error))?;
        let status = response.status();
        if !status.is_success() {
            let mut response = response;
            let mut bytes = Vec::new();
            // Of an error only the beginning is shown.
            while let (true, Ok(Some(chunk))) = (bytes.len() < 4 * LONGEST_ERROR, response.chunk().await) {
                bytes.extend_from_slice(&chunk);
            }
            return Err(Problem::refused(&url, status, &String::from_utf8_lossy(&bytes)));
        }
        let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let streams = kind.is_some_and(|kind| kind.starts_with("text/event-stream"));
        Ok(Answer { url, response, decoder: streams.then(Decoder::new) })
    }
}

impl fmt::Debug for Chat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chat").field("url", &self.url).field("model", &self.model).finish_non_exhaustive()
    }
}

/// An answer that is being written.
pub(crate) struct Answer {
    url: String,
    response: Response,
    /// `None` for a server that does not stream, and after the end.
    decoder: Option<Decoder>,
}

impl Answer {
    /// The next piece of the answer's first choice, with what is new in `delta`; `None` at the end.
    pub(crate) async fn next(&mut self) -> Result<Option<Value>, Problem> {
        let Some(decoder) = &mut self.decoder else { return self.whole().await };
        loop {
            while let Some(event) = decoder.next_event() {
                let event = event.map_err(|error| Problem::broken(&self.url, &error))?;
                if event.data == "[DONE]" {
                    return Ok(None);
                }
                let mut chunk: Value =
                    serde_json::from_slice(&event.data).map_err(|error| Problem::broken(&self.url, &error))?;
                if let Some(error) = chunk.get("error").filter(|error| !error.is_null()) {
                    return Err(Problem::refused(&self.url, StatusCode::OK, &error.to_string()));
                }
                if let Some(choice) = chunk.pointer_mut("/choices/0") {
                    return Ok(Some(choice.take()));
                }
            }
            match self.response.chunk().await.map_err(|error| Problem::broken(&self.url, &error))? {
                Some(chunk) => decoder.push(chunk),
                None => return Ok(None),
            }
        }
    }

    /// The answer of a server that does not stream, as one piece.
    async fn whole(&mut self) -> Result<Option<Value>, Problem> {
        let mut bytes = Vec::new();
        while let Some(chunk) = self.response.chunk().await.map_err(|error| Problem::broken(&self.url, &error))? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() > LONGEST_ANSWER {
                let message = format!("{} answered with more than {LONGEST_ANSWER} bytes", self.url);
                return Err(Problem { code: "server_error", message });
            }
        }
        if bytes.is_empty() {
            return Ok(None);
        }
        let mut answer: Value = serde_json::from_slice(&bytes).map_err(|error| Problem::broken(&self.url, &error))?;
        let Some(mut message) = answer.pointer_mut("/choices/0/message").map(Value::take) else {
            return Err(Problem::refused(&self.url, StatusCode::OK, &answer.to_string()));
        };
        let calls = message.get_mut("tool_calls").and_then(Value::as_array_mut);
        for (index, call) in calls.into_iter().flatten().enumerate() {
            if let Some(call) = call.as_object_mut() {
                call.insert("index".to_owned(), index.into());
            }
        }
        let reason = &answer["choices"][0]["finish_reason"];
        Ok(Some(json!({"delta": message, "finish_reason": reason})))
    }
}

/// Why a chat model did not answer, in the terms of a failed run.
#[derive(Debug)]
pub(crate) struct Problem {
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Problem {
    fn broken(url: &str, error: &dyn std::error::Error) -> Self {
        let mut message = format!("{url}: {error}");
        let mut cause = error.source();
        while let Some(error) = cause {
            message.push_str(&format!(": {error}"));
            cause = error.source();
        }
        Self { code: "server_error", message }
    }

    fn refused(url: &str, status: StatusCode, text: &str) -> Self {
        let code = match status {
            StatusCode::TOO_MANY_REQUESTS => "rate_limit_exceeded",
            StatusCode::BAD_REQUEST => "invalid_prompt",
            _ => "server_error",
        };
        let text: String = text.chars().take(LONGEST_ERROR).collect();
        Self { code, message: format!("{url} answered {status}: {text}") }
    }
}
