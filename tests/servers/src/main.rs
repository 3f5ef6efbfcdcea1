//! Makes every kind of call to the server that `OPENAI_BASE_URL` and `OPENAI_API_KEY` name, and prints a line for each.
//!
//! usage: servers MODEL
//!
//! The exit status is 1 if the client refused an answer, or lost a part of one. A call that the server does not have, or
//! answers with an error, is no failure.

mod calls;
mod contains;
mod report;

use std::process::ExitCode;
use std::time::Duration;

use openai_assistants::{Client, Result};

use crate::calls::{Server, assistants, errors, files, runs, streams, threads, vector_stores};
use crate::report::Report;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Some(model) = std::env::args().nth(1) else {
        eprintln!("usage: servers MODEL");
        return ExitCode::from(2);
    };
    let client = match connect() {
        Ok(client) => client,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    let server = Server { client, model };
    let mut report = Report::default();
    assistants::call(&server, &mut report).await;
    threads::call(&server, &mut report).await;
    runs::call(&server, &mut report).await;
    streams::call(&server, &mut report).await;
    files::call(&server, &mut report).await;
    vector_stores::call(&server, &mut report).await;
    errors::call(&server, &mut report).await;
    report.finish()
}

fn connect() -> Result<Client> {
    // Servers made with uvicorn close the connection after an error without saying so; the next request is tried again.
    let delays = (Duration::from_millis(20), Duration::from_millis(100));
    Client::from_env()?.to_builder().retry_delays(delays.0, delays.1).timeout(Duration::from_secs(60)).build()
}
