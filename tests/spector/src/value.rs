//! What the texts of a request stand for, by the types of the parameters that they are in.

use codegen::ir::{Api, Kind, Style, StyleForm, Type};
use serde_json::{Map, Value};

/// Text in a path, query or header → the value that a caller has.
pub fn read(api: &Api, ty: &Type, style: Style, name: &str, text: &str) -> Value {
    let (start, inner, outer) = match style.form {
        StyleForm::Label => (".", ",", "."),
        StyleForm::Matrix => (";", ",", ";"),
        StyleForm::Space => ("", " ", "&"),
        StyleForm::Pipe => ("", "|", "&"),
        StyleForm::Json => return serde_json::from_str(text).unwrap_or_default(),
        StyleForm::Form => ("", ",", "&"),
        StyleForm::Simple | StyleForm::Deep => ("", ",", ","),
    };
    let text = text.strip_prefix(start).unwrap_or(text);
    let named = format!("{name}=");
    let bare = |text: &str| match style.form {
        StyleForm::Matrix => text.strip_prefix(&named).unwrap_or(text).to_owned(),
        _ => text.to_owned(),
    };
    match shape(api, ty) {
        Shaped::List(item) => {
            let items = bare(text).split(if style.explode { outer } else { inner }).map(bare).collect::<Vec<_>>();
            items.iter().map(|text| one(api, item, text)).collect()
        }
        Shaped::Object => {
            let put = |members: &mut Map<String, Value>, key: &str, text: &str| {
                members.insert(key.to_owned(), member(api, ty, key, &text.into()));
            };
            let mut members = Map::new();
            if style.explode {
                for (key, text) in text.split(outer).filter_map(|member| member.split_once('=')) {
                    put(&mut members, key, text);
                }
            } else {
                let (text, mut key) = (bare(text), None);
                for part in text.split(inner) {
                    match key.take() {
                        None => key = Some(part.to_owned()),
                        Some(key) => put(&mut members, &key, part),
                    }
                }
            }
            Value::Object(members)
        }
        Shaped::One => one(api, ty, &bare(text)),
    }
}

/// What a scenario states as a value of the query: text, or a list of texts.
pub fn given(api: &Api, ty: &Type, style: Style, name: &str, value: &Value) -> Value {
    match (value, shape(api, ty)) {
        (Value::String(text), _) => read(api, ty, style, name, text),
        (Value::Array(items), Shaped::List(item)) => {
            items.iter().map(|value| value.as_str().map_or(value.clone(), |text| one(api, item, text))).collect()
        }
        (value, Shaped::List(_)) => Value::Array(vec![value.clone()]),
        (Value::Number(_) | Value::Bool(_), _) if is_text(api, ty) => Value::String(value.to_string()),
        _ => value.clone(),
    }
}

/// Whether a value has members.
pub fn is_object(api: &Api, ty: &Type) -> bool {
    matches!(shape(api, ty), Shaped::Object)
}

/// A member of an object, where its text stands on its own.
pub fn member(api: &Api, ty: &Type, key: &str, value: &Value) -> Value {
    let Value::String(text) = value else { return value.clone() };
    let inner = match ty {
        Type::Boxed(inner) | Type::Nullable(inner) => return member(api, inner, key, value),
        Type::Map(inner) => inner,
        Type::Named(name) => match (api.aliased(name), api.find(name).map(|def| &def.kind)) {
            (Some(ty), _) => return member(api, ty, key, value),
            (None, Some(Kind::Struct(def))) => {
                def.fields.iter().find(|field| field.wire == key).map_or(&Type::Json, |field| &field.ty)
            }
            _ => &Type::Json,
        },
        _ => &Type::Json,
    };
    one(api, inner, text)
}

enum Shaped<'a> {
    One,
    List(&'a Type),
    Object,
}

fn shape<'a>(api: &'a Api, ty: &'a Type) -> Shaped<'a> {
    match ty {
        Type::List(item) => Shaped::List(item),
        Type::Map(_) | Type::JsonObject | Type::Metadata => Shaped::Object,
        Type::Boxed(inner) | Type::Nullable(inner) => shape(api, inner),
        Type::Named(name) => match (api.aliased(name), api.find(name).map(|def| &def.kind)) {
            (Some(ty), _) => shape(api, ty),
            (None, Some(Kind::Struct(_))) => Shaped::Object,
            _ => Shaped::One,
        },
        _ => Shaped::One,
    }
}

fn is_text(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::String | Type::Id(_) => true,
        Type::Named(name) => match (api.aliased(name), api.find(name).map(|def| &def.kind)) {
            (Some(ty), _) => is_text(api, ty),
            (None, Some(Kind::Enum(def))) => !def.whole,
            _ => false,
        },
        _ => false,
    }
}

/// A value without parts.
fn one(api: &Api, ty: &Type, text: &str) -> Value {
    let number = if is_text(api, ty) { None } else { serde_json::from_str(text).ok() };
    number.unwrap_or_else(|| Value::String(text.to_owned()))
}
