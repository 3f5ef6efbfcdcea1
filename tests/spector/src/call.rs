//! A call as a user of a generated crate writes it.

use codegen::ir::{Api, Body, Field, Kind, Operation, Place, Presence, Proof, Response, Style, StyleForm, Type};
use serde_json::{Map, Value};

use crate::find::{Found, decoded};
use crate::suite::{Call, Content, File};
use crate::value;

/// A required body that a scenario does not mention.
const NOTHING: &str = "{}";

/// Scenarios of streams that are asked for once more, from behind the last event.
const RESUMED: &[&str] = &["Streaming_Sse_Protocol_reconnect"];

/// The statements of a function that makes a call and compares its answer.
pub fn write(found: &Found<'_>, call: &Call) -> Result<String, String> {
    let (api, operation) = (&found.described.api, found.operation);
    let name = &found.described.document.name;
    let mut credentials = String::new();
    for scheme in &api.setup.schemes {
        let sent = |header: &str| call.headers.get(header).and_then(Value::as_str);
        let secret = match &scheme.proof {
            Proof::Header(header) => sent(&header.to_lowercase()),
            Proof::Token(kind) => sent("authorization").and_then(|text| text.strip_prefix(&format!("{kind} "))),
            Proof::Query(_) | Proof::Cookie(_) | Proof::Basic => None,
        };
        if let Some(secret) = secret {
            credentials.push_str(&format!(".{}({secret:?})", ident(&scheme.name)));
        }
    }
    let mut arguments: Vec<String> = Vec::new();
    for (parameter, text) in operation.path_params.iter().zip(&found.path) {
        let value = match call.path.get(&parameter.wire) {
            Some(value) => value::given(api, &parameter.ty, parameter.style, &parameter.wire, value),
            None => value::read(api, &parameter.ty, parameter.style, &parameter.wire, text),
        };
        arguments.push(json(&rust(api, &parameter.ty), &value.to_string()));
    }
    let given = Given { api, operation, call };
    if let Some(params) = &operation.params {
        arguments.push(given.params(params)?);
    }
    let (is_stream, mut function) = (given.is_stream(), operation.function.clone());
    if is_stream && operation.response == Response::Binary {
        function.push_str("_stream");
    }
    let resources: String = operation
        .resource
        .split('.')
        .filter(|name| !name.is_empty())
        .map(|name| format!(".{}()", ident(name)))
        .collect();
    let mut request = format!("api{resources}.{}({})", ident(&function), arguments.join(", "));
    // Which of several types one method asks for is the caller's to say, and so is what no document allows.
    let is_open = call.status >= 400 || operation.accept.as_deref().is_some_and(|accept| accept.contains(','));
    if let Some(accept) = call.headers.get("accept").and_then(Value::as_str).filter(|_| is_open) {
        request.push_str(&format!(".with_header(\"accept\", {accept:?})"));
    }
    if found.follows {
        request.push_str(&format!(".with_address(at.next({:?})?)", call.uri));
    }
    if is_stream && operation.response != Response::Binary {
        request.push_str(".stream()");
    }
    let answer = call.answer.as_ref().map(|body| &body.content);
    let outcome = match (&operation.response, answer) {
        _ if call.status >= 400 => format!("at.refused({request}, {}).await", call.status),
        _ if RESUMED.contains(&&*call.scenario) => format!("at.resumed(|| Ok({request})).await"),
        _ if is_stream => format!("at.events({request}, {}).await", bytes(answer)),
        (Response::Binary, _) => format!("at.bytes({request}, &{}).await", bytes(answer)),
        (_, Some(Content::Text { text })) => format!("at.json({request}, {}, {}).await", call.status, literal(text)),
        (_, None) => format!("at.nothing({request}, {}).await", call.status),
        (_, Some(_)) => return Err("bytes that the document describes as JSON".to_owned()),
    };
    let server = &found.server;
    Ok(format!(
        "    let builder = {name}::Api::builder().base_url(at.url({server:?})).configure(configure);\n    \
         let api = builder{credentials}.build().map_err(to_text)?;\n    {outcome}\n"
    ))
}

struct Given<'a> {
    api: &'a Api,
    operation: &'a Operation,
    call: &'a Call,
}

impl Given<'_> {
    fn is_stream(&self) -> bool {
        let media = self.call.answer.as_ref().map(|answer| answer.media.as_str());
        self.operation.streams.is_some() && media.is_some_and(|media| media.starts_with("text/event-stream"))
    }

    /// The argument that holds body, query and headers.
    fn params(&self, name: &str) -> Result<String, String> {
        let ty = Type::Named(name.to_owned());
        let whole = match self.api.find(name).map(|def| &def.kind) {
            Some(Kind::Struct(def)) if def.not_json || self.operation.body.is_form() => {
                self.constructed(name, &def.fields)?
            }
            _ => self.body(&rust(self.api, &ty))?,
        };
        Ok(match (self.operation.optional, whole) {
            (true, Some(whole)) => format!("Some({whole})"),
            (true, None) => "None".to_owned(),
            (false, Some(whole)) => whole,
            (false, None) => json(&rust(self.api, &ty), NOTHING),
        })
    }

    /// A body of JSON.
    fn body(&self, ty: &str) -> Result<Option<String>, String> {
        match &self.call.body {
            None => Ok(None),
            Some(body) => match body.content.text() {
                Some(text) => Ok(Some(json(ty, text))),
                None => Err("bytes that the document describes as JSON".to_owned()),
            },
        }
    }

    fn constructed(&self, name: &str, fields: &[Field]) -> Result<Option<String>, String> {
        let (mut arguments, mut setters, mut is_empty) = (Vec::new(), String::new(), true);
        for field in fields.iter().filter(|field| field.constant.is_none()) {
            let value = self.field(field, fields)?;
            is_empty &= value.is_none();
            match (value, field.presence) {
                (Some(value), Presence::Required) => arguments.push(value),
                (None, Presence::Required) if field.place == Place::Content => {
                    arguments.push(json(&rust(self.api, &field.ty), NOTHING));
                }
                (None, Presence::Required) => {
                    return Err(format!("the scenario says nothing of `{}`, which is required", field.wire));
                }
                (Some(value), _) => setters.push_str(&format!(".{}({value})", ident(&field.name))),
                (None, _) => {}
            }
        }
        let path = format!("types::{}", ident(name));
        let whole = format!("{path}::new({}){setters}", arguments.join(", "));
        Ok((!self.operation.optional || !is_empty).then_some(whole))
    }

    /// The value of a parameter or of a part of a form, as an expression.
    fn field(&self, field: &Field, all: &[Field]) -> Result<Option<String>, String> {
        let ty = rust(self.api, &field.ty);
        let (api, wire) = (self.api, &field.wire);
        let value = match field.place {
            Place::Content => return self.content(field, &ty),
            Place::Body => return self.part(field, &ty),
            Place::Query if field.style.explode && value::is_object(api, &field.ty) => self.members(field, all),
            Place::Query => {
                self.call.query.get(wire).map(|value| value::given(api, &field.ty, field.style, wire, value))
            }
            Place::Header => {
                let value = self.call.headers.get(&wire.to_lowercase());
                value.map(|value| value::given(api, &field.ty, field.style, wire, value))
            }
            Place::Cookie => {
                let cookies = self.call.headers.get("cookie").and_then(Value::as_str).unwrap_or_default();
                let mut pairs = cookies.split("; ").filter_map(|cookie| cookie.split_once('='));
                let text = pairs.find(|(name, _)| name == wire).map(|(_, text)| decoded(text));
                text.map(|text| value::read(api, &field.ty, field.style, wire, &text))
            }
        };
        Ok(value.map(|value| json(&ty, &value.to_string())))
    }

    /// An object whose members are parameters of the query.
    fn members(&self, field: &Field, all: &[Field]) -> Option<Value> {
        let mut members = Map::new();
        let mut put = |key: &str, value: &Value| {
            members.insert(key.to_owned(), value::member(self.api, &field.ty, key, value));
        };
        for (key, value) in &self.call.query {
            let inner = key.strip_prefix(&format!("{}[", field.wire)).and_then(|key| key.strip_suffix(']'));
            match (field.style.form, inner) {
                (StyleForm::Deep, Some(key)) => put(key, value),
                (StyleForm::Deep, None) => {}
                _ if all.iter().any(|other| other.wire == *key) => {}
                _ => put(key, value),
            }
        }
        (!members.is_empty()).then_some(Value::Object(members))
    }

    fn content(&self, field: &Field, ty: &str) -> Result<Option<String>, String> {
        let Some(body) = &self.call.body else { return Ok(None) };
        Ok(Some(match &field.ty {
            // A media type is the caller's to say only where the document leaves it open.
            Type::Upload => {
                let upload = format!("openai_assistants::Upload::from_bytes(\"file\", {})", bytes(Some(&body.content)));
                let is_open = self.operation.body == Body::Bytes(None);
                if is_open { format!("{upload}.mime_type({:?})", body.media) } else { upload }
            }
            Type::String if body.media != "application/json" => format!("text({})?", bytes(Some(&body.content))),
            _ => return self.body(ty),
        }))
    }

    fn part(&self, field: &Field, ty: &str) -> Result<Option<String>, String> {
        let Some(body) = &self.call.body else { return Ok(None) };
        let value = match &body.content {
            Content::Form { parts, files } => {
                let stated = match &self.operation.body {
                    Body::Multipart(encodings) => {
                        encodings.get(&field.wire).and_then(|encoding| encoding.media.as_ref())
                    }
                    _ => None,
                };
                let is_open = stated.is_none_or(|media| media.contains(['*', ',']));
                let file = |file: &File| {
                    let upload = format!(
                        "openai_assistants::Upload::from_bytes({:?}, {})",
                        file.name,
                        bytes(Some(&file.buffer))
                    );
                    if is_open { format!("{upload}.mime_type({:?})", file.media) } else { upload }
                };
                let files: Vec<String> = files.iter().filter(|file| file.field == field.wire).map(file).collect();
                match (&field.ty, files.first()) {
                    (Type::List(_), Some(_)) => return Ok(Some(format!("[{}]", files.join(", ")))),
                    (_, Some(file)) => return Ok(Some(file.clone())),
                    (_, None) => parts
                        .get(&field.wire)
                        .cloned()
                        .map(|value| value::given(self.api, &field.ty, Style::default(), &field.wire, &value)),
                }
            }
            Content::Text { text } => {
                let mut pairs = text.split('&').filter_map(|pair| pair.split_once('='));
                let text =
                    pairs.find(|(name, _)| *name == field.wire).map(|(_, text)| decoded(&text.replace('+', " ")));
                text.map(|text| value::read(self.api, &field.ty, field.style, &field.wire, &text))
            }
            Content::Bytes { .. } => return Err("bytes that the document describes as a form".to_owned()),
        };
        Ok(value.map(|value| json(ty, &value.to_string())))
    }
}

/// A value of a type, from JSON.
fn json(ty: &str, text: &str) -> String {
    let text = literal(text);
    if text.contains("{base}") {
        format!("value::<{ty}>(&at.fill({text}))?")
    } else {
        format!("value::<{ty}>({text})?")
    }
}

/// The bytes of a body as an expression.
fn bytes(content: Option<&Content>) -> String {
    match content {
        Some(Content::Text { text }) => format!("at.fill({}).into_bytes()", literal(text)),
        Some(Content::Bytes { base64 }) => format!("base64({base64:?})"),
        Some(Content::Form { .. }) | None => "Vec::new()".to_owned(),
    }
}

fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// A type, as the crate of the document names it.
fn rust(api: &Api, ty: &Type) -> String {
    let inside = |ty: &Type| rust(api, ty);
    match ty {
        Type::String => "String".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Integer(name) => (*name).to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Json => "serde_json::Value".to_owned(),
        Type::JsonObject => "types::JsonObject".to_owned(),
        Type::Metadata => "std::collections::BTreeMap<String, serde_json::Value>".to_owned(),
        Type::Upload => "openai_assistants::Upload".to_owned(),
        Type::Named(name) => match api.aliased(name) {
            Some(ty) => inside(ty),
            None => format!("types::{}", ident(name)),
        },
        Type::Id(name) => format!("types::{}", ident(name)),
        Type::List(item) => format!("Vec<{}>", inside(item)),
        Type::Map(item) => format!("std::collections::BTreeMap<String, {}>", inside(item)),
        Type::Boxed(inner) => inside(inner),
        Type::Nullable(inner) => format!("Option<{}>", inside(inner)),
        Type::Page(item) => format!("types::Page<{}>", inside(item)),
    }
}

/// What is a word of Rust is no name in it as it stands.
fn ident(name: &str) -> String {
    const WORDS: &str = " abstract as async await become box break const continue do dyn else enum extern false final fn \
                         for gen if impl in let loop macro match mod move mut override priv pub ref return static struct \
                         trait true try type typeof unsafe unsized use virtual where while yield ";
    let is_word = WORDS.contains(&format!(" {name} "));
    if is_word { format!("r#{name}") } else { name.to_owned() }
}
