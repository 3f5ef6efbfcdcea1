//! The program with a data folder, killed at any moment: nothing is lost that it has answered.

use std::collections::{HashMap, HashSet};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use openai_assistants::types::{AssistantStreamEvent, RunCreateParams};
use serde_json::{Value, json};
use support::Folder;

use super::process::{PROGRAM, Program};
use super::wire::{Wire, ids};

/// What clients were answered.
#[derive(Default)]
struct Answered {
    /// Objects by their paths, as they were last seen; `None` for those that were deleted.
    objects: HashMap<String, Option<Value>>,
    /// Contents of files.
    contents: HashMap<String, String>,
    /// Texts of messages as far as they were streamed, by the path of the message.
    texts: HashMap<String, String>,
    ids: HashSet<String>,
}

type Shared = Arc<Mutex<Answered>>;

fn answered(shared: &Shared) -> std::sync::MutexGuard<'_, Answered> {
    shared.lock().expect("what was told")
}

fn id(value: &Value) -> String {
    value["id"].as_str().unwrap_or_else(|| panic!("no id in {value}")).to_owned()
}

/// Makes, changes and deletes things until the server is gone.
async fn work(wire: Arc<Wire>, shared: Shared, number: usize) -> Result<(), reqwest::Error> {
    for round in 0.. {
        let note = json!({"metadata": {"by": format!("{number}/{round}")}, "model": "m"});
        let (_, assistant) = wire.send("POST", "/assistants", Some(note)).await?;
        let path = format!("/assistants/{}", id(&assistant));
        fresh(&shared, &assistant);
        answered(&shared).objects.insert(path.clone(), Some(assistant));
        let body = json!({"messages": [{"role": "user", "content": format!("{number} {round}")}]});
        let (_, thread) = wire.send("POST", "/threads", Some(body)).await?;
        let thread_path = format!("/threads/{}", id(&thread));
        fresh(&shared, &thread);
        answered(&shared).objects.insert(thread_path.clone(), Some(thread));
        let body = json!({"role": "user", "content": format!("more {round}")});
        let (_, message) = wire.send("POST", &format!("{thread_path}/messages"), Some(body)).await?;
        fresh(&shared, &message);
        answered(&shared).objects.insert(format!("{thread_path}/messages/{}", id(&message)), Some(message));
        let text = format!("file {number} {round} ").repeat(50);
        let file = wire.upload("f.txt", "user_data", text.as_bytes()).await?;
        fresh(&shared, &file);
        answered(&shared).contents.insert(format!("/files/{}/content", id(&file)), text);
        if round % 3 == 0 {
            // From here on it may exist or not, until the response confirms the deletion.
            answered(&shared).objects.remove(&path);
            wire.send("DELETE", &path, None).await?;
            answered(&shared).objects.insert(path, None);
        } else {
            answered(&shared).objects.remove(&path);
            let (_, changed) = wire.send("POST", &path, Some(json!({"name": format!("n{round}")}))).await?;
            answered(&shared).objects.insert(path, Some(changed));
        }
    }
    Ok(())
}

fn fresh(shared: &Shared, object: &Value) {
    assert!(answered(shared).ids.insert(id(object)), "{} came twice", id(object));
}

/// Streams runs until the server is gone.
async fn stream(client: openai_assistants::Client, wire: Arc<Wire>, shared: Shared) -> Result<(), reqwest::Error> {
    loop {
        let (_, assistant) = wire.send("POST", "/assistants", Some(json!({"model": "m"}))).await?;
        let words = json!({"messages": [{"role": "user", "content": "one two three ".repeat(20)}]});
        let (_, thread) = wire.send("POST", "/threads", Some(words)).await?;
        let create = RunCreateParams::new(id(&assistant));
        let Ok(mut events) = client.threads().runs().create(id(&thread), create).stream().await else { return Ok(()) };
        while let Ok(Some(event)) = futures::TryStreamExt::try_next(&mut events).await {
            let AssistantStreamEvent::ThreadMessageDelta(delta) = event else { continue };
            let delta = json!(delta);
            let path = format!("/threads/{}/messages/{}", id(&thread), id(&delta));
            let text = delta["delta"]["content"][0]["text"]["value"].as_str().unwrap_or_default().to_owned();
            answered(&shared).texts.entry(path).or_default().push_str(&text);
        }
    }
}

async fn verify(wire: &Wire, shared: &Shared, round: usize) {
    let (objects, contents, texts) = {
        let answered = answered(shared);
        (answered.objects.clone(), answered.contents.clone(), answered.texts.clone())
    };
    for (path, object) in objects {
        let (status, seen) = wire.send("GET", &path, None).await.expect("an answer");
        match object {
            Some(object) => assert_eq!((status, &seen), (200, &object), "round {round}: {path}"),
            None => assert_eq!(status, 404, "round {round}: {path} is back: {seen}"),
        }
    }
    for (path, content) in contents {
        assert_eq!(wire.get(&path).await, Value::String(content), "round {round}: {path}");
    }
    for (path, text) in texts {
        let message = wire.get(&path).await;
        let seen = message["content"][0]["text"]["value"].as_str().unwrap_or_default();
        assert!(seen.starts_with(&text), "round {round}: {path}\n{seen}\n{text}");
    }
}

fn next(random: u64) -> u64 {
    random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407)
}

async fn kills(folder: Folder, rounds: usize) {
    let data = folder.path().join("data").display().to_string();
    let shared = Shared::default();
    let seed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("a time").as_nanos() as u64 | 1;
    let mut random = seed;
    for round in 0..rounds {
        let flags = ["--data", &data, "--time-scale", "0.05"];
        // Also while it starts, where it creates the file or repairs it.
        let mut early = Command::new(PROGRAM).args(flags).stdout(Stdio::null()).spawn().expect("the program");
        random = next(random);
        tokio::time::sleep(Duration::from_micros((random >> 33) % 60_000)).await;
        early.kill().expect("killed");
        early.wait().expect("ended");
        let mut program = Program::limited("true", &flags);
        let wire = Arc::new(Wire::new(format!("http://{}/v1", program.address)));
        verify(&wire, &shared, round).await;
        let runs = unfinished(&wire, &shared).await;
        assert!(runs.is_empty(), "round {round} of seed {seed}: {runs:?}");
        // The first request of a process takes long, as it reads the document.
        wire.post("/assistants", json!({"model": "m"})).await;
        let mut tasks = tokio::task::JoinSet::new();
        for number in 0..3 {
            tasks.spawn(work(Arc::clone(&wire), Arc::clone(&shared), number));
        }
        tasks.spawn(stream(program.client(), Arc::clone(&wire), Arc::clone(&shared)));
        random = next(random);
        let moment = Duration::from_micros((random >> 33) % 400_000);
        tokio::time::sleep(moment).await;
        program.child.kill().expect("killed");
        program.child.wait().expect("ended");
        while let Some(task) = tasks.join_next().await {
            // An error of the connection is how a task ends, a panic is a failed test.
            let _ = task.expect("no panic");
        }
    }
    let program = Program::limited("true", &["--data", &data, "--time-scale", "0"]);
    let wire = Wire::new(format!("http://{}/v1", program.address));
    verify(&wire, &shared, rounds).await;
    let answered = answered(&shared);
    let texts = answered.texts.values().filter(|text| !text.is_empty()).count();
    println!(
        "seed {seed}: {} objects, {} files, {texts} texts after {rounds} kills",
        answered.objects.len(),
        answered.contents.len()
    );
    assert!(answered.objects.len() > rounds && texts > 0, "too little happened");
}

/// Runs in the threads of streamed messages that have not ended.
async fn unfinished(wire: &Wire, shared: &Shared) -> Vec<Value> {
    let paths: Vec<String> = answered(shared).texts.keys().cloned().collect();
    let mut found = Vec::new();
    for path in paths {
        let thread = path.split("/messages").next().unwrap_or_default();
        let runs = wire.get(&format!("{thread}/runs")).await;
        assert_eq!(ids(&runs).len(), 1);
        found.extend(
            runs["data"]
                .as_array()
                .into_iter()
                .flatten()
                .filter(|run| !["completed", "failed"].contains(&run["status"].as_str().unwrap_or_default()))
                .cloned(),
        );
    }
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_that_was_answered_is_lost() {
    kills(Folder::in_memory("data-kills", &[]), 3).await;
}

mod slow {
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    #[ignore = "a hundred processes, on a disk, take a minute"]
    async fn nothing_that_was_answered_is_lost_on_a_disk() {
        super::kills(support::Folder::new("data-kills", &[]), 50).await;
    }
}

/// A disk that is full: the file may not grow.
#[tokio::test]
async fn what_cannot_be_written_is_not_answered_as_if_it_were() {
    let folder = Folder::in_memory("data-full", &[]);
    let data = folder.path().join("data").display().to_string();
    let flags = ["--data", data.as_str(), "--time-scale", "0"];
    let mut kept = Vec::new();
    // 4 MiB, and the signal of the limit is an error in place of the end.
    let program = Program::limited("trap '' XFSZ; ulimit -f 8192", &flags);
    let wire = Wire::new(format!("http://{}/v1", program.address));
    let mut refused = None;
    for number in 0..40 {
        let text = number.to_string().repeat(100_000);
        let (status, body) =
            wire.send("POST", "/assistants", Some(json!({"model": "m", "instructions": text}))).await.unwrap();
        match status {
            200 => kept.push(body),
            _ => {
                refused = Some((status, body));
                break;
            }
        }
    }
    let (status, body) = refused.expect("the file cannot grow for ever");
    assert_eq!((status, body["error"]["code"].as_str()), (507, Some("emulator_data_not_written")), "{body}");
    let message = body["error"]["message"].as_str().unwrap_or_default();
    assert!(message.starts_with("The emulator cannot write to its data folder: "), "{message}");
    drop(program);
    let program = Program::limited("true", &flags);
    let wire = Wire::new(format!("http://{}/v1", program.address));
    for assistant in &kept {
        assert_eq!(wire.get(&format!("/assistants/{}", id(assistant))).await, *assistant);
    }
    assert!(!kept.is_empty());
}
