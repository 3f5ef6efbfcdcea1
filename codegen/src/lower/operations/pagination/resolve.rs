//! The key, held against what an operation takes and answers.

use super::super::super::Lower;
use super::super::bodies::Sent;
use super::key::{From, Id, Key, Kind as Leads, Stated};
use super::{KEY, Problem};
use crate::diagnostic::closest;
use crate::document::{Node, Value};
use crate::ir::{Body, Count, Cursor, Follow, Kind, PageSize, Paging, Parameter, Place, Response, Type};

/// An operation.
pub(super) struct Call<'a, 'd> {
    /// The key.
    pub(super) node: &'d Node,
    pub(super) method: &'static str,
    pub(super) response: &'a Response,
    pub(super) parameters: &'a [&'d Node],
    pub(super) body: &'a Sent<'d>,
}

/// What a type has to be.
#[derive(Clone, Copy)]
enum Wanted {
    Cursor,
    Flag,
    Number,
}

impl<'d> Lower<'d> {
    /// What the key means for an operation.
    pub(super) fn resolve(&self, key: &Key<'d>, call: &Call<'_, 'd>) -> Result<Paging, Problem<'d>> {
        let Response::Json(answer) = call.response else {
            let help = "remove it, or describe the list under `responses`".to_owned();
            return Err((call.node, format!("`{KEY}` of an operation without a JSON response"), help));
        };
        if !matches!(call.body.kind, Body::None | Body::Json | Body::JsonOf(_)) {
            let help = "remove it; only a JSON body can be sent again for the next page".to_owned();
            return Err((call.node, format!("`{KEY}` of an operation that takes a form, text or bytes"), help));
        }
        let (items, item) = self.items(key, call, answer)?;
        let member =
            |stated: &Stated<'d>, what, wanted| self.member(answer, stated, what, wanted).map(|()| stated.owned());
        let follow = match &key.kind {
            Leads::Cursor { parameter, from } => {
                let (parameter, _) = self.request_parameter(call, parameter)?;
                let from = match from {
                    From::Member(next) => Cursor::Member(member(next, "next", Wanted::Cursor)?),
                    From::Header(header) => Cursor::Header(header.first().to_ascii_lowercase()),
                    From::LastItem(last) => {
                        self.member(&item, last, "last", Wanted::Cursor)?;
                        Cursor::LastItem(last.first().to_owned())
                    }
                };
                Follow::Cursor(parameter, from)
            }
            Leads::Count { parameter, is_page, first, total, pages } => {
                let (parameter, schema) = self.request_parameter(call, parameter)?;
                let total = total.as_ref().map(|total| member(total, "total", Wanted::Number)).transpose()?;
                let pages = pages.as_ref().map(|pages| member(pages, "pages", Wanted::Number)).transpose()?;
                let usual = if *is_page { 1 } else { 0 };
                let first = first.or_else(|| number(schema?, "default")).unwrap_or(usual);
                let count = Count { first, total, pages };
                if *is_page { Follow::Page(parameter, count) } else { Follow::Offset(parameter, count) }
            }
            Leads::Link(_) if call.method != "get" => {
                let help = "use `kind: cursor`; the URL of a page is requested with GET".to_owned();
                return Err((
                    call.node,
                    format!("`{KEY}` of kind `link` is set on a `{}` operation", call.method.to_uppercase()),
                    help,
                ));
            }
            Leads::Link(Some(next)) => Follow::Link(member(next, "next", Wanted::Cursor)?),
            Leads::Link(None) => Follow::LinkHeader,
        };
        let size = match &key.size {
            Some(size) => {
                let (parameter, schema) = self.request_parameter(call, size)?;
                let of = |key| schema.and_then(|schema| number(schema, key));
                Some(PageSize { parameter, default: of("default"), max: of("maximum") })
            }
            None => None,
        };
        let more = key.more.as_ref().map(|more| member(more, "more", Wanted::Flag)).transpose()?;
        let id = match &key.id {
            Id::None => None,
            Id::Member(id) => {
                self.member(&item, id, "id", Wanted::Cursor)?;
                Some(id.first().to_owned())
            }
            Id::Usual => {
                let id = Stated { node: call.node, names: vec!["id"] };
                self.member(&item, &id, "id", Wanted::Cursor).is_ok().then(|| "id".to_owned())
            }
        };
        // Any JSON can have an `id` that means something else.
        let id = id.filter(|_| !matches!(item, Type::Json) || matches!(key.id, Id::Member(_)));
        Ok(Paging { items, id, more, size, follow })
    }

    /// Where the items are, and what they are.
    fn items(&self, key: &Key<'d>, call: &Call<'_, 'd>, answer: &Type) -> Result<(Vec<String>, Type), Problem<'d>> {
        let names: Vec<String> = match &key.items {
            Some(stated) => stated.owned(),
            None => self.only_list(answer).ok_or_else(|| {
                let help = "name the member that holds them, as `items: data`, or `items: [result, data]`".to_owned();
                (call.node, format!("`{KEY}` does not specify where the items are"), help)
            })?,
        };
        let place = key.items.as_ref().map_or(call.node, |stated| stated.node);
        let steps: Vec<&str> = names.iter().map(String::as_str).collect();
        let ty = self.walk(answer, &steps).map_err(|missing| missing.problem(place, "items"))?;
        match self.inner(&ty) {
            Type::List(item) => Ok((names, self.inner(&item))),
            _ => {
                let what = if names.is_empty() { "the response".to_owned() } else { format!("`{}`", names.join(".")) };
                let help = "name the member that holds the list of items".to_owned();
                Err((place, format!("`items` of `{KEY}` refers to {what}, which is not a list"), help))
            }
        }
    }

    /// The answer itself if it is a list, else its only member that is one.
    fn only_list(&self, answer: &Type) -> Option<Vec<String>> {
        match self.inner(answer) {
            Type::List(_) => Some(Vec::new()),
            Type::Page(_) => Some(vec!["data".to_owned()]),
            Type::Named(name) => {
                let Some(Kind::Struct(def)) = self.kind_of(&name) else { return None };
                let mut lists = def.fields.iter().filter(|field| matches!(self.inner(&field.ty), Type::List(_)));
                let only = lists.next().filter(|_| lists.next().is_none())?;
                Some(vec![only.wire.clone()])
            }
            _ => None,
        }
    }

    /// Checks that a member of a response or item exists and has a suitable type.
    fn member(&self, ty: &Type, stated: &Stated<'d>, key: &str, wanted: Wanted) -> Result<(), Problem<'d>> {
        let found = self.walk(ty, &stated.names).map_err(|missing| missing.problem(stated.node, key))?;
        let found = self.inner(&found);
        let is_text = match &found {
            Type::String | Type::Id(_) | Type::Json => true,
            Type::Named(name) => matches!(self.kind_of(name), Some(Kind::Enum(_))),
            _ => false,
        };
        let is_number = matches!(found, Type::Integer(_) | Type::Float);
        let (fits, expected) = match wanted {
            Wanted::Cursor => (is_text || is_number, "a string or a number"),
            Wanted::Number => (is_text || is_number, "a number"),
            Wanted::Flag => (is_text || found == Type::Bool, "a boolean"),
        };
        if fits {
            return Ok(());
        }
        let name = stated.names.join(".");
        let help = format!("name a member that holds {expected}");
        Err((stated.node, format!("`{key}` of `{KEY}` refers to `{name}`, which is not {expected}"), help))
    }

    /// The type of a member of a member.
    fn walk(&self, ty: &Type, names: &[&str]) -> Result<Type, Missing> {
        let mut ty = self.inner(ty);
        for (at, name) in names.iter().enumerate() {
            let known = |name: &str, known: &[&str]| Missing::of(&names[..at], name, known);
            ty = match &ty {
                Type::Json | Type::JsonObject => Type::Json,
                Type::Map(inner) => self.inner(inner),
                Type::Page(item) => match *name {
                    "data" => Type::List(item.clone()),
                    "has_more" => Type::Bool,
                    "object" | "first_id" | "last_id" => Type::String,
                    name => return Err(known(name, &["data", "has_more", "first_id", "last_id"])),
                },
                Type::Named(of) => match self.kind_of(of) {
                    Some(Kind::Struct(def)) => {
                        let mut fields = def.fields.iter().filter(|field| field.place == Place::Body);
                        match fields.clone().find(|field| field.wire == *name) {
                            Some(field) => self.inner(&field.ty),
                            None => {
                                let names: Vec<&str> = fields.by_ref().map(|field| field.wire.as_str()).collect();
                                return Err(known(name, &names));
                            }
                        }
                    }
                    _ => return Err(known(name, &[])),
                },
                _ => return Err(known(name, &[])),
            };
        }
        Ok(ty)
    }

    /// A type without aliases, pointers and null around it.
    fn inner(&self, ty: &Type) -> Type {
        let mut ty = ty;
        while self.budget.look() {
            match ty {
                Type::Boxed(inner) | Type::Nullable(inner) => ty = inner,
                Type::Named(name) => match self.kind_of(name) {
                    Some(Kind::Alias(next)) => ty = next,
                    _ => break,
                },
                _ => break,
            }
        }
        ty.clone()
    }

    /// A parameter of the request by its name, and its schema.
    fn request_parameter(
        &self,
        call: &Call<'_, 'd>,
        stated: &Stated<'d>,
    ) -> Result<(Parameter, Option<&'d Node>), Problem<'d>> {
        let name = stated.first();
        let named = |place: &str, name: &str| {
            call.parameters.iter().find(|p| p.str("in") == Some(place) && p.str("name") == Some(name)).copied()
        };
        if let Some(parameter) = named("query", name) {
            return Ok((Parameter::Query(name.to_owned()), parameter.get("schema")));
        }
        let headers = || call.parameters.iter().filter(|p| p.str("in") == Some("header"));
        let is_it = |p: &&&Node| p.str("name").is_some_and(|other| other.eq_ignore_ascii_case(name));
        if let Some(parameter) = headers().find(is_it) {
            return Ok((Parameter::Header(name.to_ascii_lowercase()), parameter.get("schema")));
        }
        // A member of an object in the query, as `page[after]`.
        let outer = name.split_once('[').and_then(|(outer, _)| named("query", outer));
        if outer.is_some_and(|outer| outer.str("style") == Some("deepObject")) {
            return Ok((Parameter::Query(name.to_owned()), None));
        }
        let members = call.body.schema().map(|schema| self.gathered(schema).list);
        if let Some(schema) = members.as_ref().and_then(|list| list.get(name)) {
            return Ok((Parameter::Body(name.to_owned()), Some(schema)));
        }
        let known = call.parameters.iter().filter(|p| p.str("in") != Some("path")).filter_map(|p| p.str("name"));
        let known: Vec<&str> = known.chain(members.iter().flat_map(|list| list.keys().map(|name| &**name))).collect();
        let hint = closest(name, known.iter().copied()).map(|name| format!("; did you mean `{name}`?"));
        let message = format!("`{KEY}` names the parameter `{name}`, which does not exist{}", hint.unwrap_or_default());
        Err((stated.node, message, format!("declare it as a query parameter{}", listed(&known))))
    }
}

/// A member that is not there.
struct Missing {
    name: String,
    outer: String,
    known: Vec<String>,
}

impl Missing {
    fn of(outer: &[&str], name: &str, known: &[&str]) -> Self {
        let known = known.iter().map(|name| (*name).to_owned()).collect();
        Self { name: name.to_owned(), outer: outer.join("."), known }
    }

    fn problem<'d>(self, node: &'d Node, key: &str) -> Problem<'d> {
        let Self { name, outer, known } = self;
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let hint = closest(&name, known.iter().copied()).map(|name| format!("; did you mean `{name}`?"));
        let place = if outer.is_empty() { String::new() } else { format!(" of `{outer}`") };
        let message =
            format!("`{key}` of `{KEY}` names `{name}`{place}, which does not exist{}", hint.unwrap_or_default());
        let help = match known.is_empty() {
            true => "name a member of an object described in the document".to_owned(),
            false => format!("name a member described in the document{}", listed(&known)),
        };
        (node, message, help)
    }
}

/// The existing names, for a help about a missing one.
fn listed(names: &[&str]) -> String {
    const SHOWN: usize = 12;
    if names.is_empty() {
        return String::new();
    }
    let more = if names.len() > SHOWN { ", …" } else { "" };
    format!("; known names are `{}`{more}", names[..names.len().min(SHOWN)].join("`, `"))
}

/// A whole number that a schema states.
fn number(schema: &Node, key: &str) -> Option<u64> {
    match schema.get(key)?.value {
        Value::Int(number) => u64::try_from(number).ok(),
        _ => None,
    }
}
