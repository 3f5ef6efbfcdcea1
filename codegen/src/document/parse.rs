//! Text → tree. The only file that uses the YAML library; documents in JSON do not reach it.

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span};

use super::extent::{Copies, Extent, MAX_DEPTH};
use super::json;
use super::node::{Map, Node, Value};
use crate::diagnostic::{Diagnostic, Mark};

/// How many nodes a document may have, keys included: the newest published one has 110,000. The tree of as many as this
/// takes half a gigabyte.
pub const MAX_NODES: usize = 3_000_000;

/// Reads YAML or JSON; `file` is the input's number, `name` what diagnostics call it.
pub fn parse(text: &str, file: u16, name: &str) -> Result<Node, Diagnostic> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    json::read(text, file).map_or_else(|| yaml(text, file, name), Ok)
}

/// The results of both readers for a text.
pub fn parse_twice(text: &str) -> (Option<Node>, Result<Node, Diagnostic>) {
    (json::read(text, 0), yaml(text, 0, "text"))
}

/// Reads YAML, which JSON is part of.
pub fn yaml(text: &str, file: u16, name: &str) -> Result<Node, Diagnostic> {
    Builder::new(file, name).build(text)
}

struct Builder<'n> {
    file: u16,
    name: &'n str,
    stack: Vec<Open>,
    anchors: Vec<Option<Anchored>>,
    aliased: Copies,
    nodes: usize,
    root: Option<Node>,
}

/// A node that aliases can name.
#[derive(Clone)]
struct Anchored {
    node: Node,
    extent: Extent,
}

/// A collection whose end has not been read yet.
struct Open {
    node: Node,
    anchor: usize,
    key: Option<(String, Mark)>,
    extent: Extent,
}

impl<'n> Builder<'n> {
    fn new(file: u16, name: &'n str) -> Self {
        Self { file, name, stack: Vec::new(), anchors: Vec::new(), aliased: Copies::default(), nodes: 0, root: None }
    }

    fn build(mut self, text: &str) -> Result<Node, Diagnostic> {
        let text = if text.trim_start().starts_with('{') { json_escapes(text) } else { text.into() };
        for event in Parser::new_from_str(&text) {
            let (event, span) = event.map_err(|error| self.syntax(&error))?;
            let mark = self.mark(&span);
            match event {
                Event::Scalar(text, style, anchor, tag) => {
                    let forced = tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str");
                    let value = match style {
                        // In quotes it is a key like any other.
                        ScalarStyle::Plain if !forced && text == "<<" && self.awaits_key() => {
                            let hint = "write the members out; YAML 1.2 has no merge keys";
                            return Err(self.error(mark, "a merge key `<<`", hint));
                        }
                        ScalarStyle::Plain if !forced => plain(&text),
                        _ => Value::String(text.into_owned()),
                    };
                    let extent = Extent::own(&value);
                    self.add(Node::new(value, mark), extent, anchor)?;
                }
                Event::SequenceStart(anchor, _) => self.open(Value::Seq(Vec::new()), anchor, mark)?,
                Event::MappingStart(anchor, _) => self.open(Value::Map(Map::default()), anchor, mark)?,
                Event::SequenceEnd | Event::MappingEnd => self.close()?,
                Event::Alias(anchor) => self.alias(anchor, mark)?,
                Event::DocumentStart(_) if self.root.is_some() => {
                    return Err(self.error(mark, "a second YAML document", "keep one document in the file"));
                }
                _ => {}
            }
        }
        let empty =
            self.error(Mark { file: self.file, line: 1, column: 1 }, "the file is empty", "write an OpenAPI document");
        self.root.filter(|root| root.value != Value::Null).ok_or(empty)
    }

    /// Whether the next node is the key of a mapping.
    fn awaits_key(&self) -> bool {
        self.stack.last().is_some_and(|open| matches!(open.node.value, Value::Map(_)) && open.key.is_none())
    }

    fn open(&mut self, value: Value, anchor: usize, mark: Mark) -> Result<(), Diagnostic> {
        if self.stack.len() >= MAX_DEPTH {
            return Err(self.too_deep(mark));
        }
        let extent = Extent::own(&value);
        self.stack.push(Open { node: Node::new(value, mark), anchor, key: None, extent });
        Ok(())
    }

    fn close(&mut self) -> Result<(), Diagnostic> {
        match self.stack.pop() {
            Some(Open { node, anchor, extent, .. }) => self.add(node, extent, anchor),
            None => Ok(()),
        }
    }

    fn alias(&mut self, anchor: usize, mark: Mark) -> Result<(), Diagnostic> {
        let Some(Some(Anchored { node, extent })) = self.anchors.get(anchor) else {
            return Err(self.error(
                mark,
                "an alias to a node that contains it",
                "replace the alias with a copy of the node",
            ));
        };
        let extent = *extent;
        if self.stack.len() + extent.depth > MAX_DEPTH {
            return Err(self.too_deep(mark));
        }
        if let Err(much) = self.aliased.count(extent, 1) {
            return Err(self.copied(&much, mark));
        }
        let node = node.clone();
        self.add(node, extent, 0)
    }

    fn copied(&self, much: &str, mark: Mark) -> Diagnostic {
        self.error(mark, &format!("aliases add {much}"), "use `$ref` instead of YAML aliases")
    }

    fn too_deep(&self, mark: Mark) -> Diagnostic {
        let message = format!("nested more than {MAX_DEPTH} levels deep");
        self.error(mark, &message, "give the inner parts a name under `components` and refer to them")
    }

    /// Puts a finished node where it belongs: into the open collection, or at the root.
    fn add(&mut self, node: Node, extent: Extent, anchor: usize) -> Result<(), Diagnostic> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            let message = format!("the document has more than {MAX_NODES} nodes");
            return Err(self.error(node.mark, &message, "generate from only the part you need"));
        }
        if anchor > 0 {
            if self.anchors.len() <= anchor {
                self.anchors.resize(anchor + 1, None);
            }
            // It is kept a second time, for the aliases.
            if let Err(much) = self.aliased.count(extent, 1) {
                return Err(self.copied(&much, node.mark));
            }
            self.anchors[anchor] = Some(Anchored { node: node.clone(), extent });
        }
        let Some(open) = self.stack.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        match (&mut open.node.value, open.key.take()) {
            (Value::Seq(items), _) => {
                open.extent.add("", extent);
                items.push(node);
            }
            (Value::Map(map), Some((key, mark))) => {
                open.extent.add(&key, extent);
                let mark = if node.mark.line == 0 { mark } else { node.mark };
                map.insert(key, Node::new(node.value, mark));
            }
            (Value::Map(map), None) => match scalar_text(&node.value) {
                Some(key) if map.contains_key(&key) => {
                    let message = format!("duplicate key `{}`", excerpt(&key));
                    return Err(self.error(node.mark, &message, "remove one of them"));
                }
                Some(key) => open.key = Some((key, node.mark)),
                None => return Err(self.error(node.mark, "a mapping key is not a string", "use a string as the key")),
            },
            _ => {}
        }
        Ok(())
    }

    fn mark(&self, span: &Span) -> Mark {
        Mark { file: self.file, line: span.start.line() as u32, column: span.start.col() as u32 + 1 }
    }

    fn syntax(&self, error: &ScanError) -> Diagnostic {
        let at = error.marker();
        let mark = Mark { file: self.file, line: at.line() as u32, column: at.col() as u32 + 1 };
        if error.info().contains("recursion limit") {
            return self.too_deep(mark);
        }
        self.error(mark, &format!("not YAML: {}", error.info()), "fix the syntax here or just above")
    }

    fn error(&self, mark: Mark, message: &str, help: &str) -> Diagnostic {
        Diagnostic::error(message, help).at(self.name, mark, "")
    }
}

/// JSON writes what is beyond 16 bits as two escapes, which YAML does not join.
fn json_escapes(text: &str) -> std::borrow::Cow<'_, str> {
    let code = |at: usize| {
        let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
        u32::from_str_radix(digits, 16).ok()
    };
    let (mut out, mut from, mut at) = (String::new(), 0, 0);
    while let Some(found) = text[at..].find('\\') {
        at += found;
        match (code(at), code(at + 6)) {
            (Some(high @ 0xd800..=0xdbff), Some(low @ 0xdc00..=0xdfff)) => {
                out.push_str(&text[from..at]);
                out.push_str(&format!("\\U{:08X}", 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)));
                at += 12;
                from = at;
            }
            // The escaped character with it, which may be a backslash.
            _ => at += 1 + text[at + 1..].chars().next().map_or(0, char::len_utf8),
        }
    }
    if from == 0 { text.into() } else { (out + &text[from..]).into() }
}

/// A plain scalar by the rules of YAML 1.2's core schema: `yes` and `2024-01-01` stay text.
pub fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        ".inf" | ".Inf" | ".INF" | "+.inf" => return Value::Float(f64::INFINITY),
        "-.inf" | "-.Inf" | "-.INF" => return Value::Float(f64::NEG_INFINITY),
        ".nan" | ".NaN" | ".NAN" => return Value::Float(f64::NAN),
        _ => {}
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let radix = digits.strip_prefix("0x").map(|d| (d, 16)).or_else(|| digits.strip_prefix("0o").map(|d| (d, 8)));
    if let Some((digits, radix)) = radix {
        return i128::from_str_radix(digits, radix).map_or_else(|_| Value::String(text.to_owned()), Value::Int);
    }
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return Value::String(text.to_owned());
    }
    if digits.bytes().all(|b| b.is_ascii_digit()) {
        if let Ok(value) = text.trim_start_matches('+').parse() {
            return Value::Int(value);
        }
    }
    let float = digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'));
    match text.parse() {
        Ok(value) if float => Value::Float(value),
        _ => Value::String(text.to_owned()),
    }
}

/// Whether a plain scalar of this text is text, and not a number, `true` or `null`.
pub fn is_plain_text(text: &str) -> bool {
    matches!(plain(text), Value::String(_))
}

/// Keys such as `200` and `true` are text in OpenAPI whether or not they are quoted.
fn scalar_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Int(value) => Some(value.to_string()),
        Value::Float(value) => Some(value.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Null => Some("null".to_owned()),
        Value::Seq(_) | Value::Map(_) => None,
    }
}

fn excerpt(text: &str) -> String {
    text.chars().take(60).collect()
}
