//! The size of a document after shared parts are expanded.
//!
//! Parts of an `allOf`, branches of nested unions, and descriptions behind a `$ref` occur once in the document, and
//! again in every type that has them. A chain of `n` parts expands to `n²` members, which no generator can write; so
//! what is copied is counted, and the document is rejected if it is too much.

use std::cell::Cell;

use super::Lower;
use crate::document::Node;

/// How many members and branches the types may have together beyond the nodes of the document, of which the newest
/// published one has 110,000: each becomes some lines of Rust.
const MAX_SHARED: usize = 200_000;

/// Bytes of description that count as a member.
const TEXT: usize = 1000;

/// A member, in looks at a schema: a chain of parts that say nothing new is cheap.
const MEMBER: usize = 10;

/// What is left of it, in looks at a schema.
pub(super) struct Budget {
    left: Cell<usize>,
    /// The error has been reported.
    is_reported: bool,
}

impl Budget {
    /// For a document of so many nodes.
    pub(super) fn of(nodes: usize) -> Self {
        Self { left: Cell::new((nodes + MAX_SHARED).saturating_mul(MEMBER)), is_reported: false }
    }

    /// Counts a look at a schema; false when there is no room for it.
    pub(super) fn look(&self) -> bool {
        self.spend(1)
    }

    /// Counts a member and the text that comes with it; false when there is no room for it.
    pub(super) fn take(&self, text: &str) -> bool {
        self.spend((1 + text.len() / TEXT).saturating_mul(MEMBER))
    }

    fn spend(&self, looks: usize) -> bool {
        let left = self.left.get().saturating_sub(looks);
        self.left.set(left);
        left > 0
    }

    fn is_spent(&self) -> bool {
        self.left.get() == 0
    }
}

impl Lower<'_> {
    /// A description that stands elsewhere, unless there is no room for another copy of it.
    pub(super) fn shared<'t>(&mut self, node: &Node, text: Option<&'t str>) -> &'t str {
        let text = text.unwrap_or_default();
        self.budget.take(text);
        if self.within_budget(node) { text } else { "" }
    }

    /// Reports once, at the schema that exceeds the limit, that the document is too large.
    pub(super) fn within_budget(&mut self, node: &Node) -> bool {
        if !self.budget.is_spent() {
            return true;
        }
        if !std::mem::replace(&mut self.budget.is_reported, true) {
            let message = format!("the types have more than {MAX_SHARED} members after shared ones are expanded");
            self.error(node, message, "shorten chains of `allOf` and unions, and descriptions that many members share");
        }
        false
    }
}
