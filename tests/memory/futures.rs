//! How large the futures of requests are: what a program has in its own futures, and what is behind their pointer.

use std::future::IntoFuture;

use allocation_counter::measure;
use openai_assistants::Client;
use openai_assistants::types::{AssistantCreateParams, RunCreateParams};

const MOST: usize = 1024;

fn client() -> Client {
    Client::builder().base_url("http://127.0.0.1:9/v1").api_key("key").build().expect("a client")
}

#[test]
fn futures_are_small() {
    let client = client();
    let assistants = client.assistants();
    let runs = client.threads().runs();
    let params = || RunCreateParams::new("asst_1");
    let create = assistants.create(AssistantCreateParams::new("gpt-4o")).into_future();
    let events = runs.create("thread_1", params()).stream().into_future();
    let run = runs.create("thread_1", params()).stream().run();
    let whole = async {
        let created = assistants.create(AssistantCreateParams::new("gpt-4o")).await;
        created.map(|assistant| assistant.id)
    };
    for (name, size) in [
        ("create", size_of_val(&create)),
        ("create().await", size_of_val(&whole)),
        ("stream", size_of_val(&events)),
        ("run stream", size_of_val(&run)),
    ] {
        println!("{size:5} {name}");
        assert!(size <= MOST, "{name} takes {size} bytes");
    }
}

/// The bytes of a future and of what it has on the heap, before anything is sent.
fn whole<F>(future: impl FnOnce() -> F) -> usize {
    let mut made = None;
    let behind = measure(|| made = Some(future())).bytes_current;
    size_of::<F>() + usize::try_from(behind).expect("more is allocated than freed")
}

/// What is behind pointers counts as well. The features `tracing` and `foundry` take 104 bytes of it.
#[test]
fn requests_in_flight_are_small() {
    let client = client();
    let (assistants, runs) = (client.assistants(), client.threads().runs());
    let retrieve = assistants.retrieve("asst_1");
    let stream = runs.create("thread_1", RunCreateParams::new("asst_1")).stream();
    let run = runs.create("thread_1", RunCreateParams::new("asst_1")).stream();
    let download = client.files().content("file_1");
    for (name, size, most) in [
        ("retrieve", whole(|| retrieve.into_future()), MOST + 104),
        ("stream", whole(|| stream.into_future()), MOST + 112),
        ("run stream", whole(|| run.run()), 1976),
        ("download", whole(|| download.into_future()), MOST + 144),
    ] {
        println!("{size:5} {name}, with what is behind pointers");
        assert!(size <= most, "{name} takes {size} bytes");
    }
}
