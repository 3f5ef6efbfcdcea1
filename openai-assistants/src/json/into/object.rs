use serde_core::Serialize;
use serde_json::Value;

use super::NotAnObject;
use crate::json::{Extra, JsonObject};

/// The object passed to a setter, as JSON; `None` if it is null. Anything else is an error when the request is sent.
#[doc(hidden)]
pub fn given_optional_object(name: &str, given: impl Serialize, extra: &mut Extra) -> Option<JsonObject> {
    read(name, serde_json::to_value(given), extra)
}

/// As [`given_optional_object`], for what must be there.
#[doc(hidden)]
pub fn given_object(name: &str, given: impl Serialize, extra: &mut Extra) -> JsonObject {
    let value = serde_json::to_value(given);
    if matches!(value, Ok(Value::Null)) {
        extra.refuse(format!("`{name}` {}", NotAnObject::of(&Value::Null)));
    }
    read(name, value, extra).unwrap_or_default()
}

fn read(name: &str, given: serde_json::Result<Value>, extra: &mut Extra) -> Option<JsonObject> {
    match given {
        Ok(Value::Object(object)) => return Some(object),
        Ok(Value::Null) => {}
        Ok(Value::String(_)) => extra.refuse(format!(
            "`{name}` {}; read the text first, as by `serde_json::from_str::<JsonObject>(text)`",
            NotAnObject::of(&Value::String(String::new()))
        )),
        Ok(other) => extra.refuse(format!("`{name}` {}", NotAnObject::of(&other))),
        Err(error) => extra.refuse(format!("`{name}` cannot be written as JSON: {error}")),
    }
    None
}
