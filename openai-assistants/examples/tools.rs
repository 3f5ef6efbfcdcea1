// Functions of your own: the run calls them, their outputs go back, and it is one stream from beginning to end.

mod common;

use openai_assistants::{Result, RunUpdate, Tools, types::*};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = common::connect()?;
    let (client, threads) = (&server.client, server.client.threads());

    // With the feature `schemars` the schema comes from the type of the argument: `.function("get_weather", …)`.
    let parameters = json!({
        "type": "object",
        "properties": {"city": {"type": "string", "description": "A city, such as Paris"}},
        "required": ["city"],
        "additionalProperties": false,
    });
    let weather = FunctionDefinition::new("get_weather").description("The weather in a city").parameters(parameters);
    let tools = Tools::new().function_with(weather, |arguments: Value| async move {
        json!({"city": arguments["city"], "sky": "clear", "celsius": 21})
    });

    let helper = AssistantCreateParams::new(&*server.model).tools(tools.definitions());
    let assistant = client.assistants().create(helper).await?;
    let question = ThreadCreateParams::new().messages(["How is the weather in Paris?"]);
    let thread = threads.create(question).await?;

    let request = threads.runs().create(&thread.id, RunCreateParams::new(&assistant.id)).stream();
    let mut run = request.run_with(tools);
    while let Some(update) = run.try_next().await? {
        match update {
            RunUpdate::ToolStarted(call) => println!("-> {}({})", call.name(), call.function.arguments),
            RunUpdate::ToolOutput(output) => println!("<- {}", output.output.as_deref().unwrap_or_default()),
            RunUpdate::MessageDone(message) => println!("{}", message.text()),
            _ => {}
        }
    }
    Ok(())
}
