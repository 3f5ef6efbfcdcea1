//! Vector stores: uploading, adding and waiting.

use std::future::IntoFuture;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use openai_assistants::types::*;
use openai_assistants::{ErrorKind, TimeoutKind, Upload};
use serde_json::{Value, json};

use crate::material::*;
use crate::server::{Reply, Seen, Server};

pub const FAST: Duration = Duration::from_millis(1);

fn state(id: &str, status: &str) -> Reply {
    let counts = json!({"in_progress": 0, "completed": 1, "failed": 0, "cancelled": 0, "total": 1});
    Reply::json(200, &json!({"id": id, "vector_store_id": "vs_1", "status": status, "file_counts": counts}))
}

fn states(id: &str, statuses: &[&str]) -> Vec<Reply> {
    statuses.iter().map(|status| state(id, status)).collect()
}

pub fn targets(server: &Server) -> Vec<String> {
    server.seen().iter().map(|seen| format!("{} {}", seen.method, seen.target)).collect()
}

fn waits(status: &str, millis: u32) -> Reply {
    let body = json!({"id": "file-1", "status": status}).to_string();
    Reply::new(200, &["Content-Type: application/json", &format!("openai-poll-after-ms: {millis}")], body)
}

/// The name under which a file was uploaded.
pub fn file_name(seen: &Seen) -> String {
    let text = seen.text();
    let (_, rest) = text.split_once("filename=\"").expect("a file");
    rest.split('"').next().unwrap_or_default().to_owned()
}

pub fn uploads(names: &[&str]) -> Vec<Upload> {
    names.iter().map(|name| Upload::from_bytes(*name, "text")).collect()
}

/// Gives every uploaded file an id of its name, and every batch and file the state `completed`.
pub fn storing(seen: &Seen) -> Reply {
    match seen.target.as_str() {
        "/v1/files" => Reply::json(200, &json!({"id": format!("file-{}", file_name(seen))})),
        _ => state("vsfb_1", "completed"),
    }
}

#[tokio::test]
async fn until_it_is_settled() {
    for rest in ["completed", "failed", "cancelled"] {
        let ways = ["in_progress", "dreaming", "", rest];
        let server = Server::replies(states("file-1", &ways)).await;
        let own = client(&server);
        let params = VectorStoreFileCreateParams::new("file-1");
        let request = own.vector_stores().files().create_and_poll("vs_1", params).with_poll_interval(FAST);
        let file = tokio::spawn(request.into_future()).await.expect("no panic").expect("a file");
        assert_eq!(file.status, rest);
        assert_eq!(targets(&server)[0], "POST /v1/vector_stores/vs_1/files");
        assert_eq!(targets(&server)[1..], ["GET /v1/vector_stores/vs_1/files/file-1"; 3]);

        let server = Server::replies(states("vsfb_1", &ways)).await;
        let params = VectorStoreFileBatchCreateParams::new().file_ids(["file-1"]);
        let own = client(&server);
        let request = own.vector_stores().file_batches().create_and_poll("vs_1", params).with_poll_interval(FAST);
        let batch = tokio::spawn(request.into_future()).await.expect("no panic").expect("a batch");
        assert_eq!(batch.status, rest);
        assert_eq!(targets(&server)[0], "POST /v1/vector_stores/vs_1/file_batches");
        assert_eq!(targets(&server)[1..], ["GET /v1/vector_stores/vs_1/file_batches/vsfb_1"; 3]);
    }
}

#[tokio::test]
async fn whatever_can_be_waited_for() {
    let server = Server::replies(states("vs_1", &["in_progress", "expired", "completed"])).await;
    let own = client(&server);
    let stores = own.vector_stores();
    let store = stores.create_and_poll(VectorStoreCreateParams::new()).with_poll_interval(FAST).await.expect("a store");
    assert_eq!(store.status, VectorStoreStatus::Expired);
    stores.poll("vs_1").await.expect("a store");
    stores.files().poll("vs_1", "file-1").await.expect("a file");
    stores.file_batches().poll("vs_1", "vsfb_1").await.expect("a batch");
    stores.file_batches().cancel("vs_1", "vsfb_1").with_header("x-trace", "7").poll().await.expect("a batch");
    assert_eq!(
        targets(&server),
        [
            "POST /v1/vector_stores",
            "GET /v1/vector_stores/vs_1",
            "GET /v1/vector_stores/vs_1",
            "GET /v1/vector_stores/vs_1/files/file-1",
            "GET /v1/vector_stores/vs_1/file_batches/vsfb_1",
            "POST /v1/vector_stores/vs_1/file_batches/vsfb_1/cancel",
        ]
    );
}

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    let server = Server::replies([waits("in_progress", 120), waits("in_progress", 30), waits("completed", 9000)]).await;
    let own = client(&server);
    let start = Instant::now();
    own.vector_stores().files().poll("vs_1", "file-1").await.expect("a file");
    let took = start.elapsed();
    assert!(took >= Duration::from_millis(150) && took < Duration::from_secs(5), "{took:?}");
    // The caller knows better.
    let server = Server::replies([waits("in_progress", 59_000), waits("completed", 0)]).await;
    let own = client(&server);
    own.vector_stores().files().poll("vs_1", "file-1").with_poll_interval(FAST).await.expect("a file");
}

#[tokio::test]
async fn errors_carry_what_was_last_seen() {
    let server = Server::replies(states("vsfb_1", &["in_progress"])).await;
    let own = client(&server);
    let request = own.vector_stores().file_batches().poll("vs_1", "vsfb_1").with_poll_interval(FAST);
    let error = request.with_deadline(Duration::from_millis(400)).await.expect_err("too late");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Deadline));
    assert_eq!(error.last_file_batch().map(|batch| batch.id.as_str()), Some("vsfb_1"));
    let refused = Reply::json(403, &json!({"error": {"message": "no"}}));
    let server = Server::replies([state("file-1", "in_progress"), refused]).await;
    let own = client(&server);
    let request = own.vector_stores().files().poll("vs_1", "file-1").with_poll_interval(FAST);
    let error = request.await.expect_err("refused");
    assert!(error.is_permission_denied() && error.last_vector_store_file().is_some());
    assert!(error.last_vector_store().is_none() && error.last_file_batch().is_none() && error.last_run().is_none());
}

#[tokio::test]
async fn dropping_ends_the_waiting() {
    let server = Server::replies([state("file-1", "in_progress"), Reply::default().hang()]).await;
    let own = client(&server);
    let request = own.vector_stores().files().poll("vs_1", "file-1").with_poll_interval(FAST);
    let waiting = tokio::spawn(request.into_future());
    server.reached(2).await;
    waiting.abort();
    server.closed(1).await;
}

#[tokio::test]
async fn one_file_from_upload_to_index() {
    let server = Server::new(|seen, index| match index {
        1 => state("file-a.md", "in_progress"),
        _ => storing(seen),
    })
    .await;
    let own = client(&server);
    let request = own
        .vector_stores()
        .files()
        .upload_and_poll("vs_1", Upload::from_bytes("a.md", "# A"))
        .attributes([("kind", "note")])
        .with_poll_interval(FAST);
    let file = tokio::spawn(request.into_future()).await.expect("no panic").expect("a file");
    assert_eq!(file.status, VectorStoreFileStatus::Completed);
    let seen = server.seen();
    assert!(seen[0].text().contains("name=\"purpose\"\r\n\r\nassistants\r\n"), "{}", seen[0].text());
    assert_eq!(seen[1].json(), json!({"file_id": "file-a.md", "attributes": {"kind": "note"}}));
    assert_eq!(
        targets(&server),
        ["POST /v1/files", "POST /v1/vector_stores/vs_1/files", "GET /v1/vector_stores/vs_1/files/file-a.md"]
    );
}

#[tokio::test]
async fn many_files_in_order_and_not_too_many_at_once() {
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    for limit in [None, Some(1), Some(3), Some(0)] {
        most.store(0, Ordering::SeqCst);
        let (now, seen_most) = (now.clone(), most.clone());
        // The first ones are answered last, so that the order of the ids is not that of the answers.
        let server = Server::new(move |seen, _| {
            if seen.target != "/v1/files" {
                return storing(seen);
            }
            now.fetch_add(1, Ordering::SeqCst);
            seen_most.fetch_max(now.load(Ordering::SeqCst), Ordering::SeqCst);
            let place = file_name(seen).bytes().next().map_or(0, |letter| u64::from(b'l' - letter));
            // Counted down before the answer is sent, and so before the client can send another.
            let now = now.clone();
            tokio::spawn(async move {
                tokio::time::sleep(Duration::from_millis(20 + 4 * place)).await;
                now.fetch_sub(1, Ordering::SeqCst);
            });
            Reply::default().pause(Duration::from_millis(60 + 6 * place)).then_all(storing(seen))
        })
        .await;
        let own = client(&server);
        let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"];
        let mut request =
            own.vector_stores().file_batches().upload_and_poll("vs_1", uploads(&names)).file_ids(["file-0"]);
        if let Some(limit) = limit {
            request = request.with_concurrency(limit);
        }
        request.with_poll_interval(FAST).await.expect("a batch");
        let most = most.load(Ordering::SeqCst);
        let allowed = limit.unwrap_or(5).max(1);
        assert!(most <= allowed && (allowed == 1 || most > 1), "{most} of {allowed}");
        let ids: Vec<String> = ["0"].iter().chain(&names).map(|name| format!("file-{name}")).collect();
        let seen = server.seen();
        assert_eq!(seen.last().map(Seen::json), Some(json!({"file_ids": ids})));
        assert_eq!(seen.len(), 12);
    }
}

/// Bytes, files that have been uploaded and files that are indexed only ever grow, up to all of them.
#[tokio::test]
async fn progress_of_an_upload_of_many_files() {
    let polls = AtomicUsize::new(0);
    let server = Server::new(move |seen, _| {
        if seen.target == "/v1/files" {
            return storing(seen);
        }
        let done = polls.fetch_add(1, Ordering::SeqCst).min(3);
        let status = if done == 3 { "completed" } else { "in_progress" };
        let counts = json!({"in_progress": 3 - done, "completed": done.min(2), "failed": done / 3, "total": 3});
        Reply::json(200, &json!({"id": "vsfb_1", "vector_store_id": "vs_1", "status": status, "file_counts": counts}))
    })
    .await;
    let own = client(&server);
    let (log, own_calls) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicUsize::new(0)));
    let (seen, calls) = (log.clone(), own_calls.clone());
    let mut files = uploads(&["a", "b"]);
    let large = Upload::from_bytes("c", "x".repeat(100_000));
    files.push(large.on_progress(move |_| {
        calls.fetch_add(1, Ordering::SeqCst);
    }));
    let request = own.vector_stores().file_batches().upload_and_poll("vs_1", files).with_poll_interval(FAST);
    let request = request.on_progress(move |progress| seen.lock().expect("no panic").push(progress));
    let batch = tokio::spawn(request.into_future()).await.expect("no panic").expect("a batch");
    assert_eq!(batch.status, VectorStoreFileBatchStatus::Completed);
    let log = log.lock().expect("no panic");
    let first = log.first().expect("a report");
    assert_eq!(
        (first.bytes, first.total_bytes, first.uploaded, first.uploads, first.files),
        (0, Some(100_008), 0, 3, None)
    );
    let last = log.last().expect("a report");
    assert_eq!((last.bytes, last.uploaded, last.indexed, last.files), (100_008, 3, 3, Some(3)));
    for pair in log.windows(2) {
        let [before, after] = pair else { panic!("{pair:?}") };
        let grows = before.bytes <= after.bytes && before.uploaded <= after.uploaded && before.indexed <= after.indexed;
        assert!(grows && before != after, "{pair:?}");
    }
    assert!((0..=3).all(|files| log.iter().any(|progress| progress.uploaded == files)), "{log:?}");
    assert!((0..=3).all(|files| log.iter().any(|progress| progress.indexed == files)), "{log:?}");
    // A function that was set for one file is still called.
    assert!(own_calls.load(Ordering::SeqCst) > 0);
}

#[tokio::test]
async fn progress_of_waiting() {
    let batch = |id: &str, done: i64| {
        let status = if done == 2 { "completed" } else { "in_progress" };
        let counts = json!({"in_progress": 2 - done, "completed": done, "failed": 0, "cancelled": 0, "total": 2});
        Reply::json(200, &json!({"id": id, "vector_store_id": "vs_1", "status": status, "file_counts": counts}))
    };
    let server = Server::replies([batch("vsfb_1", 0), batch("vsfb_1", 1), batch("vsfb_1", 2)]).await;
    let own = client(&server);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let params = VectorStoreFileBatchCreateParams::new().file_ids(["a", "b"]);
    let request = own.vector_stores().file_batches().create_and_poll("vs_1", params).with_poll_interval(FAST);
    let request = request.on_progress(move |batch| log.lock().expect("no panic").push(batch.file_counts.completed));
    request.await.expect("a batch");
    assert_eq!(*seen.lock().expect("no panic"), [0, 1, 2]);
    // Several batches are shown as one.
    let ids: Vec<String> = (0..501).map(|number| format!("file-{number}")).collect();
    let server =
        Server::replies([batch("vsfb_1", 0), batch("vsfb_2", 1), batch("vsfb_1", 2), batch("vsfb_2", 2)]).await;
    let own = client(&server);
    let log = seen.clone();
    let params = VectorStoreFileBatchCreateParams::new().file_ids(ids);
    let request = own.vector_stores().file_batches().create_and_poll("vs_1", params).with_poll_interval(FAST);
    let request = request.on_progress(move |all| {
        log.lock().expect("no panic").extend([all.file_counts.completed, all.file_counts.total]);
    });
    request.await.expect("a batch");
    assert_eq!(seen.lock().expect("no panic")[3..], [0, 2, 1, 4, 3, 4, 4, 4]);
}

#[tokio::test]
async fn one_upload_that_fails_ends_it() {
    let server = Server::new(|seen, _| match file_name(seen).as_str() {
        "c" => Reply::default()
            .pause(Duration::from_millis(200))
            .then_all(Reply::json(400, &json!({"error": {"message": "not this one"}}))),
        "d" => Reply::default().hang(),
        _ => storing(seen),
    })
    .await;
    let own = client(&server);
    let names = ["a", "d", "b", "c", "e", "f", "g"];
    // `d` occupies one place; `c` fails in the other one, after `a` and `b`.
    let request = own.vector_stores().file_batches().upload_and_poll("vs_1", uploads(&names)).with_concurrency(2);
    let error = request.await.expect_err("a bad file");
    let failure = error.upload_failure().expect("what had come of it");
    assert_eq!((failure.index, failure.file_name.as_deref()), (Some(3), Some("c")));
    assert_eq!(failure.uploaded, ["file-a", "file-b"].map(FileId::from));
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Api, Some(400)));
    let text = error.to_string();
    assert!(text.starts_with("upload 4 (`c`), already uploaded: file-a, file-b: createFile: "), "{text}");
    assert!(text.contains("not this one"), "{text}");
    // The one that hung is cancelled, and the others are never sent.
    server.closed(1).await;
    assert_eq!(targets(&server), ["POST /v1/files"; 4]);
}

#[tokio::test]
async fn what_fails_after_the_uploads_tells_of_them() {
    let server = Server::new(|seen, _| match seen.target.as_str() {
        "/v1/files" => storing(seen),
        _ => Reply::json(404, &json!({"error": {"message": "no such store"}})),
    })
    .await;
    let own = client(&server);
    let stores = own.vector_stores();
    let error = stores.file_batches().upload_and_poll("vs_9", uploads(&["a", "b"])).await.expect_err("no store");
    let failure = error.upload_failure().expect("what had come of it");
    assert_eq!((failure.index, failure.uploaded.len(), error.is_not_found()), (None, 2, true));
    let error = stores.files().upload_and_poll("vs_9", ("a", "text")).await.expect_err("no store");
    assert!(error.to_string().starts_with("after uploads, already uploaded: file-a: "), "{error}");
    let none: [Upload; 0] = [];
    let error = stores.file_batches().upload_and_poll("vs_9", none).await.expect_err("nothing to do");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn a_deadline_covers_the_uploads() {
    let server =
        Server::new(|seen, _| if file_name(seen) == "b" { Reply::default().hang() } else { storing(seen) }).await;
    let own = client(&server);
    let request = own.vector_stores().file_batches().upload_and_poll("vs_1", uploads(&["a", "b"]));
    let error = request.with_deadline(Duration::from_millis(500)).await.expect_err("too late");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Deadline));
    assert_eq!(error.upload_failure().map(|failure| failure.uploaded.clone()), Some(vec!["file-a".into()]));
    server.closed(1).await;
}

#[tokio::test]
async fn a_server_that_tells_no_ids() {
    let server = Server::replies([Reply::json(200, &json!({"status": "in_progress"}))]).await;
    let own = client(&server);
    let stores = own.vector_stores();
    let params = VectorStoreFileBatchCreateParams::new().file_ids(["file-1"]);
    let request = stores.file_batches().create_and_poll("vs_1", params).with_poll_interval(FAST);
    assert_eq!(request.await.expect_err("no id").kind(), ErrorKind::Other);
    let error = stores.files().upload_and_poll("vs_1", ("a", "text")).await.expect_err("no id");
    assert_eq!(error.upload_failure().and_then(|failure| failure.index), Some(0));
    let body: Value = json!({"status": "completed"});
    let server = Server::replies([Reply::json(200, &body)]).await;
    let own = client(&server);
    own.vector_stores().create_and_poll(VectorStoreCreateParams::new()).await.expect("it is settled, id or not");
}
