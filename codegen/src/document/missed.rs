//! Why the target of an overlay action selects nothing.

use super::node::Node;
use super::query::{Part, Query, Selector};
use super::unescape;
use crate::diagnostic::closest;

const REMOVE: &str = "correct the target, or remove the action if the document has changed";

/// What to do about a target that selects nothing: the first of its steps that the document does not have, what is like it
/// there, and whether the document still refers to it.
pub fn help(root: &Node, target: &str) -> String {
    let Some((node, name, place)) = first_missing(root, target) else { return REMOVE.to_owned() };
    let reference = format!("#/{}", place.iter().copied().chain([name]).collect::<Vec<_>>().join("/"));
    let count = references(root, &reference);
    if count > 0 {
        let (leads, they) = if count == 1 { ("a `$ref` leads", "it") } else { ("references lead", "them") };
        let count = if count == 1 { String::new() } else { format!("{count} ") };
        return format!(
            "`{reference}` is not in the document, and {count}{leads} there: correct {they}, or put it back; \
             without references to it, the action can be removed too"
        );
    }
    let known = node.as_map().into_iter().flatten().map(|(key, _)| key.as_str());
    match closest(name, known) {
        Some(found) => {
            format!("`{name}` does not exist; did you mean `{found}`? If the document has changed, remove the action")
        }
        None => format!("`{name}` does not exist; {REMOVE}"),
    }
}

/// The node that lacks the next name of a target, as far as the steps of the target are single names.
fn first_missing<'n, 't>(root: &'n Node, target: &'t str) -> Option<(&'n Node, &'t str, Vec<&'t str>)> {
    let query = Query::read(target).ok()?;
    let (mut node, mut place) = (root, Vec::new());
    for step in query.steps {
        match step.part {
            Part::Selectors(selectors) if !step.descends => match selectors.as_slice() {
                [Selector::Name(name)] => match node.get(name) {
                    Some(child) => {
                        place.push(*name);
                        node = child;
                    }
                    None => return Some((node, name, place)),
                },
                _ => return None,
            },
            _ => return None,
        }
    }
    None
}

/// How many references have this target.
fn references(root: &Node, reference: &str) -> usize {
    let plain = |stated: &str| stated.split('/').map(unescape).eq(reference.split('/').map(str::to_owned));
    let (mut todo, mut count) = (vec![root], 0);
    while let Some(node) = todo.pop() {
        count += usize::from(node.str("$ref").is_some_and(plain));
        todo.extend(node.as_map().into_iter().flatten().map(|(_, child)| child));
        todo.extend(node.as_seq().into_iter().flatten());
    }
    count
}
