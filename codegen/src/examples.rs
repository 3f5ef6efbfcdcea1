//! Checks whether the examples of a document match its schemas. The types accept more than the document allows, so
//! decoding alone would not show that.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use serde_json::Value as Json;

use crate::diagnostic::Diagnostic;
use crate::ir::{Api, Branch, EnumDef, Event, EventDef, Example, Kind, Presence, Shape, StructDef, Type, UnionDef};

/// What is wrong with each example, in the order of the document.
pub fn check(api: &Api) -> Vec<(usize, Diagnostic)> {
    let (mut found, known) = (Vec::new(), Known::default());
    for (index, example) in api.examples.iter().enumerate() {
        let mut check = Check { api, known: &known, wrong: None };
        check.value(&example.ty, &example.json, "");
        if let Some(message) = check.wrong {
            found.push((index, diagnostic(api, example, message)));
        }
    }
    found
}

fn diagnostic(api: &Api, example: &Example, message: String) -> Diagnostic {
    let help = "the example does not match its schema; correct one of them";
    Diagnostic::warning(message, help).within(&api.files, &example.at)
}

/// The first mismatch; those inside a mismatched value are not useful.
struct Check<'a> {
    api: &'a Api,
    known: &'a Known<'a>,
    wrong: Option<String>,
}

/// The lookup tables of a type, built once for each type: a document can have many values of a large type.
#[derive(Default)]
struct Known<'a> {
    values: Cache<'a, HashSet<&'a str>>,
    events: Cache<'a, HashMap<&'a str, &'a Event>>,
    fields: Cache<'a, Fields<'a>>,
    branches: Cache<'a, Branches<'a>>,
}

/// By the names of types.
type Cache<'a, T> = RefCell<HashMap<&'a str, Rc<T>>>;

struct Branches<'a> {
    /// By the text that they are, and by the values of their tag.
    literal: HashMap<&'a str, &'a Branch>,
    tagged: HashMap<&'a str, &'a Branch>,
    others: Vec<&'a Branch>,
}

struct Fields<'a> {
    by_name: HashMap<&'a str, usize>,
    /// Fields that must be there.
    needed: Vec<usize>,
}

fn cached<'a, T>(cache: &Cache<'a, T>, name: &'a str, make: impl FnOnce() -> T) -> Rc<T> {
    cache.borrow_mut().entry(name).or_insert_with(|| Rc::new(make())).clone()
}

impl<'a> Known<'a> {
    fn values(&self, name: &'a str, def: &'a EnumDef) -> Rc<HashSet<&'a str>> {
        cached(&self.values, name, || def.values.iter().map(|value| value.wire.as_str()).collect())
    }

    fn events(&self, name: &'a str, def: &'a EventDef) -> Rc<HashMap<&'a str, &'a Event>> {
        cached(&self.events, name, || def.events.iter().rev().map(|event| (event.wire.as_str(), event)).collect())
    }

    fn fields(&self, name: &'a str, def: &'a StructDef) -> Rc<Fields<'a>> {
        cached(&self.fields, name, || {
            let needed = |at: &usize| matches!(def.fields[*at].presence, Presence::Required | Presence::Nullable);
            Fields {
                by_name: def.fields.iter().enumerate().map(|(at, field)| (field.wire.as_str(), at)).collect(),
                needed: (0..def.fields.len()).filter(needed).collect(),
            }
        })
    }

    fn branches(&self, name: &'a str, def: &'a UnionDef) -> Rc<Branches<'a>> {
        cached(&self.branches, name, || {
            let (mut literal, mut tagged, mut others) = (HashMap::new(), HashMap::new(), Vec::new());
            for branch in &def.branches {
                match &branch.shape {
                    Shape::Literal(value) => _ = literal.entry(value.as_str()).or_insert(branch),
                    Shape::Tagged(values, _) => {
                        values.iter().for_each(|value| _ = tagged.entry(value.as_str()).or_insert(branch))
                    }
                    _ => others.push(branch),
                }
            }
            Branches { literal, tagged, others }
        })
    }
}

impl<'a> Check<'a> {
    fn wrong(&mut self, path: &str, what: &str) {
        let place = if path.is_empty() { "the example" } else { path };
        self.wrong.get_or_insert_with(|| format!("{place} {what}"));
    }

    fn value(&mut self, ty: &'a Type, json: &Json, path: &str) {
        if self.wrong.is_some() {
            return;
        }
        match (ty, json) {
            (Type::Json, _)
            | (Type::String | Type::Id(_) | Type::Upload, Json::String(_))
            | (Type::Bool, Json::Bool(_))
            | (Type::Float, Json::Number(_))
            | (Type::JsonObject, Json::Object(_)) => {}
            (Type::Integer(_), Json::Number(number)) if number.as_f64().is_some_and(|n| n.fract() == 0.0) => {}
            (Type::Nullable(_), Json::Null) => {}
            (Type::Boxed(inner) | Type::Nullable(inner), _) => self.value(inner, json, path),
            (Type::List(inner), Json::Array(items)) => {
                for (at, item) in items.iter().enumerate() {
                    self.value(inner, item, &format!("{path}/{at}"));
                }
            }
            (Type::Map(inner), Json::Object(members)) => {
                for (key, value) in members {
                    self.value(inner, value, &format!("{path}/{key}"));
                }
            }
            (Type::Page(inner), Json::Object(members)) => match members.get("data") {
                Some(Json::Array(items)) => {
                    for (at, item) in items.iter().enumerate() {
                        self.value(inner, item, &format!("{path}/data/{at}"));
                    }
                }
                Some(data) => {
                    self.wrong(&format!("{path}/data"), &format!("is {}, but a list is expected", kind(data)))
                }
                None => self.wrong(path, "lacks `data`, which is required"),
            },
            (Type::Named(name), _) => match self.api.find(name).map(|def| &def.kind) {
                Some(Kind::Alias(_)) => match self.api.aliased(name) {
                    Some(inner) if inner != ty => self.value(inner, json, path),
                    _ => {}
                },
                Some(Kind::Struct(def)) => self.object(name, def, json, path),
                Some(Kind::Enum(def)) if def.whole => match text(json) {
                    Some(text) if self.known.values(name, def).contains(&*text) => {}
                    _ => self.wrong(path, &format!("is {json}, which `{name}` does not list")),
                },
                Some(Kind::Enum(def)) => match json.as_str() {
                    Some(_) if def.open => {}
                    Some(text) if self.known.values(name, def).contains(text) => {}
                    Some(text) => self.wrong(path, &format!("is `{text}`, which `{name}` does not list")),
                    None => self.wrong(path, "is not a string"),
                },
                Some(Kind::Union(def)) => self.union(name, def, json, path),
                Some(Kind::Events(def)) => {
                    let event = json.get("event").and_then(Json::as_str);
                    let events = self.known.events(name, def);
                    match event.and_then(|event| events.get(event)) {
                        Some(known) => {
                            let data = json.get("data").unwrap_or(&Json::Null);
                            known.data.iter().for_each(|ty| self.value(ty, data, &format!("{path}/data")));
                        }
                        None => self.wrong(path, &format!("is not an event of `{name}`")),
                    }
                }
                Some(Kind::Format(_)) if !json.is_string() => self.wrong(path, "is not a string"),
                Some(Kind::Format(_) | Kind::Answers(_)) | None => {}
            },
            _ => self.wrong(path, &format!("is {}, but {} is expected", kind(json), wanted(ty))),
        }
    }

    fn object(&mut self, name: &'a str, def: &'a StructDef, json: &Json, path: &str) {
        let Json::Object(members) = json else {
            return self.wrong(path, &format!("is {}, but an object is expected", kind(json)));
        };
        let fields = self.known.fields(name, def);
        let unlisted = members.keys().find(|name| !fields.by_name.contains_key(name.as_str()));
        if let Some(name) = unlisted.filter(|_| !def.open) {
            self.wrong(path, &format!("has `{name}`, which the schema does not list"));
        }
        // In the order of the type: those that are there, and those that must be.
        let there = members.keys().filter_map(|name| fields.by_name.get(name.as_str()).copied());
        for field in fields.needed.iter().copied().chain(there).collect::<BTreeSet<_>>() {
            if self.wrong.is_some() {
                return;
            }
            let field = &def.fields[field];
            let place = format!("{path}/{}", field.wire);
            match (members.get(&field.wire), field.presence) {
                (None, Presence::Required | Presence::Nullable) => {
                    self.wrong(path, &format!("lacks `{}`, which is required", field.wire))
                }
                (None, _) => {}
                (Some(Json::Null), Presence::Required) if field.ty != Type::Json => {
                    self.wrong(&place, "is null, which is not allowed")
                }
                (Some(Json::Null), _) => {}
                (Some(value), _) => match &field.constant {
                    Some(constant) if text(value).as_deref() != Some(constant) => {
                        self.wrong(&place, &format!("is {value}, but only `{constant}` is allowed"))
                    }
                    Some(_) => {}
                    None => self.value(&field.ty, value, &place),
                },
            }
        }
    }

    fn union(&mut self, name: &'a str, def: &'a UnionDef, json: &Json, path: &str) {
        let branches = self.known.branches(name, def);
        let named = match json {
            Json::String(text) => branches.literal.get(text.as_str()),
            Json::Object(members) => {
                let tag = def.tag.as_ref().and_then(|tag| members.get(tag)).and_then(text);
                tag.and_then(|tag| branches.tagged.get(tag.as_str()))
            }
            _ => None,
        };
        let fits = |branch: &&&Branch| match (&branch.shape, json) {
            (Shape::Bool, Json::Bool(_)) | (Shape::List(_), Json::Array(_)) | (Shape::Object(_), Json::Object(_)) => {
                true
            }
            (Shape::Integer, Json::Number(number)) => number.is_i64(),
            (Shape::Number, Json::Number(_)) => true,
            _ => false,
        };
        let branch = named.or_else(|| branches.others.iter().find(fits)).copied();
        let text = || branches.others.iter().copied().find(|b| matches!(b.shape, Shape::Text(_)) && json.is_string());
        let keyed = || {
            let has = |keys: &[String]| keys.iter().all(|key| json.get(key).is_some());
            let fits = |b: &&Branch| matches!(&b.shape, Shape::Keyed(keys, _) if json.is_object() && has(keys));
            branches.others.iter().copied().filter(fits).max_by_key(|b| match &b.shape {
                Shape::Keyed(keys, _) => keys.len(),
                _ => 0,
            })
        };
        match branch.or_else(text).or_else(keyed).map(|branch| &branch.shape) {
            Some(
                Shape::Text(ty) | Shape::List(ty) | Shape::Object(ty) | Shape::Tagged(_, ty) | Shape::Keyed(_, ty),
            ) => self.value(ty, json, path),
            Some(_) => {}
            None if json.is_null() => {}
            None => self.wrong(path, &format!("matches no branch of `{name}`")),
        }
    }
}

/// A string, or a number or boolean as it is written.
fn text(json: &Json) -> Option<String> {
    match json {
        Json::String(text) => Some(text.clone()),
        Json::Bool(_) | Json::Number(_) => Some(json.to_string()),
        _ => None,
    }
}

fn kind(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "a boolean",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}

fn wanted(ty: &Type) -> &'static str {
    match ty {
        Type::Bool => "a boolean",
        Type::Integer(_) => "an integer",
        Type::Float => "a number",
        Type::List(_) => "a list",
        Type::Map(_) | Type::JsonObject | Type::Metadata | Type::Page(_) => "an object",
        _ => "a string",
    }
}
