//! Types as people read them in Rust.

use crate::ir::{Body, Field, Kind, Presence, Response, Shape, Type};

/// The type as it is written in Rust.
pub fn ty(ty: &Type) -> String {
    match ty {
        Type::String => "String".into(),
        Type::Bool => "bool".into(),
        Type::Integer(width) => (*width).to_owned(),
        Type::Float => "f64".into(),
        Type::Json => "Value".into(),
        Type::JsonObject => "JsonObject".into(),
        Type::Upload => "Upload".into(),
        Type::Id(name) | Type::Named(name) => name.clone(),
        Type::List(inner) => format!("Vec<{}>", self::ty(inner)),
        Type::Metadata => "Metadata".into(),
        Type::Map(inner) => format!("BTreeMap<String, {}>", self::ty(inner)),
        Type::Nullable(inner) => format!("Option<{}>", self::ty(inner)),
        Type::Boxed(inner) => format!("Box<{}>", self::ty(inner)),
        Type::Page(inner) => format!("Page<{}>", self::ty(inner)),
    }
}

/// The type of the value of a field that is present.
pub fn value(field: &Field) -> String {
    if field.constant.is_some() && field.ty == Type::String { "Literal".into() } else { ty(&field.ty) }
}

/// The type of a field as it is declared.
pub fn field(field: &Field) -> String {
    let value = value(field);
    match field.presence {
        Presence::Required => value,
        Presence::Nullable | Presence::Optional => format!("Option<{value}>"),
        Presence::OptionalNullable => format!("Nullable<{value}>"),
    }
}

/// Whether a field is required, optional or nullable.
pub fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "required",
        Presence::Nullable => "required, nullable",
        Presence::Optional => "optional",
        Presence::OptionalNullable => "optional, nullable",
    }
}

/// What a method returns.
pub fn response(response: &Response) -> String {
    match response {
        Response::None => "()".into(),
        Response::Json(inner) => ty(inner),
        Response::Binary => "bytes".into(),
    }
}

/// How a body is sent.
pub fn body(body: &Body) -> String {
    match body {
        Body::None => "none".into(),
        Body::Json => "json".into(),
        Body::Multipart(_) => "multipart".into(),
        Body::UrlEncoded(_) => "urlencoded".into(),
        Body::JsonOf(media) | Body::Text(media) | Body::Bytes(Some(media)) => media.clone(),
        Body::Bytes(None) => "bytes".into(),
    }
}

/// What a variant holds, in parentheses; nothing when it holds nothing.
pub fn content(shape: &Shape) -> String {
    match shape {
        Shape::Literal(_) => String::new(),
        Shape::Number => "(f64)".into(),
        Shape::Integer => "(i64)".into(),
        Shape::Bool => "(bool)".into(),
        Shape::Text(inner)
        | Shape::List(inner)
        | Shape::Object(inner)
        | Shape::Tagged(_, inner)
        | Shape::Keyed(_, inner) => {
            format!("({})", ty(inner))
        }
    }
}

/// How a variant is recognised.
pub fn recognised(shape: &Shape) -> String {
    match shape {
        Shape::Literal(value) => format!("the string `{value}`"),
        Shape::Text(_) => "a string".into(),
        Shape::Number => "a number".into(),
        Shape::Integer => "an integer".into(),
        Shape::Bool => "a boolean".into(),
        Shape::List(_) => "a list".into(),
        Shape::Object(_) => "the only object".into(),
        Shape::Tagged(values, _) => format!("tag `{}`", values.join("`, `")),
        Shape::Keyed(keys, _) if keys.is_empty() => "an object".into(),
        Shape::Keyed(keys, _) => format!("an object with `{}`", keys.join("`, `")),
    }
}

/// The kind of a type, in one word.
pub fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Struct(_) => "struct",
        Kind::Enum(def) if def.whole => "enum of numbers",
        Kind::Enum(_) => "enum of strings",
        Kind::Union(_) => "union",
        Kind::Events(_) => "union of events",
        Kind::Answers(_) => "responses by status",
        Kind::Format(_) => "formatted string",
        Kind::Alias(_) => "alias",
    }
}
