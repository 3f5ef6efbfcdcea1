//! Limits the memory that decoding allocates.
//!
//! A type of hundreds of bytes is written as `{}`, so that a small text could take up all memory there is. Strings never
//! take more than a few times their text. Everything else that is allocated is charged to a budget: room in lists, nodes
//! of maps, what is behind a pointer.

use std::collections::BTreeMap;

use serde_json::Value;

use super::read_error::ReadError;
use super::{JsonObject, Read, Reader, scan};

/// What may be charged for each byte of the text. With strings, which are at most four times their text while they are
/// read, it is 32.
const PER_BYTE: usize = 28;

/// What may be charged for any text. The rest of a MiB is for what is charged after it was allocated.
const BASE: usize = 1024 * 1024 - 16 * 1024;

/// Lists of smaller items begin with room for four of them.
const SMALL_ITEM: usize = 64;

/// A list may double as long as this takes only a part of the budget that is left, one in so many.
const DOUBLING_SHARE: usize = 4;

/// A node of a `BTreeMap` has room for eleven entries, and holds at least five if it is not the root.
const NODE_CAPACITY: usize = 11;
const NODE_FILLED: usize = 5;
/// What a node has beside its entries; a map that is behind a pointer comes to the first one.
const NODE_HEAD: usize = 16 + size_of::<JsonObject>();
/// The nodes below one that is no leaf.
const NODE_EDGES: usize = (NODE_CAPACITY + 1) * size_of::<usize>();

/// An entry of a JSON object. With the feature of `serde_json` that preserves the order, it is not a `BTreeMap`, but a
/// map with twice the capacity that it needs, and a hash table.
const JSON_ENTRY: usize = {
    let is_tree = size_of::<JsonObject>() == size_of::<BTreeMap<String, Value>>();
    size_of::<(String, Value)>() * if is_tree { 1 } else { 2 }
};

/// The budget for a text.
pub(super) fn of(text: &str) -> usize {
    text.len().saturating_mul(PER_BYTE).saturating_add(BASE)
}

impl Reader<'_> {
    /// Notes that so many bytes are allocated.
    #[inline]
    pub(super) fn charge(&mut self, bytes: usize) -> Read {
        match self.budget.checked_sub(bytes) {
            Some(left) => {
                self.budget = left;
                Ok(())
            }
            None => Err(self.too_much()),
        }
    }

    /// Makes room in a list for the item that comes.
    #[inline]
    pub(super) fn room<T>(&mut self, items: &mut Vec<T>) -> Read {
        if items.len() == items.capacity() {
            items.reserve_exact(self.growth(items.len(), size_of::<T>())?);
        }
        Ok(())
    }

    /// How many more items there shall be room for. The old room is given back only when everything is in the new one.
    fn growth(&mut self, length: usize, size: usize) -> Read<usize> {
        let mut more = match length {
            0 if size <= SMALL_ITEM => 4,
            0 => 1,
            _ => length,
        };
        let bytes = |more: usize| length.saturating_add(more).saturating_mul(size);
        if bytes(more) > self.budget / DOUBLING_SHARE {
            more = scan::items(self.rest().as_bytes());
        }
        self.charge(bytes(more))?;
        self.budget += bytes(0);
        Ok(more)
    }

    /// Charges for an insertion into a map that had `before` entries.
    pub(super) fn inserted(&mut self, before: usize, now: usize, entry: usize) -> Read {
        if now > before && before % NODE_FILLED == 0 {
            let edges = if before == 0 { 0 } else { NODE_EDGES };
            self.charge(NODE_CAPACITY * entry + NODE_HEAD + edges)?;
        }
        Ok(())
    }

    /// Puts the value that comes into an object, under a name.
    pub(crate) fn keep(&mut self, object: &mut JsonObject, name: String) -> Read {
        let value = self.value()?;
        let before = object.len();
        object.insert(name, value);
        self.inserted(before, object.len(), JSON_ENTRY)
    }

    #[cold]
    fn too_much(&mut self) -> ReadError {
        let bytes = self.text.len();
        self.stop(format!(
            "decoding these {bytes} bytes would take more than 32 times as much memory: they have too many objects that \
             are empty or nearly so; request fewer items at a time"
        ))
    }
}
