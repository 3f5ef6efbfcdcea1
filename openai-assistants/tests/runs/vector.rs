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

const FAST: Duration = Duration::from_millis(1);

fn state(id: &str, status: &str) -> Reply {
    let counts = json!({"in_progress": 0, "completed": 1, "failed": 0, "cancelled": 0, "total": 1});
    Reply::json(200, &json!({"id": id, "vector_store_id": "vs_1", "status": status, "file_counts": counts}))
}

fn states(id: &str, statuses: &[&str]) -> Vec<Reply> {
    statuses.iter().map(|status| state(id, status)).collect()
}

fn targets(server: &Server) -> Vec<String> {
    server.seen().iter().map(|seen| format!("{} {}", seen.method, seen.target)).collect()
}

fn waits(status: &str, millis: u32) -> Reply {
    let body = json!({"id": "file-1", "status": status}).to_string();
    Reply::new(200, &["Content-Type: application/json", &format!("openai-poll-after-ms: {millis}")], body)
}

/// The name under which a file was uploaded.
fn file_name(seen: &Seen) -> String {
    let text = seen.text();
    let (_, rest) = text.split_once("filename=\"").expect("a file");
    rest.split('"').next().unwrap_or_default().to_owned()
}

fn uploads(names: &[&str]) -> Vec<Upload> {
    names.iter().map(|name| Upload::from_bytes(*name, "text")).collect()
}

/// Gives every uploaded file an id of its name, and every batch and file the state `completed`.
fn storing(seen: &Seen) -> Reply {
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

/// Ids `file-0` to the one before `count`.
fn ids(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("file-{number}")).collect()
}

/// A server that takes no more than 500 files in a batch, and fails every hundredth file of one. What it says about a
/// batch at first and later is up to the test: by the number of the batch, counted from 1, and how often it was asked for.
async fn batching(status: impl Fn(usize, usize) -> &'static str + Send + Sync + 'static) -> Server {
    let batches: Mutex<Vec<(usize, usize)>> = Mutex::default();
    Server::new(move |seen, _| {
        let mut batches = batches.lock().expect("no panic");
        if seen.target == "/v1/files" {
            return Reply::json(200, &json!({"id": format!("file-{}", file_name(seen))}));
        }
        let number = match seen.method.as_str() {
            "POST" => {
                let body = seen.json();
                let files = body["file_ids"].as_array().or(body["files"].as_array()).expect("files").len();
                if files > 500 {
                    return Reply::json(400, &json!({"error": {"message": "array too long"}}));
                }
                if status(batches.len() + 1, 0) == "refused" {
                    return Reply::json(403, &json!({"error": {"message": "no more"}}));
                }
                batches.push((files, 0));
                batches.len()
            }
            _ => seen.target.rsplit_once("vsfb_").and_then(|(_, number)| number.parse().ok()).expect("a batch"),
        };
        let (files, asked) = &mut batches[number - 1];
        let status = status(number, *asked);
        *asked += 1;
        let (done, failed) = if status == "in_progress" { (0, 0) } else { (*files - *files / 100, *files / 100) };
        let counts = json!({
            "in_progress": *files - done - failed, "completed": done, "failed": failed, "cancelled": 0, "total": *files,
        });
        let body = json!({
            "id": format!("vsfb_{number}"), "object": "vector_store.file_batch", "created_at": number,
            "vector_store_id": "vs_1", "status": status, "file_counts": counts,
        });
        Reply::json(200, &body)
    })
    .await
}

/// The files of each batch that was created, in order.
fn created(server: &Server) -> Vec<Vec<String>> {
    let seen = server.seen();
    let posts = seen.iter().filter(|seen| seen.method == "POST" && seen.target.ends_with("/file_batches"));
    let text = |value: &Value| value.as_str().or(value["file_id"].as_str()).unwrap_or_default().to_owned();
    posts
        .map(|seen| {
            let body = seen.json();
            let list = body["file_ids"].as_array().or(body["files"].as_array()).expect("files");
            list.iter().map(text).collect()
        })
        .collect()
}

fn counts(batch: &VectorStoreFileBatch) -> [i64; 5] {
    let counts = &batch.file_counts;
    [counts.in_progress, counts.completed, counts.failed, counts.cancelled, counts.total]
}

#[tokio::test]
async fn a_large_batch_is_split() {
    for (count, expected) in
        [(1, vec![1]), (500, vec![500]), (501, vec![500, 1]), (1500, vec![500; 3]), (1700, vec![500, 500, 500, 200])]
    {
        let server = batching(|number, asked| if asked < number { "in_progress" } else { "completed" }).await;
        let own = client(&server);
        let params = VectorStoreFileBatchCreateParams::new().file_ids(ids(count)).attributes([("kind", "note")]);
        let batches = own.vector_stores();
        let batches = batches.file_batches();
        let batch = batches.create_and_poll("vs_1", params).with_poll_interval(FAST).await.expect("a batch");
        let created = created(&server);
        assert_eq!(created.iter().map(Vec::len).collect::<Vec<_>>(), expected);
        assert_eq!(created.concat(), ids(count), "all files, in order");
        let failed: usize = expected.iter().map(|files| files / 100).sum();
        assert_eq!(counts(&batch), [0, (count - failed) as i64, failed as i64, 0, count as i64]);
        assert_eq!(
            (batch.id.as_str(), batch.status.clone(), batch.created_at),
            ("vsfb_1", VectorStoreFileBatchStatus::Completed, 1)
        );
        let all: Vec<String> = (1..=expected.len()).map(|number| format!("vsfb_{number}")).collect();
        assert_eq!(batch.batch_ids().iter().map(|id| id.as_str().to_owned()).collect::<Vec<_>>(), all);
        // All are created before any is waited for, and every one is waited for.
        let targets = targets(&server);
        assert!(targets[..all.len()].iter().all(|target| target.starts_with("POST")), "{targets:?}");
        for id in &all {
            assert!(
                targets.iter().any(|target| *target == format!("GET /v1/vector_stores/vs_1/file_batches/{id}")),
                "{id}"
            );
        }
        let posts: Vec<_> = server.seen().into_iter().filter(|seen| seen.method == "POST").collect();
        assert!(posts.iter().all(|seen| seen.json()["attributes"] == json!({"kind": "note"})));
    }
}

#[tokio::test]
async fn files_with_settings_of_their_own_are_split_as_well() {
    let server = batching(|_, _| "completed").await;
    let own = client(&server);
    let files = ids(501)
        .into_iter()
        .map(|id| VectorStoreFileCreateParams::new(id).attributes([("year", 9_007_199_254_740_993_i64)]));
    let params = VectorStoreFileBatchCreateParams::new().files(files);
    let stores = own.vector_stores();
    let request = stores.file_batches().create("vs_1", params).with_header("x-trace", "7").with_idempotency_key("k");
    request.poll().await.expect("a batch");
    assert_eq!(created(&server).concat(), ids(501));
    let seen = server.seen();
    assert_eq!(seen[1].json()["files"][0]["attributes"]["year"].to_string(), "9007199254740993");
    let keys: Vec<_> = seen.iter().map(|seen| (seen.header("idempotency-key"), seen.header("x-trace"))).collect();
    assert_eq!(keys, [(Some("k"), Some("7")), (Some("k-2"), Some("7"))]);
}

#[tokio::test]
async fn the_worst_status_is_that_of_all() {
    type Case = (fn(usize, usize) -> &'static str, &'static str);
    let cases: [Case; 3] = [
        (|number, _| if number == 2 { "failed" } else { "completed" }, "failed"),
        (|number, _| if number == 1 { "cancelled" } else { "completed" }, "cancelled"),
        (|number, _| if number == 3 { "cancelled" } else { "failed" }, "failed"),
    ];
    for (status, expected) in cases {
        let server = batching(status).await;
        let own = client(&server);
        let params = VectorStoreFileBatchCreateParams::new().file_ids(ids(1100));
        let batch = own.vector_stores().file_batches().create_and_poll("vs_1", params).await.expect("a batch");
        assert_eq!((batch.status.clone(), batch.batch_ids().len()), (expected.into(), 3));
    }
}

#[tokio::test]
async fn errors_of_a_split_batch_tell_what_was_created() {
    let server = batching(|number, _| if number == 3 { "refused" } else { "in_progress" }).await;
    let own = client(&server);
    let stores = own.vector_stores();
    let params = VectorStoreFileBatchCreateParams::new().file_ids(ids(1100));
    let error = stores.file_batches().create_and_poll("vs_1", params).await.expect_err("refused");
    assert!(error.is_permission_denied() && error.upload_failure().is_none());
    assert!(error.to_string().starts_with("batch of files 3 of 3: createVectorStoreFileBatch: "), "{error}");
    let last = error.last_file_batch().expect("what was created");
    assert_eq!((counts(last), last.batch_ids().len()), ([1000, 0, 0, 0, 1000], 2));

    // With files that were uploaded for it, those are told as well.
    let server = batching(|number, _| if number == 2 { "refused" } else { "in_progress" }).await;
    let own = client(&server);
    let stores = own.vector_stores();
    let request = stores.file_batches().upload_and_poll("vs_1", uploads(&["a", "b"])).file_ids(ids(500));
    let error = request.await.expect_err("refused");
    let failure = error.upload_failure().expect("what was uploaded");
    assert_eq!((failure.index, failure.uploaded.clone()), (None, ["file-a", "file-b"].map(FileId::from).to_vec()));
    assert_eq!(error.last_file_batch().map(|batch| batch.batch_ids().len()), Some(1));
    assert!(error.to_string().starts_with("file batch 2 of 2, already uploaded: file-a, file-b: "), "{error}");

    let server = batching(|number, _| if number == 2 { "in_progress" } else { "completed" }).await;
    let own = client(&server);
    let stores = own.vector_stores();
    let request = stores.file_batches().upload_and_poll("vs_1", uploads(&["a"])).file_ids(ids(500));
    let error = request.with_poll_interval(FAST).with_deadline(Duration::from_millis(600)).await.expect_err("too late");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Deadline));
    let last = error.last_file_batch().expect("what was seen");
    assert_eq!((counts(last), last.status.clone()), ([1, 495, 5, 0, 501], VectorStoreFileBatchStatus::InProgress));
}

/// A file for the tests, gone with this.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("openai-assistants-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn file(&self, name: &str, size: u64) -> std::path::PathBuf {
        let path = self.0.join(name);
        // It has no blocks on the disk, however large it is.
        std::fs::File::create(&path).and_then(|file| file.set_len(size)).expect("a file");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Whatever is wrong is found before the first file is uploaded, and the file is named.
#[tokio::test]
async fn files_are_checked_before_anything_is_sent() {
    const LIMIT: u64 = 512 * 1024 * 1024;
    let folder = Folder::new("limits");
    let path = |name: &str, size| Upload::from_path(folder.file(name, size));
    let reader = |length| Upload::from_reader("r.md", &b"x"[..], length);
    let server = Server::new(|seen, _| storing(seen)).await;
    let own = client(&server);
    let stores = own.vector_stores();
    for (bad, kind, part) in [
        (Upload::from_path(folder.0.join("missing.md")), ErrorKind::Io, "`missing.md` could not be opened for upload"),
        (Upload::from_path(&folder.0), ErrorKind::Io, "could not be opened for upload"),
        (path("empty.md", 0), ErrorKind::InvalidRequest, "the file is empty"),
        (Upload::from_bytes("empty", ""), ErrorKind::InvalidRequest, "the file is empty"),
        (Upload::from_bytes("a", "a").mime_type("a\nb"), ErrorKind::InvalidRequest, "the MIME type of the upload has"),
        (path("huge.md", LIMIT + 1), ErrorKind::InvalidRequest, "536870913 bytes; the limit is 512 MB"),
        (reader(Some(0)), ErrorKind::InvalidRequest, "the file is empty"),
        (reader(Some(LIMIT + 1)), ErrorKind::InvalidRequest, "the limit is 512 MB"),
    ] {
        let name = format!("{bad:?}");
        let all = [Upload::from_bytes("good.md", "# A"), bad, Upload::from_bytes("b.md", "# B")];
        let error = stores.file_batches().upload_and_poll("vs_1", all).await.expect_err(&name);
        assert_eq!((error.kind(), error.may_have_been_sent()), (kind, false), "{name}: {error}");
        let failure = error.upload_failure().expect("which file it is");
        assert_eq!((failure.index, failure.uploaded.len()), (Some(1), 0), "{name}");
        let file = failure.file_name.clone().unwrap_or_default();
        let text = error.to_string();
        assert!(text.starts_with(&format!("upload 2 (`{file}`), nothing uploaded yet: ")), "{text}");
        assert!(name.contains(&file) && text.contains(part), "{text}");
    }
    let error = stores.files().upload_and_poll("vs_1", path("empty.md", 0)).await.expect_err("empty");
    assert_eq!(error.upload_failure().and_then(|failure| failure.index), Some(0));
    assert_eq!(server.count(), 0, "nothing was sent");
    // At the limits.
    stores.files().upload_and_poll("vs_1", path("small.md", 1)).await.expect("a file");
    stores.files().upload_and_poll("vs_1", reader(None)).await.expect("a file of unknown size");
}

#[tokio::test]
async fn parameters_are_checked_before_anything_is_sent() {
    let chunks = |size: i64, overlap: i64| {
        StaticFileChunkingStrategy::new().max_chunk_size_tokens(size).chunk_overlap_tokens(overlap)
    };
    let server = Server::new(|seen, _| storing(seen)).await;
    let own = client(&server);
    let stores = own.vector_stores();
    let batch = |vector_store: &str| stores.file_batches().upload_and_poll(vector_store, uploads(&["a"]));
    let many = |count: usize| (0..count).map(|number| (format!("k{number}"), "v"));
    let (key, text) = (|length: usize| [("k".repeat(length), "v")], |length: usize| [("k", "é".repeat(length))]);
    let none: [Upload; 0] = [];
    for (request, part) in [
        (stores.file_batches().upload_and_poll("vs_1", none), "a batch needs at least one file"),
        (batch(""), "vector_store_id"),
        (batch(".."), "vector_store_id"),
        (batch("vs_1").file_ids(["file-1", ""]), "file ID 2 of 2 is empty"),
        (batch("vs_1").chunking_strategy(chunks(99, 0)), "`max_chunk_size_tokens` is 99; it must be from 100 to 4096"),
        (batch("vs_1").chunking_strategy(chunks(4097, 0)), "`max_chunk_size_tokens` is 4097"),
        (batch("vs_1").chunking_strategy(chunks(800, 401)), "`chunk_overlap_tokens` is 401; it must be from 0 to half"),
        (batch("vs_1").chunking_strategy(chunks(800, -1)), "`chunk_overlap_tokens` is -1"),
        (batch("vs_1").attributes(many(17)), "17 attributes"),
        (batch("vs_1").attributes(key(65)), "65 characters; the limit is 64"),
        (batch("vs_1").attributes(text(513)), "the attribute `k` has 513 characters; the limit is 512"),
    ] {
        let error = request.await.expect_err(part);
        assert_eq!((error.kind(), error.may_have_been_sent()), (ErrorKind::InvalidRequest, false), "{error}");
        assert!(error.to_string().contains(part), "{part}: {error}");
    }
    let one = stores.files().upload_and_poll("vs_1", ("a", "text")).chunking_strategy(chunks(99, 0));
    assert_eq!(one.await.expect_err("too small").kind(), ErrorKind::InvalidRequest);
    assert_eq!(server.count(), 0, "nothing was sent");
    // At the limits.
    for request in [
        batch("vs_1").chunking_strategy(chunks(100, 50)),
        batch("vs_1").chunking_strategy(chunks(4096, 2048)),
        batch("vs_1").attributes(many(16)),
        batch("vs_1").attributes(key(64)),
        batch("vs_1").attributes(text(512)),
    ] {
        request.await.expect("a batch");
    }
}
