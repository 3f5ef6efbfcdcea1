// Questions about files: upload, index, ask, and show what is cited.

mod common;

use openai_assistants::{Result, types::*};

const FOODS: &str = "Favourite foods of several people:\nEffie: pizza\nFilip: cake\nSummanus: tacos\n";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = common::connect()?;
    let (client, threads) = (&server.client, server.client.threads());

    let upload = Upload::from_bytes("foods.txt", FOODS);
    let file = client.files().create(FileCreateParams::new(upload, FilePurpose::Assistants)).await?;
    let store = VectorStoreCreateParams::new().name("Foods").file_ids([&file.id]);
    let store = client.vector_stores().create_and_poll(store).await?;

    let resources = ToolResources::new().file_search(&store.id);
    let reader = AssistantCreateParams::new(&*server.model).tools([FileSearchTool::new()]).tool_resources(resources);
    let assistant = client.assistants().create(reader).await?;
    let question = MessageCreateParams::user("What is Filip's favourite food?");
    let thread = threads.create(ThreadCreateParams::new().messages([question])).await?;

    let end = threads.runs().create(&thread.id, RunCreateParams::new(&assistant.id)).stream().run().await?;
    for message in end.messages() {
        println!("{}", message.text_with_citations(|citation| format!(" [{}]", citation.number)));
        for citation in message.citations() {
            let Some(id) = citation.file_id else { continue };
            println!("[{}] {}", citation.number, client.files().retrieve(id).await?.filename);
        }
    }

    client.vector_stores().delete(&store.id).await?;
    client.files().delete(&file.id).await?;
    Ok(())
}
