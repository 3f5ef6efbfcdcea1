//! A list of objects with ids, in the order in which they appeared.

use std::collections::HashMap;
use std::sync::Arc;

use crate::json::Json;

/// The objects seen so far. Those that are over are marked, because servers leave out the status that would tell.
#[derive(Clone, Debug)]
pub(super) struct Snapshots<T> {
    items: Vec<T>,
    is_over: Vec<bool>,
    /// Bytes of each object, roughly.
    sizes: Vec<usize>,
    /// Bytes of all.
    size: usize,
    /// Lists of a hostile server may be long, so they are not searched through.
    places: HashMap<Arc<str>, usize>,
}

impl<T: Json> Snapshots<T> {
    pub(super) fn items(&self) -> &[T] {
        &self.items
    }

    pub(super) fn into_items(self) -> Vec<T> {
        self.items
    }

    /// The place of the object with this id. No id at all means the last one: some servers leave it out of deltas.
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

    pub(super) fn get_mut(&mut self, place: usize) -> Option<&mut T> {
        self.items.get_mut(place)
    }

    pub(super) fn is_over(&self, place: usize) -> bool {
        self.is_over.get(place).copied().unwrap_or_default()
    }

    pub(super) fn is_settled(&self) -> bool {
        self.is_over.iter().all(|is_over| *is_over)
    }

    /// Adds an object and gives its place.
    pub(super) fn push(&mut self, id: &str, item: T, is_over: bool) -> usize {
        let (place, size) = (self.items.len(), item.weight() + id.len());
        self.sizes.push(size);
        self.size += size;
        self.items.push(item);
        self.is_over.push(is_over);
        self.places.insert(id.into(), place);
        place
    }

    /// Puts an object in the place of the one that is there.
    pub(super) fn replace(&mut self, place: usize, item: T, is_over: bool) {
        let size = item.weight();
        if let (Some(old), Some(old_is_over)) = (self.items.get_mut(place), self.is_over.get_mut(place)) {
            (*old, *old_is_over) = (item, is_over);
        }
        if let Some(old) = self.sizes.get_mut(place) {
            self.size = self.size - *old + size;
            *old = size;
        }
    }
}

impl<T> Default for Snapshots<T> {
    fn default() -> Self {
        Self { items: Vec::new(), is_over: Vec::new(), sizes: Vec::new(), size: 0, places: HashMap::new() }
    }
}

/// The objects, not how they are found.
impl<T: PartialEq> PartialEq for Snapshots<T> {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items
    }
}
