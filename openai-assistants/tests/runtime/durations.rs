//! Any duration for any setter: no panic, and what is longer than time is no limit.

use std::time::{Duration, SystemTime};

use futures::{FutureExt, TryStreamExt};
use openai_assistants::types::{FileId, RunCreateParams};
use openai_assistants::{AccessToken, Client, Credential, Error, Tools, Upload};
use proptest::prelude::*;
use serde_json::json;

use crate::server::{Reply, Server};
use crate::support::*;

/// Those at which arithmetic ends.
const EDGES: [Duration; 10] = [
    Duration::ZERO,
    Duration::from_nanos(1),
    Duration::from_millis(1),
    Duration::from_secs(u32::MAX as u64),
    Duration::from_millis(u64::MAX),
    Duration::from_secs(i64::MAX as u64),
    Duration::from_secs(u64::MAX / 2),
    Duration::from_secs(u64::MAX),
    Duration::new(u64::MAX, 999_999_998),
    Duration::MAX,
];

/// Durations of every size.
fn durations() -> impl Strategy<Value = Duration> {
    prop_oneof![
        proptest::sample::select(&EDGES[..]),
        (0u32..64, any::<u64>(), 0u32..1_000_000_000)
            .prop_map(|(shift, secs, nanos)| Duration::new(secs >> shift, nanos)),
    ]
}

const END: &str = "event: thread.run.completed\ndata: {\"id\":\"run_1\",\"status\":\"completed\"}\n\n";

/// A server that fails once, so that there is a pause, and answers anything then.
async fn server() -> Server {
    Server::new(|seen, index| match (index, seen.target.as_str()) {
        (0, _) => Reply::new(500, &[], ""),
        _ if seen.text().contains(r#""stream":true"#) => Reply::events().chunk(END).end(),
        (_, path) if path.contains("runs") => {
            Reply::json(200, &json!({"id": "run_1", "status": "completed", "data": []}))
        }
        _ => Reply::json(200, &json!({"id": "x", "status": "completed", "data": []})),
    })
    .await
}

/// Everything that takes a duration.
async fn all_setters(server: &Server, at: &[Duration]) -> Vec<Result<(), Error>> {
    let [a, b, c] = *at else { panic!("three of them") };
    let token = AccessToken::new("t").expires_in(a);
    let token = match SystemTime::now().checked_add(b) {
        Some(at) => token.expires_at(at),
        None => token,
    };
    let client = Client::builder()
        .base_url(server.url())
        .credential(Credential::token(move || std::future::ready(Ok(token.clone()))))
        .connect_timeout(a)
        .http_client(http())
        .timeout(b)
        .response_header_timeout(c)
        .idle_timeout(a)
        .retry_delays(b, c)
        .jitter(|| 0.0)
        .build()
        .expect("a client");
    let run = || client.threads().runs().create("thread_1", RunCreateParams::new("asst_1"));
    let stores = client.vector_stores();
    let note = || Upload::from_bytes("notes.md", "# Notes");
    let calls = [
        get(&client).with_timeout(c).with_deadline(a).map_output(),
        create(&client, json!({})).stream().with_timeout(a).with_deadline(b).map_output(),
        run().poll().with_poll_interval(a).with_deadline(c).map_output(),
        client.threads().wait_for_idle("thread_1").with_poll_interval(b).with_deadline(a).map_output(),
        run().run_with(Tools::new()).with_poll_interval(c).with_deadline(b).map_output(),
        run().stream().run().with_poll_interval(c).with_deadline(a).map_output(),
        stores.files().poll("vs_1", FileId::from("f")).with_poll_interval(a).with_deadline(b).map_output(),
        stores.files().upload_and_poll("vs_1", note()).with_poll_interval(b).with_deadline(c).map_output(),
        stores.file_batches().upload_and_poll("vs_1", [note()]).with_poll_interval(c).with_deadline(a).map_output(),
    ];
    // Some wait for as long as configured, which may be forever.
    let calls = calls.map(|call| tokio::time::timeout(Duration::from_millis(50), call));
    futures::future::join_all(calls).await.into_iter().flatten().collect()
}

trait MapOutput<T> {
    fn map_output(self) -> futures::future::LocalBoxFuture<'static, Result<(), Error>>;
}

impl<T, F> MapOutput<T> for F
where
    F: std::future::IntoFuture<Output = Result<T, Error>>,
    F::IntoFuture: 'static,
    T: 'static,
{
    fn map_output(self) -> futures::future::LocalBoxFuture<'static, Result<(), Error>> {
        self.into_future().map(|result| result.map(drop)).boxed_local()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_setter_panics(at in proptest::collection::vec(durations(), 3)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let outcomes = runtime.block_on(async { all_setters(&server().await, &at).await });
        for outcome in outcomes {
            prop_assert_eq!(check(&outcome, &at), Ok(()));
        }
    }
}

#[tokio::test]
async fn every_setter_at_the_edges() {
    let cases = EDGES.map(|edge| async move { (edge, all_setters(&server().await, &[edge; 3]).await) });
    for (edge, outcomes) in futures::future::join_all(cases).await {
        for outcome in outcomes {
            check(&outcome, &[edge]).expect("only what was asked for");
        }
    }
}

/// A limit that is not short is none that runs out.
fn check(outcome: &Result<(), Error>, at: &[Duration]) -> Result<(), String> {
    let are_short = at.iter().any(|at| *at < Duration::from_secs(10));
    match outcome {
        // The failure of the first request, where there is no time to repeat it.
        Err(error) if error.is_server_error() || (are_short && error.is_timeout()) => Ok(()),
        Err(error) => Err(format!("{at:?}: {error}")),
        Ok(()) => Ok(()),
    }
}

/// Through the HTTP client that the library makes, whose connect limit is another library's business.
#[tokio::test]
async fn the_longest_limits_are_none() {
    let server = Server::new(|seen, _| {
        if seen.text().contains("stream") {
            return Reply::events().chunk("data: [DONE]\n\n").end();
        }
        Reply::ok()
    })
    .await;
    for limit in [Duration::MAX, Duration::from_secs(u64::MAX / 2), Duration::from_secs(1 << 40)] {
        let client = Client::builder()
            .base_url(server.url())
            .api_key(KEY)
            .connect_timeout(limit)
            .timeout(limit)
            .response_header_timeout(limit)
            .idle_timeout(limit)
            .build()
            .expect("a client");
        get(&client).with_timeout(limit).with_deadline(limit).await.expect("an answer");
        let stream = create(&client, json!({})).stream().with_timeout(limit).with_deadline(limit);
        let events: Vec<_> = stream.await.expect("a stream").try_collect().await.expect("an end");
        assert_eq!(events.len(), 1);
    }
}
