use openai_assistants::types::{AssistantCreateParams, RunCreateParams, VectorStoreSearchParams};

use super::Server;
use crate::report::Report;

/// Calls that the server has to decline. What it says is in the line; whether it does is a matter of the server.
pub async fn call(server: &Server, report: &mut Report) {
    let Server { client, model } = server;
    report.response("unknown assistant", client.assistants().retrieve("asst_unknown").with_response()).await;
    report.response("unknown assistant, deleted", client.assistants().delete("asst_unknown").with_response()).await;
    report.response("unknown thread", client.threads().retrieve("thread_unknown").with_response()).await;
    let run = client.threads().runs().create("thread_unknown", RunCreateParams::new("asst_unknown"));
    report.response("run in an unknown thread", run.with_response()).await;
    report.response("unknown file", client.files().retrieve("file-unknown").with_response()).await;
    let content = client.files().content("file-unknown").bytes();
    report.value("content of an unknown file", Box::pin(content), |bytes| format!("{} bytes", bytes.len())).await;
    report.response("unknown vector store", client.vector_stores().retrieve("vs_unknown").with_response()).await;
    let search = client.vector_stores().search("vs_unknown", VectorStoreSearchParams::new("tower"));
    report.response("search in an unknown vector store", search.with_response()).await;
    let wrong = client.assistants().create(AssistantCreateParams::new(&**model)).with_body_field("tools", "none");
    report.response("assistant with wrong tools", wrong.with_response()).await;
    report.response("list with a wrong order", client.assistants().list().order("sideways").with_response()).await;
    report.response("files, a wrong limit", client.files().list().with_query("limit", "many").with_response()).await;
}
