//! Several uploads at once, but not too many.

use std::future::{Future, IntoFuture, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use super::failure::UploadFailure;
use super::progress::Tracker;
use crate::client::Client;
use crate::deadline::Deadline;
use crate::error::{Error, ErrorKind, Result, TimeoutKind};
use crate::http::Upload;
use crate::request::ResponseFuture;
use crate::types::{FileCreateParams, FileId, FileObject, FilePurpose};

/// Files that are being uploaded for assistants. Dropping it cancels what is on its way.
pub(super) struct Uploads {
    waiting: std::vec::IntoIter<(usize, ResponseFuture<FileObject>)>,
    running: Vec<(usize, ResponseFuture<FileObject>)>,
    names: Vec<String>,
    uploaded: Vec<Option<FileId>>,
    concurrency: usize,
    tracker: Option<Tracker>,
}

impl Uploads {
    pub(super) fn new(client: &Client, uploads: Vec<Upload>, concurrency: usize, tracker: Option<Tracker>) -> Self {
        let names: Vec<String> = uploads.iter().map(|upload| upload.name().to_owned()).collect();
        // A call does nothing until it is polled.
        let call = |upload| client.files().create(FileCreateParams::new(upload, FilePurpose::Assistants)).into_future();
        let calls: Vec<_> = uploads.into_iter().map(call).enumerate().collect();
        Self {
            uploaded: vec![None; calls.len()],
            waiting: calls.into_iter(),
            running: Vec::new(),
            names,
            concurrency: concurrency.max(1),
            tracker,
        }
    }

    /// Uploads all of them; the ids come in the order of the files.
    pub(super) async fn finish(mut self, deadline: Option<Deadline>) -> Result<Vec<FileId>> {
        let result = Deadline::guard(deadline, poll_fn(|cx| self.poll(cx))).await;
        // What is still on its way has no use any more.
        self.running.clear();
        let failure = |index: Option<usize>, this: &Self| UploadFailure {
            index,
            file_name: index.and_then(|index| this.names.get(index).cloned()),
            uploaded: this.uploaded.iter().flatten().cloned().collect(),
        };
        match result {
            Ok(Ok(())) => Ok(self.uploaded.into_iter().flatten().collect()),
            Ok(Err((index, error))) => Err(failure(Some(index), &self).attach(error)),
            Err(_) => {
                let kind = ErrorKind::Timeout(TimeoutKind::Deadline);
                let error = Error::new(kind, "deadline exceeded before all files were uploaded");
                Err(failure(None, &self).attach(error))
            }
        }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), (usize, Error)>> {
        let mut at = 0;
        loop {
            while self.running.len() < self.concurrency {
                let Some(next) = self.waiting.next() else { break };
                self.running.push(next);
            }
            let Some((index, call)) = self.running.get_mut(at) else { break };
            let index = *index;
            match Pin::new(call).poll(cx) {
                Poll::Pending => at += 1,
                Poll::Ready(result) => {
                    let file = result.map_err(|error| (index, error))?;
                    if file.id.as_str().is_empty() {
                        let error = Error::new(ErrorKind::Other, "the response has no file ID");
                        return Poll::Ready(Err((index, error)));
                    }
                    self.uploaded[index] = Some(file.id);
                    if let Some(tracker) = &self.tracker {
                        tracker.uploaded();
                    }
                    // The others keep their order, so none of them is left out in this round.
                    drop(self.running.remove(at));
                }
            }
        }
        if self.running.is_empty() { Poll::Ready(Ok(())) } else { Poll::Pending }
    }
}
