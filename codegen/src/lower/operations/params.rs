//! The type that holds a request except for its path: body, query, headers and cookies.

use std::collections::HashSet;

use super::super::taken::Taken;
use super::super::{Hint, Lower, naming};
use super::bodies::Sent;
use super::docs;
use crate::Mode;
use crate::document::Node;
use crate::ir::{Access, Body, Field, Kind, Place, Presence, StructDef, Style, Type};

impl<'d> Lower<'d> {
    /// How a body is sent, and the type of the request except for its path: the type of the body itself if there is
    /// nothing else, or else one that also holds the parameters. And whether it is optional.
    pub(super) fn params(
        &mut self,
        id: &str,
        node: &Node,
        sent: Sent<'d>,
        parameters: &[&'d Node],
        streams: &Option<String>,
    ) -> (Body, Option<String>, bool) {
        let others: Vec<&Node> = parameters.iter().copied().filter(|p| p.str("in") != Some("path")).collect();
        let body = self.body_type(id, &sent);
        let is_added = |parameter: &&Node| self.added_parameters.contains_key(&parameter.id());
        let base = self.feature(node).is_some() || others.is_empty() || !others.iter().all(is_added);
        if let (true, false, Some(first)) = (self.mode.is_crate() && body.is_some(), base, others.first()) {
            let message = format!("`{id}` has no parameters except those of a feature");
            self.error(
                first,
                message,
                "it would change the argument type of the method; remove it, and send it with `with_query`",
            );
        }
        match &body {
            Some(Type::Named(name)) if others.is_empty() && self.stands_alone(name, &sent.kind, streams) => {
                let optional = self.mode.is_crate() && !sent.required;
                return (sent.kind, Some(name.clone()), optional);
            }
            None if others.is_empty() && streams.is_none() => return (Body::None, None, false),
            _ => {}
        }
        if let (Mode::Spec, Some(Type::Named(name))) = (self.mode, &body) {
            return (sent.kind, self.joined(name, node, &others), false);
        }
        let hint = self.params_hint(id, node);
        let mut fields = match (&sent.kind, &body) {
            // The parts of a form are fields of their own.
            (kind, Some(Type::Named(name))) if kind.is_form() => {
                self.unalias(name.clone()).map(|name| self.fields_of(&name)).unwrap_or_default()
            }
            _ => Vec::new(),
        };
        let spread = !fields.is_empty();
        if spread && !sent.required && self.mode.is_crate() {
            let message = format!("the form of `{id}` cannot be optional next to parameters");
            self.warn(node, message, "an empty form is sent; set `required: true` if that is intended");
        }
        let mut taken: Taken = fields.iter().map(|f| f.name.as_str()).collect();
        fields.extend(others.iter().map(|parameter| self.parameter(parameter, body.is_none(), &hint, &mut taken)));
        if let Some(ty) = body.filter(|_| !spread) {
            fields.push(Field {
                name: taken.unique("body".to_owned()),
                wire: "body".into(),
                docs: "The body of the request.".into(),
                deprecated: false,
                ty,
                presence: if sent.required { Presence::Required } else { Presence::Optional },
                constant: None,
                json_text: false,
                omit_empty: false,
                secret: false,
                place: Place::Content,
                style: Style::default(),
                access: Access::Both,
                at: self.source_map.at(node),
                feature: None,
            });
        }
        let kind = Kind::Struct(StructDef { fields, not_json: true, ..StructDef::default() });
        self.define(node, &hint, kind);
        if let Some(at) = self.index.get(&hint.name) {
            self.types[*at].docs = match self.mode {
                Mode::Spec => {
                    let title = docs(node);
                    let title = title.lines().next().unwrap_or_default().trim_end_matches('.');
                    if title.is_empty() {
                        format!("Query parameters of `{id}`.")
                    } else {
                        format!("Query parameters: {}.", lower_first(title))
                    }
                }
                Mode::Crate { .. } => format!("A request of `{id}`, without its path parameters."),
            };
        }
        (sent.kind, Some(hint.name), false)
    }

    /// The name of a params type that is no body.
    fn params_hint(&mut self, id: &str, node: &Node) -> Hint {
        let name = format!("{id} params");
        match self.mode {
            Mode::Spec => Hint::new(self.chosen(node, "x-rust-params").unwrap_or_else(|| naming::type_name(&name))),
            Mode::Crate { .. } => self.names.fresh(&name),
        }
    }

    /// The type of what a body holds. An overlay's API sends objects, so that fields can be added to them.
    fn body_type(&mut self, id: &str, sent: &Sent<'d>) -> Option<Type> {
        let content = sent.content?;
        match (self.mode, &sent.kind, sent.schema()) {
            (Mode::Spec, _, None) => {
                self.error(content, "a request body without a schema", "add `schema`");
                None
            }
            (Mode::Spec, kind, Some(schema)) => {
                let name = match self.ty(schema, &Hint::new(naming::type_name(&format!("{id} params")))) {
                    Type::Named(name) => self.unalias(name),
                    _ => None,
                };
                let fits = match name.as_ref().and_then(|name| self.kind_of(name)) {
                    Some(Kind::Struct(_)) => true,
                    Some(Kind::Union(_)) => *kind == Body::Json,
                    _ => false,
                };
                if !fits {
                    self.error(
                        schema,
                        "a request body that is not an object",
                        "describe its members under `properties`",
                    );
                }
                name.filter(|_| fits).map(Type::Named)
            }
            (Mode::Crate { .. }, Body::Text(_), _) => Some(Type::String),
            (Mode::Crate { .. }, Body::Bytes(_), _) => Some(Type::Upload),
            (Mode::Crate { .. }, _, None) => Some(Type::Json),
            (Mode::Crate { .. }, _, Some(schema)) => {
                Some(self.ty(schema, &Hint::new(naming::type_name(&format!("{id} body")))))
            }
        }
    }

    /// Whether the type of a body can be the whole request. A type is sent in the same way by all operations: where an
    /// overlay describes them, `check` reports one that is not.
    fn stands_alone(&mut self, name: &str, kind: &Body, streams: &Option<String>) -> bool {
        if self.mode == Mode::Spec {
            return true;
        }
        // The type of a patch becomes a separate one if it is also sent otherwise.
        if kind.is_merge_patch() && streams.is_none() {
            return self.is_local(name);
        }
        let meaning = (kind.clone(), streams.clone());
        let fits = self.sent.get(name).is_none_or(|known| *known == meaning) && self.is_local(name);
        if fits {
            self.sent.insert(name.to_owned(), meaning);
        }
        fits
    }

    /// Adds parameters to the type of the body beside them.
    fn joined(&mut self, name: &str, node: &Node, parameters: &[&Node]) -> Option<String> {
        if !matches!(self.kind_of(name), Some(Kind::Struct(_))) {
            self.error(node, "query parameters next to a body that is a union", "make the body an object");
            return None;
        }
        let mut taken: Taken = self.fields_of(name).iter().map(|f| f.name.as_str()).collect();
        let hint = Hint::new(name);
        let added: Vec<Field> = parameters.iter().map(|p| self.parameter(p, false, &hint, &mut taken)).collect();
        if let Some(Kind::Struct(def)) = self.index.get(name).map(|at| &mut self.types[*at].kind) {
            let queries = def.fields.iter().filter(|f| f.place == Place::Query);
            let mut known: HashSet<String> = queries.map(|f| f.wire.clone()).collect();
            def.fields.extend(added.into_iter().filter(|field| known.insert(field.wire.clone())));
        }
        Some(name.to_owned())
    }

    /// The type at the end of a chain of aliases; `None` if it is not a named type.
    fn unalias(&self, name: String) -> Option<String> {
        let mut name = name;
        // A cycle of aliases is reported by `check`.
        while self.budget.look() {
            match self.kind_of(&name) {
                Some(Kind::Alias(Type::Named(next))) => name.clone_from(next),
                Some(Kind::Alias(_)) => return None,
                _ => return Some(name),
            }
        }
        None
    }

    fn fields_of(&self, name: &str) -> Vec<Field> {
        match self.kind_of(name) {
            Some(Kind::Struct(def)) => def.fields.clone(),
            _ => Vec::new(),
        }
    }

    /// Whether a name is a type of the generated crate, and not another name for one from elsewhere.
    pub(super) fn is_local(&self, name: &str) -> bool {
        !matches!(self.kind_of(name), None | Some(Kind::Alias(_)))
    }

    pub(super) fn kind_of(&self, name: &str) -> Option<&Kind> {
        self.index.get(name).map(|at| &self.types[*at].kind)
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}
