use openai_assistants::types::{AssistantStreamEvent, RunCreateParams};
use openai_assistants::{Client, Result};

#[tokio::main]
async fn main() -> Result<()> {
    let client = Client::from_env()?;
    let params = RunCreateParams::new("asst_1");
    let mut events = client.threads().runs().create("thread_1", params).stream().await?;
    while let Some(event) = events.try_next().await? {
        match event {
            AssistantStreamEvent::ThreadMessageDelta(delta) => print!("{}", delta.text()),
            AssistantStreamEvent::ThreadRunFailed(run) => eprintln!("{:?}", run.last_error),
            _ => {}
        }
    }
    Ok(())
}
