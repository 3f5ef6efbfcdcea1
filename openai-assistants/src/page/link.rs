//! How a page knows the request that it answers.

use std::cell::RefCell;
use std::sync::Arc;

use reqwest::Method;

use super::{NextPage, Page};
use crate::request::{Draft, Request};

/// The request that a page answers; none for a page from elsewhere.
#[derive(Clone, Default)]
pub(crate) struct Link(Option<Arc<Draft>>);

thread_local! {
    /// Decoding is one generic function for all responses, and only a page asks where it came from. It finds out here,
    /// while it is decoded, rather than by a trait that every response type would have to implement for its sake.
    static ANSWERED: RefCell<Option<Arc<Draft>>> = const { RefCell::new(None) };
}

/// Runs `decode`; pages that come out of it are linked to the request.
pub(crate) fn scope<T>(draft: &Arc<Draft>, decode: impl FnOnce() -> T) -> T {
    /// Puts back what was there, also when decoding panics.
    struct Restore(Option<Arc<Draft>>);
    impl Drop for Restore {
        fn drop(&mut self) {
            ANSWERED.replace(self.0.take());
        }
    }
    let _restore = Restore(ANSWERED.replace(Some(draft.clone())));
    decode()
}

impl Link {
    /// To the request whose response is being decoded, if it is one that can be asked again.
    pub(super) fn current() -> Self {
        let draft = ANSWERED.with_borrow(Clone::clone);
        Self(draft.filter(|draft| draft.operation.method == Method::GET))
    }

    /// The `limit` of the request.
    pub(super) fn limit(&self) -> Option<usize> {
        let draft = self.0.as_ref()?;
        let query = draft.options.merge_query(&draft.query);
        query.iter().rev().find(|(name, _)| name == "limit").and_then(|(_, value)| value.parse().ok())
    }

    /// The same request, going on after `cursor`.
    pub(super) fn next<T>(&self, cursor: &str) -> Option<Request<Page<T>, NextPage>> {
        let draft = self.0.as_ref()?;
        let mut options = draft.options.clone();
        options.query.retain(|(name, _)| name != "after");
        let mut query = draft.query.clone();
        query.retain(|(name, _)| name != "after");
        query.push(("after".into(), cursor.to_owned()));
        let request = Request::new(&draft.client, draft.operation, draft.path.clone(), NextPage { query });
        Some(request.with_options(options))
    }
}
