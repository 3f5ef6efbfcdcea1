//! Open string enums: `enum`, and `anyOf` of strings and enums.

use super::{Hint, Lower, naming};
use crate::document::Node;
use crate::ir::{At, EnumDef, Kind, Type, ValueDef};

impl Lower<'_> {
    /// Whether every branch of a union is a string, so that it is one open enum.
    pub(super) fn all_strings(&self, node: &Node) -> bool {
        self.only_strings(node, &mut Vec::new())
    }

    fn only_strings<'n>(&'n self, node: &'n Node, seen: &mut Vec<&'n Node>) -> bool {
        if seen.iter().any(|known| std::ptr::eq(*known, node)) {
            // What is looked at already decides by itself.
            return true;
        }
        seen.push(node);
        let mut branches = node.seq("anyOf").iter().chain(node.seq("oneOf")).peekable();
        branches.peek().is_some()
            && branches.all(|branch| {
                let (target, _) = self.follow(branch);
                if target.get("anyOf").is_some() || target.get("oneOf").is_some() {
                    return self.only_strings(target, seen);
                }
                branch.get("x-rust-id").is_none()
                    && target.str("type") == Some("string")
                    && target.str("format") != Some("binary")
            })
    }

    /// An enum of every value that is listed; plain text when none is.
    pub(super) fn strings(&mut self, node: &Node, hint: &Hint) -> Type {
        let (mut values, mut names) = (Vec::new(), Vec::new());
        self.collect(node, &mut values, &mut names, &mut Vec::new());
        for value in node.seq("enum").iter().filter(|value| value.as_str().is_none()) {
            let message = format!("the value `{}` of a string enum is not text", value.to_json());
            self.warn(value, message, "quote it; as it stands, it is left out");
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
        let open = self.any_string(node, &mut Vec::new());
        let mut def = EnumDef { values: Vec::new(), unknown: "Unknown".into(), open };
        for (wire, at) in values {
            let taken: Vec<String> = def.values.iter().map(|v| v.name.clone()).collect();
            if !def.values.iter().any(|v| v.wire == wire) {
                let name = naming::unique_variant(naming::variant_name(&wire), &taken);
                def.values.push(ValueDef { name, wire, at });
            }
        }
        def.unknown = naming::unknown(def.values.iter().map(|v| &v.name));
        self.define(node, &hint, Kind::Enum(def))
    }

    /// Lowers the components among the branches first, so that a type that they share is told of where it is defined.
    fn before(&mut self, node: &Node) {
        let references = node.seq("anyOf").iter().chain(node.seq("oneOf")).filter_map(|branch| branch.str("$ref"));
        for reference in references.filter(|_| self.whole.is_some()).collect::<Vec<_>>() {
            self.reference(node, reference);
        }
    }

    /// Whether a schema or a branch of it is a string of any kind.
    fn any_string<'n>(&'n self, node: &'n Node, seen: &mut Vec<&'n Node>) -> bool {
        if seen.iter().any(|known| std::ptr::eq(*known, node)) {
            return false;
        }
        seen.push(node);
        let mut branches = node.seq("anyOf").iter().chain(node.seq("oneOf")).peekable();
        if branches.peek().is_none() {
            return node.get("enum").is_none();
        }
        branches.any(|branch| self.any_string(self.follow(branch).0, seen))
    }

    /// The values of a schema and its branches, in order, and the names of the components among them.
    fn collect<'n>(
        &'n self,
        node: &'n Node,
        values: &mut Vec<(String, At)>,
        names: &mut Vec<String>,
        seen: &mut Vec<&'n Node>,
    ) {
        if seen.iter().any(|known| std::ptr::eq(*known, node)) {
            return;
        }
        seen.push(node);
        values.extend(node.seq("enum").iter().filter_map(|v| Some((v.as_str()?.to_owned(), self.places.at(v)))));
        for branch in node.seq("anyOf").iter().chain(node.seq("oneOf")) {
            let (target, name) = self.follow(branch);
            if let Some(name) = name.filter(|_| !target.seq("enum").is_empty() || target.get("x-rust-name").is_some()) {
                names.push(target.str("x-rust-name").map_or_else(|| self.component_name(&name), str::to_owned));
            } else if let Some(name) = target.str("x-rust-name") {
                names.push(name.to_owned());
            }
            self.collect(target, values, names, seen);
        }
    }
}
