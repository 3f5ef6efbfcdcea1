//! Multipart bodies: from a path, from memory, from a reader.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use ::support::Folder;
use openai_assistants::{ErrorKind, Progress, Upload};
use serde_json::json;
use tokio::io::{AsyncRead, ReadBuf};

use crate::server::{Reply, Seen, Server};
use crate::support::*;

/// The parts of a multipart body: head and content.
fn parts(seen: &Seen) -> Vec<(String, Vec<u8>)> {
    let content_type = seen.header("content-type").expect("a content type");
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("multipart");
    let text = seen.body.iter().map(|&byte| char::from(byte)).collect::<String>();
    let text = text.strip_suffix(&format!("--{boundary}--\r\n")).expect("an end");
    text.split(&format!("--{boundary}\r\n"))
        .skip(1)
        .map(|part| {
            let (head, content) = part.split_once("\r\n\r\n").expect("a head");
            let content = content.strip_suffix("\r\n").expect("an end of the part");
            (head.to_owned(), content.chars().map(|c| c as u8).collect())
        })
        .collect()
}

#[tokio::test]
async fn texts_and_bytes() {
    let server = Server::replies([Reply::ok()]).await;
    let request = upload(&client(&server), |parts| {
        parts.text("purpose", "assistants");
        parts.nested("expires_after", &json!({"anchor": "created_at", "seconds": 3600})).expect("JSON");
        parts.file("file", Upload::from_bytes("a \"q\"\r\nü.md", "# Hi").mime_type("text/markdown"));
    });
    request.with_body_field("extra", 1).await.expect("an answer");
    let seen = server.one();
    assert_eq!(seen.header("content-length"), Some(seen.body.len().to_string().as_str()));
    let parts: Vec<_> =
        parts(&seen).into_iter().map(|(head, body)| (head, String::from_utf8(body).expect("text"))).collect();
    let disposition = |rest: &str| format!("Content-Disposition: form-data; {rest}");
    let head = "name=\"file\"; filename=\"a %22q%22%0D%0Aü.md\"".chars().collect::<String>();
    let head: String = head.into_bytes().into_iter().map(char::from).collect();
    assert_eq!(
        parts,
        [
            (disposition("name=\"extra\""), "1".to_owned()),
            (disposition("name=\"purpose\""), "assistants".to_owned()),
            (disposition("name=\"expires_after[anchor]\""), "created_at".to_owned()),
            (disposition("name=\"expires_after[seconds]\""), "3600".to_owned()),
            (disposition(&format!("{head}\r\nContent-Type: text/markdown")), "# Hi".to_owned()),
        ]
    );
}

#[tokio::test]
async fn a_path_is_streamed_with_progress_and_sent_again() {
    let folder = Folder::new("upload", &[]);
    let path = folder.path().join("data.jsonl");
    let content: Vec<u8> = (0..300_000u32).map(|number| number as u8).collect();
    std::fs::write(&path, &content).expect("a file");
    let server = Server::replies([Reply::new(503, &[], ""), Reply::ok()]).await;
    let progress: Arc<Mutex<Vec<Progress>>> = Arc::default();
    let reports = progress.clone();
    let file = Upload::from_path(&path).on_progress(move |p| reports.lock().expect("no panic").push(p));
    upload(&client(&server), move |parts| parts.file("file", file)).await.expect("an answer");
    drop(folder);
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    for seen in &seen {
        let parts = parts(seen);
        assert!(parts[0].0.contains("filename=\"data.jsonl\"\r\nContent-Type: application/jsonl"), "{}", parts[0].0);
        assert!(parts[0].1 == content);
    }
    let progress = progress.lock().expect("no panic");
    let last = progress.last().expect("reports");
    assert_eq!((last.bytes, last.total), (300_000, Some(300_000)));
    assert!(progress.iter().filter(|p| p.bytes <= 65_536).count() >= 2, "each attempt begins at 0");
}

#[tokio::test]
async fn a_missing_file_is_an_error_of_this_side() {
    let server = Server::replies([Reply::ok()]).await;
    for path in ["/nowhere/to/be/found.txt", "/"] {
        let request = upload(&client(&server), move |parts| parts.file("file", Upload::from_path(path)));
        let error = request.await.expect_err("not there");
        assert_eq!((error.kind(), error.may_have_been_sent()), (ErrorKind::Io, false), "{error}");
    }
    assert_eq!(server.count(), 0);
}

/// Yields so many bytes, a few at a time, then ends or fails.
struct Source {
    left: usize,
    fails: bool,
    largest: Arc<Mutex<usize>>,
}

impl AsyncRead for Source {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let length = self.left.min(buffer.remaining()).min(10_000);
        if length == 0 && self.fails {
            return Poll::Ready(Err(io::Error::other("the disk is gone")));
        }
        let mut largest = self.largest.lock().expect("no panic");
        *largest = buffer.remaining().max(*largest);
        drop(largest);
        buffer.put_slice(&vec![b'x'; length]);
        self.left -= length;
        Poll::Ready(Ok(()))
    }
}

fn source(left: usize, fails: bool) -> Source {
    Source { left, fails, largest: Arc::default() }
}

#[tokio::test]
async fn a_reader_is_streamed_with_and_without_a_length() {
    let server = Server::replies([Reply::ok()]).await;
    for length in [Some(1_000_000), None] {
        let reader = source(1_000_000, false);
        let largest = reader.largest.clone();
        let request =
            upload(&client(&server), move |parts| parts.file("file", Upload::from_reader("x.bin", reader, length)));
        request.await.expect("an answer");
        let seen = server.seen().pop().expect("a request");
        assert_eq!(parts(&seen)[0].1.len(), 1_000_000);
        assert_eq!(seen.header("content-length").is_some(), length.is_some());
        assert!(*largest.lock().expect("no panic") <= 65_536, "never whole in memory");
    }
}

#[tokio::test]
async fn a_reader_that_fails_or_lied_is_an_error_of_this_side() {
    let server = Server::replies([Reply::ok()]).await;
    for (reader, length) in [
        (source(100, true), Some(200)),
        (source(100, true), None),
        (source(100, false), Some(200)),
        (source(100, false), Some(50)),
    ] {
        let request =
            upload(&client(&server), move |parts| parts.file("file", Upload::from_reader("x", reader, length)));
        let error = request.await.expect_err("not all there");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Io, 1), "{error:?}");
    }
    assert_eq!(server.count(), 0);
}

#[test]
fn debug_shows_no_content() {
    let upload = Upload::from_bytes("notes.txt", "s3cret");
    assert!(format!("{upload:?}").contains("notes.txt") && !format!("{upload:?}").contains("s3cret"));
}
