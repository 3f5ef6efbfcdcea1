//! How parameters and the fields of forms are written: the styles of OpenAPI, as a table.
//!
//! A value is taken apart into pieces, each with a name; where it is sent decides what stands between them. What is
//! deeper than a style can say, such as an object in a list, is JSON text.

use std::borrow::Cow;

use serde_json::Value as Any;

use crate::json::{Json, View};
use crate::operation::Escape;

/// How a value is written where it is not JSON.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Before the first piece, in a path.
    lead: &'static str,
    /// Between pieces, in a path and in a header.
    between: &'static str,
    /// Between the items and members of one piece.
    inside: &'static str,
    /// Whether each item and each member is a separate piece.
    explode: bool,
    /// Whether the name is written in a path.
    named: bool,
    depth: Depth,
    escape: Escape,
}

/// How far a value is taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Depth {
    /// Items and members.
    One,
    /// Items; an object is JSON.
    Items,
    /// All of it, under names such as `a[b][c]`.
    All,
    /// Not at all: it is JSON.
    Json,
}

/// A part of a value, encoded, under its name, which is not.
pub(crate) struct Piece<'a> {
    pub(crate) name: Cow<'a, str>,
    pub(crate) value: String,
    /// The name is that of a member, and not of the parameter.
    is_member: bool,
}

type Pieces<'a> = serde_json::Result<Vec<Piece<'a>>>;

impl Style {
    /// `color=blue&color=black`, `R=100&G=200`
    pub const FORM: Self = Self {
        lead: "",
        between: "&",
        inside: ",",
        explode: true,
        named: true,
        depth: Depth::One,
        escape: Escape::All,
    };
    /// `color=blue,black`, `color=R,100,G,200`
    pub const FORM_JOINED: Self = Self { explode: false, ..Self::FORM };
    /// `color=blue%20black`
    pub const SPACES: Self = Self { inside: " ", ..Self::FORM_JOINED };
    /// `color=blue%7Cblack`
    pub const PIPES: Self = Self { inside: "|", ..Self::FORM_JOINED };
    /// `color[R]=100&color[G]=200`, to any depth; items are `color[]=blue`, or `color[0][R]=100` when they are more than
    /// text.
    pub const DEEP: Self = Self { depth: Depth::All, ..Self::FORM };
    /// `color=blue&color=black`, `color={"R":100,"G":200}`: a field of a form without a style.
    pub const FIELD: Self = Self { depth: Depth::Items, ..Self::FORM };
    /// `color={"R":100,"G":200}`
    pub const JSON: Self = Self { depth: Depth::Json, named: false, ..Self::FORM };
    /// `blue,black`, `R,100,G,200`
    pub const SIMPLE: Self = Self { between: ",", named: false, ..Self::FORM_JOINED };
    /// `blue,black`, `R=100,G=200`
    pub const SIMPLE_EXPLODED: Self = Self { explode: true, ..Self::SIMPLE };
    /// `.blue,black`, `.R,100,G,200`
    pub const LABEL: Self = Self { lead: ".", between: ".", named: false, ..Self::FORM_JOINED };
    /// `.blue.black`, `.R=100.G=200`
    pub const LABEL_EXPLODED: Self = Self { explode: true, ..Self::LABEL };
    /// `;color=blue,black`, `;color=R,100,G,200`
    pub const MATRIX: Self = Self { lead: ";", between: ";", ..Self::FORM_JOINED };
    /// `;color=blue;color=black`, `;R=100;G=200`
    pub const MATRIX_EXPLODED: Self = Self { explode: true, ..Self::MATRIX };

    /// Leaves reserved characters as they are where they have no other meaning.
    pub const fn reserved(self) -> Self {
        self.with(Escape::Reserved)
    }

    pub(crate) const fn with(self, escape: Escape) -> Self {
        Self { escape, ..self }
    }

    /// What is put into the path for a parameter; it is encoded. The name is written by some styles.
    pub fn path(self, name: &str, value: &impl Json) -> String {
        // A value that cannot be written is empty, which no path takes.
        self.joined(name, value.view()).unwrap_or_default()
    }

    /// All pieces, with what the style has between them.
    #[inline]
    pub(crate) fn joined(self, name: &str, value: View<'_>) -> serde_json::Result<String> {
        let mut text = String::new();
        for (at, piece) in self.pieces(name, value)?.iter().enumerate() {
            text.push_str(if at == 0 { self.lead } else { self.between });
            if self.named || piece.is_member {
                self.escape.push(&mut text, &piece.name);
            }
            if piece.is_member || self.named && !piece.value.is_empty() {
                text.push('=');
            }
            text.push_str(&piece.value);
        }
        Ok(text)
    }

    /// The pieces of a value; none where there is no value.
    #[inline]
    pub(crate) fn pieces<'a>(self, name: &'a str, value: View<'a>) -> Pieces<'a> {
        let one = |value: String| vec![Piece { name: name.into(), value, is_member: false }];
        Ok(match (self.depth, Parted::of(value)) {
            (_, Parted::Nothing) => Vec::new(),
            (Depth::Json, _) => one(self.escaped(&serde_json::to_string(&value)?)),
            (_, Parted::Text(text)) => one(self.escaped(&text)),
            (Depth::All, _) => {
                let mut pieces = Vec::new();
                self.nested(name.to_owned(), value, &mut pieces);
                pieces
            }
            (Depth::Items, Parted::Object(_)) => one(self.escaped(&serde_json::to_string(&value)?)),
            (_, Parted::List(items)) => {
                let texts = items.into_iter().filter_map(|item| self.text(item).transpose());
                let texts = texts.collect::<serde_json::Result<Vec<_>>>()?;
                match self.explode {
                    true => texts.into_iter().flat_map(one).collect(),
                    false if texts.is_empty() => Vec::new(),
                    false => one(self.join(texts)),
                }
            }
            (_, Parted::Object(members)) => {
                let mut pieces = Vec::new();
                for (name, value) in members {
                    if let Some(value) = self.text(value)? {
                        pieces.push(Piece { name: name.into(), value, is_member: true });
                    }
                }
                match self.explode {
                    false if !pieces.is_empty() => {
                        one(self.join(pieces.into_iter().flat_map(|p| [self.escaped(&p.name), p.value])))
                    }
                    _ => pieces,
                }
            }
        })
    }

    /// Adds a piece for every text inside of a value.
    #[inline]
    fn nested(self, name: String, value: View<'_>, pieces: &mut Vec<Piece<'_>>) {
        match Parted::of(value) {
            Parted::Nothing => {}
            Parted::Text(text) => {
                pieces.push(Piece { name: name.into(), value: self.escaped(&text), is_member: true });
            }
            Parted::List(items) => {
                let plain = items.iter().all(|item| matches!(Parted::of(*item), Parted::Nothing | Parted::Text(_)));
                for (at, item) in items.into_iter().enumerate() {
                    self.nested(if plain { format!("{name}[]") } else { format!("{name}[{at}]") }, item, pieces);
                }
            }
            Parted::Object(members) => {
                for (member, value) in members {
                    self.nested(format!("{name}[{member}]"), value, pieces);
                }
            }
        }
    }

    /// The text of an item or a member, encoded.
    #[inline]
    fn text(self, value: View<'_>) -> serde_json::Result<Option<String>> {
        Ok(match Parted::of(value) {
            Parted::Nothing => None,
            Parted::Text(text) => Some(self.escaped(&text)),
            Parted::List(_) | Parted::Object(_) => Some(self.escaped(&serde_json::to_string(&value)?)),
        })
    }

    #[inline]
    fn escaped(self, text: &str) -> String {
        let mut escaped = String::with_capacity(text.len());
        self.escape.push(&mut escaped, text);
        escaped
    }

    fn join(self, texts: impl IntoIterator<Item = String>) -> String {
        // A comma stays one: those of the data are encoded.
        let inside = if self.inside == "," { self.inside.to_owned() } else { self.escaped(self.inside) };
        texts.into_iter().collect::<Vec<_>>().join(&inside)
    }
}

/// A value, one level of it.
pub(crate) enum Parted<'a> {
    Nothing,
    Text(Cow<'a, str>),
    List(Vec<View<'a>>),
    Object(Vec<(&'a str, View<'a>)>),
}

impl<'a> Parted<'a> {
    #[inline]
    pub(crate) fn of(value: View<'a>) -> Self {
        match value {
            View::Absent | View::Null | View::Json(Any::Null) => Self::Nothing,
            View::Bool(value) | View::Json(&Any::Bool(value)) => {
                Self::Text(if value { "true" } else { "false" }.into())
            }
            View::Integer(value) => Self::Text(value.to_string().into()),
            View::Unsigned(value) => Self::Text(value.to_string().into()),
            View::Float(value) => Self::Text(value.to_string().into()),
            View::Number(value) | View::Json(Any::Number(value)) => Self::Text(value.to_string().into()),
            View::Text(text) => Self::Text(text.into()),
            View::Json(Any::String(text)) => Self::Text(text.into()),
            View::Json(Any::Array(items)) => Self::List(items.iter().map(View::Json).collect()),
            View::List(list) => {
                let mut items = Vec::new();
                list.items(&mut |item| items.push(item));
                Self::List(items)
            }
            View::Map(map) | View::Json(Any::Object(map)) => {
                Self::Object(map.iter().map(|(name, value)| (name.as_str(), View::Json(value))).collect())
            }
            View::Tagged((tag, value), inner) => match Self::of(inner.shown()) {
                Self::Object(mut members) => {
                    if !members.iter().any(|(name, value)| name == tag && !matches!(value, View::Absent)) {
                        members.insert(0, (*tag, *value));
                    }
                    Self::Object(members)
                }
                other => other,
            },
            View::Members(object) => {
                let mut members = Vec::new();
                object.members(&mut |name, value| members.push((name, value)));
                Self::Object(members)
            }
            View::Object(object) => {
                let (names, extra) = (object.names(), object.extra());
                let known = names.iter().enumerate().map(|(at, name)| match extra.get(*name) {
                    Some(value) => (*name, View::Json(value)),
                    None => (*name, object.view_member(at)),
                });
                let others = extra.iter().filter(|(name, _)| !names.contains(&name.as_str()));
                Self::Object(known.chain(others.map(|(name, value)| (name.as_str(), View::Json(value)))).collect())
            }
        }
    }
}

#[cfg(test)]
mod tests;
