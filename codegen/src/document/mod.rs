//! Text → one normal form of the document.

mod anchors;
mod bundle;
mod dialect;
mod extent;
pub mod feature;
mod json;
pub mod keywords;
mod links;
mod missed;
mod node;
mod normalize;
mod overlay;
mod parse;
mod query;
mod target;
pub mod walk;

pub use bundle::{External, files};
pub use node::{Map, Node, NodeId, Value};
pub(crate) use parse::{is_plain_text, parse, parse_twice};

use crate::Source;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};

/// The HTTP methods that a path can have operations for.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The document in its normal form, with overlays applied.
#[derive(Debug)]
pub struct Document {
    /// The tree.
    pub root: Node,
    /// Names of the inputs, by the number that marks carry.
    pub files: Vec<String>,
    /// The features that the inputs belong to, by the number that marks carry.
    pub features: Vec<Option<String>>,
    /// What is worth a look although nothing is wrong.
    pub warnings: Vec<Diagnostic>,
}

/// The text of a document as a tree, or what is wrong with it.
#[derive(Debug)]
pub struct Parsed(Result<Node, Diagnostic>);

impl Parsed {
    /// Reads the text.
    pub fn of(source: Source<'_>) -> Self {
        Self(parse::parse(source.text, 0, source.name))
    }

    /// The files that it refers to, by their paths from its folder.
    pub fn files(&self) -> Vec<String> {
        self.0.as_ref().map_or_else(|_| Vec::new(), |root| bundle::referred(root, ""))
    }
}

/// Takes in what a document refers to in other files, lays the overlays over it, and brings it into the normal form. `main`
/// is the name of the document's own file, which others refer to.
pub fn read(
    source: Source<'_>,
    Parsed(root): Parsed,
    (main, files): (&str, &[External<'_>]),
    overlays: &[Source<'_>],
    unused: Severity,
) -> Result<Document, Diagnostics> {
    let mut root = root?;
    version(&root, source.name)?;
    let first = u16::try_from(overlays.len() + 1).unwrap_or(u16::MAX);
    let mut found = anchors::resolve(&mut root, source.name);
    found.extend(bundle::bundle(&mut root, main, source.name, files, first));
    let mut features = vec![None];
    for (index, overlay) in overlays.iter().enumerate() {
        let tree = parse::parse(overlay.text, index as u16 + 1, overlay.name)?;
        found.extend(overlay::apply(&mut root, &tree, overlay.name, unused));
        features.push(tree.str(feature::KEY).map(str::to_owned));
    }
    if found.iter().any(|d| d.severity == Severity::Error) {
        return Err(Diagnostics(found).sorted());
    }
    let others = files.iter().map(|file| file.name);
    let names: Vec<&str> = std::iter::once(&source).chain(overlays).map(|s| s.name).chain(others).collect();
    found.extend(dialect::check(&root, &names));
    if found.iter().any(|d| d.severity == Severity::Error) {
        return Err(Diagnostics(found).sorted());
    }
    anchors::hoist(&mut root);
    normalize::document(&mut root);
    links::complete(&mut root);
    root.number();
    let files = names.into_iter().map(str::to_owned).collect();
    Ok(Document { root, files, features, warnings: found })
}

/// A tree with overlays applied and otherwise as it was written. Actions that find nothing to do do not matter.
pub(crate) fn overlaid(mut root: Node, overlays: &[Source<'_>]) -> Result<Node, Diagnostics> {
    for (index, overlay) in overlays.iter().enumerate() {
        let tree = parse::parse(overlay.text, index as u16 + 1, overlay.name)?;
        let found = overlay::apply(&mut root, &tree, overlay.name, Severity::Warning);
        if found.iter().any(|d| d.severity == Severity::Error) {
            return Err(Diagnostics(found).sorted());
        }
    }
    Ok(root)
}

/// Brings one schema into the normal form.
pub(crate) fn normal_schema(node: &mut Node) {
    normalize::schema(node, "");
}

/// Rejects documents other than OpenAPI 3.0 and 3.1, with what to do about it.
fn version(root: &Node, file: &str) -> Result<(), Diagnostic> {
    let (mark, message, help) = match (root.as_map(), root.get("openapi"), root.get("swagger")) {
        (None, ..) => (root.mark, "not an OpenAPI document".to_owned(), "the top level must be a mapping"),
        (_, Some(node), _) => match node.as_str() {
            Some(text) if text.split('.').take(2).eq(["3", "0"]) || text.split('.').take(2).eq(["3", "1"]) => {
                return Ok(());
            }
            None => {
                (node.mark, "the OpenAPI version is not a string".to_owned(), "write the full version, such as `3.1.0`")
            }
            _ => {
                let text = node.as_str().map_or_else(|| node.to_json().to_string(), str::to_owned);
                (node.mark, format!("OpenAPI version {text} is not supported"), "use a document of version 3.0 or 3.1")
            }
        },
        (_, None, Some(node)) => (
            node.mark,
            "a Swagger 2.0 document".to_owned(),
            "convert it to OpenAPI 3 first, with a tool such as swagger2openapi",
        ),
        _ => (root.mark, "no `openapi` version".to_owned(), "add `openapi: 3.1.0` at the top level"),
    };
    Err(Diagnostic::error(message, help).at(file, mark, "#"))
}

impl Document {
    /// The feature that a node is only there with: the one that it states, or that of the input it was written in.
    pub fn feature<'n>(&'n self, node: &'n Node) -> Option<&'n str> {
        node.str(feature::KEY).or_else(|| self.features.get(usize::from(node.mark.file))?.as_deref())
    }

    /// The target of a local reference such as `#/components/schemas/Run`.
    pub fn resolve(&self, reference: &str) -> Option<&Node> {
        let pointer = reference.strip_prefix("#/")?;
        if !pointer.contains(['%', '~']) {
            return self.root.at(pointer.split('/'));
        }
        let steps: Vec<String> = pointer.split('/').map(unescape).collect();
        self.root.at(steps.iter().map(String::as_str))
    }
}

/// One step of a reference: percent-encoding undone first, then the pointer's own escapes.
pub fn unescape(step: &str) -> String {
    let mut bytes = Vec::with_capacity(step.len());
    let mut rest = step.as_bytes();
    while let [first, tail @ ..] = rest {
        let decoded = match (first, tail) {
            (b'%', [high, low, after @ ..]) => hex(*high).zip(hex(*low)).map(|(h, l)| (h * 16 + l, after)),
            _ => None,
        };
        let (byte, after) = decoded.unwrap_or((*first, tail));
        bytes.push(byte);
        rest = after;
    }
    String::from_utf8_lossy(&bytes).replace("~1", "/").replace("~0", "~")
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|d| u8::try_from(d).ok())
}
