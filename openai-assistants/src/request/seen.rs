//! The items and pages of a list visited so far, which prevent cycles and repeated items.

use std::collections::HashSet;

use crate::error::{Error, Result};

/// The items and pages so far.
#[derive(Default)]
pub(super) struct Seen {
    /// The IDs of the items.
    ids: HashSet<String>,
    /// The cursors and addresses that have been followed.
    followed: HashSet<String>,
}

/// How pagination continues: the page to return, and the request for the next one.
pub(super) struct Step<P, R> {
    pub(super) page: Result<Option<P>>,
    pub(super) next: Option<Result<R>>,
}

impl Seen {
    /// Takes out the items that have been there before; one without an ID is always new. Returns whether that is all of
    /// them, and there were some.
    pub(super) fn keep_new<T>(&mut self, items: &mut Vec<T>, id: impl Fn(&T) -> Option<String>) -> bool {
        let was_empty = items.is_empty();
        items.retain(|item| id(item).is_none_or(|id| self.ids.insert(id)));
        items.is_empty() && !was_empty
    }

    /// The number of items with an ID.
    pub(super) fn items(&self) -> usize {
        self.ids.len()
    }

    /// Records a cursor or address, and returns whether it is new.
    pub(super) fn follow(&mut self, key: String) -> bool {
        self.followed.insert(key)
    }

    /// Decides how to continue behind a page. `next` is the request that leads on, and what it is known by; `circular` is
    /// the error for one that leads back, `None` where that is the end. A page that repeats others is not handed out.
    pub(super) fn step<P, R>(
        &mut self,
        page: P,
        is_repetition: bool,
        next: Result<Option<(String, R)>>,
        circular: impl FnOnce(&P) -> Option<Error>,
    ) -> Step<P, R> {
        let next = match next {
            Ok(None) => None,
            Ok(Some((key, next))) => match !is_repetition && self.follow(key) {
                true => Some(Ok(next)),
                // Following it would never end.
                false => circular(&page).map(Err),
            },
            Err(error) => Some(Err(error)),
        };
        match next {
            _ if !is_repetition => Step { page: Ok(Some(page)), next },
            Some(Err(error)) => Step { page: Err(error), next: None },
            _ => Step { page: Ok(None), next: None },
        }
    }
}
