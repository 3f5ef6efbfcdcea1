// Code that the assistant writes and runs: what it prints, and the picture it draws.

mod common;

use openai_assistants::{Result, types::*};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = common::connect()?;
    let (client, threads) = (&server.client, server.client.threads());
    let coder = AssistantCreateParams::new(&*server.model).tools([CodeInterpreterTool::new()]);
    let assistant = client.assistants().create(coder).await?;
    let request = MessageCreateParams::user("Please plot the square of the numbers from 0 to 10.");
    let thread = threads.create(ThreadCreateParams::new().messages([request])).await?;

    let end = threads.runs().create(&thread.id, RunCreateParams::new(&assistant.id)).stream().run().await?;
    for call in end.tool_calls() {
        let ToolCall::CodeInterpreter(call) = call else { continue };
        println!("--- code\n{}", call.code_interpreter.input);
        for output in &call.code_interpreter.outputs {
            if let CodeInterpreterOutput::Logs(output) = output {
                println!("--- prints\n{}", output.logs);
            }
        }
    }
    println!("--- says");
    for part in end.messages().iter().flat_map(|message| &message.content) {
        match part {
            MessageContent::Text(block) => println!("{}", block.text.value),
            MessageContent::ImageFile(block) => {
                let path = std::env::temp_dir().join(format!("{}.png", block.image_file.file_id));
                let size = client.files().content(&block.image_file.file_id).save_to(&path).await?;
                println!("[a picture of {size} bytes: {}]", path.display());
            }
            _ => {}
        }
    }
    Ok(())
}
