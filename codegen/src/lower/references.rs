//! The final targets of `$ref`s. Each reference is followed once, so a chain of any length costs only its length.

use std::cell::RefCell;
use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::document::{Document, Node, NodeId, unescape};

/// The ends of chains of references that are known so far.
pub(super) struct References<'d> {
    document: &'d Document,
    ends: RefCell<HashMap<NodeId, End<'d>, RandomState>>,
}

/// Where the chain that begins at a node ends.
#[derive(Clone)]
struct End<'d> {
    node: &'d Node,
    /// The last reference on the way; none where the chain is the node alone.
    reference: Option<&'d str>,
    /// Whether a link of the chain makes the value nullable.
    nullable: bool,
}

impl<'d> References<'d> {
    pub(super) fn of(document: &'d Document) -> Self {
        Self { document, ends: RefCell::default() }
    }

    /// The schema that a chain of references ends at, and the name of the last one. Of a circle, some schema of it.
    pub(super) fn follow<'n>(&self, node: &'n Node) -> (&'n Node, Option<String>)
    where
        'd: 'n,
    {
        let Some((reference, target)) = self.step(node) else { return (node, None) };
        let end = self.end(target);
        (end.node, end.reference.unwrap_or(reference).rsplit('/').next().map(unescape))
    }

    /// Whether the value can be null, by itself or by what it refers to.
    pub(super) fn nullable(&self, node: &Node) -> bool {
        self.is_nullable(node) || self.step(node).is_some_and(|(_, target)| self.end(target).nullable)
    }

    /// Whether a schema itself, or a branch of it, is nullable.
    fn is_nullable(&self, node: &Node) -> bool {
        let branches = || node.seq("oneOf").iter().chain(node.seq("anyOf"));
        let is_null = |branch: &Node| {
            branch.flag("nullable")
                || self.document.resolve(branch.str("$ref").unwrap_or_default()).is_some_and(|to| to.flag("nullable"))
        };
        node.flag("nullable") || branches().any(is_null)
    }

    fn step<'n>(&self, node: &'n Node) -> Option<(&'n str, &'d Node)> {
        let reference = node.str("$ref")?;
        Some((reference, self.document.resolve(reference)?))
    }

    fn end(&self, start: &'d Node) -> End<'d> {
        let mut ends = self.ends.borrow_mut();
        let (mut node, mut links) = (start, Vec::new());
        let mut end = loop {
            if let Some(known) = ends.get(&node.id()) {
                break known.clone();
            }
            // Found again before the end is known, it is where a circle closes.
            ends.insert(node.id(), End { node, reference: None, nullable: self.is_nullable(node) });
            let Some((reference, target)) = self.step(node) else {
                break End { node, reference: None, nullable: self.is_nullable(node) };
            };
            links.push((node, reference));
            node = target;
        };
        for (node, reference) in links.into_iter().rev() {
            end.reference = end.reference.or(Some(reference));
            end.nullable |= self.is_nullable(node);
            ends.insert(node.id(), end.clone());
        }
        end
    }
}
