//! Operations and types to test with.

use std::borrow::Cow;
use std::time::Duration;

use openai_assistants::__generated::Sealed;
use openai_assistants::__generated::json::{Decoding, Read, Reader, View};
use openai_assistants::reqwest::{self, Method};
use openai_assistants::{
    Body, Client, ClientBuilder, Error, EventRole, ListRequest, Operation, PageItem, Params, Parts, Request,
    StreamEvent, Streams, UntypedEvent,
};
use serde_json::Value;

use crate::server::Server;

const BETA: Option<&str> = Some("assistants=v2");

pub static GET: Operation = Operation { id: "getThing", method: Method::GET, path: "/things/{thing_id}", beta: BETA };
pub static LIST: Operation = Operation { id: "listThings", method: Method::GET, path: "/things", beta: BETA };
pub static CREATE: Operation = Operation { id: "createThing", method: Method::POST, path: "/things", beta: BETA };
pub static CANCEL: Operation =
    Operation { id: "cancelThing", method: Method::POST, path: "/things/{thing_id}/cancel", beta: BETA };
pub static DELETE: Operation =
    Operation { id: "deleteThing", method: Method::DELETE, path: "/things/{thing_id}", beta: BETA };
pub static UPLOAD: Operation = Operation { id: "createFile", method: Method::POST, path: "/files", beta: None };
pub static CONTENT: Operation =
    Operation { id: "downloadFile", method: Method::GET, path: "/files/{file_id}/content", beta: None };

pub const KEY: &str = "sk-s3cret-key";

/// A client of a server, that waits for nothing longer than it must.
pub fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .base_url(server.url())
        .api_key(KEY)
        .http_client(http())
        .retry_delays(Duration::from_millis(1), Duration::from_millis(4))
        .timeout(Duration::from_secs(30))
}

/// As the library makes it, but one for all clients of a test, which runs on a thread of its own, and without reading
/// the certificates of the system: with TLS compiled in, that would take most of the time.
pub fn http() -> reqwest::Client {
    thread_local!(static HTTP: reqwest::Client = {
        let builder = http_builder().redirect(reqwest::redirect::Policy::none());
        #[cfg(any(feature = "rustls-ring", feature = "rustls", feature = "native-tls"))]
        let builder = builder.tls_certs_only([]);
        builder.build().expect("an HTTP client")
    });
    HTTP.with(Clone::clone)
}

/// A builder with cryptography, as far as there is TLS.
pub fn http_builder() -> reqwest::ClientBuilder {
    #[cfg(feature = "rustls-ring")]
    openai_assistants::install_ring();
    reqwest::Client::builder()
}

pub fn client(server: &Server) -> Client {
    builder(server).build().expect("a client")
}

pub fn get(client: &Client) -> Request<Value> {
    Request::new(client, &GET, vec!["thing_1".to_owned()], ())
}

pub fn create(client: &Client, body: Value) -> Request<Value, Json> {
    Request::new(client, &CREATE, vec![], Json(body))
}

pub fn list(client: &Client, query: &[(&'static str, &str)]) -> ListRequest<Thing, Query> {
    let query = query.iter().map(|(name, value)| (Cow::Borrowed(*name), (*value).to_owned())).collect();
    ListRequest::new(client, &LIST, vec![], Query(query))
}

pub fn upload(client: &Client, fill: impl FnOnce(&mut Parts) + Send + 'static) -> Request<Value, Multipart> {
    Request::new(client, &UPLOAD, vec![], Multipart(Box::new(fill)))
}

/// A JSON body.
pub struct Json(pub Value);

/// A query.
pub struct Query(pub Vec<(Cow<'static, str>, String)>);

/// A multipart body.
pub struct Multipart(#[allow(clippy::type_complexity)] Box<dyn FnOnce(&mut Parts) + Send>);

impl Sealed for Json {}

impl Params for Json {
    fn into_parts(self) -> serde_json::Result<Parts> {
        Parts::json(&self.0)
    }
}

impl Sealed for Query {}

impl Params for Query {
    fn into_parts(self) -> serde_json::Result<Parts> {
        Ok(Parts { query: self.0, body: Body::Empty, ..Parts::default() })
    }
}

impl Sealed for Multipart {}

impl Params for Multipart {
    fn into_parts(self) -> serde_json::Result<Parts> {
        let mut parts = Parts::form();
        (self.0)(&mut parts);
        Ok(parts)
    }
}

impl Streams for Json {
    type Event = Event;

    fn enable_stream(&mut self) {
        self.0["stream"] = true.into();
    }
}

/// The same with undocumented events.
pub struct Untyped(pub Value);

impl Sealed for Untyped {}

impl Params for Untyped {
    fn into_parts(self) -> serde_json::Result<Parts> {
        Parts::json(&self.0)
    }
}

impl Streams for Untyped {
    type Event = UntypedEvent;

    fn enable_stream(&mut self) {
        self.0["stream"] = true.into();
    }
}

/// An item of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thing(pub Value);

impl Thing {
    pub fn id(&self) -> &str {
        self.0["id"].as_str().unwrap_or_default()
    }
}

impl Sealed for Thing {}

impl PageItem for Thing {
    fn cursor(&self) -> &str {
        self.id()
    }
}

impl openai_assistants::Json for Thing {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        self.0.read(reader)
    }

    fn view(&self) -> View<'_> {
        self.0.view()
    }
}

/// An event: its name, and its data as JSON, or as a string if it is `[DONE]`.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub name: String,
    pub data: Value,
}

impl Sealed for Event {}

impl StreamEvent for Event {
    fn decode_with(event: Option<&str>, data: &[u8], _: &mut Decoding) -> serde_json::Result<Self> {
        if let Some(event) = event {
            let data = if data == b"[DONE]" { "[DONE]".into() } else { serde_json::from_slice(data)? };
            return Ok(Self { name: event.to_owned(), data });
        }
        let mut envelope: Value = serde_json::from_slice(data)?;
        let name = envelope["event"].as_str().unwrap_or_default().to_owned();
        Ok(Self { name, data: envelope["data"].take() })
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn data(&self) -> String {
        self.data.to_string()
    }

    fn role(event: &str) -> EventRole {
        match event {
            "done" => EventRole::Done,
            "error" => EventRole::Error,
            "thread.run.completed" | "thread.run.requires_action" => EventRole::Terminal,
            _ => EventRole::Data,
        }
    }
}

/// All that an error can show.
pub fn printed(error: &Error) -> String {
    let mut text = format!("{error}\n{error:?}\n{error:#?}\n");
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        text.push_str(&format!("{error}\n{error:?}\n"));
        source = error.source();
    }
    text
}
