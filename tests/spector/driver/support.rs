//! What all calls share: where the server is, values, and what an answer is held against.

use std::cell::RefCell;
use std::future::{Future, IntoFuture};
use std::io::Write;
use std::pin::Pin;
use std::time::Duration;

use openai_assistants::{
    ClientBuilder, DownloadRequest, Error, FromResponse, Json, Params, Request, StreamEvent, StreamRequest,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub type Outcome = Result<(), String>;
pub type Call = fn(&At) -> Pin<Box<dyn Future<Output = Outcome> + '_>>;

/// What stands for the address of the server in what the suite says.
const BASE: &str = "{base}";

/// The server, and what it has answered last.
pub struct At {
    base: String,
    last: RefCell<String>,
}

/// `driver BASE SCENARIO…`: makes the calls of the scenarios, one after the other, and prints what became of each. It ends
/// at the first that is not answered.
pub fn run(calls: &[(&str, Call)]) {
    let mut arguments = std::env::args().skip(1);
    let base = arguments.next().expect("the address of the server");
    let only: Vec<String> = arguments.collect();
    let at = At { base, last: RefCell::default() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let is_asked = |id: &str| only.iter().any(|only| id.split('#').next() == Some(only));
    for (id, call) in calls.iter().filter(|(id, _)| is_asked(id)) {
        let outcome = runtime.block_on(async { tokio::time::timeout(Duration::from_secs(15), call(&at)).await });
        let (word, why) = match outcome {
            Ok(Ok(())) => ("pass", String::new()),
            Ok(Err(why)) => ("fail", why),
            Err(_) => ("stalled", "no answer for 15 s".to_owned()),
        };
        println!("{id}\t{word}\t{}", why.split_whitespace().collect::<Vec<_>>().join(" "));
        std::io::stdout().flush().expect("what is printed is read");
        if word == "stalled" {
            return;
        }
    }
}

pub fn configure(builder: ClientBuilder) -> ClientBuilder {
    builder.max_retries(0)
}

impl At {
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    pub fn fill(&self, text: &str) -> String {
        text.replace(BASE, &self.base)
    }

    /// The address of this path, which the last answer has to hold.
    pub fn next(&self, path: &str) -> Result<String, String> {
        let address = self.url(path);
        let last = self.last.borrow();
        if last.contains(&address) { Ok(address) } else { Err(format!("`{address}` is not in what came before: {last}")) }
    }

    pub async fn json<T, P>(&self, request: Request<T, P>, status: u16, expected: &str) -> Outcome
    where
        T: Json + Serialize + Send + 'static,
        P: Params,
    {
        let response = request.with_response().await.map_err(to_text)?;
        is_status(response.status().as_u16(), status)?;
        let decoded = serde_json::to_value(response.into_data()).map_err(|error| error.to_string())?;
        *self.last.borrow_mut() = decoded.to_string();
        let expected = self.fill(expected);
        let json = serde_json::from_str(&expected);
        let is_same = match (&json, &decoded) {
            (Ok(sent), decoded) => same(sent, decoded),
            (Err(_), Value::String(text)) => text.trim() == expected.trim(),
            (Err(_), _) => false,
        };
        if is_same { Ok(()) } else { Err(format!("{expected} was decoded as {decoded}")) }
    }

    pub async fn nothing<T, P>(&self, request: Request<T, P>, status: u16) -> Outcome
    where
        T: FromResponse + Send + 'static,
        P: Params,
    {
        let response = request.with_response().await.map_err(to_text)?;
        is_status(response.status().as_u16(), status)
    }

    pub async fn refused<T>(&self, request: impl IntoFuture<Output = Result<T, Error>>, status: u16) -> Outcome {
        match request.await {
            Ok(_) => Err(format!("no error, in place of status {status}")),
            Err(error) if error.status().is_some_and(|found| found.as_u16() == status) => Ok(()),
            Err(error) => Err(to_text(error)),
        }
    }

    pub async fn bytes(&self, request: DownloadRequest, expected: &[u8]) -> Outcome {
        let found = request.bytes().await.map_err(to_text)?;
        *self.last.borrow_mut() = String::from_utf8_lossy(&found).into_owned();
        if found == expected { Ok(()) } else { Err(format!("{} bytes in place of {}", found.len(), expected.len())) }
    }

    /// The data of all events, however they are named.
    pub async fn events<E: StreamEvent + std::fmt::Debug>(&self, request: StreamRequest<E>, sent: Vec<u8>) -> Outcome {
        let text = String::from_utf8_lossy(&sent);
        let has_data = |block: &&str| block.lines().any(|line| line.starts_with("data"));
        let expected = text.split("\n\n").filter(has_data).filter(|block| !block.contains("data: [DONE]")).count();
        let mut events = request.await.map_err(to_text)?;
        let mut found = Vec::new();
        while let Some(event) = events.try_next().await.map_err(to_text)? {
            found.push(event);
        }
        if found.len() == expected { Ok(()) } else { Err(format!("{} of {expected} events: {found:?}", found.len())) }
    }

    /// Events, and then those behind the last one.
    pub async fn resumed<E: StreamEvent>(&self, request: impl Fn() -> Result<StreamRequest<E>, String>) -> Outcome {
        let mut id = None;
        for _ in 0..2 {
            let request = match &id {
                None => request()?,
                Some(id) => request()?.with_header("last-event-id", id),
            };
            let mut events = request.raw().await.map_err(to_text)?;
            let event = events.try_next().await.map_err(to_text)?.ok_or("no event")?;
            id = Some(event.id.ok_or("an event without an id")?.to_string());
        }
        Ok(())
    }
}

fn is_status(found: u16, expected: u16) -> Outcome {
    if found == expected { Ok(()) } else { Err(format!("status {found} in place of {expected}")) }
}

/// Whether a value is decoded as it was sent. Numbers are the same if their values are, and what a document requires and the
/// server leaves out has its default.
fn same(sent: &Value, decoded: &Value) -> bool {
    match (sent, decoded) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.keys().all(|key| b.contains_key(key))
                && b.iter().all(|(key, b)| a.get(key).map_or_else(|| is_default(b), |a| same(a, b)))
        }
        _ => sent == decoded,
    }
}

fn is_default(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(value) => !value,
        Value::Number(value) => value.as_f64() == Some(0.0),
        Value::String(value) => value.is_empty(),
        Value::Array(value) => value.is_empty(),
        Value::Object(value) => value.values().all(is_default),
    }
}

/// An error with all that caused it.
pub fn to_text(error: Error) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(inner) = cause {
        text.push_str(&format!(": {inner}"));
        cause = inner.source();
    }
    format!("{text} {}", error.excerpt().unwrap_or_default())
}

/// A value of the type that a call takes.
pub fn value<T: DeserializeOwned>(json: &str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| format!("{json} is no {}: {error}", std::any::type_name::<T>()))
}

pub fn text(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

pub fn base64(text: &str) -> Vec<u8> {
    let value = |c: u8| b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".iter().position(|known| *known == c);
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0usize, 0);
    for digit in text.bytes().filter_map(value) {
        bits = (bits << 6 | digit) & 0xff_ffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xff) as u8);
        }
    }
    bytes
}
