//! Open enums of whole numbers: `enum`, and `oneOf` of constants.

use std::collections::HashSet;

use super::taken::Taken;
use super::{Hint, Lower, naming};
use crate::document::{Node, Value};
use crate::ir::{EnumDef, Kind, Type, ValueDef};

/// Where generators of documents put the names of values.
const NAMES: &[&str] = &["x-enum-varnames", "x-enumNames", "x-enum-names"];

impl Lower<'_> {
    /// Whether a schema lists whole numbers, itself or in its branches.
    pub(super) fn all_integers(&self, node: &Node) -> bool {
        let mut branches = branches(node).peekable();
        if branches.peek().is_none() {
            return node.str("type") == Some("integer") && lists(node) && node.seq("enum").len() > 1;
        }
        branches.all(|branch| {
            let target = self.follow(branch).0;
            target.str("type") == Some("integer") && lists(target)
        })
    }

    /// An enum of the numbers.
    pub(super) fn integers(&mut self, node: &Node, hint: &Hint) -> Type {
        let parts: Vec<&Node> = match branches(node).next() {
            None => vec![node],
            Some(_) => branches(node).map(|branch| self.follow(branch).0).collect(),
        };
        let mut def = EnumDef { whole: true, ..EnumDef::default() };
        let (mut taken, mut known) = (Taken::default(), HashSet::new());
        for part in parts {
            let names = NAMES.iter().map(|key| part.seq(key)).find(|names| names.len() == part.seq("enum").len());
            for (at, value) in part.seq("enum").iter().enumerate() {
                let Value::Int(number) = value.value else { continue };
                if !known.insert(number) || !self.budget.take("") {
                    continue;
                }
                let stated = names.and_then(|names| names.get(at)?.as_str());
                let title = part.str("title").filter(|_| part.seq("enum").len() == 1);
                let name = match stated.or(title) {
                    Some(name) => naming::variant_name(name),
                    None if number < 0 => format!("Minus{}", number.unsigned_abs()),
                    None => naming::variant_name(&number.to_string()),
                };
                let name = taken.unique_variant(name);
                let (at, feature) = (self.source_map.at(value), self.feature(value));
                def.values.push(ValueDef { name, wire: number.to_string(), at, feature });
            }
        }
        if !self.within_budget(node) {
            return Type::Integer("i64");
        }
        def.unknown = naming::unknown(def.values.iter().map(|value| &value.name));
        self.define(node, hint, Kind::Enum(def))
    }
}

fn branches(node: &Node) -> impl Iterator<Item = &Node> {
    node.seq("oneOf").iter().chain(node.seq("anyOf"))
}

fn lists(node: &Node) -> bool {
    let values = node.seq("enum");
    !values.is_empty() && values.iter().all(|value| matches!(value.value, Value::Int(n) if i64::try_from(n).is_ok()))
}
