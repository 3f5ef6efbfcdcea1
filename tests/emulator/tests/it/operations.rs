//! Every operation once, through the client crate.

use openai_assistants::operations::OPERATIONS;
use openai_assistants::types::*;
use serde_json::json;

use crate::{params, settled, start, weather};

#[tokio::test]
async fn assistants() {
    let (_emulator, client) = start().await;
    let assistants = client.assistants();
    let body = json!({"model": "gpt-4o", "name": "One", "metadata": {"a": "b"}, "tools": [
        {"type": "code_interpreter"}, {"type": "file_search"}, {"type": "function", "function": {"name": "f"}}]});
    let created = assistants.create(params(body)).await.expect("create");
    let json = serde_json::to_value(&created).expect("json");
    assert_eq!(json["tool_resources"], json!({"code_interpreter": {"file_ids": []}}));
    assert_eq!(json["tools"][1]["file_search"]["ranking_options"]["ranker"], "default_2024_08_21");
    assert_eq!(json["tools"][2]["function"]["parameters"], json!({"type": "object", "properties": {}}));
    assert_eq!(json["response_format"], "auto");
    assert!(created.id.as_str().starts_with("asst_") && created.extra.is_empty());
    assert_eq!(assistants.retrieve(&created.id).await.expect("retrieve"), created);
    let update = AssistantUpdateParams::new().name("Two").description_null();
    let updated = assistants.update(&created.id, update).await.expect("update");
    assert_eq!((updated.name.as_deref(), updated.tools), (Some("Two"), created.tools));
    assert_eq!(assistants.list().await.expect("list").data.len(), 1);
    assert!(assistants.delete(&created.id).await.expect("delete").deleted);
    assert!(assistants.retrieve(&created.id).await.expect_err("deleted").is_not_found());
}

#[tokio::test]
async fn threads_and_messages() {
    let (_emulator, client) = start().await;
    let threads = client.threads();
    let file = client.files().create(FileCreateParams::new(Upload::from_bytes("a.txt", "text"), "assistants")).await;
    let file = file.expect("a file");
    let body = json!({"messages": [{"role": "user", "content": "Hi", "attachments": [
        {"file_id": file.id, "tools": [{"type": "file_search"}, {"type": "code_interpreter"}]}]}]});
    let thread = threads.create(params(body)).await.expect("create");
    let resources = serde_json::to_value(&thread.tool_resources).expect("json");
    assert_eq!(resources["code_interpreter"]["file_ids"], json!([file.id]));
    assert!(resources["file_search"]["vector_store_ids"][0].as_str().is_some_and(|id| id.starts_with("vs_")));
    assert_eq!(threads.retrieve(&thread.id).await.expect("retrieve"), thread);
    let update = threads.update(&thread.id, params(json!({"metadata": {"k": "v"}}))).await.expect("update");
    assert_eq!(serde_json::to_value(update.metadata).expect("json"), json!({"k": "v"}));

    let messages = threads.messages();
    let message = messages.create(&thread.id, params(json!({"role": "user", "content": "Bye"}))).await.expect("create");
    assert_eq!((&message.status, &message.run_id), (&None, &None));
    assert_eq!(messages.retrieve(&thread.id, &message.id).await.expect("retrieve"), message);
    let changed = messages.update(&thread.id, &message.id, params(json!({"metadata": {"x": "y"}}))).await;
    assert_eq!(serde_json::to_value(changed.expect("update").metadata).expect("json"), json!({"x": "y"}));
    assert_eq!(messages.list(&thread.id).await.expect("list").data.len(), 2);
    assert!(messages.delete(&thread.id, &message.id).await.expect("delete").deleted);
    assert!(threads.delete(&thread.id).await.expect("delete").deleted);
}

#[tokio::test]
async fn files() {
    let (_emulator, client) = start().await;
    let files = client.files();
    let upload = Upload::from_bytes("你好.txt", "notes");
    let file = files.create(FileCreateParams::new(upload, "user_data")).await.expect("create");
    assert_eq!((file.filename.as_str(), file.bytes), ("你好.txt", 5));
    assert_eq!(files.retrieve(&file.id).await.expect("retrieve"), file);
    assert_eq!(files.content(&file.id).bytes().await.expect("content"), "notes");
    assert_eq!(files.list().purpose("user_data").await.expect("list").data.len(), 1);
    assert_eq!(files.list().purpose("vision").await.expect("list").data.len(), 0);
    assert!(files.delete(&file.id).await.expect("delete").deleted);
}

#[tokio::test]
async fn vector_stores() {
    let (_emulator, client) = start().await;
    let stores = client.vector_stores();
    let file = |name: &'static str, text: &'static str| {
        let client = client.clone();
        async move {
            let params = FileCreateParams::new(Upload::from_bytes(name, text), "assistants");
            client.files().create(params).await.expect("a file").id
        }
    };
    let (first, second) = (file("a.txt", "Filip likes cake.").await, file("b.txt", "").await);
    let body = json!({"name": "Food", "file_ids": [first], "expires_after": {"anchor": "last_active_at", "days": 1}});
    let store = stores.create(params(body)).await.expect("create");
    assert_eq!((store.status.as_str(), store.file_counts.total), ("in_progress", 1));
    assert_eq!(store.expires_at, store.last_active_at.map(|at| at + 86_400));
    assert_eq!(
        stores.update(&store.id, params(json!({"name": "Foods"}))).await.expect("update").name.as_deref(),
        Some("Foods")
    );
    assert_eq!(stores.list().await.expect("list").data.len(), 1);

    let added =
        stores.files().create(&store.id, params(json!({"file_id": second, "attributes": {"year": 2024}}))).await;
    assert_eq!(added.expect("create").status.as_str(), "in_progress");
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    let failed = stores.files().retrieve(&store.id, &second).await.expect("retrieve");
    assert_eq!((failed.status.as_str(), failed.last_error.is_some()), ("failed", true));
    let store = stores.retrieve(&store.id).await.expect("retrieve");
    assert_eq!((store.status.as_str(), store.file_counts.completed, store.file_counts.failed), ("completed", 1, 1));
    let changed = stores.files().update(&store.id, &second, params(json!({"attributes": {"year": 2025}}))).await;
    assert_eq!(serde_json::to_value(changed.expect("update").attributes).expect("json"), json!({"year": 2025}));
    assert_eq!(stores.files().list(&store.id).filter("completed").await.expect("list").data.len(), 1);
    let content = stores.files().content(&store.id, &first).await.expect("content");
    assert_eq!(content.data[0].text.as_deref(), Some("Filip likes cake."));
    let found = stores.search(&store.id, params(json!({"query": "what cake"}))).await.expect("search");
    assert_eq!((found.data[0].filename.as_str(), found.data.len()), ("a.txt", 1));
    assert!(stores.files().delete(&store.id, &second).await.expect("delete").deleted);

    let batches = stores.file_batches();
    let batch = batches.create(&store.id, params(json!({"file_ids": [second]}))).await.expect("create");
    assert_eq!(batch.status.as_str(), "in_progress");
    assert_eq!(batches.list_files(&store.id, &batch.id).await.expect("list").data[0].id, second);
    let cancelled = batches.cancel(&store.id, &batch.id).await;
    let batch = batches.retrieve(&store.id, &batch.id).await.expect("retrieve");
    // On a busy machine the batch may be through before it can be cancelled.
    assert_eq!(batch.status.as_str(), if cancelled.is_ok() { "cancelled" } else { "failed" });
    assert!(stores.delete(&store.id).await.expect("delete").deleted);
}

#[tokio::test]
async fn runs_and_steps() {
    let (_emulator, client) = start().await;
    let assistant =
        client.assistants().create(params(json!({"model": "m", "tools": weather()}))).await.expect("create");
    let body = json!({"assistant_id": assistant.id, "thread": {"messages": [{"role": "user", "content": "Paris?"}]}});
    let run = client.threads().create_and_run(params(body)).await.expect("create_and_run");
    let runs = client.threads().runs();
    let run = settled(&client, &run).await;
    assert_eq!(run.status, RunStatus::RequiresAction);
    let action = serde_json::to_value(run.required_action).expect("json");
    let call = &action["submit_tool_outputs"]["tool_calls"][0];
    assert_eq!(call["function"], json!({"name": "get_weather", "arguments": "{\"city\":\"city\"}"}));
    let outputs = json!({"tool_outputs": [{"tool_call_id": call["id"], "output": "sunny"}]});
    let run = runs
        .submit_tool_outputs(&run.thread_id, &run.id, params::<RunSubmitToolOutputsParams>(outputs))
        .await
        .expect("submit");
    assert_eq!((run.status.clone(), run.required_action.clone()), (RunStatus::Queued, None));
    let run = settled(&client, &run).await;
    assert_eq!((run.status.clone(), run.usage.is_some()), (RunStatus::Completed, true));
    let updated = runs.update(&run.thread_id, &run.id, params(json!({"metadata": {"a": "b"}}))).await.expect("update");
    assert_eq!(serde_json::to_value(updated.metadata).expect("json"), json!({"a": "b"}));
    assert_eq!(runs.list(&run.thread_id).await.expect("list").data.len(), 1);
    let steps = runs.steps().list(&run.thread_id, &run.id).order("asc").await.expect("steps").data;
    let kinds: Vec<_> = steps.iter().map(|step| step.r#type.as_str()).collect();
    assert_eq!(kinds, ["tool_calls", "message_creation"]);
    let step = runs.steps().retrieve(&run.thread_id, &run.id, &steps[0].id).await.expect("step");
    assert_eq!(step, steps[0]);

    let again = runs.create(&run.thread_id, params(json!({"assistant_id": assistant.id}))).await.expect("create");
    let cancelled = runs.cancel(&again.thread_id, &again.id).await.expect("cancel");
    assert_eq!(cancelled.status, RunStatus::Cancelling);
    assert_eq!(settled(&client, &again).await.status, RunStatus::Cancelled);
}

/// The tests above call every operation that there is.
#[test]
fn no_operation_is_left_out() {
    let text = include_str!("operations.rs");
    for operation in OPERATIONS {
        let (_, method) = METHODS.iter().find(|(prefix, _)| operation.id.starts_with(prefix)).expect("a method");
        assert!(text.contains(&format!(".{method}(")), "{} is not called", operation.id);
    }
}

/// The first word of an operation's id and the method it becomes.
const METHODS: &[(&str, &str)] = &[
    ("listFilesIn", "list_files"),
    ("list", "list"),
    ("createThreadAndRun", "create_and_run"),
    ("create", "create"),
    ("get", "retrieve"),
    ("retrieveVectorStoreFileContent", "content"),
    ("retrieve", "retrieve"),
    ("modify", "update"),
    ("update", "update"),
    ("delete", "delete"),
    ("download", "content"),
    ("cancel", "cancel"),
    ("submit", "submit_tool_outputs"),
    ("search", "search"),
];
