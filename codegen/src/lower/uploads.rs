//! Files: parts of a form. Anywhere else bytes are text.
//!
//! For an API with an overlay, anything but files becomes text after lowering. In a whole document, files are marked
//! before that, also in lists and branches.

use std::collections::{HashMap, HashSet};

use super::Lower;
use super::operations::{Item, methods};
use super::usage::edit;
use crate::diagnostic::Diagnostic;
use crate::document::{Document, Node};
use crate::ir::{Access, Body, Kind, Operation, Type};

impl Lower<'_> {
    /// Files can be sent as parts of a form and nowhere else; elsewhere their bytes are text.
    pub(super) fn settle_uploads(&mut self, operations: &[Operation]) {
        let forms: HashSet<&str> = operations
            .iter()
            .filter(|operation| matches!(operation.body, Body::Multipart(_)))
            .filter_map(|operation| operation.params.as_deref())
            .collect();
        let files: HashSet<String> = self
            .types
            .iter()
            .filter(|def| matches!(def.kind, Kind::Alias(Type::Upload)))
            .map(|def| def.name.clone())
            .collect();
        let mut odd = Vec::new();
        for def in &mut self.types {
            let mut found = false;
            if let (Kind::Struct(inner), true) = (&mut def.kind, forms.contains(def.name.as_str())) {
                for field in &mut inner.fields {
                    match &field.ty {
                        Type::Upload => {}
                        Type::Named(name) if files.contains(name) => field.ty = Type::Upload,
                        _ => found |= text(&mut field.ty),
                    }
                }
                inner.not_json = inner.has_upload();
            } else {
                edit(&mut def.kind, &mut |ty| found |= text(ty));
                if let Kind::Struct(inner) = &mut def.kind {
                    inner.not_json &= !found;
                }
            }
            if found && !files.contains(&def.name) {
                odd.push(def.at.clone());
            }
        }
        for at in odd {
            let help = "only properties of a `multipart/form-data` body are files";
            self.report(&at, Diagnostic::warning("`format: binary` outside a form is treated as a string", help));
        }
    }

    /// The type of a property of a form that holds files.
    pub(super) fn upload(&self, node: &Node) -> Option<Type> {
        self.uploads.get(&node.id()).cloned()
    }

    /// Whether a body is bytes, whatever its media type is; one of JSON that only names that is no value.
    pub(super) fn is_bytes(&self, schema: &Node) -> bool {
        let (target, _) = self.follow(schema);
        let media = target.get("contentMediaType").is_some() && target.get("contentEncoding").is_none();
        is_file(target) || media && is_untyped(target)
    }

    /// `readOnly` and `writeOnly`, at a property or where it leads.
    pub(super) fn access(&self, node: &Node) -> Access {
        let stated = |key: &str| node.flag(key) || self.follow(node).0.flag(key);
        match (stated("readOnly"), stated("writeOnly")) {
            (true, false) => Access::Read,
            (false, true) => Access::Write,
            _ => Access::Both,
        }
    }

    /// Whether a form carries files.
    pub(super) fn has_files(&self, schema: &Node) -> bool {
        self.gathered(schema).list.values().any(|node| self.upload(node).is_some())
    }

    /// Whether one of several kinds of a form carries files.
    pub(super) fn has_files_in_branches(&self, schema: &Node) -> bool {
        let (target, _) = self.follow(schema);
        let branches = ["oneOf", "anyOf"].into_iter().flat_map(|key| target.seq(key));
        let mut properties = branches.flat_map(|branch| self.gathered(branch).list.into_values());
        properties.any(|property| Files::of(self.document, property).ty().is_some())
    }

    /// Notes the properties of forms that hold files; anywhere else bytes are text.
    pub(super) fn mark_uploads(&mut self, items: &[Item<'_>]) {
        let document = self.document;
        let mut uploads = HashMap::new();
        for (_, item) in items {
            for (_, operation) in methods(item) {
                let Some(stated) = operation.get("requestBody") else { continue };
                let body = stated.str("$ref").and_then(|r| document.resolve(r)).unwrap_or(stated);
                let forms = body.entries("content").filter(|(media, _)| media.starts_with("multipart/"));
                let schemas = forms.filter_map(|(_, form)| form.get("schema"));
                let properties: Vec<&Node> =
                    schemas.flat_map(|schema| self.gathered(schema).list.into_values()).collect();
                for property in properties {
                    let found = Files::of(document, property);
                    let Some(ty) = found.ty() else { continue };
                    if uploads.insert(property.id(), ty).is_none() && found.others {
                        self.warn(
                            property,
                            "a form part is either a file or another type",
                            "it is treated as a file; use a body of another media type for the other types",
                        );
                    }
                }
            }
        }
        self.uploads = uploads;
    }
}

/// What a property can hold.
#[derive(Default)]
struct Files {
    one: bool,
    list: bool,
    others: bool,
}

impl Files {
    /// Looks through references and branches, each once.
    fn of(document: &Document, property: &Node) -> Self {
        let untyped = document.root.str("openapi").is_some_and(|version| !version.starts_with("3.0"));
        let is_file = |node: &Node| is_file(node) || untyped && is_untyped(node);
        let (mut found, mut seen) = (Self::default(), HashSet::new());
        let mut todo = vec![(property, false)];
        while let Some((node, listed)) = todo.pop() {
            if !seen.insert((node.id(), listed)) {
                continue;
            }
            let branches = ["anyOf", "oneOf", "allOf"].into_iter().flat_map(|key| node.seq(key));
            let target = node.str("$ref").and_then(|reference| document.resolve(reference));
            let before = todo.len();
            todo.extend(branches.chain(target).map(|inner| (inner, listed)));
            let items = node.get("items").filter(|_| node.str("type") == Some("array"));
            match items {
                _ if todo.len() > before => {}
                _ if is_file(node) && listed => found.list = true,
                _ if is_file(node) => found.one = true,
                Some(items) => todo.push((items, true)),
                None => found.others = true,
            }
        }
        found
    }

    fn ty(&self) -> Option<Type> {
        match (self.list, self.one) {
            (true, _) => Some(Type::List(Box::new(Type::Upload))),
            (false, true) => Some(Type::Upload),
            (false, false) => None,
        }
    }
}

/// `format: binary`, or since OpenAPI 3.1 `contentEncoding: binary`, or the media type of something other than text without
/// an encoding.
fn is_file(node: &Node) -> bool {
    let string = node.str("type") == Some("string");
    let media = node.str("contentMediaType").filter(|_| node.get("contentEncoding").is_none());
    string && (node.str("format") == Some("binary") || node.str("contentEncoding") == Some("binary"))
        || media.is_some_and(|media| {
            (string || node.get("type").is_none()) && !media.starts_with("text/") && !media.ends_with("json")
        })
}

/// Since OpenAPI 3.1, a part without a type is bytes.
fn is_untyped(node: &Node) -> bool {
    const SHAPES: [&str; 9] =
        ["type", "$ref", "enum", "oneOf", "anyOf", "allOf", "properties", "items", "additionalProperties"];
    node.as_map().is_some() && SHAPES.iter().all(|key| node.get(key).is_none())
}

/// Turns files in a type into text; returns whether there were any.
pub(super) fn text(ty: &mut Type) -> bool {
    match ty {
        Type::Upload => {
            *ty = Type::String;
            true
        }
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) | Type::Page(inner) => {
            text(inner)
        }
        _ => false,
    }
}
