// Takes a thread with you: all of it as JSON, and as input items for the Responses API.

mod common;

use futures::TryStreamExt;
use openai_assistants::{Client, Result, types::*};
use serde_json::{Value, json};

/// The thread, its messages, its runs and their steps, oldest first. Nothing that the server sent is lost.
async fn export(client: &Client, id: &ThreadId) -> Result<Value> {
    let threads = client.threads();
    let messages: Vec<Message> = threads.messages().list(id).order(Order::Asc).items().try_collect().await?;
    let runs: Vec<Run> = threads.runs().list(id).order(Order::Asc).items().try_collect().await?;
    let mut steps = Vec::new();
    for run in &runs {
        let of_run: Vec<RunStep> =
            threads.runs().steps().list(id, &run.id).order(Order::Asc).items().try_collect().await?;
        steps.extend(of_run);
    }
    Ok(json!({"thread": threads.retrieve(id).await?, "messages": messages, "runs": runs, "run_steps": steps}))
}

/// Messages as the Responses API takes them in `input`; what a user says is input, what an assistant says is output.
fn input_items(messages: &Value) -> Value {
    let item = |message: &Value| {
        let kind = if message["role"] == "assistant" { "output_text" } else { "input_text" };
        let parts =
            message["content"].as_array().into_iter().flatten().filter_map(|part| match part["type"].as_str()? {
                "text" => Some(json!({"type": kind, "text": part["text"]["value"]})),
                "image_url" => Some(json!({"type": "input_image", "image_url": part["image_url"]["url"]})),
                // Only users give images; what code drew stays in the export.
                "image_file" if kind == "input_text" => {
                    Some(json!({"type": "input_image", "file_id": part["image_file"]["file_id"]}))
                }
                "refusal" => Some(json!({"type": "refusal", "refusal": part["refusal"]})),
                _ => None,
            });
        json!({"type": "message", "role": message["role"], "content": parts.collect::<Vec<_>>()})
    };
    messages.as_array().into_iter().flatten().map(item).collect()
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = common::connect()?;
    let client = &server.client;
    let assistant = client.assistants().create(AssistantCreateParams::new(&*server.model)).await?;
    let question = ThreadCreateParams::new().messages([MessageCreateParams::user("Solve 3x + 11 = 14")]);
    let run = ThreadCreateAndRunParams::new(&assistant.id).thread(question);
    let thread = client.threads().create_and_run_poll(run).await?.thread_id;

    let export = export(client, &thread).await?;
    println!("{export:#}\n\n{:#}", input_items(&export["messages"]));
    Ok(())
}
