//! The key as written, before it is resolved against an operation.

use super::{KEY, Problem};
use crate::diagnostic::closest;
use crate::document::{Node, Value};

/// The key, as written.
#[derive(Clone)]
pub(super) struct Key<'d> {
    pub(super) kind: Kind<'d>,
    pub(super) items: Option<Stated<'d>>,
    pub(super) id: Id<'d>,
    pub(super) more: Option<Stated<'d>>,
    pub(super) size: Option<Stated<'d>>,
}

/// Names, and where they stand.
#[derive(Clone)]
pub(super) struct Stated<'d> {
    pub(super) node: &'d Node,
    pub(super) names: Vec<&'d str>,
}

/// What leads from one page to the next.
#[derive(Clone)]
pub(super) enum Kind<'d> {
    Cursor {
        parameter: Stated<'d>,
        from: From<'d>,
    },
    Count {
        parameter: Stated<'d>,
        is_page: bool,
        first: Option<u64>,
        total: Option<Stated<'d>>,
        pages: Option<Stated<'d>>,
    },
    Link(Option<Stated<'d>>),
}

/// Where the cursor is.
#[derive(Clone)]
pub(super) enum From<'d> {
    Member(Stated<'d>),
    Header(Stated<'d>),
    LastItem(Stated<'d>),
}

/// What items are told apart by.
#[derive(Clone)]
pub(super) enum Id<'d> {
    /// `id`, where they have one.
    Usual,
    Member(Stated<'d>),
    None,
}

/// The members of the key by its kind, beside those that every kind has.
const KINDS: &[(&str, &[&str])] = &[
    ("cursor", &["parameter", "next", "last", "header", "size"]),
    ("page", &["parameter", "first", "size", "total", "pages"]),
    ("offset", &["parameter", "first", "size", "total"]),
    ("link", &["next"]),
];

const COMMON: &[&str] = &["kind", "items", "id", "more"];

impl<'d> Key<'d> {
    /// Reads the key; `None` if it is `false`.
    pub(super) fn read(stated: &'d Node) -> Result<Option<Self>, Problem<'d>> {
        if stated.as_bool() == Some(false) {
            return Ok(None);
        }
        let help = format!("write it as `{KEY}: {{ kind: cursor, parameter: after, next: next_cursor }}`, or `false`");
        let Some(map) = stated.as_map() else { return Err((stated, format!("`{KEY}` is not an object"), help)) };
        let Some(kind) = map.get("kind") else { return Err((stated, format!("`{KEY}` has no `kind`"), help)) };
        let named = KINDS.iter().find(|(name, _)| Some(*name) == kind.as_str());
        let Some((name, own)) = named else {
            let word = kind.as_str().unwrap_or_default();
            let hint =
                closest(word, KINDS.iter().map(|(name, _)| *name)).map(|name| format!("; did you mean `{name}`?"));
            let message = format!("unknown pagination kind `{word}`{}", hint.unwrap_or_default());
            return Err((kind, message, "the kinds are `cursor`, `page`, `offset` and `link`".to_owned()));
        };
        let known = || COMMON.iter().chain(own.iter()).copied();
        if let Some((key, value)) = map.iter().find(|(key, _)| !known().any(|known| known == *key)) {
            let hint = closest(key, known()).map(|known| format!("; did you mean `{known}`?")).unwrap_or_default();
            let message = format!("`{KEY}` of kind `{name}` does not support the member `{key}`{hint}");
            return Err((
                value,
                message,
                format!("the supported members are `{}`", known().collect::<Vec<_>>().join("`, `")),
            ));
        }
        let names = |key: &str| map.get(key).map(|node| Stated::read(key, node)).transpose();
        let parameter = || {
            let missing = || {
                let help = "name the request parameter that selects the next page".to_owned();
                (stated, format!("`{KEY}` of kind `{name}` has no `parameter`"), help)
            };
            one("parameter", names("parameter")?.ok_or_else(missing)?)
        };
        let kind = match *name {
            "cursor" => Kind::Cursor { parameter: parameter()?, from: from(stated, names)? },
            "link" => Kind::Link(names("next")?),
            name => Kind::Count {
                parameter: parameter()?,
                is_page: name == "page",
                first: map.get("first").map(first).transpose()?,
                total: names("total")?,
                pages: names("pages")?,
            },
        };
        let id = match map.get("id") {
            None => Id::Usual,
            Some(node) if node.as_bool() == Some(false) => Id::None,
            Some(node) => Id::Member(one("id", Stated::read("id", node)?)?),
        };
        let size = names("size")?.map(|size| one("size", size)).transpose()?;
        if let (Some(size), Kind::Cursor { from: From::Member(_) | From::Header(_), .. }) = (&size, &kind) {
            let message = format!("`size` of `{KEY}` has no effect with a cursor that the server sends");
            return Err((size.node, message, "remove it; the last page is the one without a cursor".to_owned()));
        }
        Ok(Some(Self { kind, items: names("items")?, id, more: names("more")?, size }))
    }
}

impl<'d> Stated<'d> {
    /// One name, or a list of names for nested members.
    fn read(key: &str, node: &'d Node) -> Result<Self, Problem<'d>> {
        let names: Option<Vec<&str>> = match &node.value {
            Value::String(name) => Some(vec![name]),
            Value::Seq(list) => list.iter().map(Node::as_str).collect(),
            _ => None,
        };
        match names {
            // Items that are nowhere below the answer are the answer.
            Some(names) if (!names.is_empty() || key == "items") && names.iter().all(|name| !name.is_empty()) => {
                Ok(Self { node, names })
            }
            _ => {
                let help = format!("write `{key}: name`, or `{key}: [outer, inner]` for a member of a member");
                Err((node, format!("`{key}` of `{KEY}` is not a name"), help))
            }
        }
    }

    pub(super) fn first(&self) -> &'d str {
        self.names.first().copied().unwrap_or_default()
    }

    pub(super) fn owned(&self) -> Vec<String> {
        self.names.iter().map(|name| (*name).to_owned()).collect()
    }
}

/// A name that is not of a member of a member.
fn one<'d>(key: &str, stated: Stated<'d>) -> Result<Stated<'d>, Problem<'d>> {
    if stated.names.len() == 1 {
        return Ok(stated);
    }
    Err((stated.node, format!("`{key}` of `{KEY}` is a list of names"), "use a single name".to_owned()))
}

/// Where the cursor for the next page is: in one of three places.
fn from<'d>(
    stated: &'d Node,
    names: impl Fn(&str) -> Result<Option<Stated<'d>>, Problem<'d>>,
) -> Result<From<'d>, Problem<'d>> {
    let last = names("last")?.map(|last| one("last", last)).transpose()?;
    let header = names("header")?.map(|header| one("header", header)).transpose()?;
    match (names("next")?, last, header) {
        (Some(next), None, None) => Ok(From::Member(next)),
        (None, Some(last), None) => Ok(From::LastItem(last)),
        (None, None, Some(header)) => Ok(From::Header(header)),
        _ => {
            let help = "the next cursor is a member of the response (`next`), a response header (`header`) or a member of \
                        the last item (`last`)";
            Err((stated, format!("`{KEY}` must have exactly one of `next`, `header` and `last`"), help.to_owned()))
        }
    }
}

fn first(node: &Node) -> Result<u64, Problem<'_>> {
    match node.value {
        Value::Int(number) => u64::try_from(number).ok(),
        _ => None,
    }
    .ok_or_else(|| {
        let help = "set it to the number of the first page or item, such as `first: 0`".to_owned();
        (node, format!("`first` of `{KEY}` is not an integer"), help)
    })
}
