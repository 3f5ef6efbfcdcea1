//! A list of objects with ids, in the order in which they appeared.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::json::Json;

/// The objects seen so far, each with what is known about its deltas. Unfinished ones are marked, because servers may
/// leave out the status.
#[derive(Clone, Debug)]
pub(super) struct Snapshots<T, N = ()> {
    items: Vec<T>,
    notes: Vec<N>,
    open: BTreeSet<usize>,
    /// Bytes of each object, roughly.
    sizes: Vec<usize>,
    /// Bytes of all.
    size: usize,
    /// Lists of a hostile server may be long, so they are not searched through.
    places: HashMap<Arc<str>, usize>,
}

impl<T: Json, N: Default> Snapshots<T, N> {
    pub(super) fn items(&self) -> &[T] {
        &self.items
    }

    pub(super) fn into_items(self) -> Vec<T> {
        self.items
    }

    /// The place of the object with this ID. An empty ID means the last one: some servers leave it out of deltas.
    pub(super) fn place(&self, id: &str) -> Option<usize> {
        match self.places.get(id) {
            None if id.is_empty() => self.items.len().checked_sub(1),
            place => place.copied(),
        }
    }

    /// Bytes that the objects take, roughly.
    pub(super) fn size(&self) -> usize {
        self.size
    }

    /// Notes that an object has become larger.
    pub(super) fn grow(&mut self, place: usize, bytes: usize) {
        if let Some(size) = self.sizes.get_mut(place) {
            *size += bytes;
            self.size += bytes;
        }
    }

    pub(super) fn get_mut(&mut self, place: usize) -> Option<(&mut T, &mut N)> {
        self.items.get_mut(place).zip(self.notes.get_mut(place))
    }

    pub(super) fn is_over(&self, place: usize) -> bool {
        !self.open.contains(&place)
    }

    pub(super) fn is_settled(&self) -> bool {
        self.open.is_empty()
    }

    /// The place of the object that is not over, if there is one and no other.
    pub(super) fn only_open(&self) -> Option<usize> {
        self.open.first().copied().filter(|_| self.open.len() == 1)
    }

    /// Registers another ID for an object.
    pub(super) fn rename(&mut self, place: usize, old: &str, new: &str) {
        self.places.remove(old);
        self.places.insert(new.into(), place);
    }

    /// Adds an object and returns its index.
    pub(super) fn push(&mut self, id: &str, item: T, is_over: bool) -> usize {
        let (place, size) = (self.items.len(), item.weight() + id.len());
        self.sizes.push(size);
        self.size += size;
        self.items.push(item);
        self.notes.push(N::default());
        if !is_over {
            self.open.insert(place);
        }
        self.places.insert(id.into(), place);
        place
    }

    /// Replaces an object.
    pub(super) fn replace(&mut self, place: usize, item: T, is_over: bool) {
        let size = item.weight();
        if let Some(old) = self.items.get_mut(place) {
            *old = item;
        }
        if is_over {
            self.open.remove(&place);
        } else if place < self.items.len() {
            self.open.insert(place);
        }
        if let Some(old) = self.sizes.get_mut(place) {
            self.size = self.size - *old + size;
            *old = size;
        }
    }
}

impl<T, N> Default for Snapshots<T, N> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            notes: Vec::new(),
            open: BTreeSet::new(),
            sizes: Vec::new(),
            size: 0,
            places: HashMap::new(),
        }
    }
}

/// The objects, not how they are found.
impl<T: PartialEq, N> PartialEq for Snapshots<T, N> {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items
    }
}
