// An assistant, a thread, a run: ask, wait, read the answer.

mod common;

use openai_assistants::{Result, types::*};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = common::connect()?;
    let (client, threads) = (&server.client, server.client.threads());

    let tutor = AssistantCreateParams::new(&*server.model).name("Math tutor").instructions("Explain each step.");
    let assistant = client.assistants().create(tutor).await?;
    let thread = threads.create(ThreadCreateParams::new()).await?;
    let question = MessageCreateParams::user("Solve 3x + 11 = 14");
    threads.messages().create(&thread.id, question).await?;

    let run = threads.runs().create_and_poll(&thread.id, RunCreateParams::new(&assistant.id)).await?;
    println!("The run is {}.", run.status);
    for message in threads.messages().list(&thread.id).order(Order::Asc).await?.data {
        println!("{}: {}", message.role, message.text());
    }

    threads.delete(&thread.id).await?;
    client.assistants().delete(&assistant.id).await?;
    Ok(())
}
