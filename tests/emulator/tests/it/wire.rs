//! Requests as plain HTTP, where it matters what is sent and answered.

use serde_json::Value;

/// Sends requests as plain HTTP.
pub struct Wire {
    base: String,
    client: reqwest::Client,
}

impl Wire {
    pub fn new(base: impl Into<String>) -> Self {
        Self { base: base.into(), client: reqwest::Client::new() }
    }

    /// Status and body; an error if the connection broke.
    pub async fn send(&self, method: &str, path: &str, body: Option<Value>) -> Result<(u16, Value), reqwest::Error> {
        let method = method.parse().expect("a method");
        let mut request = self.client.request(method, format!("{}{path}", self.base)).bearer_auth("k");
        request = request.header("openai-beta", "assistants=v2");
        if let Some(body) = body {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        let response = request.send().await?;
        let (status, text) = (response.status().as_u16(), response.text().await?);
        Ok((status, serde_json::from_str(&text).unwrap_or(Value::String(text))))
    }

    #[track_caller]
    pub fn get(&self, path: &str) -> impl Future<Output = Value> {
        let caller = std::panic::Location::caller();
        async move {
            let (status, body) = self.send("GET", path, None).await.expect("an answer");
            assert_eq!(status, 200, "{path}: {body}, from {caller}");
            body
        }
    }

    pub async fn post(&self, path: &str, body: Value) -> Value {
        let (status, answer) = self.send("POST", path, Some(body)).await.expect("an answer");
        assert_eq!(status, 200, "{path}: {answer}");
        answer
    }

    #[cfg(feature = "data")]
    pub async fn upload(&self, name: &str, purpose: &str, content: &[u8]) -> Result<Value, reqwest::Error> {
        self.upload_to("/files", name, purpose, content).await
    }

    /// The same with a query.
    pub async fn upload_to(
        &self,
        path: &str,
        name: &str,
        purpose: &str,
        content: &[u8],
    ) -> Result<Value, reqwest::Error> {
        let mut body = format!(
            "--b\r\ncontent-disposition: form-data; name=\"purpose\"\r\n\r\n{purpose}\r\n--b\r\n\
             content-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: text/x-test\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n--b--\r\n");
        let request = self.client.post(format!("{}{path}", self.base)).bearer_auth("k").body(body);
        let response = request.header("content-type", "multipart/form-data; boundary=b").send().await?;
        Ok(serde_json::from_str(&response.text().await?).expect("json"))
    }

    /// What comes of a response before it ends, and how it broke off.
    pub async fn pieces(&self, method: &str, path: &str, body: Value) -> (String, Option<reqwest::Error>) {
        let request = self.client.request(method.parse().expect("a method"), format!("{}{path}", self.base));
        let request = request.bearer_auth("k").header("openai-beta", "assistants=v2");
        let request = request.header("content-type", "application/json").body(body.to_string());
        let mut response = request.send().await.expect("an answer");
        let mut seen = String::new();
        loop {
            match response.chunk().await {
                Ok(Some(piece)) => seen.push_str(&String::from_utf8_lossy(&piece)),
                Ok(None) => return (seen, None),
                Err(error) => return (seen, Some(error)),
            }
        }
    }
}

/// IDs of what a list has.
#[cfg(feature = "data")]
pub fn ids(list: &Value) -> Vec<String> {
    let items = list["data"].as_array().expect("a list").iter();
    items.map(|item| item["id"].as_str().expect("an id").to_owned()).collect()
}
