//! The headers of answers: a type that has a member for each one that is documented.

use super::super::taken::Taken;
use super::super::{Hint, Lower, naming};
use super::Media;
use crate::document::{Document, Node};
use crate::ir::{Access, Field, HeaderForm, Kind, Place, Presence, StructDef, Style, Type};

/// A header that an answer is documented to have.
pub(super) struct Documented<'d> {
    pub(super) name: &'d str,
    pub(super) node: &'d Node,
    /// The component that it is, if it is one.
    component: Option<&'d str>,
}

/// The headers of an answer.
pub(super) fn documented<'d>(document: &'d Document, response: &'d Node) -> Vec<Documented<'d>> {
    let of = |(name, stated): (&'d String, &'d Node)| {
        let (mut node, mut component) = (stated, None);
        for _ in 0..32 {
            let Some(reference) = node.str("$ref") else { break };
            component = reference.strip_prefix("#/components/headers/");
            node = document.resolve(reference)?;
        }
        // OpenAPI describes this one by `content`.
        let counts = !name.eq_ignore_ascii_case("content-type");
        counts.then_some(Documented { name, node, component })
    };
    response.entries("headers").filter_map(of).collect()
}

/// How many headers a type can be named after.
const MAX_NAMES: usize = 3;

impl<'d> Lower<'d> {
    /// The type of the headers of an operation. Operations that have the same components share it.
    pub(super) fn headers(&mut self, id: &str, node: &'d Node, headers: &[Documented<'d>]) -> Option<String> {
        if headers.is_empty() {
            return None;
        }
        let components: Option<Vec<&str>> = headers.iter().map(|header| header.component).collect();
        let shared = components.filter(|names| names.len() <= MAX_NAMES).map(|names| names.join(" "));
        let key = shared.map(|shared| {
            let names = headers.iter().map(|header| header.name).collect::<Vec<_>>().join(",");
            (shared, names.to_ascii_lowercase())
        });
        if let Some(known) = key.as_ref().and_then(|key| self.headers.get(key)) {
            return Some(known.clone());
        }
        let name = key.as_ref().map_or(id, |(shared, _)| shared);
        let hint = self.names.fresh(&format!("{name} headers"));
        let mut taken = Taken::default();
        let (mut fields, mut forms) = (Vec::new(), Vec::new());
        for header in headers {
            let (ty, form) = self.header_type(header, &hint);
            forms.push(form);
            fields.push(Field {
                name: taken.unique(naming::field_name(header.name)),
                wire: header.name.to_owned(),
                docs: header.node.str("description").unwrap_or_default().to_owned(),
                deprecated: header.node.flag("deprecated"),
                ty,
                presence: Presence::Optional,
                constant: None,
                json_text: false,
                omit_empty: false,
                place: Place::Body,
                style: Style::default(),
                access: Access::Both,
                at: self.source_map.at(header.node),
                feature: None,
                secret: false,
            });
        }
        self.define(node, &hint, Kind::Struct(StructDef { fields, headers: forms, ..StructDef::default() }));
        if let Some(def) = self.index.get(&hint.name).and_then(|at| self.types.get_mut(*at)) {
            def.docs = match &key {
                Some(_) => "Response headers.".to_owned(),
                None => format!("The response headers of `{id}`."),
            };
            def.deprecated = false;
        }
        if let Some(key) = key {
            self.headers.insert(key, hint.name.clone());
        }
        Some(hint.name)
    }

    /// The type of a header, and how its text is read.
    fn header_type(&mut self, header: &Documented<'d>, hint: &Hint) -> (Type, HeaderForm) {
        let hint = hint.property(header.name);
        let content = header.node.entries("content").next();
        let (schema, is_json) = match content {
            Some((media, content)) => (content.get("schema"), Media::of(media, self.mode) == Media::Json),
            None => (header.node.get("schema"), false),
        };
        let Some(schema) = schema.filter(|_| content.is_none() || is_json) else {
            return (Type::String, HeaderForm::Text);
        };
        let ty = match self.ty(schema, &hint) {
            Type::Upload => Type::String,
            ty => ty,
        };
        let form = if is_json { HeaderForm::Json } else { self.header_form(&ty, header.node.flag("explode")) };
        (ty, form)
    }

    fn header_form(&self, ty: &Type, explode: bool) -> HeaderForm {
        match ty {
            Type::Bool | Type::Integer(_) | Type::Float => HeaderForm::Scalar,
            Type::String | Type::Id(_) | Type::Upload | Type::Json => HeaderForm::Text,
            Type::JsonObject | Type::Map(_) | Type::Metadata => HeaderForm::Members(explode),
            Type::Page(_) => HeaderForm::Json,
            Type::Nullable(inner) | Type::Boxed(inner) => self.header_form(inner, explode),
            Type::List(item) => match self.header_form(item, explode) {
                HeaderForm::Scalar => HeaderForm::Scalars,
                _ => HeaderForm::Texts,
            },
            Type::Named(name) => match self.kind_of(name) {
                Some(Kind::Alias(inner)) if self.budget.look() => self.header_form(inner, explode),
                Some(Kind::Format(_)) => HeaderForm::Text,
                Some(Kind::Enum(def)) if !def.whole => HeaderForm::Text,
                Some(Kind::Enum(_) | Kind::Union(_)) => HeaderForm::Scalar,
                Some(Kind::Struct(_)) => HeaderForm::Members(explode),
                Some(Kind::Events(_) | Kind::Answers(_) | Kind::Alias(_)) | None => HeaderForm::Text,
            },
        }
    }
}
