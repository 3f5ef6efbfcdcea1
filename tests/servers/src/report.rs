//! What came of each call.

use std::future::IntoFuture;
use std::process::ExitCode;

use openai_assistants::types::AssistantStreamEvent;
use openai_assistants::{Deviation, Error, ErrorKind, Json, RawEventStream, Response, Result, StreamEvent};
use serde::Serialize;
use serde_json::Value;

use crate::contains::missing;

/// Prints a line for each call, and counts them.
#[derive(Default)]
pub struct Report {
    ok: usize,
    not_there: usize,
    declined: usize,
    failures: usize,
}

/// What came of a call.
enum Outcome {
    Ok,
    /// The server has no such call.
    NotThere,
    /// The server answered with an error.
    Declined,
    /// The client did not take what the server sent, or the exchange ended otherwise than the server meant it.
    Refused,
    /// The value does not have everything that was received.
    Lost,
}

impl Report {
    /// A call that is answered with JSON.
    pub async fn response<T, F>(&mut self, call: &str, response: F) -> Option<T>
    where
        T: Json + Serialize,
        F: IntoFuture<Output = Result<Response<T>>>,
    {
        let response = match response.await {
            Ok(response) => response,
            Err(error) => return self.error(call, &error),
        };
        let received = response.raw().json().unwrap_or_default();
        match missing(&encode(&response.data), &received) {
            Some(place) => self.line(call, &Outcome::Lost, &format!("${place}")),
            None => self.line(call, &Outcome::Ok, &describe(&received, response.deviations())),
        }
        Some(response.into_data())
    }

    /// A call that makes several requests, or whose response is not JSON.
    pub async fn value<T, F>(&mut self, call: &str, value: F, describe: impl FnOnce(&T) -> String) -> Option<T>
    where
        F: IntoFuture<Output = Result<T>>,
    {
        match value.await {
            Ok(value) => {
                self.line(call, &Outcome::Ok, &describe(&value));
                Some(value)
            }
            Err(error) => self.error(call, &error),
        }
    }

    /// A stream as the server sends it, each event of which is decoded and encoded again.
    pub async fn events(&mut self, call: &str, stream: impl IntoFuture<Output = Result<RawEventStream>>) {
        let mut events = match stream.await {
            Ok(events) => events,
            Err(error) => return self.error(call, &error).unwrap_or_default(),
        };
        let mut count = 0;
        loop {
            let event = match events.try_next().await {
                Ok(Some(event)) => event,
                Ok(None) => return self.line(call, &Outcome::Ok, &format!("{count} events")),
                Err(error) => return self.error(call, &error).unwrap_or_default(),
            };
            count += 1;
            let Ok(received) = serde_json::from_slice::<Value>(&event.data) else { continue };
            let name = &event.event;
            match AssistantStreamEvent::decode(name, &event.data) {
                Ok(decoded) => {
                    if let Some(place) = missing(&encode(&decoded)["data"], &received) {
                        return self.line(call, &Outcome::Lost, &format!("{name} ${place}"));
                    }
                }
                Err(error) => return self.line(call, &Outcome::Refused, &format!("{name}: {error}")),
            }
        }
    }

    /// Prints the totals, and returns whether the client failed.
    pub fn finish(self) -> ExitCode {
        let Self { ok, not_there, declined, failures } = self;
        println!("{ok} ok, {declined} errors of the server, {not_there} not there, {failures} refused or lost");
        if failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn error<T>(&mut self, call: &str, error: &Error) -> Option<T> {
        self.line(call, &outcome(error), &format!("{:?}: {}", error.kind(), first_line(&error.to_string())));
        None
    }

    fn line(&mut self, call: &str, outcome: &Outcome, detail: &str) {
        let (count, word) = match outcome {
            Outcome::Ok => (&mut self.ok, "ok"),
            Outcome::NotThere => (&mut self.not_there, "not there"),
            Outcome::Declined => (&mut self.declined, "error"),
            Outcome::Refused => (&mut self.failures, "REFUSED"),
            Outcome::Lost => (&mut self.failures, "LOST"),
        };
        *count += 1;
        println!("{call:<48}  {word:<9}  {detail}");
    }
}

/// The text of any error of the server may say that it knows no such path; the usual texts for it are those of the status.
fn outcome(error: &Error) -> Outcome {
    let message = error.api().map_or("", |api| &api.message);
    let is_path = matches!(message, "" | "Not Found" | "Method Not Allowed" | "Not Implemented");
    match (error.kind(), error.status().map(|status| status.as_u16())) {
        (ErrorKind::Api, Some(404 | 405 | 501)) if is_path => Outcome::NotThere,
        // It does not stream, and the caller has the run.
        (ErrorKind::Decode, _) if error.last_run().is_some() => Outcome::Declined,
        (ErrorKind::Api | ErrorKind::Stream | ErrorKind::Timeout(_) | ErrorKind::Pagination, _) => Outcome::Declined,
        _ => Outcome::Refused,
    }
}

fn encode(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// The number of deviations, and for a list how long it is.
fn describe(received: &Value, deviations: &[Deviation]) -> String {
    let mut text = match deviations {
        [] => "0 deviations".to_owned(),
        [first, ..] => format!("{} deviations: {first}", deviations.len()),
    };
    if let Some(items) = received["data"].as_array() {
        text.push_str(&format!("; {} items, has_more {}", items.len(), received["has_more"]));
    }
    text
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
