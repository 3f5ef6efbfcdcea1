//! Every kind of call against every kind of slow server: each ends within its limits, with a timeout error.

use std::future::IntoFuture;
use std::time::{Duration, Instant};

use futures::TryStreamExt;
use futures::future::{BoxFuture, join_all};
use openai_assistants::types::{FileId, RunCreateParams};
use openai_assistants::{AccessToken, Client, Credential, DownloadRequest, Error, Request, TimeoutKind, Tools, Upload};
use serde_json::json;
use tokio::time::timeout;

use crate::server::{Reply, Seen, Server};
use crate::support::*;

/// The value of every limit.
const LIMIT: Duration = Duration::from_millis(500);

/// What a busy machine may add.
const SLACK: Duration = Duration::from_secs(2);

/// Between two bytes: far less than the limit on gaps.
const DRIP: Duration = Duration::from_millis(20);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Behavior {
    NeverAnswers,
    HeadersOnly,
    DripsError,
    DripsJson,
    DripsComments,
    StallsMidBody,
}

use Behavior::*;

const BEHAVIORS: [Behavior; 6] = [NeverAnswers, HeadersOnly, DripsError, DripsJson, DripsComments, StallsMidBody];

impl Behavior {
    fn reply(self, seen: &Seen) -> Reply {
        let json = ["Content-Type: application/json"];
        let is_stream = seen.text().contains(r#""stream":true"#);
        let head = || if is_stream { Reply::events() } else { Reply::chunked(200, &json) };
        match self {
            NeverAnswers => Reply::default().hang(),
            HeadersOnly => head().hang(),
            DripsError => Reply::chunked(500, &json).drip(" ", DRIP),
            DripsJson => Reply::chunked(200, &json).drip(" ", DRIP),
            DripsComments => Reply::events().drip(": ping\n\n", DRIP),
            StallsMidBody => head().chunk("{\"data\":").hang(),
        }
    }
}

type Outcome = BoxFuture<'static, Result<(), Error>>;
type Call = fn(Client, Duration) -> Outcome;

/// One call of the public API with a deadline, without its result.
macro_rules! call {
    ($client:ident, $deadline:ident => $call:expr) => {{
        let call: Call = |$client, $deadline| {
            Box::pin(async move {
                let _ = $call;
                Ok(())
            })
        };
        call
    }};
}

fn content(client: &Client) -> DownloadRequest {
    DownloadRequest::new(Request::new(client, &CONTENT, vec!["file_1".to_owned()], ()))
}

fn run(client: &Client) -> Request<openai_assistants::types::Run, RunCreateParams> {
    client.threads().runs().create("thread_1", RunCreateParams::new("asst_1"))
}

fn note() -> Upload {
    Upload::from_bytes("notes.md", "# Notes")
}

const PIECE_BY_PIECE: &str = "a download, piece by piece";

fn calls() -> Vec<(&'static str, Call)> {
    vec![
        ("json", call!(client, deadline => get(&client).with_deadline(deadline).await?)),
        ("raw response", call!(client, deadline => get(&client).with_deadline(deadline).with_raw_response().await?)),
        (
            "list",
            call!(client, deadline => {
                list(&client, &[]).with_deadline(deadline).items().try_collect::<Vec<_>>().await?
            }),
        ),
        (
            "stream",
            call!(client, deadline => {
                create(&client, json!({})).stream().with_deadline(deadline).await?.try_collect::<Vec<_>>().await?
            }),
        ),
        (
            "raw stream",
            call!(client, deadline => {
                create(&client, json!({})).stream().with_deadline(deadline).raw().await?.try_collect::<Vec<_>>().await?
            }),
        ),
        ("download", call!(client, deadline => content(&client).with_deadline(deadline).bytes().await?)),
        (
            "download to a path",
            call!(client, deadline => {
                let path = std::env::temp_dir().join(format!("openai-assistants-slow-{}", std::process::id()));
                content(&client).with_deadline(deadline).save_to(path).await?
            }),
        ),
        (
            PIECE_BY_PIECE,
            call!(client, deadline => {
                content(&client).with_deadline(deadline).await?.try_collect::<Vec<_>>().await?
            }),
        ),
        (
            "upload",
            call!(client, deadline => {
                upload(&client, |parts| parts.file("file", note())).with_deadline(deadline).await?
            }),
        ),
        ("poll", call!(client, deadline => run(&client).poll().with_deadline(deadline).await?)),
        (
            "wait for idle",
            call!(client, deadline => {
                client.threads().wait_for_idle("thread_1").with_deadline(deadline).await?
            }),
        ),
        ("run stream", call!(client, deadline => run(&client).stream().run().with_deadline(deadline).await?)),
        (
            "run without stream",
            call!(client, deadline => {
                run(&client).run_with(Tools::new()).with_deadline(deadline).await?
            }),
        ),
        (
            "index",
            call!(client, deadline => {
                client.vector_stores().files().poll("vs_1", FileId::from("file_1")).with_deadline(deadline).await?
            }),
        ),
        (
            "upload and index",
            call!(client, deadline => {
                client.vector_stores().file_batches().upload_and_poll("vs_1", [note()]).with_deadline(deadline).await?
            }),
        ),
        #[cfg(feature = "blocking")]
        (
            "blocking",
            call!(client, deadline => blocking(move || {
            let client = openai_assistants::blocking::Client::new(client)?;
            let request = openai_assistants::blocking::Request::<serde_json::Value>::new(
                &client, &GET, vec!["thing_1".to_owned()], (),
            );
            request.with_deadline(deadline).send()
        }).await?),
        ),
        #[cfg(feature = "blocking")]
        (
            "blocking stream",
            call!(client, deadline => blocking(move || {
            let client = openai_assistants::blocking::Client::new(client)?;
            let run = client.threads().runs().create("thread_1", RunCreateParams::new("asst_1"));
            run.stream().with_deadline(deadline).send()?.collect::<Result<Vec<_>, _>>()
        }).await?),
        ),
    ]
}

#[cfg(feature = "blocking")]
async fn blocking<T: Send + 'static>(call: impl FnOnce() -> T + Send + 'static) -> T {
    let (send, receive) = tokio::sync::oneshot::channel();
    // Not a thread of tokio's, where blocking is refused.
    std::thread::spawn(move || send.send(call()).ok());
    receive.await.expect("no panic")
}

/// What came of a call; `None` if it went on for too long.
async fn outcome(call: Call, behavior: Behavior, deadline: Duration) -> (Option<Result<(), Error>>, Duration) {
    let server = Server::new(move |seen, _| behavior.reply(seen)).await;
    let client = builder(&server)
        .timeout(LIMIT)
        .response_header_timeout(LIMIT)
        .idle_timeout(LIMIT)
        .max_retries(0)
        .build()
        .expect("a client");
    let start = Instant::now();
    let outcome = timeout(LIMIT + SLACK, call(client, deadline)).await.ok();
    (outcome, start.elapsed())
}

#[tokio::test]
async fn every_call_ends_within_its_limits() {
    let mut cases = Vec::new();
    for (name, call) in calls() {
        for behavior in BEHAVIORS {
            // Comments show that the server is there, and content that is read piece by piece may be of any size.
            let drips = matches!(behavior, DripsJson | DripsComments);
            let is_open_ended = behavior == DripsComments || (drips && name == PIECE_BY_PIECE);
            let deadline = if is_open_ended { LIMIT } else { Duration::MAX };
            cases.push(async move { (name, behavior, outcome(call, behavior, deadline).await) });
        }
    }
    let mut failures = Vec::new();
    for (name, behavior, (outcome, took)) in join_all(cases).await {
        let is_right = match &outcome {
            // An error whose status has come in time is that error.
            Some(Err(error)) => error.is_timeout() || (behavior == DripsError && error.is_server_error()),
            _ => false,
        };
        if !is_right {
            failures.push(format!("{name}, {behavior:?}: after {took:?} {outcome:?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// An error of the server is more informative than the timeout of reading its body.
#[tokio::test]
async fn an_error_that_drips_is_an_error() {
    let server = Server::new(|seen, _| DripsError.reply(seen)).await;
    let client = builder(&server).timeout(3 * LIMIT).max_retries(0).build().expect("a client");
    let named = calls().into_iter().filter(|(name, _)| ["json", "stream", "download"].contains(name));
    let cases = named.map(|(_, call)| call(client.clone(), Duration::MAX));
    for outcome in join_all(cases).await {
        let error = outcome.expect_err("it fails");
        assert!(error.is_server_error() && !error.is_timeout(), "{error}");
    }
}

/// Limits of one attempt hold for each, and a deadline for all of them, with the pauses between.
#[tokio::test]
async fn retries_are_within_the_deadline() {
    for behavior in [NeverAnswers, DripsJson, DripsError] {
        let server = Server::new(move |seen, _| behavior.reply(seen)).await;
        let client = builder(&server).timeout(LIMIT / 4).max_retries(1000).build().expect("a client");
        let start = Instant::now();
        let opened = create(&client, json!({})).stream().with_deadline(LIMIT).await;
        let error = opened.expect_err("nothing comes");
        assert!(start.elapsed() < LIMIT + SLACK, "{behavior:?}: {:?}", start.elapsed());
        assert!(error.is_timeout() || error.status().is_some_and(|status| status == 500), "{behavior:?}: {error}");
    }
}

#[tokio::test]
async fn a_credential_that_never_comes() {
    let never = || Credential::token(std::future::pending::<Result<AccessToken, _>>);
    // The first token is refused, and the next one does not come.
    let once = || {
        let calls = std::sync::atomic::AtomicUsize::new(0);
        Credential::token(move || {
            let is_first = calls.fetch_add(1, std::sync::atomic::Ordering::Relaxed) == 0;
            async move { if is_first { Ok(AccessToken::new("t")) } else { std::future::pending().await } }
        })
    };
    let server = Server::replies([Reply::new(401, &[], "")]).await;
    for credential in [never(), once()] {
        let client = builder(&server).credential(credential).timeout(LIMIT).build().expect("a client");
        let calls = calls().into_iter().map(|(name, call)| {
            let client = client.clone();
            async move {
                let start = Instant::now();
                let error = timeout(LIMIT + SLACK, call(client, Duration::MAX)).await;
                let error = error.unwrap_or_else(|_| panic!("{name}: still there")).expect_err("no token");
                assert!(error.is_timeout(), "{name}: {error}");
                assert!(start.elapsed() >= LIMIT, "{name}");
            }
        });
        join_all(calls).await;
        let error = get(&client).with_timeout(Duration::MAX).with_deadline(LIMIT).await.expect_err("no token");
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::Deadline));
    }
}

#[tokio::test]
async fn an_upload_that_yields_nothing() {
    let (_writer, reader) = tokio::io::duplex(16);
    let server = Server::replies([Reply::ok()]).await;
    let client = builder(&server).timeout(LIMIT).build().expect("a client");
    let request = upload(&client, |parts| parts.file("file", Upload::from_reader("a", reader, Some(3))));
    let error = timeout(LIMIT + SLACK, request.into_future()).await.expect("it ends").expect_err("nothing to send");
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn a_writer_that_takes_nothing() {
    let (mut writer, _reader) = tokio::io::duplex(16);
    let server = Server::replies([Reply::new(200, &[], "x".repeat(1000))]).await;
    let client = builder(&server).timeout(LIMIT).build().expect("a client");
    let writing = async { content(&client).await?.write_to(&mut writer).await };
    let error = timeout(LIMIT + SLACK, writing).await.expect("it ends").expect_err("nowhere to write to");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Total), "{error}");
}

/// Endless bodies that are not asked for are not read to their end.
#[tokio::test]
async fn what_is_no_stream_is_bounded_in_size() {
    let filler = " ".repeat(64 * 1024);
    for status in [200, 500] {
        let reply = Reply::chunked(status, &["Content-Type: application/json"]).drip(&filler, Duration::ZERO);
        let server = Server::replies([reply]).await;
        let client = builder(&server).max_retries(0).build().expect("a client");
        let opened = timeout(SLACK, create(&client, json!({})).stream().into_future()).await;
        let error = opened.expect("it ends").expect_err("no stream");
        assert!(!error.is_timeout(), "{error}");
        server.closed(1).await;
    }
}
