//! Batches of many files, and what is checked before the first of them is uploaded.

use std::sync::Mutex;
use std::time::Duration;

use openai_assistants::types::*;
use openai_assistants::{ErrorKind, TimeoutKind, Upload};
use serde_json::{Value, json};
use support::Folder;

use crate::material::*;
use crate::server::{Reply, Server};
use crate::vector::{FAST, file_name, storing, targets, uploads};

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

    // With files that were uploaded for it, the error has those as well.
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

/// A file of this size in the folder. It has no blocks on the disk, however large it is.
fn file(folder: &Folder, name: &str, size: u64) -> std::path::PathBuf {
    let path = folder.path().join(name);
    std::fs::File::create(&path).and_then(|file| file.set_len(size)).expect("a file");
    path
}

/// Whatever is wrong is found before the first file is uploaded, and the file is named.
#[tokio::test]
async fn files_are_checked_before_anything_is_sent() {
    const LIMIT: u64 = 512 * 1024 * 1024;
    let folder = Folder::new("limits", &[]);
    let path = |name: &str, size| Upload::from_path(file(&folder, name, size));
    let reader = |length| Upload::from_reader("r.md", &b"x"[..], length);
    let server = Server::new(|seen, _| storing(seen)).await;
    let own = client(&server);
    let stores = own.vector_stores();
    for (bad, kind, part) in [
        (
            Upload::from_path(folder.path().join("missing.md")),
            ErrorKind::Io,
            "`missing.md` could not be opened for upload",
        ),
        (Upload::from_path(folder.path()), ErrorKind::Io, "could not be opened for upload"),
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
