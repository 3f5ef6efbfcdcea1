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

/// What a request in flight has on the heap before anything is sent.
#[test]
fn requests_take_ten_kilobytes_at_most() {
    let client = client();
    let assistants = client.assistants();
    let mut future = None;
    let request = assistants.retrieve("asst_1");
    let taken = measure(|| future = Some(request.into_future())).bytes_current;
    println!("{taken:5} behind the pointer");
    assert!(taken <= 10 * 1024, "{taken} bytes");
}
