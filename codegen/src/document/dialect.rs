//! Warns of keywords and formats that do not exist, and of keywords that exist and that nothing is generated from. Unknown
//! `x-rust-…` keys are errors.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use indexmap::IndexMap;

use super::feature;
use super::keywords::{FORMATS, KEYWORDS, OURS, Treatment, keywords};
use super::node::Node;
use super::walk::{self, Kind, Step};
use crate::diagnostic::{Diagnostic, Severity, closest};
use crate::location::Mark;

/// One finding for each thing that is not understood, at the first of its places. `names` are those of the inputs, by the
/// number that marks carry.
pub fn check(root: &Node, names: &[&str]) -> Vec<Diagnostic> {
    let mut found: IndexMap<String, Places> = IndexMap::new();
    let known = known();
    walk::look(root, Kind::Root, &mut Vec::new(), &mut |node, kind, path| {
        for Finding { severity, message, help, at, member } in findings(node, kind, path, &known) {
            let pointer = || format!("#{}/{}", walk::pointer(path), walk::escape(&member));
            let first = || Places { severity, mark: at, pointer: pointer(), more: 0, help };
            found.entry(message).and_modify(|places| places.more += 1).or_insert_with(first);
        }
    });
    let diagnostic = |(message, places): (String, Places)| {
        let message = match places.more {
            0 => message,
            1 => format!("{message}, here and in one other place"),
            more => format!("{message}, here and in {more} other places"),
        };
        let file = names.get(usize::from(places.mark.file)).copied().unwrap_or_default();
        Diagnostic::new(places.severity, message, places.help).at(file, places.mark, places.pointer)
    };
    found.into_iter().map(diagnostic).collect()
}

/// Where something is that is not understood.
struct Places {
    severity: Severity,
    mark: Mark,
    pointer: String,
    more: usize,
    help: String,
}

struct Finding {
    severity: Severity,
    message: String,
    help: String,
    at: Mark,
    /// The member of the mapping that it is about.
    member: String,
}

/// The treatment of the keywords of each kind of mapping. All keys of a document are looked up here, and a list of the
/// keywords of schemas is long.
type Known<'k> = HashMap<(Kind, &'k str), Treatment, RandomState>;

fn known() -> Known<'static> {
    KEYWORDS.iter().flat_map(|(kind, keywords)| keywords.iter().map(|(key, what)| ((*kind, *key), *what))).collect()
}

/// What is not understood of one mapping.
fn findings(node: &Node, kind: Kind, path: &[Step<'_>], known: &Known<'_>) -> Vec<Finding> {
    let mut found: Vec<Finding> =
        node.as_map().into_iter().flatten().filter_map(|(key, value)| keyword(kind, key, value, known)).collect();
    if kind == Kind::Schema {
        found.extend(format(node));
        found.extend(lost_feature(node, path));
        let is_part = || path.iter().any(|step| PARTS.iter().any(|part| *step == Step::Key(part)));
        if node.get("required").is_some() && !is_part() && COMPOSED.iter().all(|key| node.get(key).is_none()) {
            found.extend(missing(node));
        }
    }
    found
}

/// Keywords below which a schema is a part of another, whose properties are not written in it.
const PARTS: &[&str] = &["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];

/// Keywords that bring properties from elsewhere.
const COMPOSED: &[&str] = &["allOf", "anyOf", "oneOf", "$ref", "$dynamicRef", "$recursiveRef", "if"];

/// Keys of ours that would be passed over anywhere else: where each is read, and what to do.
const PLACES: &[(&str, &[Kind], &str)] = &[
    (
        "x-rust-feature",
        &[Kind::Operation, Kind::Parameter, Kind::Schema],
        "set it on an operation, a parameter or a schema",
    ),
    ("x-rust-idempotent", &[Kind::Operation], "move it to an operation"),
    (
        "x-rust-pagination",
        &[Kind::Root, Kind::Operation],
        "move it to an operation, or to the top level of the document to apply it to all matching operations",
    ),
];

fn keyword(kind: Kind, key: &str, value: &Node, known: &Known<'_>) -> Option<Finding> {
    if matches!(known.get(&(kind, key)), Some(Treatment::Honored | Treatment::Harmless(_))) {
        return None;
    }
    let finding = |severity, message: String, help: String| {
        Some(Finding { severity, message, help, at: value.mark, member: key.to_owned() })
    };
    if key.starts_with("x-rust-") && !OURS.contains(&key) {
        let hint = closest(key, OURS.iter().copied()).map(|known| format!("; did you mean `{known}`?"));
        let help = format!("the supported keys are {}", OURS.join(", "));
        return finding(
            Severity::Error,
            format!("`{key}` is not a key of this generator{}", hint.unwrap_or_default()),
            help,
        );
    }
    if let Some((_, _, help)) = PLACES.iter().find(|(known, kinds, _)| *known == key && !kinds.contains(&kind)) {
        let message = format!("`{key}` is not allowed on {}", name(kind));
        return finding(Severity::Error, message, (*help).to_owned());
    }
    if key == "x-rust-idempotent" && value.as_bool().is_none() {
        let message = format!("`{key}` is not a boolean");
        return finding(Severity::Error, message, "set it to `true`".to_owned());
    }
    // Any key is an expression in a callback.
    if key.starts_with("x-") || keywords(kind).is_empty() {
        return None;
    }
    match known.get(&(kind, key)) {
        Some(Treatment::Warned(lost)) => {
            finding(Severity::Warning, format!("`{key}` is not generated"), (*lost).to_owned())
        }
        _ => {
            let known = keywords(kind).iter().map(|(known, _)| *known);
            let hint = closest(key, known).map(|known| format!("; did you mean `{known}`?")).unwrap_or_default();
            finding(
                Severity::Warning,
                format!("`{key}` is not a keyword of {}{hint}", name(kind)),
                "it is ignored".to_owned(),
            )
        }
    }
}

/// What a mapping is called in sentences.
fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Root => "a document",
        Kind::Components => "`components`",
        Kind::PathItem => "a path",
        Kind::Operation => "an operation",
        Kind::Callback => "a callback",
        Kind::Parameter => "a parameter",
        Kind::Header => "a header",
        Kind::RequestBody => "a request body",
        Kind::Response => "a response",
        Kind::Media => "a media type",
        Kind::Encoding => "an encoding",
        Kind::Example => "an example",
        Kind::Schema => "a schema",
        Kind::Discriminator => "a discriminator",
    }
}

/// A format that nobody has defined.
fn format(node: &Node) -> Option<Finding> {
    let stated = node.get("format")?;
    let word = stated.as_str().filter(|word| !FORMATS.contains(word))?;
    let hint = closest(word, FORMATS.iter().copied()).map(|known| format!("; did you mean `{known}`?"));
    let message = format!("the format `{word}` is not known{}", hint.unwrap_or_default());
    let help = "it is ignored; only `type` is used".to_owned();
    Some(Finding { severity: Severity::Warning, message, help, at: stated.mark, member: "format".to_owned() })
}

/// A feature set on a schema that is neither a part of something that can have one, nor a separate type.
fn lost_feature(node: &Node, path: &[Step<'_>]) -> Option<Finding> {
    let stated = node.get(feature::KEY)?;
    let is_type = ["properties", "allOf", "anyOf", "oneOf", "enum"].iter().any(|key| node.get(key).is_some());
    // A type and null is that type.
    let types: Vec<&str> = match node.seq("type") {
        [] => node.str("type").into_iter().collect(),
        list => list.iter().filter_map(Node::as_str).filter(|ty| *ty != "null").collect(),
    };
    let is_plain = matches!(types.as_slice(), ["string" | "number" | "integer" | "boolean"]);
    let is_carried = match path {
        [.., Step::Key("properties"), Step::Key(_)] | [.., Step::Key("anyOf" | "oneOf"), Step::Index(_)] => true,
        [Step::Key("components"), Step::Key("schemas"), Step::Key(_)] => !is_plain,
        _ => false,
    };
    if is_type || is_carried {
        return None;
    }
    let message = format!("`{}` is set on a schema that does not become a type", feature::KEY);
    let help = "set it on the property, branch or parameter that has the schema".to_owned();
    let (severity, at, member) = (Severity::Error, stated.mark, feature::KEY.to_owned());
    Some(Finding { severity, message, help, at, member })
}

/// Names that are required and are no property, where all properties are in one place.
fn missing(node: &Node) -> impl Iterator<Item = Finding> {
    let properties = node.get("properties").and_then(Node::as_map);
    let is_open = node.get("additionalProperties").is_some_and(|more| more.as_map().is_some());
    let names = node.seq("required").iter().filter(move |_| !is_open);
    names.filter_map(move |name| {
        let (known, word) = (properties?, name.as_str()?);
        if known.contains_key(word) {
            return None;
        }
        let hint = closest(word, known.keys().map(String::as_str)).map(|known| format!("; did you mean `{known}`?"));
        let message = format!("`{word}` is required but is not a property{}", hint.unwrap_or_default());
        let help = "describe it under `properties`, or remove it from `required`".to_owned();
        Some(Finding { severity: Severity::Warning, message, help, at: name.mark, member: "required".to_owned() })
    })
}
