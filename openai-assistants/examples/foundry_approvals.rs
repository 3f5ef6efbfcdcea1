// Foundry Agents (classic): the tool of an MCP server, whose calls are made once they are approved.

mod common;

use openai_assistants::{Approval, RunUpdate, Tools, types::*};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = common::connect_to_foundry()?;
    let (client, threads) = (&server.client, server.client.threads());

    let docs = McpTool::new("docs", "https://mcp.example.com/docs");
    let agent = client.assistants().create(AssistantCreateParams::new(&*server.model).tools([docs])).await?;
    let question = ThreadCreateParams::new().messages([MessageCreateParams::user("How do I ask for an approval?")]);
    let thread = threads.create(question).await?;

    // Asked about each call that waits for a decision.
    let tools = Tools::new().approve(|call| async move {
        match call.arguments::<Value>() {
            Err(error) => Approval::Deny(error.to_string()),
            Ok(arguments) if arguments["query"] == "passwords" => Approval::Deny("not for you".to_owned()),
            // The service sends the header to the MCP server.
            Ok(_) => Approval::allow_with_headers([("x-tenant", "example")]),
        }
    });
    let request = threads.runs().create(&thread.id, RunCreateParams::new(&agent.id)).stream();
    let mut run = request.run_with(tools);
    while let Some(update) = run.try_next().await? {
        match update {
            RunUpdate::ApprovalRequested(call) => println!("? {}({})", call.name(), call.arguments_json()),
            RunUpdate::ApprovalSubmitted { is_approved, .. } => println!("{}", if is_approved { "yes" } else { "no" }),
            RunUpdate::MessageDone(message) => {
                let text = message.text_with_citations(|citation| match citation.url {
                    Some(url) => format!(" [{}]({url})", citation.title.unwrap_or(url)),
                    None => String::new(),
                });
                println!("{text}");
            }
            _ => {}
        }
    }
    println!("{} thread in the project", threads.list().limit(10).await?.data.len());
    Ok(())
}
