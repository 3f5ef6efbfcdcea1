//! The message, code and type in the JSON of an error, wherever a server puts them.

use serde_json::{Map, Value};

use super::embedded::embedded;
use super::members::{error_status, is_empty_word, is_identifier, label, ranked};

/// The texts of an error as the server sent them, secrets included.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Description {
    pub(super) message: Option<String>,
    pub(super) code: Option<String>,
    pub(super) kind: Option<String>,
    pub(super) param: Option<String>,
    /// The HTTP status that the body repeats, or that it has instead of the response.
    pub(super) status: Option<u16>,
}

/// Members with the message, in order of precedence. Names are compared without case and punctuation, here and below.
const MESSAGES: [&str; 17] = [
    "error",
    "fault",
    "message",
    "msg",
    "detail",
    "errors",
    "errordescription",
    "errormessage",
    "errormsg",
    "errmessage",
    "errmsg",
    "faultstring",
    "reason",
    "description",
    "details",
    "explanation",
    "title",
];

const CODES: [&str; 3] = ["code", "errorcode", "errcode"];
const KINDS: [&str; 3] = ["type", "errortype", "status"];
const PARAMS: [&str; 2] = ["param", "parameter"];
const STATUSES: [&str; 4] = ["statuscode", "httpstatus", "status", "code"];

/// What an item of a list of errors is about.
const LOCATIONS: [&str; 5] = ["loc", "path", "field", "instancepath", "property"];

/// How many items of a list of errors are shown.
const SHOWN: usize = 3;

/// How many parts of a location are shown.
const MAX_LOCATION: usize = 8;

/// How many values are visited, which also limits the depth.
const MAX_VALUES: usize = 48;

impl Description {
    pub(super) fn in_json(value: &Value) -> Self {
        Search { left: MAX_VALUES }.value(value)
    }

    /// In a text that has JSON in it.
    pub(super) fn in_text(text: &str) -> Self {
        Search { left: MAX_VALUES }.text(text)
    }

    /// Adds what only the other one has.
    fn or(self, other: Self) -> Self {
        Self {
            message: self.message.or(other.message),
            code: self.code.or(other.code),
            kind: self.kind.or(other.kind),
            param: self.param.or(other.param),
            status: self.status.or(other.status),
        }
    }

    fn labels(members: &Map<String, Value>) -> Self {
        let first = |names: &[&'static str]| ranked(members, names).into_iter().find_map(|(_, value)| label(value));
        let kinds = ranked(members, &KINDS).into_iter();
        Self {
            message: None,
            code: first(&CODES),
            kind: kinds
                .filter(|(name, value)| *name != "status" || value.is_string())
                .find_map(|(_, value)| label(value)),
            param: first(&PARAMS),
            status: ranked(members, &STATUSES).into_iter().find_map(|(_, value)| error_status(value)),
        }
    }
}

/// A search for the message that is bounded for bodies of any size and depth.
struct Search {
    left: usize,
}

impl Search {
    fn value(&mut self, value: &Value) -> Description {
        let Some(left) = self.left.checked_sub(1) else { return Description::default() };
        self.left = left;
        match value {
            Value::String(text) => self.text(text),
            Value::Array(items) => self.list(items),
            Value::Object(members) => self.object(members),
            _ => Description::default(),
        }
    }

    fn object(&mut self, members: &Map<String, Value>) -> Description {
        let mut description = Description::labels(members);
        // A text that says little is used only if there is no better one.
        let mut word = None;
        for (name, value) in ranked(members, &MESSAGES) {
            let mut found = self.value(value);
            if let ("errors", None, Value::Object(fields)) = (name, &found.message, value) {
                found.message = self.fields(fields);
            }
            let Some(message) = &found.message else {
                description = found.or(description);
                continue;
            };
            let is_word = value.is_string() && (is_empty_word(message) || name == "error" && is_identifier(message));
            if !is_word {
                let code = word.filter(|word: &String| is_identifier(word) && !is_empty_word(word));
                return found.or(description).or(Description { code, ..Description::default() });
            }
            word = word.or(found.message);
        }
        // `{"error": "rate_limit_exceeded"}` is both.
        let code = word.clone().filter(|word| is_identifier(word) && word.contains('_'));
        description.or(Description { message: word, code, ..Description::default() })
    }

    /// The first items of a list, with what they are about.
    fn list(&mut self, items: &[Value]) -> Description {
        let (mut description, mut messages, mut seen) = (Description::default(), Vec::new(), 0);
        for item in items {
            if messages.len() == SHOWN || self.left == 0 {
                break;
            }
            seen += 1;
            let mut found = self.value(item);
            if let Some(message) = found.message.take() {
                messages.push(match item.as_object().and_then(location) {
                    Some(location) => format!("{location}: {message}"),
                    None => message,
                });
            }
            description = description.or(found);
        }
        description.message = joined(messages, items.len() - seen);
        description
    }

    /// The messages of `{"field": ["it is required"]}`.
    fn fields(&mut self, fields: &Map<String, Value>) -> Option<String> {
        let description = fields.iter().take(SHOWN).filter_map(|(name, value)| {
            let message = self.value(value).message?;
            Some(format!("{name}: {message}"))
        });
        joined(description.collect(), fields.len().saturating_sub(SHOWN))
    }

    fn text(&mut self, text: &str) -> Description {
        let text = text.trim();
        if let Some((before, value)) = embedded(text) {
            let description = self.value(&value);
            if let Some(message) = &description.message {
                let message = if before.is_empty() { message.clone() } else { format!("{before} {message}") };
                return Description { message: Some(message), ..description };
            }
        }
        Description { message: Some(text.to_owned()).filter(|text| !text.is_empty()), ..Description::default() }
    }
}

fn joined(messages: Vec<String>, more: usize) -> Option<String> {
    let text = messages.join("; ");
    match more {
        _ if text.is_empty() => None,
        0 => Some(text),
        more => Some(format!("{text}; and {more} more")),
    }
}

/// `body.model` for `["body", "model"]`.
fn location(item: &Map<String, Value>) -> Option<String> {
    let part = |value: &Value| match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let location = ranked(item, &LOCATIONS).into_iter().map(|(_, value)| match value {
        Value::Array(parts) => parts.iter().take(MAX_LOCATION).filter_map(part).collect::<Vec<_>>().join("."),
        other => part(other).unwrap_or_default(),
    });
    location.into_iter().find(|location| !location.is_empty())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(body: &str, message: &str, code: Option<&str>, kind: Option<&str>) {
        let description = Description::in_json(&serde_json::from_str(body).expect("JSON"));
        let texts =
            (description.message.as_deref().unwrap_or("-"), description.code.as_deref(), description.kind.as_deref());
        assert_eq!(texts, (message, code, kind), "{body}");
    }

    #[test]
    fn servers_put_the_message_in_many_places() {
        for (body, message, code, kind) in [
            // As documented, and flat.
            (
                r#"{"error":{"message":"No such run","type":"t","param":null,"code":"c"}}"#,
                "No such run",
                Some("c"),
                Some("t"),
            ),
            (r#"{"message":"No such run","code":"c","type":"t","error":null}"#, "No such run", Some("c"), Some("t")),
            (r#"{"error":"assistant not found"}"#, "assistant not found", None, None),
            // `error` is a name.
            (
                r#"{"message":"Route /x not found","error":"Not Found","statusCode":404}"#,
                "Route /x not found",
                None,
                None,
            ),
            (
                r#"{"status":500,"error":"Internal Server Error","message":"no model","path":"/x"}"#,
                "no model",
                None,
                None,
            ),
            (
                r#"{"error":"invalid_grant","error_description":"it expired"}"#,
                "it expired",
                Some("invalid_grant"),
                None,
            ),
            (r#"{"error":"rate_limit_exceeded"}"#, "rate_limit_exceeded", Some("rate_limit_exceeded"), None),
            (r#"{"error":"Not Found"}"#, "Not Found", None, None),
            (r#"{"error":true,"message":"no model"}"#, "no model", None, None),
            (r#"{"error":"no such model","message":"Bad Request"}"#, "no such model", None, None),
            (
                r#"{"message":["a must be a string","b is required"],"error":"Bad Request"}"#,
                "a must be a string; b is required",
                None,
                None,
            ),
            // `detail`, in its forms.
            (r#"{"detail":"No such run"}"#, "No such run", None, None),
            (
                r#"{"detail":{"error":{"message":"No such run","code":"not_found"}}}"#,
                "No such run",
                Some("not_found"),
                None,
            ),
            (r#"{"detail":{"message":"No such run"}}"#, "No such run", None, None),
            (
                r#"{"detail":[{"type":"missing","loc":["body","model"],"msg":"Field required","input":{"key":"x"}}]}"#,
                "body.model: Field required",
                None,
                Some("missing"),
            ),
            (
                r#"{"detail":[{"loc":["body","messages",0,"role"],"msg":"a"},{"loc":[],"msg":"b"}]}"#,
                "body.messages.0.role: a; b",
                None,
                None,
            ),
            (
                r#"{"error":{"detail":{"errors":[{"loc":["body","model"],"msg":"Field required","type":"missing"}]}}}"#,
                "body.model: Field required",
                None,
                Some("missing"),
            ),
            (r#"{"type":"about:blank","title":"Not Found","status":404,"detail":"no run"}"#, "no run", None, None),
            // Lists.
            (
                r#"[{"error":{"code":400,"message":"Bad key.","status":"INVALID_ARGUMENT"}}]"#,
                "Bad key.",
                Some("400"),
                Some("INVALID_ARGUMENT"),
            ),
            (
                r#"{"success":false,"errors":[{"code":7003,"message":"Could not route"}],"messages":[],"result":null}"#,
                "Could not route",
                Some("7003"),
                None,
            ),
            (r#"{"errors":["a","b","c","d","e"]}"#, "a; b; c; and 2 more", None, None),
            (
                r#"{"title":"Invalid","errors":{"Model":["It is required."],"Name":"It is long."}}"#,
                "Model: It is required.; Name: It is long.",
                None,
                None,
            ),
            (r#"{"message":"Validation failed","errors":[{"field":"x"}]}"#, "Validation failed", None, None),
            // Other names.
            (r#"{"errcode":40001,"errmsg":"bad credential"}"#, "bad credential", Some("40001"), None),
            (r#"{"error_code":17,"error_msg":"daily limit"}"#, "daily limit", Some("17"), None),
            (r#"{"error_message":"no run","error_type":"t"}"#, "no run", None, Some("t")),
            (r#"{"ErrorMessage":"no run"}"#, "no run", None, None),
            (r#"{"Message":"no run","__type":"ThrottlingException"}"#, "no run", None, Some("ThrottlingException")),
            (
                r#"{"code":10001,"reason":"quota of tokens is used up"}"#,
                "quota of tokens is used up",
                Some("10001"),
                None,
            ),
            (r#"{"fault":{"message":"no run","code":"c"}}"#, "no run", Some("c"), None),
            (r#"{"fault":{"faultstring":"no run","detail":{"errorcode":"c"}}}"#, "no run", Some("c"), None),
            (
                r#"{"error":{"root_cause":[],"type":"missing","reason":"no index"},"status":404}"#,
                "no index",
                None,
                Some("missing"),
            ),
            (
                r#"{"type":"error","error":{"type":"not_found_error","message":"no run"}}"#,
                "no run",
                None,
                Some("not_found_error"),
            ),
            (r#"{"error":{},"message":"no run"}"#, "no run", None, None),
            (r#"{"error":{"code":"c"},"message":"no run","code":"outer"}"#, "no run", Some("c"), None),
            // Text in text.
            (r#""{\"error\":{\"message\":\"no run\",\"code\":\"c\"}}""#, "no run", Some("c"), None),
            (
                r#"{"message":"{\"error\":{\"message\":\"no run\",\"code\":\"c\"}}","code":"outer"}"#,
                "no run",
                Some("c"),
                None,
            ),
            (r#"{"error":{"message":"Upstream: {\"detail\":\"no run\"}"}}"#, "Upstream: no run", None, None),
            (
                r#"{"message":"[{'type': 'missing', 'loc': ('body', 'model'), 'msg': 'Field required', 'input': {'a': None}}]"}"#,
                "body.model: Field required",
                None,
                Some("missing"),
            ),
            (r#"{"error":"{\"a\":1}"}"#, r#"{"a":1}"#, None, None),
            // Nothing to be found.
            (r#"{"error":{"code":"insufficient_quota"}}"#, "-", Some("insufficient_quota"), None),
            (r#"{"odd":1}"#, "-", None, None),
            (r#"{"detail":[{"loc":["body"],"input":"private"}]}"#, "-", None, None),
            ("[]", "-", None, None),
            ("[1,[2,{}]]", "-", None, None),
            ("\"\"", "-", None, None),
            ("17", "-", None, None),
        ] {
            check(body, message, code, kind);
        }
    }

    #[test]
    fn the_status_in_the_body() {
        for (body, status) in [
            (json!({"statusCode": 401, "message": "m"}), Some(401)),
            (json!({"status": "404 Not Found"}), Some(404)),
            (json!({"error": {"code": "429"}}), Some(429)),
            (json!({"code": 10001, "status": 200}), None),
            (json!({"status": 4e9}), None),
        ] {
            assert_eq!(Description::in_json(&body).status, status, "{body}");
        }
    }

    /// The cost of a body does not depend on its nesting.
    #[test]
    fn hostile_bodies_are_given_up() {
        let nested = |open: &str, close: &str, depth: usize| format!("{}{}", open.repeat(depth), close.repeat(depth));
        let long: Vec<Value> = (0..200_000).map(|_| json!({})).collect();
        let mut quoted = json!({"message": "at last"}).to_string();
        for _ in 0..12 {
            quoted = Value::from(quoted).to_string();
        }
        for text in [
            nested("[", "]", 100),
            nested("{\"error\":", "}", 100).replace(":}", ":{}}"),
            nested("{\"error\":[", "]}", 50),
            Value::from(long).to_string(),
            quoted,
            Value::from("{'".repeat(100_000)).to_string(),
            json!({"message": "[".repeat(100_000)}).to_string(),
            json!({"errors": (0..50_000).map(|n| (n.to_string(), json!(["no"]))).collect::<Map<_, _>>()}).to_string(),
        ] {
            let value: Value = serde_json::from_str(&text).expect("JSON");
            let start = std::time::Instant::now();
            let description = Description::in_json(&value);
            // Milliseconds, unless the machine has much else to do.
            assert!(start.elapsed() < std::time::Duration::from_secs(10), "{:.100}", text);
            assert!(description.message.is_none_or(|message| message.len() <= text.len()), "{text:.100}");
        }
    }
}
