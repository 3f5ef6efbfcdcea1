#![allow(deprecated)]

use async_openai::Client;
use async_openai::types::assistants::{AssistantStreamEvent, CreateRunRequestArgs, MessageDeltaContent};
use futures::TryStreamExt;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new();
    let request = CreateRunRequestArgs::default().assistant_id("asst_1").build()?;
    let mut events = client.threads().runs("thread_1").create_stream(request).await?;
    while let Some(event) = events.try_next().await? {
        match event {
            AssistantStreamEvent::ThreadMessageDelta(delta) => {
                for part in delta.delta.content.into_iter().flatten() {
                    if let MessageDeltaContent::Text(text) = part {
                        print!("{}", text.text.and_then(|text| text.value).unwrap_or_default());
                    }
                }
            }
            AssistantStreamEvent::ThreadRunFailed(run) => eprintln!("{:?}", run.last_error),
            _ => {}
        }
    }
    Ok(())
}
