//! How far an upload of many files is.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::http::{Progress, Upload};

/// The progress of files that are uploaded and indexed; see
/// [`UploadBatchRequest::on_progress`](super::UploadBatchRequest::on_progress).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchProgress {
    /// Bytes of all files that have been handed to the connection. An upload that is retried begins at 0 again.
    pub bytes: u64,
    /// The size of all files, if it is known of each.
    pub total_bytes: Option<u64>,
    /// How many files have been uploaded.
    pub uploaded: usize,
    /// How many files are uploaded in total, without those that were uploaded before.
    pub uploads: usize,
    /// How many files the server has finished indexing, successfully or not.
    pub indexed: usize,
    /// How many files the batch has, once it has been created.
    pub files: Option<usize>,
}

/// Shared by the uploads of a batch and what waits for it.
#[derive(Clone)]
pub(super) struct Tracker {
    call: Arc<dyn Fn(BatchProgress) + Send + Sync>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    now: BatchProgress,
    /// Bytes of each file.
    sent: Vec<u64>,
}

impl Tracker {
    pub(super) fn new(call: impl Fn(BatchProgress) + Send + Sync + 'static) -> Self {
        Self { call: Arc::new(call), state: Arc::default() }
    }

    /// Watches uploads, of which each still calls the function that was set for it.
    pub(super) async fn watch(&self, uploads: Vec<Upload>) -> Vec<Upload> {
        let mut total = Some(0_u64);
        for upload in &uploads {
            let size = upload.check().await.ok().flatten();
            total = total.zip(size).map(|(total, size)| total.saturating_add(size));
        }
        self.change(|state| {
            state.sent = vec![0; uploads.len()];
            (state.now.uploads, state.now.total_bytes) = (uploads.len(), total);
        });
        let watched = uploads.into_iter().enumerate().map(|(index, upload)| {
            let tracker = self.clone();
            upload.also_on_progress(move |progress: Progress| {
                tracker.change(|state| {
                    if let Some(sent) = state.sent.get_mut(index) {
                        *sent = progress.bytes;
                    }
                    state.now.bytes = state.sent.iter().sum();
                });
            })
        });
        watched.collect()
    }

    /// One more file has been uploaded.
    pub(super) fn uploaded(&self) {
        self.change(|state| state.now.uploaded += 1);
    }

    /// The server has finished so many files of so many.
    pub(super) fn indexed(&self, (done, all): (i64, i64)) {
        self.change(|state| {
            state.now.indexed = usize::try_from(done).unwrap_or(0);
            state.now.files = usize::try_from(all).ok();
        });
    }

    /// Calls the function if that changes anything. It may take its time: nothing is locked then.
    fn change(&self, change: impl FnOnce(&mut State)) {
        let now = {
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            let before = state.now;
            change(&mut state);
            if state.now == before {
                return;
            }
            state.now
        };
        (self.call)(now);
    }
}

impl fmt::Debug for Tracker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tracker").finish_non_exhaustive()
    }
}
