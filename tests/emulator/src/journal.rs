//! Changes since the last write to disk, so that no client sees a change before it is durable.
//!
//! Every section of code that holds the lock of the state becomes one batch, which is written whole or not at all.
//! Tickets number the batches: an answer waits until the batch of its ticket is on disk.

#![cfg_attr(not(feature = "data"), allow(dead_code, reason = "nothing makes a journal then"))]

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use hyper::StatusCode;
use tokio::sync::watch;

use crate::error::Failure;
use crate::state::{Key, State};

/// Batches that may wait for the disk before runs wait too.
const WAITING: u64 = 1024;

/// Collects changes and hands them on.
pub(crate) struct Journal {
    inner: Mutex<Inner>,
    queue: Sender<Message>,
    progress: watch::Receiver<Progress>,
}

#[derive(Default)]
struct Inner {
    /// Numbers given to objects, in the order in which these were made; 0 is none.
    last: u64,
    /// The number of what has changed, with its key; without one it is gone.
    changed: BTreeMap<u64, Option<Key>>,
    /// Parts of texts that are being written, by the number of their object.
    pieces: Vec<(u64, Bytes)>,
    serial: u64,
    /// Digests of what was written.
    written: HashMap<u64, u64>,
    /// Objects with pieces.
    drafts: HashSet<u64>,
    ticket: u64,
}

/// What the thread that writes is sent.
pub(crate) enum Message {
    Batch(u64, Vec<Change>),
    Close,
}

/// A change of what is on disk, by the number of the object.
pub(crate) enum Change {
    /// An object is new, or another.
    Put(u64, Vec<u8>),
    /// The contents of a file.
    Content(u64, Bytes),
    /// An object is gone, with its contents and pieces.
    Delete(u64),
    /// A part of a text, in the order of the second number.
    Piece(u64, u64, Bytes),
    /// An object is complete and needs its pieces no more.
    DropPieces(u64),
}

/// How far the thread that writes has come.
#[derive(Clone, Default)]
pub(crate) struct Progress {
    /// The last batch that it has tried to write.
    pub(crate) tried: u64,
    /// The last batch that is on disk, with all before it.
    pub(crate) done: u64,
    /// Why it could not be written.
    pub(crate) problem: Option<Arc<str>>,
}

/// An object as it is written.
pub(crate) struct Written {
    pub(crate) text: Vec<u8>,
    /// The contents of a file, which never change.
    pub(crate) content: Option<Bytes>,
    /// Whether pieces of it are needed.
    pub(crate) is_draft: bool,
}

/// Something could not be written to disk.
#[derive(Debug)]
pub(crate) struct Unwritten(Arc<str>);

impl Journal {
    #[cfg(feature = "data")]
    pub(crate) fn new(last: u64, queue: Sender<Message>, progress: watch::Receiver<Progress>) -> Self {
        Self { inner: Mutex::new(Inner { last, ..Inner::default() }), queue, progress }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives a new object its number.
    pub(crate) fn add(&self, key: Key) -> u64 {
        let mut inner = self.inner();
        inner.last += 1;
        let number = inner.last;
        inner.changed.insert(number, Some(key));
        number
    }

    /// Takes an object that is on disk, with pieces or without.
    #[cfg(feature = "data")]
    pub(crate) fn adopt(&self, number: u64, text: &[u8], has_pieces: bool) {
        let mut inner = self.inner();
        inner.written.insert(number, digest(text));
        if has_pieces {
            inner.drafts.insert(number);
        }
    }

    /// Notes that an object may have changed.
    pub(crate) fn touch(&self, number: u64, key: impl FnOnce() -> Key) {
        self.inner().changed.entry(number).or_insert_with(|| Some(key()));
    }

    /// Notes that an object is gone.
    pub(crate) fn remove(&self, number: u64) {
        self.inner().changed.insert(number, None);
    }

    /// Notes a part of a text that is being written.
    pub(crate) fn piece(&self, number: u64, piece: Bytes) {
        self.inner().pieces.push((number, piece));
    }

    /// Hands on what has changed, as one batch.
    pub(crate) fn flush(&self, state: &State) {
        let (changed, pieces) = {
            let mut inner = self.inner();
            if inner.changed.is_empty() && inner.pieces.is_empty() {
                return;
            }
            (std::mem::take(&mut inner.changed), std::mem::take(&mut inner.pieces))
        };
        let found = changed.into_iter().map(|(number, key)| (number, key.and_then(|key| state.written(&key, number))));
        let found: Vec<_> = found.collect();
        let mut inner = self.inner();
        let mut changes = Vec::new();
        for (number, piece) in pieces {
            inner.serial += 1;
            inner.drafts.insert(number);
            changes.push(Change::Piece(number, inner.serial, piece));
        }
        for (number, object) in found {
            inner.note(number, object, &mut changes);
        }
        inner.ticket += 1;
        // The thread that writes is gone only when the server is.
        let _ = self.queue.send(Message::Batch(inner.ticket, changes));
    }

    /// The batch with everything that has changed so far.
    pub(crate) fn ticket(&self) -> u64 {
        let inner = self.inner();
        inner.ticket + u64::from(!inner.changed.is_empty() || !inner.pieces.is_empty())
    }

    /// Waits until a batch is on disk.
    pub(crate) async fn durable(&self, ticket: u64) -> Result<(), Unwritten> {
        let mut progress = self.progress.clone();
        match progress.wait_for(|progress| progress.tried >= ticket).await {
            Ok(progress) if progress.done >= ticket => Ok(()),
            Ok(progress) => Err(Unwritten(progress.problem.clone().unwrap_or_default())),
            Err(_) => Err(Unwritten("the thread that writes has ended".into())),
        }
    }

    /// Waits while the disk is far behind.
    pub(crate) async fn catch_up(&self) {
        let ticket = self.ticket();
        // An error means that the server is shutting down.
        let _ = self.progress.clone().wait_for(|progress| progress.tried + WAITING >= ticket).await;
    }

    /// Lets the thread that writes finish and end.
    #[cfg(feature = "data")]
    pub(crate) fn close(&self) {
        let _ = self.queue.send(Message::Close);
    }
}

impl Inner {
    fn note(&mut self, number: u64, object: Option<Written>, changes: &mut Vec<Change>) {
        let Some(Written { text, content, is_draft }) = object else {
            // What was never written need not be removed.
            if self.written.remove(&number).is_some() {
                self.drafts.remove(&number);
                changes.push(Change::Delete(number));
            }
            return;
        };
        let before = self.written.insert(number, digest(&text));
        if before == Some(digest(&text)) {
            return;
        }
        if let (None, Some(content)) = (before, content) {
            changes.push(Change::Content(number, content));
        }
        changes.push(Change::Put(number, text));
        if !is_draft && self.drafts.remove(&number) {
            changes.push(Change::DropPieces(number));
        }
    }
}

fn digest(text: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

impl std::fmt::Display for Unwritten {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "The emulator cannot write to its data folder: {}.", self.0)
    }
}

impl From<Unwritten> for Failure {
    fn from(unwritten: Unwritten) -> Self {
        Self::new(StatusCode::INSUFFICIENT_STORAGE, unwritten.to_string()).code("emulator_data_not_written")
    }
}
