// The same without `async`: `send` in place of `.await`.

mod common;

use openai_assistants::{Result, blocking::Client, types::*};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = common::connect()?;
    let client = Client::new(server.client.clone())?;
    let assistant = client.assistants().create(AssistantCreateParams::new(&*server.model)).send()?;
    let question = MessageCreateParams::user("Solve 3x + 11 = 14");
    let thread = client.threads().create(ThreadCreateParams::new().messages([question])).send()?;

    let request = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id));
    for event in request.stream().send()? {
        if let AssistantStreamEvent::ThreadMessageDelta(delta) = event? {
            print!("{}", delta.text());
        }
    }
    println!();
    for message in client.threads().messages().list(&thread.id).items() {
        println!("{}", message?.role);
    }
    Ok(())
}
