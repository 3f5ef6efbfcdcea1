//! A chat in the terminal. `/history` shows what was said, Ctrl-C cancels the answer, the end of the input ends it.

mod common;

use std::io::Write;

use futures::{StreamExt, TryStreamExt};
use openai_assistants::{Client, Result, RunStream, RunUpdate, Tools, types::*};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, BufReader};

/// Shows a run as it goes on; Ctrl-C cancels it.
async fn show(client: &Client, mut run: RunStream) -> Result<()> {
    loop {
        let update = tokio::select! {
            update = run.next() => update.transpose()?,
            _ = tokio::signal::ctrl_c() => match run.current_run() {
                Some(now) => { client.threads().runs().cancel(&now.thread_id, &now.id).await?; continue }
                None => return Ok(()),
            },
        };
        match update {
            Some(RunUpdate::TextDelta { text, .. }) => print!("{text}"),
            Some(RunUpdate::ToolCallDone { call, .. }) => println!("  ({} …)", call.id().unwrap_or("a tool")),
            Some(RunUpdate::ToolOutput(output)) => println!("  (-> {})", output.output.unwrap_or_default()),
            Some(RunUpdate::Citation { annotation, .. }) => {
                print!(" <{}>", annotation.file_id().map_or("?", FileId::as_str))
            }
            Some(RunUpdate::RunEnded(run)) => println!("\n  [{}]", run.status),
            Some(_) => continue,
            None => return Ok(()),
        }
        let _ = std::io::stdout().flush();
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let server = common::connect()?;
    let (client, threads) = (&server.client, server.client.threads());
    let tools = Tools::new().function_with("get_weather", |_: Value| async { "clear, 21 °C" });
    let helper = AssistantCreateParams::new(&*server.model).tools(tools.definitions());
    let assistant = client.assistants().create(helper).await?;
    let thread = threads.create(ThreadCreateParams::new()).await?;
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    loop {
        print!("> ");
        let _ = std::io::stdout().flush();
        let Ok(Some(line)) = lines.next_line().await else { return Ok(()) };
        if line == "/history" {
            let messages = threads.messages().list(&thread.id).order(Order::Asc).items();
            messages.try_for_each(|said| async move { Ok(println!("{}: {}", said.role, said.text())) }).await?;
        } else if !line.trim().is_empty() {
            threads.messages().create(&thread.id, MessageCreateParams::user(line)).await?;
            let run = threads.runs().create(&thread.id, RunCreateParams::new(&assistant.id)).stream();
            show(client, run.run_with(tools.clone())).await?;
        }
    }
}
