//! The thread that writes: as many batches as wait, in one transaction.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use bytes::Bytes;
use redb::backends::FileBackend;
use redb::{Database, Durability, WriteTransaction};
use tokio::sync::watch;

use super::backend::Backend;
use super::{CONTENTS, OBJECTS, PIECES};
use crate::journal::{Change, Message, Progress};

/// Why something could not be written; the library's errors are large.
pub(super) type Failed = Box<dyn std::error::Error + Send + Sync>;

/// The pause before what could not be written is tried again.
const RETRY: Duration = Duration::from_secs(1);

/// Writes the entries of the journal.
pub(super) struct Writer {
    /// `None` after an error, as the database wants to be opened anew then.
    database: Option<Database>,
    file: Arc<FileBackend>,
    progress_sender: watch::Sender<Progress>,
    pending: Pending,
}

/// What has to be written, of each object the last state only.
#[derive(Default)]
struct Pending {
    /// Without a text, the object is deleted.
    objects: BTreeMap<u64, Option<Vec<u8>>>,
    contents: BTreeMap<u64, Bytes>,
    pieces: BTreeMap<(u64, u64), Bytes>,
    /// Objects whose pieces on disk are dropped.
    complete: BTreeSet<u64>,
    /// The last batch among it.
    ticket: u64,
}

impl Writer {
    pub(super) fn new(database: Database, file: Arc<FileBackend>, progress_sender: watch::Sender<Progress>) -> Self {
        Self { database: Some(database), file, progress_sender, pending: Pending::default() }
    }

    /// Works until the journal is closed; what cannot be written is tried again.
    pub(super) fn run(mut self, messages: &Receiver<Message>) {
        loop {
            let message = match self.pending.is_empty() {
                true => messages.recv().map_err(|_| RecvTimeoutError::Disconnected),
                false => messages.recv_timeout(RETRY),
            };
            let mut is_over = !matches!(message, Ok(_) | Err(RecvTimeoutError::Timeout));
            for message in message.into_iter().chain(messages.try_iter()) {
                match message {
                    Message::Batch(ticket, changes) => self.pending.add(ticket, changes),
                    Message::Close => is_over = true,
                }
            }
            self.write();
            if is_over {
                return;
            }
        }
    }

    fn write(&mut self) {
        let result = self.try_write();
        let ticket = self.pending.ticket;
        self.progress_sender.send_modify(|progress| {
            progress.tried = ticket;
            match &result {
                Ok(()) => (progress.done, progress.problem) = (ticket, None),
                Err(error) => progress.problem = Some(error.to_string().into()),
            }
        });
        match result {
            Ok(()) => self.pending = Pending { ticket, ..Pending::default() },
            Err(_) => self.database = None,
        }
    }

    fn try_write(&mut self) -> Result<(), Failed> {
        if self.pending.is_empty() {
            return Ok(());
        }
        if self.database.is_none() {
            let opened = super::database(Backend::direct(Arc::clone(&self.file)));
            self.database = Some(opened.map_err(|trouble| trouble.to_string())?);
        }
        match &self.database {
            Some(database) => write_with(database, |transaction| self.pending.write(transaction)),
            None => Ok(()),
        }
    }
}

/// Writes in one transaction, which is on disk when this returns.
///
/// It has two phases: a commit never takes the place of the one before until all of it is on disk. So a file that is
/// opened after a crash and does not match its checksums is corrupt, and not just incomplete.
pub(super) fn write_with(
    database: &Database,
    work: impl FnOnce(&WriteTransaction) -> Result<(), Failed>,
) -> Result<(), Failed> {
    let mut transaction = database.begin_write()?;
    transaction.set_durability(Durability::Immediate);
    transaction.set_two_phase_commit(true);
    work(&transaction)?;
    Ok(transaction.commit()?)
}

impl Pending {
    fn is_empty(&self) -> bool {
        self.objects.is_empty() && self.pieces.is_empty() && self.complete.is_empty()
    }

    fn add(&mut self, ticket: u64, changes: Vec<Change>) {
        self.ticket = ticket;
        for change in changes {
            match change {
                Change::Put(number, text) => drop(self.objects.insert(number, Some(text))),
                Change::Content(number, content) => drop(self.contents.insert(number, content)),
                Change::Piece(number, serial, piece) => drop(self.pieces.insert((number, serial), piece)),
                Change::DropPieces(number) => self.drop_pieces(number),
                Change::Delete(number) => {
                    self.objects.insert(number, None);
                    self.contents.remove(&number);
                    self.drop_pieces(number);
                }
            }
        }
    }

    fn drop_pieces(&mut self, number: u64) {
        let mut rest = self.pieces.split_off(&(number, 0));
        self.pieces.append(&mut rest.split_off(&(number + 1, 0)));
        self.complete.insert(number);
    }

    fn write(&self, transaction: &WriteTransaction) -> Result<(), Failed> {
        let mut objects = transaction.open_table(OBJECTS)?;
        let mut contents = transaction.open_table(CONTENTS)?;
        for (number, text) in &self.objects {
            match text {
                Some(text) => drop(objects.insert(number, text.as_slice())?),
                None => {
                    objects.remove(number)?;
                    contents.remove(number)?;
                }
            }
        }
        for (number, content) in &self.contents {
            contents.insert(number, content.as_ref())?;
        }
        let mut pieces = transaction.open_table(PIECES)?;
        for number in &self.complete {
            pieces.retain_in((*number, 0)..=(*number, u64::MAX), |_, _| false)?;
        }
        for (key, piece) in &self.pieces {
            pieces.insert(key, piece.as_ref())?;
        }
        Ok(())
    }
}
