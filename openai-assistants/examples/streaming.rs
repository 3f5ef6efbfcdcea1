// Text while it is generated: once as updates of a run, once as the events of the server.

mod common;

use std::io::Write;

use openai_assistants::{Result, RunUpdate, types::*};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = common::connect()?;
    let (client, threads) = (&server.client, server.client.threads());
    let assistant = client.assistants().create(AssistantCreateParams::new(&*server.model)).await?;
    let question = ThreadCreateParams::new().messages([MessageCreateParams::user("Tell me a short story")]);
    let thread = threads.create(question).await?;

    let mut run = threads.runs().create(&thread.id, RunCreateParams::new(&assistant.id)).stream().run();
    while let Some(update) = run.try_next().await? {
        match update {
            RunUpdate::TextDelta { text, .. } => print!("{text}"),
            RunUpdate::MessageDone(_) => println!(),
            _ => {}
        }
        let _ = std::io::stdout().flush();
    }
    let run = run.final_run().await?;
    println!("{}, {} tokens\n", run.status, run.usage.map_or(0, |usage| usage.total_tokens));

    let mut events = threads.runs().create(&thread.id, RunCreateParams::new(&assistant.id)).stream().await?;
    while let Some(event) = events.try_next().await? {
        match event {
            AssistantStreamEvent::ThreadMessageDelta(delta) => print!("[{}]", delta.text()),
            AssistantStreamEvent::Unknown { event, .. } => eprintln!("a new kind of event: {event}"),
            other => println!("{}", other.name()),
        }
    }
    Ok(())
}
