//! Values as text for a model.

use std::fmt;

use serde_core::ser::{Impossible, Serialize, Serializer};

/// Text unchanged, `done` for `()`, anything else as JSON. A `Result` is its content, so results whose errors serialize
/// need no special handling.
pub(super) fn text<T: Serialize + ?Sized>(value: &T) -> Result<String, String> {
    // serde does not distinguish `()` from JSON's null, which means more than that something is done.
    if std::any::type_name::<T>() == std::any::type_name::<()>() {
        return Ok("done".to_owned());
    }
    match value.serialize(Look) {
        Ok(text) => Ok(text),
        Err(Stop::Failed(message)) => Err(message),
        Err(Stop::NoText) => serde_json::to_string(value)
            .map_err(|error| format!("the output of the tool cannot be written as JSON: {error}")),
    }
}

/// Takes text, and what is in a `Result`, an option or a newtype; stops at anything else.
struct Look;

#[derive(Debug)]
enum Stop {
    NoText,
    Failed(String),
}

macro_rules! no_text {
    ($($name:ident($($ty:ty)?);)*) => {
        $(fn $name(self, $(_: $ty)?) -> Result<String, Stop> {
            Err(Stop::NoText)
        })*
    };
    ($($name:ident($($ty:ty),*) -> $compound:ident;)*) => {
        $(fn $name(self, $(_: $ty),*) -> Result<Self::$compound, Stop> {
            Err(Stop::NoText)
        })*
    };
}

impl Serializer for Look {
    type Ok = String;
    type Error = Stop;
    type SerializeSeq = Impossible<String, Stop>;
    type SerializeTuple = Impossible<String, Stop>;
    type SerializeTupleStruct = Impossible<String, Stop>;
    type SerializeTupleVariant = Impossible<String, Stop>;
    type SerializeMap = Impossible<String, Stop>;
    type SerializeStruct = Impossible<String, Stop>;
    type SerializeStructVariant = Impossible<String, Stop>;

    fn serialize_str(self, text: &str) -> Result<String, Stop> {
        Ok(text.to_owned())
    }

    fn serialize_char(self, text: char) -> Result<String, Stop> {
        Ok(text.to_string())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<String, Stop> {
        Ok(variant.to_owned())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<String, Stop> {
        text(value).map_err(Stop::Failed)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<String, Stop> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<String, Stop> {
        match (name, variant) {
            ("Result", "Ok") => text(value).map_err(Stop::Failed),
            ("Result", "Err") => Err(Stop::Failed(text(value).unwrap_or_else(|error| error))),
            _ => Err(Stop::NoText),
        }
    }

    no_text! {
        serialize_bool(bool);
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_u64(u64);
        serialize_f32(f32);
        serialize_f64(f64);
        serialize_bytes(&[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(&'static str);
    }

    no_text! {
        serialize_seq(Option<usize>) -> SerializeSeq;
        serialize_tuple(usize) -> SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> SerializeTupleVariant;
        serialize_map(Option<usize>) -> SerializeMap;
        serialize_struct(&'static str, usize) -> SerializeStruct;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> SerializeStructVariant;
    }
}

impl serde_core::ser::Error for Stop {
    /// JSON will say the same.
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::NoText
    }
}

impl std::error::Error for Stop {}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a text")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::text;

    fn ok(value: &impl serde_core::Serialize) -> String {
        text(value).expect("an output")
    }

    #[test]
    fn text_is_sent_as_it_is_and_anything_else_as_json() {
        assert_eq!(ok(&"a \"b\""), "a \"b\"");
        assert_eq!(ok(&"s".to_owned()), "s");
        assert_eq!(ok(&'c'), "c");
        assert_eq!(ok(&json!("s")), "s");
        assert_eq!(ok(&crate::types::FileId::from("file-1")), "file-1");
        assert_eq!(ok(&crate::types::RunStatus::Completed), "completed");
        assert_eq!(ok(&Some("s")), "s");
        assert_eq!(ok(&std::net::Ipv4Addr::LOCALHOST), "127.0.0.1");
        assert_eq!(ok(&json!({"b": 1, "a": ["x"]})), r#"{"a":["x"],"b":1}"#);
        assert_eq!(ok(&(1, "x", 2.5)), r#"[1,"x",2.5]"#);
        assert_eq!((ok(&true), ok(&7_u8), ok(&vec!["x"])), ("true".to_owned(), "7".to_owned(), r#"["x"]"#.to_owned()));
        assert_eq!(text(&f64::NAN), Ok("null".to_owned()));
    }

    #[test]
    fn nothing_is_done_and_null_is_null() {
        assert_eq!(ok(&()), "done");
        assert_eq!(ok(&Ok::<_, String>(())), "done");
        assert_eq!(ok(&Value::Null), "null");
        assert_eq!(ok(&Ok::<_, String>(Value::Null)), "null");
        assert_eq!(ok(&None::<String>), "null");
    }

    #[test]
    fn a_result_is_what_is_in_it() {
        assert_eq!(ok(&Ok::<_, String>("s")), "s");
        assert_eq!(ok(&Ok::<_, String>([1])), "[1]");
        assert_eq!(text(&Err::<(), _>("too small")), Err("too small".to_owned()));
        assert_eq!(text(&Err::<(), _>(json!({"code": 7}))), Err(r#"{"code":7}"#.to_owned()));
        // A value that only resembles one is JSON.
        assert_eq!(ok(&json!({"Err": "x"})), r#"{"Err":"x"}"#);
    }

    #[test]
    fn what_cannot_be_json_is_a_failure() {
        let map = std::collections::BTreeMap::from([((1, 2), 3)]);
        let error = text(&map).expect_err("no key of JSON");
        assert!(error.starts_with("the output of the tool cannot be written as JSON: key must be a string"), "{error}");
    }
}
