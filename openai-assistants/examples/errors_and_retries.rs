// What can go wrong, what is tried again by itself, and how to tell errors apart.

mod common;

use std::time::Duration;

use emulator::{Fault, FaultRule};
use openai_assistants::{ErrorKind, Result, types::*};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = common::connect()?;
    let client = server.client.to_builder().max_retries(3).timeout(Duration::from_secs(30)).build()?;
    if let Some(emulator) = &server.emulator {
        emulator.inject(FaultRule::new([Fault::too_many_requests(0.05)]).on("GET /assistants").times(2));
    }

    // Two answers of 429 with `Retry-After` are waited out.
    let response = client.assistants().list().with_response().await?;
    println!("{} after {} attempts, request {:?}", response.status(), response.attempts(), response.request_id());

    if let Err(error) = client.assistants().retrieve("asst_nowhere").await {
        match error.kind() {
            ErrorKind::Api => println!("not found: {}, {error}", error.is_not_found()),
            other => println!("{other:?}: {error}"),
        }
    }

    let params = AssistantCreateParams::new(&*server.model).temperature(9.0);
    if let Err(error) = client.assistants().create(params).await {
        println!("wrong parameter: {:?}", error.param());
    }

    // Options of one request, without retries.
    let hurried = client.assistants().list().with_timeout(Duration::from_nanos(1)).with_max_retries(0).await;
    if let Err(error) = hurried {
        println!("timeout: {}, may have been sent: {}", error.is_timeout(), error.may_have_been_sent());
    }

    // A thread has one run at a time; the error knows which one is in the way.
    let assistant = client.assistants().create(AssistantCreateParams::new(&*server.model)).await?;
    let thread = client.threads().create(ThreadCreateParams::new()).await?;
    let runs = client.threads().runs();
    let first = runs.create(&thread.id, RunCreateParams::new(&assistant.id)).await?;
    if let Err(error) = runs.create(&thread.id, RunCreateParams::new(&assistant.id)).await {
        println!("in the way: {}", error.active_run() == Some(first.id.as_str()));
        runs.wait_for_idle(&thread.id).await?;
    }
    Ok(())
}
