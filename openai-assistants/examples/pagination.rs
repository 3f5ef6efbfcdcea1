// Lists: one page, the next one, every item, and the pages around an item.

mod common;

use futures::TryStreamExt;
use openai_assistants::{Result, types::*};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = common::connect()?;
    let assistants = server.client.assistants();
    let mut made = Vec::new();
    for number in 1..=5 {
        let params = AssistantCreateParams::new(&*server.model).name(format!("Number {number}"));
        made.push(assistants.create(params).await?);
    }

    let names = |page: &Page<Assistant>| {
        page.data.iter().map(|item| item.name.clone().unwrap_or_default()).collect::<Vec<_>>().join(", ")
    };
    let mut page = assistants.list().limit(2).order(Order::Desc).await?;
    println!("the newest two: {}", names(&page));
    while let Some(next) = page.next_page() {
        page = next.await?;
        println!("the next page: {}", names(&page));
    }

    let all: Vec<Assistant> = assistants.list().limit(2).items().try_collect().await?;
    println!("{} in all", all.len());

    let before = assistants.list().order(Order::Asc).before(made[2].id.as_str()).await?;
    println!("before the third: {}", names(&before));

    for assistant in made {
        assistants.delete(&assistant.id).await?;
    }
    Ok(())
}
