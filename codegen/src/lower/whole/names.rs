//! Names that no overlay chooses: each schema has one, none is given twice.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::super::schema::Class;
use super::super::taken::Taken;
use super::super::{Hint, Lower, naming};
use crate::document::{Document, Node, NodeId};
use crate::ir::Type;

/// Which schema has which name.
#[derive(Default)]
pub(in crate::lower) struct Names {
    /// Rust names of the components.
    components: BTreeMap<String, String>,
    taken: Taken,
    given: HashMap<NodeId, String>,
    /// What a schema became.
    types: HashMap<NodeId, Type>,
    /// Schemas that are being lowered.
    open: HashSet<NodeId>,
}

impl Names {
    /// Names for the components: first those that are already Rust names, then the others in their order.
    pub(super) fn of(document: &Document) -> Self {
        let mut names = Self::default();
        let schemas = || document.root.get("components").into_iter().flat_map(|c| c.entries("schemas"));
        for exact in [true, false] {
            for (name, _) in schemas().filter(|(name, _)| (naming::type_name(name) == **name) == exact) {
                let rust = names.free(&naming::type_name(name));
                names.components.insert(name.clone(), rust);
            }
        }
        names
    }

    /// The name, with the first number behind it that makes it free.
    fn free(&mut self, name: &str) -> String {
        self.taken.numbered(name)
    }

    /// The type that a schema has become.
    pub(super) fn became(&self, node: &Node) -> Option<&Type> {
        self.types.get(&node.id())
    }

    /// A name for a type without a schema in the document.
    pub(in crate::lower) fn fresh(&mut self, name: &str) -> Hint {
        Hint::new(self.free(&naming::type_name(name)))
    }
}

impl Lower<'_> {
    /// The Rust name of a component.
    pub(in crate::lower) fn component_name(&self, name: &str) -> String {
        self.names.components.get(name).cloned().unwrap_or_else(|| naming::type_name(name))
    }

    /// The hint for a component, which its schema keeps.
    pub(in crate::lower) fn component_hint(&mut self, name: &str, node: &Node) -> Hint {
        let name = self.component_name(name);
        if self.mode.is_crate() {
            self.names.given.insert(node.id(), name.clone());
        }
        Hint::new(name)
    }

    /// The type of a schema that is written out in place, once: a part of `allOf` is seen by all that have the part.
    pub(in crate::lower) fn written_out(&mut self, node: &Node, hint: &Hint) -> Type {
        let key = node.id();
        if !self.mode.is_crate() {
            return self.stated(node, hint);
        }
        if let Some(ty) = self.names.types.get(&key) {
            return ty.clone();
        }
        if !matches!(self.class(node), Class::Struct | Class::Strings | Class::Integers | Class::Union) {
            // Bytes within JSON are text.
            return match self.stated(node, hint) {
                Type::Upload => Type::String,
                ty => ty,
            };
        }
        let names = &mut self.names;
        let name = match names.given.get(&key) {
            Some(name) => name.clone(),
            None => {
                let name = names.free(&hint.name);
                names.given.insert(key, name.clone());
                name
            }
        };
        if !names.open.insert(key) {
            return Type::Named(name);
        }
        let ty = self.stated(node, &Hint { name, module: hint.module.clone() });
        self.names.open.remove(&key);
        self.names.types.insert(key, ty.clone());
        ty
    }
}
