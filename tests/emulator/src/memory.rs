//! Counts the memory that clients make the server hold, and refuses what is too much.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use serde::Serialize;

use crate::journal::{Journal, Unwritten};
use crate::state::Record;

/// What an object takes beyond its text.
const OBJECT: usize = 2 << 10;
/// What a JSON value takes beyond its text.
const VALUE: usize = 100;

/// The memory of a server; clones count together.
#[derive(Clone)]
pub(crate) struct Memory(Arc<Account>);

struct Account {
    used: AtomicUsize,
    limit: usize,
    /// Where changes of objects are noted, if they are kept on disk.
    journal: Option<Journal>,
}

/// There is no room for more.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Full {
    pub(crate) limit: usize,
}

impl std::fmt::Display for Full {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let limit = self.limit;
        write!(
            f,
            "The emulator's memory of {limit} bytes is full; delete objects, or raise the limit with --max-memory."
        )
    }
}

/// A part of the memory, until it is dropped.
pub(crate) struct Held {
    memory: Memory,
    bytes: usize,
}

impl Memory {
    pub(crate) fn new(limit: usize) -> Self {
        Self(Arc::new(Account { used: AtomicUsize::new(0), limit, journal: None }))
    }

    /// The same, and changes of objects are noted.
    #[cfg(feature = "data")]
    pub(crate) fn with_journal(limit: usize, journal: Journal) -> Self {
        Self(Arc::new(Account { used: AtomicUsize::new(0), limit, journal: Some(journal) }))
    }

    pub(crate) fn journal(&self) -> Option<&Journal> {
        self.0.journal.as_ref()
    }

    /// What has to be on disk before a client sees the current state.
    pub(crate) fn ticket(&self) -> u64 {
        self.journal().map_or(0, Journal::ticket)
    }

    /// Waits until this is on disk.
    pub(crate) async fn durable(&self, ticket: u64) -> Result<(), Unwritten> {
        match self.journal() {
            Some(journal) if ticket > 0 => journal.durable(ticket).await,
            _ => Ok(()),
        }
    }

    /// Takes a part.
    pub(crate) fn hold(&self, bytes: usize) -> Result<Held, Full> {
        let mut held = Held { memory: self.clone(), bytes: 0 };
        held.grow(bytes)?;
        Ok(held)
    }

    /// Counts bytes for as long as they or a part of them live.
    pub(crate) fn keep(&self, bytes: impl Into<Bytes>) -> Result<Bytes, Full> {
        let bytes = bytes.into();
        let held = self.hold(bytes.len())?;
        Ok(held.around(bytes))
    }

    /// Stores an object.
    pub(crate) fn store<T: Record>(&self, object: T) -> Result<Stored<T>, Full> {
        let held = self.hold(weight(&object))?;
        let number = self.journal().map_or(0, |journal| journal.add(object.key()));
        Ok(Stored { object, held, number })
    }

    /// Takes an object that is on disk under this number.
    #[cfg(feature = "data")]
    pub(crate) fn restore<T: Record>(&self, object: T, number: u64) -> Result<Stored<T>, Full> {
        let held = self.hold(weight(&object))?;
        Ok(Stored { object, held, number })
    }

    #[cfg(test)]
    fn used(&self) -> usize {
        self.0.used.load(Ordering::Relaxed)
    }
}

impl Held {
    /// Takes more.
    pub(crate) fn grow(&mut self, bytes: usize) -> Result<(), Full> {
        // What takes nothing is not refused, even where a change has taken more than there is: it may be a deletion.
        if bytes == 0 {
            return Ok(());
        }
        let account = &self.memory.0;
        let room = |used: usize| used.checked_add(bytes).filter(|used| *used <= account.limit);
        match account.used.fetch_update(Ordering::Relaxed, Ordering::Relaxed, room) {
            Ok(_) => {
                self.bytes += bytes;
                Ok(())
            }
            Err(_) => Err(Full { limit: account.limit }),
        }
    }

    /// Bytes that are counted already: this part is given back with the last of them.
    pub(crate) fn around(self, bytes: Bytes) -> Bytes {
        struct Kept(Bytes, #[expect(dead_code, reason = "it is dropped with the bytes")] Held);
        impl AsRef<[u8]> for Kept {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }
        Bytes::from_owner(Kept(bytes, self))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.memory.0.used.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

/// An object of the state. Small changes such as those of a status need no weighing; after others, call [`settle`].
///
/// [`settle`]: Self::settle
pub(crate) struct Stored<T: Record> {
    object: T,
    held: Held,
    /// The number under which it is kept on disk; 0 if it is not.
    number: u64,
}

impl<T: Record> Stored<T> {
    pub(crate) fn number(&self) -> u64 {
        self.number
    }

    /// Counts the object again after it has grown. It is counted even if it is too much.
    pub(crate) fn settle(&mut self) -> Result<(), Full> {
        let (before, now) = (self.held.bytes, weight(&self.object));
        let account = &self.held.memory.0;
        self.held.bytes = now;
        account.used.fetch_add(now, Ordering::Relaxed);
        let used = account.used.fetch_sub(before, Ordering::Relaxed) - before;
        if now > before && used > account.limit { Err(Full { limit: account.limit }) } else { Ok(()) }
    }
}

impl<T: Record> Deref for Stored<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.object
    }
}

impl<T: Record> DerefMut for Stored<T> {
    /// Whoever asks for this may change the object.
    fn deref_mut(&mut self) -> &mut T {
        if let Some(journal) = self.held.memory.journal() {
            journal.touch(self.number, || self.object.key());
        }
        &mut self.object
    }
}

impl<T: Record> Drop for Stored<T> {
    fn drop(&mut self) {
        if let Some(journal) = self.held.memory.journal() {
            journal.remove(self.number);
        }
    }
}

impl<T: Record> Serialize for Stored<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.object.serialize(serializer)
    }
}

fn weight(object: &impl Serialize) -> usize {
    let text = serde_json::to_vec(object).unwrap_or_default();
    OBJECT + text.len() + VALUE * values(&text)
}

/// How many values a JSON text has, or would have if it were one; names of members count too.
pub(crate) fn values(json: &[u8]) -> usize {
    let (mut count, mut quoted, mut escaped) = (1, false, false);
    for byte in json {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = quoted,
            b'"' => quoted = !quoted,
            b',' | b':' | b'[' | b'{' if !quoted => count += 1,
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::state::Key;

    impl Record for Value {
        fn key(&self) -> Key {
            Key::Assistant(String::new())
        }
    }

    #[test]
    fn what_is_dropped_is_given_back() {
        let memory = Memory::new(10_000);
        let bytes = memory.keep(vec![0; 4000]).expect("room");
        let part = bytes.slice(1..2);
        drop(bytes);
        assert_eq!(memory.used(), 4000, "a part is alive");
        assert!(memory.keep(vec![0; 6001]).is_err());
        drop(part);
        assert_eq!(memory.used(), 0);
        let mut stored = memory.store(json!("short")).expect("room");
        stored.settle().expect("nothing new");
        let before = memory.used();
        *stored = json!("x".repeat(9000));
        assert!(stored.settle().is_err());
        assert!(memory.used() > before + 8000, "counted all the same");
        assert!(memory.hold(1).is_err() && memory.hold(0).is_ok(), "a deletion takes nothing");
        *stored = json!("short");
        stored.settle().expect("less than before");
        assert_eq!(memory.used(), before);
        drop(stored);
        assert_eq!(memory.used(), 0);
    }

    #[test]
    fn values_are_counted_outside_of_texts() {
        let cases = [("1", 1), ("[]", 2), (r#"{"a,:[{": [1, "\"\\", {}]}"#, 7), (r#""[[[[""#, 1)];
        for (text, count) in cases {
            assert_eq!(values(text.as_bytes()), count, "{text}");
        }
    }
}
