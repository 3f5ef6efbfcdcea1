// The program of the README. Its server is the one that the environment names.

use openai_assistants::types::{
    AssistantCreateParams, AssistantStreamEvent, CodeInterpreterTool, MessageCreateParams, RunCreateParams,
    ThreadCreateParams,
};
use openai_assistants::{Client, Result};

#[tokio::main]
async fn main() -> Result<()> {
    // Reads OPENAI_BASE_URL, the address of the server, and OPENAI_API_KEY.
    let client = Client::from_env()?;

    let assistant = AssistantCreateParams::new("gpt-4o").name("Math tutor").tools([CodeInterpreterTool::new()]);
    let assistant = client.assistants().create(assistant).await?;
    let thread = client.threads().create(ThreadCreateParams::new()).await?;
    let question = MessageCreateParams::user("Solve 3x + 11 = 14");
    client.threads().messages().create(&thread.id, question).await?;

    let run = RunCreateParams::new(&assistant.id);
    let mut events = client.threads().runs().create(&thread.id, run).stream().await?;
    while let Some(event) = events.try_next().await? {
        match event {
            AssistantStreamEvent::ThreadMessageDelta(delta) => {
                print!("{}", delta.text())
            }
            AssistantStreamEvent::ThreadRunFailed(run) => {
                eprintln!("{:?}", run.last_error)
            }
            _ => {}
        }
    }
    Ok(())
}
