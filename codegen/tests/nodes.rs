//! Nodes of a document are identified by numbers, which cost no memory.

use std::collections::HashSet;

use codegen::document::{Document, Node, NodeId, Value};
use codegen::{Input, Source};

/// Nodes that are there twice: by an alias, by an overlay with two targets, and by a list of types.
const DOCUMENT: &str = "
openapi: 3.1.0
info: { title: T, version: '1' }
paths: {}
components:
  schemas:
    A: &a { type: object, properties: { x: { type: [string, array, 'null'], items: { type: integer } } } }
    B: *a
    C: { allOf: [{ description: words }, *a] }
";

const OVERLAY: &str = "
overlay: 1.0.0
info: { title: T, version: '1' }
actions:
  - target: $.components.schemas['A','B'].properties
    update: { y: { type: array, items: { type: string } } }
";

fn document() -> Document {
    let document = Source { name: "document.yaml", text: DOCUMENT };
    let overlays = &[Source { name: "overlay.yaml", text: OVERLAY }];
    codegen::read(Input { document, overlays, allow_unused_actions: false }).unwrap_or_else(|found| panic!("{found}"))
}

fn ids(node: &Node, out: &mut Vec<NodeId>) {
    out.push(node.id());
    match &node.value {
        Value::Map(map) => map.values().for_each(|inner| ids(inner, out)),
        Value::Seq(items) => items.iter().for_each(|inner| ids(inner, out)),
        _ => {}
    }
}

#[test]
fn every_node_has_a_number_of_its_own_in_the_order_of_the_tree() {
    let mut found = Vec::new();
    ids(&document().root, &mut found);
    assert_eq!(found.iter().collect::<HashSet<_>>().len(), found.len());
    let places: Vec<Option<usize>> = found.iter().map(|id| id.index()).collect();
    assert_eq!(places, (0..found.len()).map(Some).collect::<Vec<_>>());
}

#[test]
fn numbers_and_positions_are_not_part_of_what_a_node_says() {
    let document = document();
    let schema = |name: &str| document.root.at(["components", "schemas", name]).expect("a schema");
    let (a, b) = (schema("A"), schema("B"));
    assert_eq!(a, b);
    assert_ne!(a.id(), b.id());
    assert_ne!(a, schema("C"));
    assert_eq!(Node::new(a.value.clone(), a.mark).id().index(), None, "a node outside of a document has none");
}

#[test]
fn a_number_takes_no_room() {
    // The value, the position, and what its alignment would leave empty.
    assert_eq!(size_of::<Node>(), size_of::<Value>() + 16);
}
