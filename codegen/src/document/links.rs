//! Links that a document states relative to the site it is shown on become whole addresses.
//!
//! The site is that of the document's own `externalDocs`, which an overlay can state. A document that has none does not
//! say where such links lead; they are written as plain text later.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use super::node::{Node, Value};

/// Members that are Markdown, or become documentation as it is.
const TEXTS: &[&str] = &["title", "summary", "description"];

/// Members whose value is arbitrary JSON.
const VALUES: &[&str] = &["example", "examples", "default", "enum", "const"];

/// Members whose members are called what the document likes.
const NAMED: &[&str] = &[
    "$defs",
    "callbacks",
    "content",
    "definitions",
    "headers",
    "parameters",
    "pathItems",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
];

/// Completes the links of every text.
pub fn complete(root: &mut Node) {
    let Some(site) = root.at(["externalDocs", "url"]).and_then(Node::as_str).and_then(site).map(str::to_owned) else {
        return;
    };
    let mut todo = vec![(root, false)];
    while let Some((node, named)) = todo.pop() {
        match &mut node.value {
            Value::Map(map) => {
                for (key, child) in map.iter_mut() {
                    let key = key.as_str();
                    match &mut child.value {
                        Value::String(text) if !named && TEXTS.contains(&key) => completed(text, &site),
                        Value::String(_) => {}
                        _ if !named && (VALUES.contains(&key) || key.starts_with("x-")) => {}
                        _ => todo.push((child, !named && NAMED.contains(&key))),
                    }
                }
            }
            Value::Seq(items) => todo.extend(items.iter_mut().map(|item| (item, false))),
            _ => {}
        }
    }
}

/// Scheme and host of an address.
fn site(url: &str) -> Option<&str> {
    let host = url.find("://")? + "://".len();
    let end = url[host..].find(['/', '?', '#']).map_or(url.len(), |at| host + at);
    (end > host).then_some(&url[..end])
}

fn completed(text: &mut String, site: &str) {
    if !text.contains("](/") {
        return;
    }
    let extensions =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut places = Vec::new();
    for (event, range) in Parser::new_ext(text, extensions).into_offset_iter() {
        let Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, .. }) = event else { continue };
        if dest_url.starts_with('/') && !dest_url.starts_with("//") {
            let end = text[range.clone()].rfind(&format!("]({dest_url}"));
            places.extend(end.map(|end| range.start + end + "](".len()));
        }
    }
    places.sort_unstable();
    for at in places.into_iter().rev() {
        text.insert_str(at, site);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parse;

    fn read(text: &str) -> Node {
        let mut root = parse(text, 0, "document.yaml").unwrap_or_else(|found| panic!("{found}"));
        complete(&mut root);
        root
    }

    #[test]
    fn links_lead_to_the_site_of_the_document() {
        let root = read(
            "externalDocs: { url: 'https://docs.example/guide/start' }\n\
             components:\n  schemas:\n    A:\n      description: 'see [a](/b) and [c](https://d.example/e), `[f](/g)`'\n      \
             example: { description: '[a](/b)' }\n      \
             properties:\n        example: { description: '[a](/b#c)' }\n        description: { title: '[a](//b/c)' }\n",
        );
        let schema = root.at(["components", "schemas", "A"]).expect("the schema");
        let text = "see [a](https://docs.example/b) and [c](https://d.example/e), `[f](/g)`";
        assert_eq!(schema.str("description"), Some(text));
        assert_eq!(schema.at(["example", "description"]).and_then(Node::as_str), Some("[a](/b)"));
        let named = schema.at(["properties", "example", "description"]).and_then(Node::as_str);
        assert_eq!(named, Some("[a](https://docs.example/b#c)"));
        assert_eq!(schema.at(["properties", "description", "title"]).and_then(Node::as_str), Some("[a](//b/c)"));
    }

    #[test]
    fn a_document_without_a_site_stays_as_it_is() {
        for head in ["", "externalDocs: { url: /docs }\n", "externalDocs: { url: 'https://' }\n"] {
            let root = read(&format!("{head}info: {{ description: 'see [a](/b)' }}\n"));
            assert_eq!(root.at(["info", "description"]).and_then(Node::as_str), Some("see [a](/b)"), "{head}");
        }
    }
}
