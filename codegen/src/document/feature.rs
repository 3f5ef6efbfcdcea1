//! What the overlay of a feature may do: add content that exists only with the feature.
//!
//! Everything else would change the API without the feature, so each place where a document can grow is listed here. An
//! overlay may change what it has added itself.

use super::node::{Node, Value};
use super::walk::{Kind, METHODS, Member};
use crate::diagnostic::{Mark, closest};

/// The key that names the feature, of an overlay or of a part of a document.
pub const KEY: &str = "x-rust-feature";

/// The longest name of a feature.
const MAX_NAME: usize = 64;

/// Why an update is refused.
pub struct Refusal {
    /// Where the update says it.
    pub mark: Mark,
    /// The way to that from the update.
    pub pointer: String,
    pub message: String,
    pub help: &'static str,
}

/// The feature of an overlay.
pub fn of(overlay: &Node) -> Result<Option<&str>, (&Node, String, String)> {
    let stray = |key: &&String| key.starts_with("x-rust-") && key.as_str() != KEY;
    let members = overlay.as_map().into_iter().flatten();
    if let Some((key, node)) = members.clone().find(|(key, _)| stray(key)) {
        let hint = closest(key, [KEY]).map(|known| format!("; did you mean `{known}`?"));
        let message = format!("`{key}` is not a key of an overlay{}", hint.unwrap_or_default());
        return Err((node, message, format!("the only extension key of an overlay is `{KEY}`")));
    }
    match overlay.get(KEY) {
        None => Ok(None),
        Some(node) => match wrong(node) {
            None => Ok(node.as_str()),
            Some((message, help)) => Err((node, message, help)),
        },
    }
}

/// What is wrong with the name of a feature, and what to do.
pub fn wrong(node: &Node) -> Option<(String, String)> {
    let name = node.as_str().unwrap_or_default();
    if !is_name(name) {
        return Some((format!("`{KEY}` is not the name of a feature"), NAME.to_owned()));
    }
    let message = || format!("`{KEY}` is `{name}`, which is a feature of every generated crate");
    OWN.contains(&name)
        .then(|| (message(), "choose another name, such as that of the server that supports it".to_owned()))
}

/// The features that a crate has for its connection.
pub const OWN: [&str; 7] = ["default", "rustls-ring", "rustls", "rustls-no-provider", "native-tls", "http2", "tracing"];

/// What a name has to be.
const NAME: &str = "write it in lower case, as in Cargo.toml: `foundry`";

/// Whether cargo accepts it as the name of a feature.
fn is_name(name: &str) -> bool {
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
    name.len() <= MAX_NAME && name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(letter)
}

/// What stands at the end of a path.
pub fn spot(path: &[String]) -> Spot<'_> {
    path.iter().fold(Spot { held: Some(Member::One(Kind::Root)), key: "", above: None }, |spot, key| spot.step(key))
}

/// Where in a document something is.
#[derive(Clone, Copy)]
pub struct Spot<'k> {
    /// None for what has no kind.
    held: Option<Member>,
    key: &'k str,
    /// What the mapping is that has the key.
    above: Option<Kind>,
}

impl<'k> Spot<'k> {
    fn step(self, key: &'k str) -> Self {
        let above = match self.held {
            Some(Member::One(kind)) => Some(kind),
            // What has no kind is below the mapping that it was in.
            None => self.above,
            _ => None,
        };
        Self { held: self.held.and_then(|held| held.step(key)), key, above }
    }

    /// Whether a mapping here can have another key without changing existing content.
    fn takes(self, key: &str) -> bool {
        match (self.held, self.key) {
            (Some(Member::One(Kind::Components)), _) | (Some(Member::Map(Kind::PathItem)), _) => true,
            (Some(Member::One(Kind::Root)), _) => ["components", "paths", "webhooks", "tags"].contains(&key),
            (Some(Member::One(Kind::PathItem)), _) => METHODS.contains(&key),
            (Some(Member::One(Kind::Operation)), _) => key == "parameters",
            (Some(Member::Map(Kind::Schema)), "properties") => true,
            (Some(Member::Map(_)), _) => self.above == Some(Kind::Components),
            (None, "mapping") => self.above == Some(Kind::Discriminator),
            (None, "x-event-roles") => true,
            _ => false,
        }
    }

    /// Whether a list here can have another item without changing existing content.
    fn grows(self) -> bool {
        match (self.held, self.key) {
            (Some(Member::List(Kind::Schema)), "anyOf" | "oneOf") | (Some(Member::List(Kind::Parameter)), _) => true,
            (None, "enum") => self.above == Some(Kind::Schema),
            (None, "tags") => self.above == Some(Kind::Root),
            (None, "terminal" | "error" | "done") => self.above == Some(Kind::Schema),
            _ => false,
        }
    }
}

/// Adds an update to existing content. Returns whether something was added.
pub fn add(
    node: &mut Node,
    update: &Node,
    spot: Spot<'_>,
    merge: fn(&mut Node, &Node) -> bool,
) -> Result<bool, Refusal> {
    add_below(node, update, spot, merge, &mut Vec::new())
}

fn add_below<'u>(
    node: &mut Node,
    update: &'u Node,
    spot: Spot<'_>,
    merge: fn(&mut Node, &Node) -> bool,
    path: &mut Vec<&'u str>,
) -> Result<bool, Refusal> {
    // It is its own.
    if node.mark.file == update.mark.file {
        return Ok(merge(node, update));
    }
    let refuse = |at: &Node, message: String, path: &[&str]| {
        let steps = path.iter().map(|step| format!("/{}", super::walk::escape(step)));
        let help = "an overlay of a feature adds operations, schemas, properties, branches, parameters and values; what \
                    changes what is there belongs in an overlay without a feature";
        Err(Refusal { mark: at.mark, pointer: steps.collect(), message, help })
    };
    match (&mut node.value, &update.value) {
        (Value::Map(map), Value::Map(new)) => {
            let mut changed = false;
            for (key, value) in new {
                path.push(key);
                match map.get_mut(key) {
                    Some(old) => changed |= add_below(old, value, spot.step(key), merge, path)?,
                    None if spot.takes(key) => {
                        map.insert(key.clone(), value.clone());
                        changed = true;
                    }
                    None => {
                        let message = format!("`{key}` would also be added without the feature");
                        return refuse(value, message, path);
                    }
                }
                path.pop();
            }
            Ok(changed)
        }
        (Value::Seq(items), new) => {
            let new = match new {
                Value::Seq(new) => new.as_slice(),
                _ => std::slice::from_ref(update),
            };
            let fresh: Vec<&Node> = new.iter().filter(|item| !items.contains(item)).collect();
            match fresh.first() {
                None => Ok(false),
                Some(_) if spot.grows() => {
                    items.extend(fresh.into_iter().cloned());
                    Ok(true)
                }
                Some(first) if spot.key == "required" => {
                    let name = first.as_str().unwrap_or_default();
                    refuse(first, format!("`{name}` would also be required without the feature"), path)
                }
                Some(first) => {
                    refuse(first, format!("`{}` would also have more items without the feature", spot.key), path)
                }
            }
        }
        (old, new) if old == new => Ok(false),
        _ => refuse(update, "content present without the feature would be replaced".to_owned(), path),
    }
}
