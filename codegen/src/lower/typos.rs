//! Names that an overlay chooses once and that are almost those it chooses elsewhere, and operations that it forgets.

use std::collections::BTreeMap;

use super::Lower;
use super::operations::{Item, methods};
use crate::document::Node;

/// Keys whose values usually are given more than once, and what each names.
const REPEATED: &[(&str, &str)] = &[("x-rust-id", "identifier"), ("x-rust-resource", "resource")];

/// The edit distance of a typo from the intended name.
const EDITS: usize = 2;

impl<'d> Lower<'d> {
    /// Warns of names that look like typing mistakes, and of operations without a place. For documents with an overlay.
    pub(super) fn typos(&mut self, items: &[Item<'d>]) {
        for (key, what) in REPEATED {
            let stated = self.stated_names(key);
            for (name, nodes) in &stated {
                let [only] = nodes.as_slice() else { continue };
                let is_like = |other: &&&str| {
                    *other != name && name.len() > 2 * EDITS && strsim::levenshtein(name, other) <= EDITS
                };
                let more = stated.iter().filter(|(_, nodes)| nodes.len() > 1).map(|(other, _)| other);
                if let Some(other) = more.into_iter().find(is_like) {
                    let message = format!("the {what} `{name}` is used only once; did you mean `{other}`?");
                    self.warn(only, message, format!("a misspelled name creates another {what}"));
                }
            }
        }
        let operations =
            items.iter().flat_map(|(path, item)| methods(item).map(move |(method, node)| (path, method, node)));
        let forgotten: Vec<_> = operations.filter(|(.., node)| node.get("x-rust-resource").is_none()).collect();
        if let Some((path, method, node)) = forgotten.first() {
            let method = method.to_ascii_uppercase();
            let message = match forgotten.len() - 1 {
                0 => format!("`{method} {path}` is not assigned to a resource and is skipped"),
                1 => {
                    format!("`{method} {path}` and one other operation are not assigned to a resource and are skipped")
                }
                more => format!(
                    "`{method} {path}` and {more} other operations are not assigned to a resource and are skipped"
                ),
            };
            self.warn(
                node,
                message,
                "give an operation an `x-rust-resource` and an `x-rust-method`, usually in an overlay",
            );
        }
    }

    /// The names that a key gives, and where.
    fn stated_names(&self, key: &str) -> BTreeMap<&'d str, Vec<&'d Node>> {
        let mut found: BTreeMap<&str, Vec<&Node>> = BTreeMap::new();
        let mut todo = vec![&self.document.root];
        while let Some(node) = todo.pop() {
            if let Some(stated) = node.get(key) {
                found.entry(stated.as_str().unwrap_or_default()).or_default().push(stated);
            }
            todo.extend(node.as_map().into_iter().flatten().map(|(_, child)| child));
            todo.extend(node.as_seq().into_iter().flatten());
        }
        found
    }
}
