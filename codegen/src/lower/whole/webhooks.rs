//! What the API sends by itself, to webhooks and callbacks → types to decode.

use super::super::operations::{Endpoint, Media, methods};
use super::super::{Hint, Lower, naming};
use crate::document::Node;
use crate::ir::{Kind, Type};

impl<'d> Lower<'d> {
    /// A type for the body of each webhook, and of each request to a callback.
    pub(in crate::lower) fn webhooks(&mut self, endpoints: &[Endpoint<'d>]) {
        for (name, item) in self.document.root.entries("webhooks") {
            self.incoming(&format!("{name} webhook"), item, &format!("The body of the webhook `{name}`."));
        }
        for endpoint in endpoints {
            for (name, callback) in endpoint.node.entries("callbacks") {
                let Some(callback) = self.part(callback) else { continue };
                let about = format!("The body of the callback `{name}` of `{}`.", endpoint.id);
                for (expression, item) in callback.as_map().into_iter().flatten() {
                    if !expression.starts_with("x-") {
                        self.incoming(&format!("{} {name} callback", endpoint.id), item, &about);
                    }
                }
            }
        }
    }

    /// A type for the body of each operation of a path that the user of the API serves.
    fn incoming(&mut self, name: &str, item: &'d Node, about: &str) {
        let Some(item) = self.part(item) else { return };
        for (_, operation) in methods(item) {
            let Some(body) = operation.get("requestBody").and_then(|body| self.part(body)) else { continue };
            let json = body.entries("content").find(|(media, _)| Media::of(media, self.mode) == Media::Json);
            let Some(schema) = json.and_then(|(_, content)| content.get("schema")) else {
                if let Some((media, content)) = body.entries("content").next() {
                    let message = format!("no type is generated for media type `{media}`");
                    self.warn(content, message, "parse the request body yourself");
                }
                continue;
            };
            let name = naming::type_name(name);
            // An inline schema is already a type of this name.
            let name = match (schema.get("$ref"), self.ty(schema, &Hint::new(&name))) {
                (None, Type::Named(own)) => own,
                (_, ty) => {
                    let hint = self.names.fresh(&name);
                    self.define(operation, &hint, Kind::Alias(ty));
                    hint.name
                }
            };
            // The description of the schema is more specific.
            let at = self.index.get(&name).copied();
            if let Some(def) = at.and_then(|at| self.types.get_mut(at)).filter(|def| def.docs.is_empty()) {
                about.clone_into(&mut def.docs);
            }
        }
    }
}
