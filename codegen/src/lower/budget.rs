//! What a document adds up to when what is shared is written out.
//!
//! Parts of an `allOf`, branches of unions inside of unions, and descriptions behind a `$ref` are there once in the
//! document and once more in every type that has them. A chain of `n` parts makes `n²` members of them, which no
//! generator can write; so what is taken from elsewhere is counted, and the document refused where it is too much.

use std::cell::Cell;

use super::Lower;
use crate::document::Node;

/// How many members and branches the types may have together, with every 100 bytes of description counted as one. The
/// newest published document has 60,000.
const MAX_MEMBERS: usize = 1_000_000;

/// What is left of it.
pub(super) struct Budget {
    left: Cell<usize>,
    /// An error has said so.
    told: bool,
}

impl Default for Budget {
    fn default() -> Self {
        Self { left: Cell::new(MAX_MEMBERS), told: false }
    }
}

impl Budget {
    /// Counts a member and the text that comes with it; false when there is no room for it.
    pub(super) fn take(&self, text: &str) -> bool {
        let left = self.left.get().saturating_sub(1 + text.len() / 100);
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

    /// Says once, at the schema that is too much, that the document is too large.
    pub(super) fn within_budget(&mut self, node: &Node) -> bool {
        if !self.budget.is_spent() {
            return true;
        }
        if !std::mem::replace(&mut self.budget.told, true) {
            let message = format!("the types have more than {MAX_MEMBERS} members, counting those that they share");
            self.error(node, message, "shorten chains of `allOf` and of unions, and texts that many members refer to");
        }
        false
    }
}
