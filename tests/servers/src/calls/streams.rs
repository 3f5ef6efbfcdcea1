use openai_assistants::types::{AssistantId, RunCreateParams, ThreadCreateAndRunParams};
use openai_assistants::{Result, RunStream, Tools};

use super::runs::DEADLINE;
use super::{Server, weather};
use crate::report::Report;

pub async fn call(server: &Server, report: &mut Report) {
    let threads = server.client.threads();
    let runs = threads.runs();
    let assistant = server.assistant(&Tools::new()).await.unwrap_or_else(|_| AssistantId::from("asst_none"));
    let params = || RunCreateParams::new(&assistant);

    let thread = server.thread().await;
    report.events("runs.create.stream.raw", runs.create(&thread, params()).stream().raw()).await;
    let thread = server.thread().await;
    let events = async {
        let mut events = runs.create(&thread, params()).stream().await?;
        let mut count = 0;
        while events.try_next().await?.is_some() {
            count += 1;
        }
        Ok((count, events.deviations().len()))
    };
    let describe = |(count, deviations): &(usize, usize)| format!("{count} events, {deviations} deviations");
    report.value("runs.create.stream", Box::pin(events), describe).await;
    let thread = server.thread().await;
    let run = runs.create(&thread, params()).stream().run();
    report.value("runs.create.stream.run", Box::pin(text(run)), Clone::clone).await;
    let thread = server.thread().await;
    let run = runs.create(&thread, params()).stream().run().resume_by_polling();
    report.value("runs.create.stream.run.resume_by_polling", Box::pin(text(run)), Clone::clone).await;
    let run = threads.create_and_run(ThreadCreateAndRunParams::new(&assistant)).stream().run().resume_by_polling();
    report.value("threads.create_and_run.stream", Box::pin(text(run)), Clone::clone).await;

    let assistant = server.assistant(&weather()).await.unwrap_or_else(|_| AssistantId::from("asst_none"));
    let thread = server.thread().await;
    let run = runs.create(&thread, RunCreateParams::new(&assistant)).stream().run_with(weather()).resume_by_polling();
    report.value("runs.create.stream.run_with", Box::pin(text(run)), Clone::clone).await;
}

/// What the run wrote, and how it ended.
async fn text(run: RunStream) -> Result<String> {
    let mut run = run.with_deadline(DEADLINE);
    let text = run.text().await?;
    let status = run.final_run().await?.status;
    Ok(format!("{status}: {text}"))
}
