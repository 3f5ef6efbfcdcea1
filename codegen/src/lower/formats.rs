//! Texts of a format that has a type in one of the crates that the caller chose.

use std::collections::HashMap;

use super::Lower;
use crate::document::Node;
use crate::ir::{Format, Kind, Library, Type};

/// The crates whose types are wanted, and the types that formats have so far.
#[derive(Default)]
pub(super) struct Formats {
    pub(super) libraries: Vec<Library>,
    names: HashMap<Format, String>,
}

impl Lower<'_> {
    /// The type of a schema that is text.
    pub(super) fn text(&mut self, node: &Node) -> Type {
        let stated = node.str("format").filter(|_| self.mode.is_crate());
        let found = stated.and_then(|name| self.formats.libraries.iter().find_map(|library| library.format(name)));
        let Some(format) = found else { return Type::String };
        if let Some(name) = self.formats.names.get(&format) {
            return Type::Named(name.clone());
        }
        let (name, docs) = match format {
            Format::Uuid => ("Uuid", "A UUID."),
            Format::TimeDate | Format::JiffDate => ("Date", "A date."),
            Format::TimeDateTime => ("DateTime", "A date and time, with its offset from UTC."),
            Format::JiffTimestamp => ("Timestamp", "A point in time."),
        };
        let hint = self.names.fresh(name);
        self.formats.names.insert(format, hint.name.clone());
        let ty = self.define(node, &hint, Kind::Format(format));
        if let Some(def) = self.index.get(&hint.name).and_then(|at| self.types.get_mut(*at)) {
            def.docs = docs.to_owned();
            def.deprecated = false;
            // All that has the format shares it.
            def.feature = None;
        }
        ty
    }

    /// Whether a type is text that is read as another.
    pub(super) fn is_format(&self, ty: &Type) -> bool {
        let kind = match ty {
            Type::Named(name) => self.index.get(name).map(|at| &self.types[*at].kind),
            _ => None,
        };
        matches!(kind, Some(Kind::Format(_)))
    }
}
