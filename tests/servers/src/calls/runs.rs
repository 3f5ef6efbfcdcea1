use std::time::Duration;

use openai_assistants::types::{
    AssistantId, MessageCreateParams, Run, RunCreateParams, RunSubmitToolOutputsParams, RunUpdateParams,
    ThreadCreateAndRunParams, ThreadCreateParams, ThreadId,
};
use openai_assistants::{Result, ToolOutput, Tools};

use super::{Server, id, weather};
use crate::report::Report;

/// How long a run may take.
pub const DEADLINE: Duration = Duration::from_secs(20);

pub async fn call(server: &Server, report: &mut Report) {
    let threads = server.client.threads();
    let runs = threads.runs();
    let assistant = server.assistant(&Tools::new()).await.unwrap_or_else(|_| AssistantId::from("asst_none"));
    let thread = server.thread().await;

    let params = RunCreateParams::new(&assistant).metadata([("purpose", "test")]);
    let run = report.response("runs.create", runs.create(&thread, params).with_response()).await;
    let run_id = id(run.as_ref(), "run", |run| run.id.clone());
    report.value("runs.poll", runs.poll(&thread, &run_id).with_deadline(DEADLINE), status).await;
    report.response("runs.retrieve", runs.retrieve(&thread, &run_id).with_response()).await;
    let params = RunUpdateParams::new().metadata([("purpose", "other")]);
    report.response("runs.update", runs.update(&thread, &run_id, params).with_response()).await;
    report.response("runs.list", runs.list(&thread).limit(1).with_response()).await;
    report.response("runs.cancel (a run that is over)", runs.cancel(&thread, &run_id).with_response()).await;
    let steps = runs.steps();
    let page = report.response("steps.list", steps.list(&thread, &run_id).with_response()).await;
    let step_id = id(page.as_ref().and_then(|page| page.data.first()), "step", |step| step.id.clone());
    report.response("steps.retrieve", steps.retrieve(&thread, &run_id, &step_id).with_response()).await;
    report.response("messages.list (of the run)", threads.messages().list(&thread).with_response()).await;

    let thread = server.thread().await;
    let polled = runs.create_and_poll(&thread, RunCreateParams::new(&assistant)).with_deadline(DEADLINE);
    report.value("runs.create_and_poll", polled, status).await;
    let question = ThreadCreateParams::new().messages([MessageCreateParams::user("Hello")]);
    let params = ThreadCreateAndRunParams::new(&assistant).thread(question);
    let run = report.response("threads.create_and_run", threads.create_and_run(params).with_response()).await;
    if let Some(run) = run {
        let polled = runs.poll(&run.thread_id, &run.id).with_deadline(DEADLINE);
        report.value("threads.create_and_run, runs.poll", polled, status).await;
    }
    let idle = runs.wait_for_idle(&thread).with_deadline(DEADLINE);
    report.value("runs.wait_for_idle", idle, |_| String::new()).await;

    let assistant = server.assistant(&weather()).await.unwrap_or_else(|_| AssistantId::from("asst_none"));
    let thread = server.thread().await;
    let outputs = submit(server, &thread, &assistant);
    report.value("runs.submit_tool_outputs", Box::pin(outputs), status).await;
    let thread = server.thread().await;
    let mut run = runs.create(&thread, RunCreateParams::new(&assistant)).run_with(weather()).with_deadline(DEADLINE);
    report.value("runs.create.run_with (polls)", Box::pin(run.text()), Clone::clone).await;
}

/// Answers the calls of a run by hand, if it has any.
async fn submit(server: &Server, thread: &ThreadId, assistant: &AssistantId) -> Result<Run> {
    let runs = server.client.threads().runs();
    let run = runs.create_and_poll(thread, RunCreateParams::new(assistant)).with_deadline(DEADLINE).await?;
    if !run.requires_action() {
        return Ok(run);
    }
    let outputs = run.required_tool_calls().iter().map(|call| ToolOutput::text(&call.id, "21 degrees"));
    let params = RunSubmitToolOutputsParams::new(outputs);
    runs.submit_tool_outputs_and_poll(thread, &run.id, params).with_deadline(DEADLINE).await
}

fn status(run: &Run) -> String {
    run.status.to_string()
}
