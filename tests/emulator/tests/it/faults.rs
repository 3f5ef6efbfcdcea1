//! Faults on demand.

use std::time::{Duration, Instant};

use emulator::{Emulator, Fault, FaultRule};
use openai_assistants::types::*;
use serde_json::json;

use crate::{scene, start};

const FAULT: &str = "x-emulator-fault";

#[tokio::test]
async fn statuses_pass_when_their_times_are_over() {
    let rule = FaultRule::new([Fault::too_many_requests(0.01)]).on("GET /assistants").times(1);
    let emulator = Emulator::builder().fault(rule).start().await.expect("an emulator");
    let client = emulator.client();
    let response = client.assistants().list().with_response().await.expect("after a retry");
    assert_eq!(response.attempts(), 2);
    emulator.inject(FaultRule::new([Fault::status(500)]).on("GET /files"));
    assert!(client.files().list().await.expect_err("every time").is_server_error());
    assert_eq!(emulator.requests(), 5);
}

#[tokio::test]
async fn faults_by_header() {
    let (_emulator, client) = start().await;
    let list = |fault: &str| client.assistants().list().with_header(FAULT, fault).with_max_retries(0);
    let error = list("429;retry-after=7").await.expect_err("429");
    assert_eq!((error.is_rate_limit(), error.retry_after()), (true, Some(Duration::from_secs(7))));
    assert!(list("500").await.expect_err("500").is_server_error());
    assert!(list("reset").await.is_err());
    assert!(list("reset=5").await.is_err());
    assert!(list("truncate=5").await.is_err());
    assert!(list("hail").await.is_err());
    let before = Instant::now();
    list("delay=50ms").await.expect("late");
    assert!(before.elapsed() >= Duration::from_millis(50));
    list("split=1").await.expect("in pieces");
    let page = list("unknown-field").await.expect("more than known");
    assert!(page.extra.contains_key("emulator_field"));
}

#[tokio::test]
async fn faults_of_streams() {
    let (_emulator, client) = start().await;
    let cases = [
        ("split=1", Some("thread.run.completed")),
        ("split=3,unknown-event,unknown-field", Some("thread.run.completed")),
        ("truncate=4", None),
        ("reset=4", None),
        ("error=4", None),
    ];
    for (fault, last) in cases {
        let (assistant, thread) = scene(&client, json!([]), "Hello").await;
        let request = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id));
        let mut events = request.with_header(FAULT, fault).stream().await.expect("a stream");
        let mut seen = Vec::new();
        let end = loop {
            match events.try_next().await {
                Ok(Some(event)) => seen.push(event.name().to_owned()),
                Ok(None) => break None,
                Err(error) => break Some(error),
            }
        };
        match last {
            Some(name) => {
                assert!(end.is_none(), "{fault}: {end:?}");
                assert!(seen.iter().rev().any(|seen| seen == name), "{fault}: {seen:?}");
                assert_eq!(seen.iter().any(|name| name == "thread.emulator.new"), fault.contains("unknown-event"));
            }
            None => {
                let error = end.unwrap_or_else(|| panic!("{fault}: {seen:?}"));
                assert_eq!(error.is_stream_cut_off(), fault != "error=4", "{fault}: {error:?}");
                assert!(seen.len() <= 4, "{fault}: {seen:?}");
            }
        }
    }
}
