// Answers in a shape that a type of your own can read.

mod common;

use openai_assistants::types::*;
use serde::Deserialize;
use serde_json::json;

#[derive(Debug, Deserialize)]
struct Meeting {
    title: String,
    day: String,
    guests: Vec<String>,
}

fn format() -> AssistantResponseFormatOption {
    let schema = json!({
        "type": "object",
        "properties": {
            "title": {"type": "string"},
            "day": {"type": "string", "format": "date"},
            "guests": {"type": "array", "items": {"type": "string"}},
        },
        "required": ["title", "day", "guests"],
        "additionalProperties": false,
    });
    let format = ResponseFormatJsonSchemaJsonSchema::new("meeting").schema(schema).strict(true);
    ResponseFormatJsonSchema::new(format).into()
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = common::connect()?;
    let (client, threads) = (&server.client, server.client.threads());
    let assistant = client.assistants().create(AssistantCreateParams::new(&*server.model)).await?;
    let request = MessageCreateParams::user("Ann and Bob meet on 31 January 2025 to talk about the budget.");
    let thread = threads.create(ThreadCreateParams::new().messages([request])).await?;

    let run = RunCreateParams::new(&assistant.id).response_format(format());
    let end = threads.runs().create(&thread.id, run).stream().run().await?;
    match end.parse::<Meeting>() {
        Ok(meeting) => println!("{} on {} with {}", meeting.title, meeting.day, meeting.guests.join(", ")),
        // A refusal is plain text, and a truncated answer is not valid JSON.
        Err(error) if error.is_refusal() => println!("refused: {}", error.refusal().unwrap_or_default()),
        Err(error) if error.is_truncated() => println!("cut short: {}", error.text()),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
