//! The data folder: everything the server remembers, in one file that survives a crash at any moment.
//!
//! `emulator.redb` is a database with four tables. Objects are JSON under the numbers in which they were made; the
//! contents of files and the parts of texts that are being written stand beside them.

mod backend;
mod writer;

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;
use std::sync::{Arc, Once};
use std::thread::JoinHandle;

use redb::backends::FileBackend;
use redb::{Database, DatabaseError, ReadableTable, StorageError, TableDefinition};
use serde_json::Value;
use tokio::sync::watch;

use self::backend::Backend;
use self::writer::{Writer, write_with};
use crate::journal::{Journal, Progress};
use crate::state::Kept;

const META: TableDefinition<'_, &str, u64> = TableDefinition::new("meta");
const OBJECTS: TableDefinition<'_, u64, &[u8]> = TableDefinition::new("objects");
const CONTENTS: TableDefinition<'_, u64, &[u8]> = TableDefinition::new("contents");
const PIECES: TableDefinition<'_, (u64, u64), &[u8]> = TableDefinition::new("pieces");

/// The version of the format, under this name in the table `meta`.
const FORMAT: (&str, u64) = ("format", 1);
/// How often servers have started with the data.
const STARTS: &str = "starts";
/// Name of the file, and of one that is not complete yet.
const NAMES: [&str; 2] = ["emulator.redb", "emulator.redb.new"];
/// What the database may keep in memory, in bytes: everything is in the state already.
const CACHE: usize = 16 << 20;

/// The thread that writes.
pub(crate) struct Data {
    thread: JoinHandle<()>,
}

impl Data {
    /// Waits until the thread has written everything. The journal has to be closed before.
    pub(crate) fn join(self) {
        // A panic in it has been reported.
        let _ = self.thread.join();
    }
}

/// What was found in a data folder.
pub(crate) struct Opened {
    pub(crate) data: Data,
    pub(crate) journal: Journal,
    pub(crate) objects: Vec<Kept>,
    pub(crate) starts: u64,
}

/// Opens a data folder, which is made if it does not exist.
///
/// # Errors
///
/// What is wrong with it. It is unchanged then.
pub(crate) fn open(folder: &Path) -> io::Result<Opened> {
    let shown = folder.display();
    let explain =
        |error: Trouble| io::Error::new(error.kind(), format!("cannot open the data folder {shown}: {error}"));
    let path = folder.join(NAMES[0]);
    let file = acquire(folder, &path).map_err(explain)?;
    let found = examine(&file).map_err(explain)?;
    let database = database(Backend::direct(Arc::clone(&file))).map_err(explain)?;
    let starts = found.starts + 1;
    write_with(&database, |transaction| {
        transaction.open_table(META)?.insert(STARTS, starts)?;
        Ok(())
    })
    .map_err(|error| explain(Trouble::Other(error.to_string())))?;
    let (queue, messages) = channel();
    let (sender, progress) = watch::channel(Progress::default());
    let last = found.objects.last().map_or(0, |kept| kept.number);
    let writer = Writer::new(database, file, sender);
    let thread = std::thread::Builder::new().name("emulator-data".to_owned()).spawn(move || writer.run(&messages))?;
    let journal = Journal::new(last, queue, progress);
    Ok(Opened { data: Data { thread }, journal, objects: found.objects, starts: found.starts })
}

/// Why a data folder cannot be opened.
#[derive(Debug)]
enum Trouble {
    InUse,
    Corrupt(String),
    Newer(u64),
    Other(String),
}

impl Trouble {
    fn kind(&self) -> io::ErrorKind {
        match self {
            Self::InUse => io::ErrorKind::ResourceBusy,
            Self::Corrupt(_) => io::ErrorKind::InvalidData,
            Self::Newer(_) => io::ErrorKind::Unsupported,
            Self::Other(_) => io::ErrorKind::Other,
        }
    }
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::InUse => f.write_str("another emulator uses it; stop that one, or choose another folder"),
            Self::Corrupt(why) => write!(
                f,
                "{} is corrupt ({why}); it was not changed. Restore it from a backup, or choose another folder",
                NAMES[0]
            ),
            Self::Newer(format) => write!(
                f,
                "{} has format {format}, which a newer emulator has written; this one knows format {}. It was not \
                 changed. Start the newer emulator, or choose another folder",
                NAMES[0], FORMAT.1
            ),
            Self::Other(why) => f.write_str(why),
        }
    }
}

impl From<DatabaseError> for Trouble {
    fn from(error: DatabaseError) -> Self {
        match error {
            DatabaseError::DatabaseAlreadyOpen => Self::InUse,
            DatabaseError::Storage(error) => error.into(),
            other => Self::Corrupt(other.to_string()),
        }
    }
}

impl From<StorageError> for Trouble {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Io(error) => error.into(),
            other => Self::Corrupt(other.to_string()),
        }
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => Self::Corrupt(error.to_string()),
            _ => Self::Other(error.to_string()),
        }
    }
}

/// The file, locked for this process until it is dropped.
fn acquire(folder: &Path, path: &Path) -> Result<Arc<FileBackend>, Trouble> {
    create_folder(folder)?;
    match OpenOptions::new().read(true).write(true).open(path) {
        Ok(file) => Ok(Arc::new(FileBackend::new(file)?)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => create(folder, path),
        Err(error) => Err(error.into()),
    }
}

/// Makes a new file under another name, which it has until it is complete.
fn create(folder: &Path, path: &Path) -> Result<Arc<FileBackend>, Trouble> {
    let unfinished: PathBuf = folder.join(NAMES[1]);
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(&unfinished)?;
    let locked = Arc::new(FileBackend::new(file.try_clone()?)?);
    if path.exists() {
        // Somebody else was faster, between the look and the lock.
        return Err(Trouble::InUse);
    }
    // A process may have ended in the middle of this.
    file.set_len(0)?;
    let database = database(Backend::direct(Arc::clone(&locked)))?;
    write_with(&database, |transaction| {
        let mut meta = transaction.open_table(META)?;
        meta.insert(FORMAT.0, FORMAT.1)?;
        meta.insert(STARTS, 0)?;
        transaction.open_table(OBJECTS)?;
        transaction.open_table(CONTENTS)?;
        transaction.open_table(PIECES)?;
        Ok(())
    })
    .map_err(|error| Trouble::Other(error.to_string()))?;
    drop(database);
    fs::rename(&unfinished, path)?;
    // Or else the name could be lost with the power.
    #[cfg(unix)]
    fs::File::open(folder)?.sync_all()?;
    Ok(locked)
}

/// Conversations are nobody else's business.
fn create_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn database(backend: Backend) -> Result<Database, Trouble> {
    let mut builder = Database::builder();
    // The current format of the library, which its later versions read as well.
    builder.set_cache_size(CACHE).create_with_file_format_v3(true);
    Ok(builder.create_with_backend(backend)?)
}

struct Found {
    starts: u64,
    objects: Vec<Kept>,
}

/// Verifies the checksums of the whole file, reads it, and tries to write to it, all without changing it.
fn examine(file: &Arc<FileBackend>) -> Result<Found, Trouble> {
    if redb::StorageBackend::len(&**file)? == 0 {
        return Err(Trouble::Corrupt("it is empty".to_owned()));
    }
    // The library expects files that it has written, and may panic where others are broken.
    let read = quietly(|| {
        let mut database = database(Backend::scratch(Arc::clone(file))?)?;
        if !database.check_integrity()? {
            return Err(Trouble::Corrupt("its checksums do not match".to_owned()));
        }
        let found = read(&database)?;
        rehearse(&database)?;
        // Closing it writes too.
        drop(database);
        Ok(found)
    });
    read.unwrap_or_else(|| Err(Trouble::Corrupt("its structure is broken".to_owned())))
}

/// Turns a panic into nothing, of which nothing is printed.
fn quietly<T>(work: impl FnOnce() -> T) -> Option<T> {
    thread_local! {
        static IS_QUIET: Cell<bool> = const { Cell::new(false) };
    }
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !IS_QUIET.get() {
                hook(panic);
            }
        }));
    });
    IS_QUIET.set(true);
    let done = catch_unwind(AssertUnwindSafe(work));
    IS_QUIET.set(false);
    done.ok()
}

/// Changes every table, as what is wrong with the place of a table is noticed only then.
fn rehearse(database: &Database) -> Result<(), Trouble> {
    let rehearsed = write_with(database, |transaction| {
        transaction.open_table(META)?.insert(STARTS, u64::MAX)?;
        for table in [OBJECTS, CONTENTS] {
            let mut table = transaction.open_table(table)?;
            table.insert(u64::MAX, &[][..])?;
            table.remove(u64::MAX)?;
        }
        let mut pieces = transaction.open_table(PIECES)?;
        pieces.insert((u64::MAX, u64::MAX), &[][..])?;
        pieces.remove((u64::MAX, u64::MAX))?;
        Ok(())
    });
    rehearsed.map_err(|error| Trouble::Corrupt(error.to_string()))
}

fn read(database: &Database) -> Result<Found, Trouble> {
    let corrupt = |error: &dyn std::error::Error| Trouble::Corrupt(error.to_string());
    let transaction = database.begin_read().map_err(|error| corrupt(&error))?;
    let meta = transaction.open_table(META).map_err(|error| corrupt(&error))?;
    let number = |name: &str| -> Result<u64, Trouble> {
        let found = meta.get(name)?.ok_or_else(|| Trouble::Corrupt(format!("`{name}` is missing")))?;
        Ok(found.value())
    };
    let format = number(FORMAT.0)?;
    if format != FORMAT.1 {
        return Err(Trouble::Newer(format));
    }
    let mut pieces: BTreeMap<u64, Vec<Value>> = BTreeMap::new();
    for entry in transaction.open_table(PIECES).map_err(|error| corrupt(&error))?.iter()? {
        let (key, text) = entry?;
        let piece = serde_json::from_slice(text.value()).map_err(|error| corrupt(&error))?;
        pieces.entry(key.value().0).or_default().push(piece);
    }
    let contents = transaction.open_table(CONTENTS).map_err(|error| corrupt(&error))?;
    let mut objects = Vec::new();
    for entry in transaction.open_table(OBJECTS).map_err(|error| corrupt(&error))?.iter()? {
        let (number, text) = entry?;
        let number = number.value();
        let content = contents.get(number)?.map(|content| content.value().to_vec().into());
        let pieces = pieces.remove(&number).unwrap_or_default();
        objects.push(Kept { number, text: text.value().to_vec(), content, pieces });
    }
    Ok(Found { starts: number(STARTS)?, objects })
}
