//! What a data folder keeps, and what happens when it cannot be used.

use std::path::Path;

use emulator::{Builder, Chat, Emulator, Reply, Scenario};
use openai_assistants::ToolOutput;
use openai_assistants::types::{RunCreateParams, RunStatus, RunSubmitToolOutputsParams};
use serde_json::{Value, json};
use support::Folder;

use super::chat::{STREAM, model, reply_events};
use super::wire::{Wire, ids};
use super::{scene, settled, weather};

/// Everything there is, with the threads of these ids.
async fn everything(wire: &Wire, threads: &[String]) -> Vec<(String, Value)> {
    let mut paths: Vec<String> =
        ["/assistants?limit=100&order=asc", "/files?order=asc", "/vector_stores?limit=100&order=asc"]
            .map(str::to_owned)
            .into();
    for file in ids(&wire.get("/files").await) {
        paths.push(format!("/files/{file}"));
    }
    for store in ids(&wire.get("/vector_stores").await) {
        paths.push(format!("/vector_stores/{store}/files?order=asc"));
    }
    for thread in threads {
        paths.push(format!("/threads/{thread}"));
        paths.push(format!("/threads/{thread}/messages?order=asc"));
        let runs = format!("/threads/{thread}/runs?order=asc");
        for run in ids(&wire.get(&runs).await) {
            paths.push(format!("/threads/{thread}/runs/{run}/steps?order=asc"));
        }
        paths.push(runs);
    }
    let mut found = Vec::new();
    for path in paths {
        let body = wire.get(&path).await;
        found.push((path, body));
    }
    found
}

fn builder(folder: &Path) -> Builder {
    Emulator::builder().data(folder.join("data"))
}

async fn started(folder: &Path) -> Emulator {
    builder(folder).start().await.expect("an emulator")
}

#[tokio::test]
async fn everything_is_there_after_a_restart() {
    let folder = Folder::in_memory("data-everything", &[]);
    let emulator = started(folder.path()).await;
    let (wire, client) = (Wire::new(emulator.base_url()), emulator.client());
    let bytes: Vec<u8> = (0..=255).cycle().take(300_000).collect();
    let notes = wire.upload("notes.txt", "assistants", b"Anna likes plums.").await.expect("a file");
    let binary = wire.upload("all.bin", "user_data", &bytes).await.expect("a file");
    let store = wire.post("/vector_stores", json!({"name": "s", "file_ids": [notes["id"]]})).await;
    let store = store["id"].as_str().expect("an id").to_owned();
    let batch = json!({"file_ids": [binary["id"]], "attributes": {"year": 2026}});
    let batch = wire.post(&format!("/vector_stores/{store}/file_batches"), batch).await;
    let batch = format!("/vector_stores/{store}/file_batches/{}", batch["id"].as_str().expect("an id"));
    let tools = json!([weather()[0], {"type": "file_search"}, {"type": "code_interpreter"}]);
    let (assistant, thread) = scene(&client, tools, "What does Anna like?").await;
    let resources = json!({"tool_resources": {"file_search": {"vector_store_ids": [store]}}, "metadata": {"a": "b"}});
    wire.post(&format!("/threads/{}", thread.id), resources).await;
    while wire.get(&batch).await["status"] == "in_progress" {}
    let run = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id)).await.expect("a run");
    let run = settled(&client, &run).await;
    let call = &run.required_action.as_ref().expect("a call").submit_tool_outputs.tool_calls[0];
    let outputs = json!({"tool_outputs": [{"tool_call_id": call.id, "output": "sun"}]});
    wire.post(&format!("/threads/{}/runs/{}/submit_tool_outputs", thread.id, run.id), outputs).await;
    assert_eq!(settled(&client, &run).await.status, RunStatus::Completed);
    // Changes and deletions count as well.
    let (gone, kept) = (scene(&client, json!([]), "x").await, scene(&client, json!([]), "y").await);
    for path in [format!("/assistants/{}", gone.0.id), format!("/threads/{}", gone.1.id)] {
        wire.send("DELETE", &path, None).await.expect("a deletion");
    }
    wire.post(&format!("/assistants/{}", kept.0.id), json!({"name": "Renamed"})).await;
    let threads = [thread.id.to_string(), kept.1.id.to_string()];
    let before = everything(&wire, &threads).await;
    assert!(
        before
            .iter()
            .any(|(path, list)| path.ends_with("steps?order=asc") && list["data"].as_array().unwrap().len() > 3)
    );
    let batch_before = wire.get(&batch).await;
    drop(emulator);

    let emulator = started(folder.path()).await;
    let wire = Wire::new(emulator.base_url());
    for (path, expected) in before {
        assert_eq!(wire.get(&path).await, expected, "{path}");
    }
    assert_eq!(wire.get(&batch).await, batch_before);
    let gone = wire.send("GET", &format!("/threads/{}", gone.1.id), None).await.expect("an answer");
    assert_eq!(gone.0, 404);
    let content = emulator.client().files().content(binary["id"].as_str().unwrap()).await.expect("a download");
    assert_eq!(content.bytes().await.expect("bytes"), bytes);
    // And it goes on from there: the search finds what was uploaded before.
    let run = emulator.client().threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id));
    let run = run.await.expect("a run");
    assert_eq!(settled(&emulator.client(), &run).await.status, RunStatus::RequiresAction);
}

#[tokio::test]
async fn ids_do_not_repeat_even_with_a_seed() {
    let folder = Folder::in_memory("data-ids", &[]);
    let mut seen = std::collections::HashSet::new();
    for start in 0..3 {
        let emulator = builder(folder.path()).seed(7).start().await.expect("an emulator");
        for _ in 0..5 {
            let wire = Wire::new(emulator.base_url());
            let assistant = wire.post("/assistants", json!({"model": "m"})).await;
            assert!(seen.insert(assistant["id"].clone()), "start {start}");
        }
        assert_eq!(ids(&Wire::new(emulator.base_url()).get("/assistants?limit=100").await).len(), seen.len());
    }
}

#[tokio::test]
async fn runs_that_were_in_progress_have_ended() {
    let folder = Folder::in_memory("data-runs", &[]);
    let scenario = || {
        let wait = emulator::Action::Wait("60s".to_owned());
        let slow = Reply::to("wait").say("First.").then(wait.clone());
        Scenario::new().reply(slow).reply(Reply::to("call").call("get_weather", json!({"city": "Oslo"})))
    };
    let emulator = builder(folder.path()).scenario(scenario()).start().await.expect("an emulator");
    let client = emulator.client();
    let mut runs = Vec::new();
    for message in ["wait", "wait, and be cancelled", "call"] {
        let (assistant, thread) = scene(&client, weather(), message).await;
        let run = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id)).await;
        runs.push(run.expect("a run"));
    }
    let wire = Wire::new(emulator.base_url());
    let path = |index: usize| format!("/threads/{}/runs/{}", runs[index].thread_id, runs[index].id);
    while wire.get(&path(2)).await["status"] != "requires_action" {}
    while wire.get(&path(0)).await["status"] != "in_progress" {}
    wire.post(&format!("{}/cancel", path(1)), json!({})).await;
    drop(emulator);

    let emulator = builder(folder.path()).scenario(scenario()).start().await.expect("an emulator");
    let wire = Wire::new(emulator.base_url());
    for index in [0, 2] {
        let run = wire.get(&path(index)).await;
        assert_eq!((run["status"].as_str(), &run["required_action"]), (Some("failed"), &Value::Null), "{run}");
        let error = match index {
            0 => "The emulator was stopped while this run was in progress. Create a new run to continue the thread.",
            _ => {
                "The emulator was stopped while this run waited for tool outputs, and does not keep what the run was about \
                 to do with them. Create a new run to continue the thread."
            }
        };
        assert_eq!(run["last_error"], json!({"code": "server_error", "message": error}));
        assert!(run["failed_at"].is_i64() && run["usage"].is_object());
        let steps = wire.get(&format!("{}/steps", path(index))).await;
        for step in steps["data"].as_array().expect("steps") {
            assert_ne!(step["status"], "in_progress", "{step}");
        }
    }
    let outputs = RunSubmitToolOutputsParams::new([ToolOutput::text("call_1", "rain")]);
    let submitted = emulator.client().threads().runs().submit_tool_outputs(&runs[2].thread_id, &runs[2].id, outputs);
    let error = submitted.await.expect_err("it has failed").to_string();
    for part in ["do not accept tool outputs. The ", " was stopped while this run waited for tool outputs"] {
        assert!(error.contains(part), "{error}");
    }
    assert_eq!(wire.get(&path(1)).await["status"], "cancelled");
    // The thread is free again.
    let again = json!({"assistant_id": runs[0].assistant_id});
    wire.post(&format!("/threads/{}/runs", runs[0].thread_id), again).await;
}

#[tokio::test]
async fn a_chat_model_gets_the_history_from_before_the_restart() {
    let folder = Folder::in_memory("data-chat", &[]);
    let (url, _) = model(vec![(200, STREAM, reply_events(&["I am", " Ada."]))]).await;
    let emulator = builder(folder.path()).chat(Chat::new(url)).start().await.expect("an emulator");
    let client = emulator.client();
    let (assistant, thread) = scene(&client, json!([]), "Who are you?").await;
    let mut run = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id)).stream().run();
    assert_eq!(run.text().await.expect("a text"), "I am Ada.");
    drop(emulator);

    let (url, asked) = model(vec![(200, STREAM, reply_events(&["As I said."]))]).await;
    let emulator = builder(folder.path()).chat(Chat::new(url)).start().await.expect("an emulator");
    let client = emulator.client();
    let wire = Wire::new(emulator.base_url());
    wire.post(&format!("/threads/{}/messages", thread.id), json!({"role": "user", "content": "Who?"})).await;
    let mut run = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id)).stream().run();
    assert_eq!(run.text().await.expect("a text"), "As I said.");
    assert_eq!(
        asked.lock().expect("the list")[0].1["messages"],
        json!([
            {"role": "user", "content": "Who are you?"},
            {"role": "assistant", "content": "I am Ada."},
            {"role": "user", "content": "Who?"},
        ])
    );
}

#[tokio::test]
async fn one_folder_is_for_one_server() {
    let folder = Folder::in_memory("data-two", &[]);
    let first = started(folder.path()).await;
    let error = builder(folder.path()).start().await.expect_err("should be refused");
    let shown = folder.path().join("data");
    let expected = format!(
        "cannot open the data folder {}: another emulator uses it; stop that one, or choose another folder",
        shown.display()
    );
    assert_eq!(error.to_string(), expected);
    drop(first);
    started(folder.path()).await;
}

/// A process that ended while it created the file leaves one under another name.
#[tokio::test]
async fn a_first_start_that_was_interrupted_is_no_obstacle() {
    let folder = Folder::in_memory("data-first", &[("data/emulator.redb.new", "half of a file")]);
    let emulator = started(folder.path()).await;
    Wire::new(emulator.base_url()).post("/assistants", json!({"model": "m"})).await;
    assert!(!folder.path().join("data/emulator.redb.new").exists());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let private = Folder::in_memory("data-private", &[]);
        drop(started(private.path()).await);
        for (name, mode) in [("data", 0o700), ("data/emulator.redb", 0o600)] {
            let found = std::fs::metadata(private.path().join(name)).expect("it is there").permissions().mode();
            assert_eq!(found & 0o777, mode, "{name}");
        }
    }
    drop(emulator);
    let emulator = started(folder.path()).await;
    assert_eq!(ids(&Wire::new(emulator.base_url()).get("/assistants").await).len(), 1);
}

#[tokio::test]
async fn what_cannot_be_read_is_an_error_and_stays_as_it_is() {
    corruption(8).await;
}

mod slow {
    #[tokio::test]
    #[ignore = "three hundred starts take a minute"]
    async fn a_bit_anywhere_is_found_or_changes_nothing() {
        super::corruption(300).await;
    }
}

async fn corruption(flips: usize) {
    let folder = Folder::in_memory("data-corrupt", &[]);
    let emulator = started(folder.path()).await;
    let wire = Wire::new(emulator.base_url());
    for number in 0..12 {
        let text = format!("{number}").repeat(500);
        wire.post("/assistants", json!({"model": "m", "instructions": text})).await;
    }
    let whole = wire.get("/assistants?limit=100").await;
    drop(emulator);
    let path = folder.path().join("data/emulator.redb");
    let good = std::fs::read(&path).expect("the file");
    let cases: [(&str, Vec<u8>); 5] = [
        ("it is empty", Vec::new()),
        ("corrupt", b"not a database at all".repeat(1000)),
        ("corrupt", good[..good.len() / 2].to_vec()),
        ("corrupt", good[..5000].to_vec()),
        ("corrupt", {
            // In the middle of a text.
            let mut bytes = good.clone();
            let place = bytes.windows(100).position(|window| window == "7".repeat(100).as_bytes()).expect("a text");
            bytes[place] = b'8';
            bytes
        }),
    ];
    for (part, bytes) in cases {
        std::fs::write(&path, &bytes).expect("written");
        let error = builder(folder.path()).start().await.expect_err("should be refused").to_string();
        assert!(error.contains(part) && error.contains("it was not changed"), "{error}");
        assert!(std::fs::read(&path).expect("the file") == bytes, "changed after: {error}");
    }
    // A bit here and there: either it is an error, or nothing is missing.
    let mut refused = 0;
    for turn in 0..flips {
        let mut bytes = good.clone();
        // In the header, which has two thirds of what is looked at, and anywhere else.
        let place = if turn % 3 == 0 { turn * 104_729 % good.len() } else { turn * 7 % 320 };
        bytes[place] ^= 1 << (turn % 8);
        std::fs::write(&path, &bytes).expect("written");
        match builder(folder.path()).start().await {
            Ok(emulator) => {
                let seen = Wire::new(emulator.base_url()).get("/assistants?limit=100").await;
                assert!(seen == whole, "byte {place}: something is missing");
            }
            Err(error) => {
                refused += 1;
                assert!(error.to_string().contains("was not changed"), "byte {place}: {error}");
                assert!(std::fs::read(&path).expect("the file") == bytes, "byte {place}: changed");
            }
        }
    }
    assert!(refused >= flips / 10, "only {refused} of {flips} were found");
    println!("{refused} of {flips} were found, the rest changed nothing");
    std::fs::write(&path, good).expect("written");
    let emulator = started(folder.path()).await;
    assert!(Wire::new(emulator.base_url()).get("/assistants?limit=100").await == whole);
}

#[tokio::test]
async fn a_file_of_a_newer_format_is_an_error() {
    let folder = Folder::in_memory("data-newer", &[]);
    drop(started(folder.path()).await);
    let path = folder.path().join("data/emulator.redb");
    let database = redb::Database::open(&path).expect("a database");
    let transaction = database.begin_write().expect("a transaction");
    let meta = redb::TableDefinition::<&str, u64>::new("meta");
    transaction.open_table(meta).expect("a table").insert("format", 2).expect("written");
    transaction.commit().expect("written");
    drop(database);
    let before = std::fs::read(&path).expect("the file");
    let error = builder(folder.path()).start().await.expect_err("should be refused").to_string();
    assert!(error.contains("has format 2, which a newer emulator has written; this one knows format 1"), "{error}");
    assert!(std::fs::read(&path).expect("the file") == before);
}

#[tokio::test]
async fn what_does_not_fit_into_memory_is_an_error() {
    let folder = Folder::in_memory("data-memory", &[]);
    let emulator = started(folder.path()).await;
    Wire::new(emulator.base_url()).upload("a", "user_data", &[0; 100_000]).await.expect("a file");
    drop(emulator);
    let mut limits = emulator::Limits::default();
    limits.memory = 50_000;
    let error = builder(folder.path()).limits(limits).start().await.expect_err("should be refused").to_string();
    assert!(error.contains("memory of 50000 bytes is full"), "{error}");
    started(folder.path()).await;
}
