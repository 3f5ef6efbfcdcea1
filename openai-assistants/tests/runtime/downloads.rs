//! Contents of files: as a stream, in memory, to a path.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ::support::Folder;
use futures::TryStreamExt;
use openai_assistants::{Client, DownloadRequest, ErrorKind, Request};

use crate::server::{Reply, Server};
use crate::support::*;

fn content(client: &Client) -> DownloadRequest {
    DownloadRequest::new(Request::new(client, &CONTENT, vec!["file_1".to_owned()], ()))
}

#[tokio::test]
async fn as_a_stream() {
    let pause = Duration::from_millis(5);
    let reply = Reply::chunked(200, &["Content-Type: image/png", "x-request-id: req_1"]);
    let server = Server::replies([reply.chunk("ab").pause(pause).chunk("cd").pause(pause).chunk("e").end()]).await;
    let download = content(&client(&server)).await.expect("a download");
    assert_eq!((download.content_type(), download.content_length()), (Some("image/png"), None));
    assert_eq!(download.request_id(), Some("req_1"));
    let pieces: Vec<_> = download.try_collect().await.expect("all of it");
    assert_eq!(pieces.concat(), b"abcde");
    let seen = server.one();
    assert_eq!((seen.target.as_str(), seen.header("accept")), ("/v1/files/file_1/content", Some("*/*")));
}

#[tokio::test]
async fn in_memory_up_to_a_limit() {
    let server = Server::replies([Reply::new(200, &[], "x".repeat(1000))]).await;
    assert_eq!(content(&client(&server)).bytes().await.expect("all of it").len(), 1000);
    let client = builder(&server).max_response_size(999).build().expect("a client");
    assert_eq!(content(&client).bytes().await.expect_err("too large").kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn from_an_address_that_the_server_gave() {
    let server = Server::replies([Reply::new(200, &[], "second"), Reply::ok()]).await;
    let client = client(&server);
    let address = format!("{}/v1/files/file_1/content?part=2", server.origin());
    assert_eq!(content(&client).with_address(address).text().await.expect("all of it"), "second");
    assert_eq!(server.one().target, "/v1/files/file_1/content?part=2");
    let error = content(&client).with_address("https://other.example/").await.expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn to_a_path_with_progress() {
    let folder = Folder::new("save", &[]);
    let path = folder.path().join("report.bin");
    std::fs::write(&path, "old").expect("a file");
    let server = Server::replies([Reply::new(200, &[], "x".repeat(100_000))]).await;
    let last = Arc::new(Mutex::new(None));
    let reports = last.clone();
    let request = content(&client(&server)).on_progress(move |p| *reports.lock().expect("no panic") = Some(p));
    assert_eq!(request.save_to(&path).await.expect("saved"), 100_000);
    let progress = last.lock().expect("no panic").expect("a report");
    assert_eq!((progress.bytes, progress.total), (100_000, Some(100_000)));
    assert_eq!(std::fs::read(&path).expect("a file").len(), 100_000);
    assert_eq!(std::fs::read_dir(folder.path()).expect("a directory").count(), 1);
}

#[tokio::test]
async fn never_half_a_file() {
    let folder = Folder::new("half", &[]);
    let path = folder.path().join("report.bin");
    std::fs::write(&path, "old").expect("a file");
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf";
    for reply in [Reply::raw(head).close(), Reply::chunked(200, &[]).chunk("half").reset(), Reply::raw(head).hang()] {
        let server = Server::replies([reply]).await;
        let client = builder(&server).idle_timeout(Duration::from_millis(30)).build().expect("a client");
        let error = content(&client).save_to(&path).await.expect_err("broken off");
        assert!(matches!(error.kind(), ErrorKind::Transport | ErrorKind::Timeout(_)), "{error}");
        assert_eq!(error.operation(), Some("downloadFile"));
        assert_eq!(std::fs::read(&path).expect("a file"), b"old");
        assert_eq!(std::fs::read_dir(folder.path()).expect("a directory").count(), 1);
    }
}

#[tokio::test]
async fn errors_and_retries_are_as_for_any_request() {
    let server = Server::replies([Reply::new(500, &[], ""), Reply::new(200, &[], "x")]).await;
    assert_eq!(content(&client(&server)).bytes().await.expect("all of it"), "x");
    let server = Server::replies([Reply::new(404, &[], "")]).await;
    assert!(content(&client(&server)).bytes().await.expect_err("not there").is_not_found());
    let error = content(&client(&server)).save_to("/nowhere/to/be/found").await.expect_err("not there");
    assert!(error.is_not_found());
}

#[tokio::test]
async fn a_dropped_download_closes_the_connection() {
    let server = Server::replies([Reply::chunked(200, &[]).chunk("x").hang()]).await;
    let mut download = content(&client(&server)).await.expect("a download");
    download.chunk().await.expect("a piece");
    drop(download);
    server.closed(1).await;
}
