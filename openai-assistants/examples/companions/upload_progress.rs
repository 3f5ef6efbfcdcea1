// Many files for a vector store, with a bar that shows how much of them has been sent and indexed.

#[path = "../common/mod.rs"]
mod common;

use indicatif::{ProgressBar, ProgressStyle};
use openai_assistants::{Result, types::*};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = common::connect()?;
    let stores = server.client.vector_stores();
    let store = stores.create(VectorStoreCreateParams::new().name("Numbers")).await?;
    let files = (1..=20).map(|number| Upload::from_bytes(format!("{number}.md"), format!("{number}\n").repeat(10_000)));

    let bar = ProgressBar::new(0).with_style(ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {msg}")?);
    let shown = bar.clone();
    let upload = stores.file_batches().upload_and_poll(&store.id, files).on_progress(move |progress| {
        shown.set_length(progress.total_bytes.unwrap_or_default());
        shown.set_position(progress.bytes);
        shown.set_message(format!("{} uploaded, {} indexed", progress.uploaded, progress.indexed));
    });
    let batch = upload.await?;
    bar.finish();
    println!("{} of {} bytes sent", bar.position(), bar.length().unwrap_or_default());
    println!("{} of {} files indexed", batch.file_counts.completed, batch.file_counts.total);

    stores.delete(&store.id).await?;
    Ok(())
}
