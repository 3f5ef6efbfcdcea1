//! The program of the README. Its server is the one that the environment names.

use openai_assistants::{Client, Result, types::*};

#[tokio::main]
async fn main() -> Result<()> {
    // OPENAI_BASE_URL is the address of the server, OPENAI_API_KEY the key for it.
    let client = Client::from_env()?;

    let assistant = client
        .assistants()
        .create(AssistantCreateParams::new("gpt-4o").name("Math tutor").tools([CodeInterpreterTool::new()]))
        .await?;
    let thread = client.threads().create(ThreadCreateParams::new()).await?;
    client.threads().messages().create(&thread.id, MessageCreateParams::user("Solve 3x + 11 = 14")).await?;

    let run = RunCreateParams::new(&assistant.id);
    let mut events = client.threads().runs().create(&thread.id, run).stream().await?;
    while let Some(event) = events.try_next().await? {
        match event {
            AssistantStreamEvent::ThreadMessageDelta(delta) => print!("{}", delta.text()),
            AssistantStreamEvent::ThreadRunRequiresAction(run) => println!("{} wants tools", run.id),
            AssistantStreamEvent::Unknown { event, .. } => eprintln!("new kind of event: {event}"),
            _ => {}
        }
    }
    Ok(())
}
