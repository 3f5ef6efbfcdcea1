// A gateway: it holds the credential, and passes the events of a run on to a browser.

#[path = "../common/mod.rs"]
mod common;

use axum::Router;
use axum::extract::{Path, State};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::get;
use futures::{Stream, StreamExt, TryFutureExt};
use openai_assistants::{Client, Result, types::*};

#[derive(Clone)]
struct Gateway {
    client: Client,
    assistant: AssistantId,
}

/// Asks a question, and answers with the events of the run as the server sends them.
async fn ask(State(gateway): State<Gateway>, Path(question): Path<String>) -> Sse<impl Stream<Item = Result<Event>>> {
    let thread = ThreadCreateParams::new().messages([question]);
    let params = ThreadCreateAndRunParams::new(&gateway.assistant).thread(thread);
    let events = gateway.client.threads().create_and_run(params).stream().send().try_flatten_stream();
    let events = events.map(|event| {
        Ok(match event {
            // The name and the data, as a client of the protocol reads them.
            Ok(event) => Event::default().event(event.name()).data(event.data()),
            // The browser learns that it failed, and no more.
            Err(error) => {
                eprintln!("{error}");
                Event::default().event("error").data(r#"{"message":"the run failed"}"#)
            }
        })
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = common::connect()?;
    let client = server.client.clone();
    let assistant = client.assistants().create(AssistantCreateParams::new(&*server.model)).await?.id;
    let app = Router::new().route("/ask/{question}", get(ask)).with_state(Gateway { client, assistant });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let running = tokio::spawn(async move { axum::serve(listener, app).await });

    // What a browser would do.
    let url = format!("http://{address}/ask/Solve%203x%20+%2011%20=%2014");
    println!("{}", openai_assistants::reqwest::get(url).await?.text().await?);
    running.abort();
    Ok(())
}
