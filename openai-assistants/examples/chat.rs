// A chat in the terminal. `/history` shows what was said; Ctrl-C cancels the answer, and at the prompt ends it all.

mod common;
use futures::TryStreamExt;
use openai_assistants::{Client, Result, RunStream, RunUpdate, Tools, types::*};
use serde_json::Value;
use std::io::Write;
use tokio::io::{AsyncBufReadExt, BufReader};

/// Shows a run as it goes on; Ctrl-C cancels it.
async fn show(client: &Client, mut run: RunStream) -> Result<()> {
    // One future for all updates: a signal between two of them is not missed.
    let mut interrupt = std::pin::pin!(tokio::signal::ctrl_c());
    loop {
        let update = tokio::select! {
            update = run.try_next() => match update? { Some(update) => update, None => return Ok(()) },
            _ = &mut interrupt => {
                let Some(now) = run.current_run() else { return Ok(()) };
                client.threads().runs().cancel(&now.thread_id, &now.id).await?;
                interrupt.set(tokio::signal::ctrl_c()); continue
            }
        };
        match update {
            RunUpdate::TextDelta { text, .. } => print!("{text}"),
            RunUpdate::ToolCallCreated { call, .. } => println!("  [calls {}]", call.name().unwrap_or("a tool")),
            RunUpdate::ToolOutput(output) => println!("  [-> {}]", output.output.unwrap_or_default()),
            RunUpdate::Citation { annotation, .. } => print!(" <{}>", annotation.file_id().map_or("?", FileId::as_str)),
            RunUpdate::RunEnded(run) => println!("\n  [{}]", run.status),
            _ => {}
        }
        let _ = std::io::stdout().flush();
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = common::connect()?;
    let (client, threads) = (&server.client, server.client.threads());
    let tools = Tools::new().function_with("get_weather", |_: Value| async { "clear, 21 °C" });
    let params = AssistantCreateParams::new(&*server.model).tools(tools.definitions());
    let assistant = client.assistants().create(params).await?;
    let thread = threads.create(ThreadCreateParams::new()).await?;
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    loop {
        print!("> ");
        let _ = std::io::stdout().flush();
        let line = tokio::select! { line = lines.next_line() => line, _ = tokio::signal::ctrl_c() => Ok(None) };
        let Ok(Some(line)) = line else { std::process::exit(0) };
        if line == "/history" {
            let messages: Vec<Message> =
                threads.messages().list(&thread.id).order(Order::Asc).items().try_collect().await?;
            messages.iter().for_each(|message| println!("{}: {}", message.role, message.text()));
        } else if !line.trim().is_empty() {
            threads.messages().create(&thread.id, MessageCreateParams::user(line)).await?;
            let run = threads.runs().create(&thread.id, RunCreateParams::new(&assistant.id)).stream();
            show(client, run.run_with(tools.clone())).await?;
        }
    }
}
