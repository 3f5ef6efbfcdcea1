//! Whether two nodes say the same facts, in whatever form and order.

use super::context::Context;
use super::style::styled;
use crate::document::{Node, Value, normal_schema};

/// Whether ours has the same facts as theirs.
pub fn same(ours: &Node, theirs: &Node, context: Context) -> bool {
    canonical(ours, context) == canonical(theirs, context)
}

/// The facts of a node in one form.
pub fn canonical(node: &Node, context: Context) -> Node {
    let mut node = styled(node, context, "");
    settle(&mut node, context);
    node
}

fn settle(node: &mut Node, context: Context) {
    match (&mut node.value, context) {
        (_, Context::Schema) => {
            normal_schema(node);
            sort(node);
        }
        (Value::Map(map), _) if context != Context::Fact => {
            map.iter_mut().for_each(|(key, child)| settle(child, context.child(key)));
        }
        (Value::Seq(items), Context::Set) => items.sort_by_key(|item| item.to_json().to_string()),
        (Value::Seq(items), Context::ParameterList) => {
            items.iter_mut().for_each(|item| settle(item, context.item()));
            items.sort_by_key(|item| item.to_json().to_string());
        }
        _ => {}
    }
}

/// The order of `required` and of enum values means nothing.
fn sort(node: &mut Node) {
    match &mut node.value {
        Value::Map(map) => {
            for (key, child) in map.iter_mut() {
                sort(child);
                if let ("required" | "enum", Value::Seq(items)) = (key.as_str(), &mut child.value) {
                    items.sort_by_key(|item| item.to_json().to_string());
                    items.dedup();
                }
            }
        }
        Value::Seq(items) => items.iter_mut().for_each(sort),
        _ => {}
    }
}

/// Whether two items are one.
type Rule = fn(&Node, &Node) -> bool;

/// Pairs the items of two lists: equal ones, then those with the same name, then the remaining ones in order.
pub fn pair(ours: &[Node], theirs: &[Node], context: Context) -> Vec<Option<usize>> {
    let item = context.item();
    let (mine, other): (Vec<Node>, Vec<Node>) = (
        ours.iter().map(|node| canonical(node, item)).collect(),
        theirs.iter().map(|node| canonical(node, item)).collect(),
    );
    let mut pairs = vec![None; theirs.len()];
    let mut free: Vec<bool> = vec![true; ours.len()];
    let rules: [Rule; 3] =
        [|a, b| a == b, |a, b| name(a).is_some() && name(a) == name(b), |a, b| a.str("type") == b.str("type")];
    for rule in rules {
        for (index, wanted) in other.iter().enumerate() {
            if pairs[index].is_none() {
                pairs[index] = (0..mine.len()).find(|at| free[*at] && rule(&mine[*at], wanted));
                if let Some(at) = pairs[index] {
                    free[at] = false;
                }
            }
        }
    }
    pairs
}

/// What identifies an item among its neighbors: its reference, its name, or the single value of a property.
fn name(node: &Node) -> Option<String> {
    if let Some(reference) = node.str("$ref") {
        return Some(reference.to_owned());
    }
    if let (Some(name), Some(place)) = (node.str("name"), node.str("in")) {
        return Some(format!("{place} {name}"));
    }
    node.entries("properties").find_map(|(key, property)| match property.seq("enum") {
        [only] => Some(format!("{key}={}", only.to_json())),
        _ => None,
    })
}
