//! Open string enums: `enum`, and `anyOf` of strings and enums.

use std::collections::HashSet;

use super::source_map::Nodes;
use super::taken::Taken;
use super::{Hint, Lower, naming};
use crate::document::Node;
use crate::ir::{EnumDef, Feature, Kind, Location, Type, ValueDef};

/// A value, where it is listed, and the feature that it is only there with.
type Listed = (String, Location, Option<Feature>);

impl Lower<'_> {
    /// Whether every branch of a union is a string, so that it is one open enum.
    pub(super) fn all_strings(&self, node: &Node) -> bool {
        let (mut todo, mut seen) = (vec![node], Nodes::from_iter([node.id()]));
        while let Some(node) = todo.pop() {
            let mut empty = true;
            for branch in branches(node) {
                empty = false;
                let (target, _) = self.follow(branch);
                if target.get("anyOf").is_some() || target.get("oneOf").is_some() {
                    // What is already being lowered decides by itself.
                    if self.budget.look() && seen.insert(target.id()) {
                        todo.push(target);
                    }
                } else if branch.get("x-rust-id").is_some()
                    || target.str("type") != Some("string")
                    || target.str("format") == Some("binary")
                {
                    return false;
                }
            }
            if empty {
                return false;
            }
        }
        true
    }

    /// An enum of every value that is listed; plain text when none is.
    pub(super) fn strings(&mut self, node: &Node, hint: &Hint) -> Type {
        let (mut values, mut names) = (Vec::new(), Vec::new());
        self.collect(node, &mut values, &mut names);
        if !self.within_budget(node) {
            return Type::String;
        }
        for value in node.seq("enum").iter().filter(|value| value.as_str().is_none()) {
            let message = format!("the value `{}` of a string enum is not a string", value.to_json());
            self.warn(value, message, "quote it; without quotes it is ignored");
        }
        if values.is_empty() {
            return Type::String;
        }
        // `anyOf: [string, $ref: Models]` is what `Models` is; two of one name are one.
        let hint = match names.as_slice() {
            [first, rest @ ..] if rest.iter().all(|name| name == first) && node.get("x-rust-name").is_none() => {
                self.before(node);
                Hint::new(first.clone())
            }
            _ => hint.clone(),
        };
        let open = self.any_string(node);
        let mut def = EnumDef { values: Vec::new(), unknown: "Unknown".into(), open, whole: false };
        let (mut taken, mut known) = (Taken::default(), HashSet::new());
        // What a feature adds comes last, so that it does not change other names.
        let own = self.feature(node);
        let (base, added): (Vec<_>, Vec<_>) =
            values.into_iter().partition(|(.., feature)| feature.is_none() || *feature == own);
        let any = base.is_empty();
        for (at, values) in [base, added].into_iter().enumerate() {
            for (wire, place, feature) in values {
                if known.insert(wire.clone()) {
                    let name = taken.unique_variant(naming::variant_name(&wire));
                    def.values.push(ValueDef { name, wire, at: place, feature });
                }
            }
            if at == 0 || any {
                def.unknown = naming::unknown(def.values.iter().map(|v| &v.name));
                taken.unique_variant(def.unknown.clone());
            }
        }
        self.define(node, &hint, Kind::Enum(def))
    }

    /// Lowers the components among the branches first, so that a shared type is reported where it is defined.
    fn before(&mut self, node: &Node) {
        let references = node.seq("anyOf").iter().chain(node.seq("oneOf")).filter_map(|branch| branch.str("$ref"));
        for reference in references.filter(|_| self.mode.is_crate()).collect::<Vec<_>>() {
            self.reference(node, reference);
        }
    }

    /// Whether a schema or a branch of it is a string of any kind.
    fn any_string(&self, node: &Node) -> bool {
        let (mut todo, mut seen) = (vec![node], Nodes::from_iter([node.id()]));
        while let Some(node) = todo.pop() {
            let mut empty = true;
            for branch in branches(node) {
                empty = false;
                let (target, _) = self.follow(branch);
                if self.budget.look() && seen.insert(target.id()) {
                    todo.push(target);
                }
            }
            if empty && node.get("enum").is_none() {
                return true;
            }
        }
        false
    }

    /// The values of a schema and its branches, in order, and the names of the components among them.
    fn collect(&mut self, node: &Node, values: &mut Vec<Listed>, names: &mut Vec<String>) {
        let own = self.feature(node);
        let (mut todo, mut seen) = (vec![(node, None, None)], Nodes::default());
        while let Some((node, name, feature)) = todo.pop() {
            names.extend(name.filter(|_| feature.is_none() || feature == own));
            if !self.budget.look() || !seen.insert(node.id()) {
                continue;
            }
            for value in node.seq("enum") {
                if let Some(wire) = value.as_str().filter(|_| self.budget.take("")) {
                    let feature = feature.clone().or_else(|| self.feature(value));
                    values.push((wire.to_owned(), self.source_map.at(value), feature));
                }
            }
            let inner = todo.len();
            for branch in branches(node) {
                let (target, name) = self.follow(branch);
                let chosen = self.chosen(target, "x-rust-name");
                let listed = || name.filter(|_| !target.seq("enum").is_empty()).map(|name| self.component_name(&name));
                let feature = feature.clone().or_else(|| self.feature(branch));
                todo.push((target, chosen.or_else(listed), feature));
            }
            // What is pushed last comes first.
            todo[inner..].reverse();
        }
    }
}

fn branches(node: &Node) -> impl Iterator<Item = &Node> {
    node.seq("anyOf").iter().chain(node.seq("oneOf"))
}
