//! Whether what is encoded again has everything that was received.

use serde_json::Value;

/// The first place of `received` that is not in `encoded`. Null and absent are the same, and a number is its value.
pub fn missing(encoded: &Value, received: &Value) -> Option<String> {
    match (encoded, received) {
        (Value::Object(encoded), Value::Object(received)) => received.iter().find_map(|(name, value)| {
            let missing = missing(encoded.get(name).unwrap_or(&Value::Null), value)?;
            Some(format!(".{name}{missing}"))
        }),
        (Value::Array(encoded), Value::Array(received)) if encoded.len() == received.len() => {
            let mut pairs = encoded.iter().zip(received).enumerate();
            pairs.find_map(|(index, (encoded, received))| Some(format!("[{index}]{}", missing(encoded, received)?)))
        }
        (Value::Number(encoded), Value::Number(received))
            if encoded.is_f64() != received.is_f64() && encoded.as_f64() == received.as_f64() =>
        {
            None
        }
        (encoded, received) if encoded == received => None,
        (encoded, received) => Some(format!(": received {received}, encoded {encoded}")),
    }
}
