//! How deep lowering goes before it defers a schema.
//!
//! Schemas that refer to each other are lowered in the order in which they are found, which determines their order and
//! the numbers in their names. A long chain of them would overflow the stack: beyond a depth that no real document
//! reaches, a named schema is deferred until the stack is empty again, and its name stands for it.

use std::collections::VecDeque;

use super::{Class, Hint, Lower};
use crate::document::{Node, NodeId};
use crate::ir::{Kind, Type};

/// The depth of nested schemas that are lowered immediately. The output for the newest published document is the same
/// with any larger number.
const MAX_DEPTH: usize = 48;

/// The depth of schemas that cannot be deferred: lists, nested as deeply as a document can nest.
const MAX_NESTED: usize = MAX_DEPTH + 200;

/// Deferred schemas, and the depth of the current one.
#[derive(Default)]
pub(super) struct Deferred<'d> {
    depth: usize,
    waiting: VecDeque<Waiting<'d>>,
}

enum Waiting<'d> {
    Component(&'d Node, Hint),
    /// An inline schema, and the schemas that contain it.
    Inline(&'d Node, Hint, Vec<(NodeId, String)>),
}

impl<'d> Lower<'d> {
    /// Lowers something one level deeper; at the outermost level, also what has been deferred.
    pub(super) fn deeper(&mut self, node: &Node, lower: impl FnOnce(&mut Self) -> Type) -> Type {
        if self.deferred.depth >= MAX_NESTED {
            self.error(
                node,
                "a schema that contains itself, or is nested too deeply",
                "move one of the nested schemas to `components` and refer to it",
            );
            return Type::Json;
        }
        self.deferred.depth += 1;
        let ty = lower(self);
        if self.deferred.depth == 1 {
            self.catch_up();
        }
        self.deferred.depth -= 1;
        ty
    }

    fn catch_up(&mut self) {
        while let Some(waiting) = self.deferred.waiting.pop_front() {
            match waiting {
                Waiting::Component(node, hint) => drop(self.lower_component(node, &hint)),
                Waiting::Inline(node, hint, open) => {
                    let around = std::mem::replace(&mut self.open, open);
                    let class = self.class(node);
                    match self.of_class(class, node, &hint) {
                        Type::Named(name) if name == hint.name => {}
                        ty => drop(self.define(node, &hint, Kind::Alias(ty))),
                    }
                    self.open = around;
                }
            }
        }
    }

    /// Puts a component off when it is too deep.
    pub(super) fn defer_component(&mut self, node: &Node, hint: &Hint) -> Option<Type> {
        let node = self.too_deep(node)?;
        self.reserve(node, hint);
        self.deferred.waiting.push_back(Waiting::Component(node, hint.clone()));
        Some(Type::Named(hint.name.clone()))
    }

    /// Puts a schema off that has no name but the one that it is given here, when it is too deep.
    pub(super) fn defer_inline(&mut self, class: &Class, node: &Node, hint: &Hint) -> Option<Type> {
        if !matches!(class, Class::Struct | Class::Union | Class::Strings | Class::Integers) {
            return None;
        }
        let node = self.too_deep(node)?;
        if let Some((_, name)) = self.open.iter().find(|(open, _)| *open == node.id()) {
            return Some(Type::Named(name.clone()));
        }
        self.reserve(node, hint);
        self.deferred.waiting.push_back(Waiting::Inline(node, hint.clone(), self.open.clone()));
        Some(Type::Named(hint.name.clone()))
    }

    /// The node as the document has it, when it is too deep.
    fn too_deep(&self, node: &Node) -> Option<&'d Node> {
        if self.deferred.depth <= MAX_DEPTH { None } else { self.source_map.node(node) }
    }
}
