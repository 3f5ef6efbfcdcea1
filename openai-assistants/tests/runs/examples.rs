//! Programs as users write them.

use std::time::Duration;

use futures::TryStreamExt;
use openai_assistants::{Client, Result, types::*};
use serde_json::json;

use crate::material::*;
use crate::server::{Reply, Server};

/// The program that the API was designed by.
async fn tutor(client: Client) -> Result<String> {
    let mut printed = String::new();
    let assistant = client
        .assistants()
        .create(AssistantCreateParams::new("gpt-4o").name("Math tutor").tools([CodeInterpreterTool::new()]))
        .await?;
    let thread = client.threads().create(ThreadCreateParams::new()).await?;
    client.threads().messages().create(&thread.id, MessageCreateParams::user("Solve 3x + 11 = 14")).await?;

    let mut events = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id)).stream().await?;
    while let Some(event) = events.try_next().await? {
        match event {
            AssistantStreamEvent::ThreadMessageDelta(delta) => printed.push_str(&format!("{}", delta.text())),
            AssistantStreamEvent::ThreadRunRequiresAction(run) => println!("{} wants tools", run.id),
            AssistantStreamEvent::Unknown { event, .. } => eprintln!("new kind of event: {event}"),
            _ => {}
        }
    }

    let page = client.assistants().list().limit(20).order(Order::Desc).await?;
    let all: Vec<Assistant> = client.assistants().list().items().try_collect().await?;
    assert_eq!(page.data.len(), all.len());

    let run = client
        .threads()
        .runs()
        .retrieve(&thread.id, "run_123")
        .with_header("X-Trace", "42")
        .with_timeout(Duration::from_secs(5))
        .with_response()
        .await?;
    printed.push_str(&format!(" {:?} {}", run.request_id(), run.data.status));

    client.assistants().update(&assistant.id, AssistantUpdateParams::new().description_null().name("Tutor")).await?;
    Ok(printed)
}

#[tokio::test]
async fn the_first_program() {
    let server =
        Server::new(|seen, _| match (seen.method.as_str(), seen.target.split('?').next().unwrap_or_default()) {
            ("POST", "/v1/threads/thread_1/runs") => stream(ANSWER),
            ("POST", "/v1/threads") => Reply::json(200, &json!({"id": "thread_1"})),
            ("GET", "/v1/threads/thread_1/runs/run_123") => {
                let body = json!({"id": "run_123", "status": "completed"}).to_string();
                Reply::new(200, &["Content-Type: application/json", "x-request-id: req_1"], body)
            }
            ("GET", "/v1/assistants") => {
                Reply::json(200, &json!({"object": "list", "data": [{"id": "asst_1"}], "has_more": false}))
            }
            _ => Reply::json(200, &json!({"id": "asst_1"})),
        })
        .await;
    let printed = tutor(client(&server)).await.expect("it runs");
    assert_eq!(printed, "Voilà 🌍: 【1:0†map.txt】That is all. Some(\"req_1\") completed");
}
