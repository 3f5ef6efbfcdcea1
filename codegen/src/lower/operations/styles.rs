//! How parameters are written: `style` and `explode`, or JSON.

use super::super::Lower;
use super::Media;
use crate::document::Node;
use crate::ir::{Style, StyleForm};

/// Where a style is allowed, and what it is called. The first one of a place is its default.
const STYLES: &[(&str, &str, StyleForm)] = &[
    ("path", "simple", StyleForm::Simple),
    ("path", "label", StyleForm::Label),
    ("path", "matrix", StyleForm::Matrix),
    ("query", "form", StyleForm::Form),
    ("query", "spaceDelimited", StyleForm::Space),
    ("query", "pipeDelimited", StyleForm::Pipe),
    ("query", "deepObject", StyleForm::Deep),
    ("header", "simple", StyleForm::Simple),
    ("cookie", "form", StyleForm::Form),
];

impl Lower<'_> {
    /// How a parameter is written; warns of what OpenAPI does not define.
    pub(super) fn style(&mut self, parameter: &Node, place: &str) -> Style {
        match parameter.get("content") {
            Some(content) if parameter.get("schema").is_none() => self.content_style(parameter, content, place),
            _ => self.stated_style(parameter, place),
        }
    }

    /// The style that a parameter or an encoding states; that of the place where it states none.
    pub(super) fn stated_style(&mut self, node: &Node, place: &str) -> Style {
        let of_place = || STYLES.iter().filter(|(own, ..)| *own == place);
        let default = of_place().next().map(|(.., form)| *form).unwrap_or_default();
        let stated = node.str("style");
        let form = match stated.map(|stated| of_place().find(|(_, name, _)| *name == stated)) {
            Some(Some((.., form))) => *form,
            None => default,
            Some(None) => {
                let names: Vec<String> = of_place().map(|(_, name, _)| format!("`{name}`")).collect();
                let stated = stated.unwrap_or_default().chars().take(40).collect::<String>();
                let message = format!("`style: {stated}` is not defined for {place} parameters");
                self.warn(node, message, format!("use {}; the first is assumed", names.join(", ")));
                default
            }
        };
        let explode = node.get("explode").and_then(Node::as_bool).unwrap_or(form == StyleForm::Form);
        if explode && matches!(form, StyleForm::Space | StyleForm::Pipe) {
            let message = format!("`explode` is not defined for `style: {}`", stated.unwrap_or_default());
            self.warn(node, message, "remove one of them; each value is sent under the name, as with `form`");
        }
        if node.flag("allowReserved") && matches!(place, "header" | "cookie") {
            let help = "remove it; it applies to query parameters only";
            self.warn(node, format!("`allowReserved` is not defined for {place} parameters"), help);
        }
        Style { form, explode, reserved: node.flag("allowReserved") }
    }

    fn content_style(&mut self, parameter: &Node, content: &Node, place: &str) -> Style {
        let media = content.as_map().and_then(|map| map.keys().next()).map(String::as_str).unwrap_or_default();
        let is_text = media.starts_with("text/");
        if !is_text && Media::of(media, self.mode) != Media::Json {
            let media = media.chars().take(60).collect::<String>();
            let message = format!("a parameter of media type `{media}` is sent as JSON");
            self.warn(parameter, message, "use `application/json`, or a `schema` with a `style`");
        }
        match is_text {
            true => Style { explode: false, ..self.stated_style(parameter, place) },
            false => Style { form: StyleForm::Json, ..Style::default() },
        }
    }
}
