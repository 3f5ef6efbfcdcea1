//! Counts the memory that clients make the server hold, and refuses what is too much.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use serde::Serialize;

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
        Self(Arc::new(Account { used: AtomicUsize::new(0), limit }))
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
    pub(crate) fn store<T: Serialize>(&self, object: T) -> Result<Stored<T>, Full> {
        let held = self.hold(weight(&object))?;
        Ok(Stored { object, held })
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
pub(crate) struct Stored<T> {
    object: T,
    held: Held,
}

impl<T: Serialize> Stored<T> {
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

impl<T> Deref for Stored<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.object
    }
}

impl<T> DerefMut for Stored<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.object
    }
}

impl<T: Serialize> Serialize for Stored<T> {
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
    use serde_json::json;

    use super::*;

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
