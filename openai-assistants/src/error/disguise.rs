//! Errors that come with a status of success.

use serde_json::{Map, Value};

use super::body::Description;
use super::embedded::embedded;
use super::members::{error_status, is_empty_word, ranked};

/// How many items of a list are checked.
const MAX_ITEMS: usize = 4;

/// Whether the JSON of a response with a status of success is an error.
///
/// Call it only for a body that is not recognizably the requested object: it has none of the members of that object, or a
/// non-null `error` and no `id`. The check itself is cautious: an object with an `id` or a type in `object` is never an
/// error.
pub(crate) fn is_disguised(body: &Value) -> bool {
    match body {
        Value::Object(members) => is_object_disguised(members),
        // Some gateways put the error into a list; a list of objects that are in error themselves is a list.
        Value::Array(items) => {
            let is_error =
                |item: &Value| item.as_object().is_some_and(|item| has_error(item) && !is_known_object(item));
            !items.is_empty() && items.iter().take(MAX_ITEMS).all(is_error)
        }
        Value::String(text) => match embedded(text.trim()) {
            Some(("", inner)) if !inner.is_string() => is_disguised(&inner),
            _ => false,
        },
        _ => false,
    }
}

fn is_object_disguised(members: &Map<String, Value>) -> bool {
    if is_known_object(members) {
        return false;
    }
    has_error(members)
        || [("object", "error"), ("type", "error")].iter().any(|(name, value)| text(members, &[name]) == Some(value))
        || ["success", "ok"].iter().any(|name| is_false(members, name))
        || ["errors", "fault", "exception"].iter().any(|name| has_content(members.get(*name)))
        || has_error_text(members)
        || has_content(members.get("detail"))
        || has_failure_code(members) && has_message(members)
        || text(members, &["message", "msg"]).is_some_and(is_empty_word)
}

/// Whether it is one of the API's objects, or has its own identity at least.
fn is_known_object(members: &Map<String, Value>) -> bool {
    let has_id = members.get("id").is_some_and(|id| !id.is_null() && id.as_str() != Some(""));
    has_id || text(members, &["object"]).is_some_and(|object| object != "error")
}

/// A non-null `error`, except for values that mean that there is none.
fn has_error(members: &Map<String, Value>) -> bool {
    match members.get("error") {
        None | Some(Value::Null | Value::Bool(false)) => false,
        Some(Value::String(text)) => !text.trim().is_empty(),
        Some(Value::Array(items)) => !items.is_empty(),
        Some(Value::Number(number)) => number.as_f64() != Some(0.0),
        Some(_) => true,
    }
}

/// A text under a name that only errors have. WeChat and similar servers send `{"errcode": 0, "errmsg": "ok"}` for success.
fn has_error_text(members: &Map<String, Value>) -> bool {
    let names = ["errordescription", "errormessage", "errormsg", "errmsg", "faultstring"];
    text(members, &names).is_some_and(|text| !is_good(text)) && !has_good_code(members)
}

/// A status or code that means failure.
fn has_failure_code(members: &Map<String, Value>) -> bool {
    let statuses = ranked(members, &["statuscode", "httpstatus", "status"]);
    let is_failed = |value: &Value| {
        error_status(value).is_some() || value.as_str().is_some_and(|text| is_empty_word(text) && text != "unknown")
    };
    statuses.into_iter().any(|(_, value)| is_failed(value)) || codes(members).any(|code| !is_good_code(code))
}

fn has_good_code(members: &Map<String, Value>) -> bool {
    codes(members).any(is_good_code)
}

fn codes(members: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    let codes = ranked(members, &["code", "errorcode", "errcode"]).into_iter().map(|(_, value)| value);
    codes.filter(|value| value.is_string() && value.as_str() != Some("") || value.is_number())
}

fn is_good_code(code: &Value) -> bool {
    match code {
        Value::Number(number) => matches!(number.as_f64(), Some(0.0 | 200.0..300.0)),
        Value::String(text) => {
            is_good(text) || text.parse().is_ok_and(|number: f64| matches!(number, 0.0 | 200.0..300.0))
        }
        _ => false,
    }
}

fn is_good(text: &str) -> bool {
    let text = text.trim().trim_end_matches(['.', '!']);
    ["ok", "success", "successful", "succeeded", "none", "no error"].iter().any(|good| text.eq_ignore_ascii_case(good))
}

fn has_message(members: &Map<String, Value>) -> bool {
    Description::in_json(&Value::Object(members.clone())).message.is_some()
}

fn is_false(members: &Map<String, Value>, name: &str) -> bool {
    match members.get(name) {
        Some(Value::Bool(value)) => !value,
        Some(Value::String(text)) => text.eq_ignore_ascii_case("false"),
        _ => false,
    }
}

fn has_content(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null | Value::Bool(_) | Value::Number(_)) => false,
        Some(Value::String(text)) => !text.trim().is_empty(),
        Some(Value::Array(items)) => !items.is_empty(),
        Some(Value::Object(members)) => !members.is_empty(),
    }
}

fn text<'a>(members: &'a Map<String, Value>, names: &[&'static str]) -> Option<&'a str> {
    ranked(members, names).into_iter().filter_map(|(_, value)| value.as_str()).find(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn errors_with_a_status_of_success() {
        for body in [
            json!({"error": {"message": "No assistant found", "type": "invalid_request_error", "code": "not_found"}}),
            json!({"error": "no such run"}),
            json!({"error": {}}),
            json!({"error": true, "message": "no such run"}),
            json!({"error": "no such run", "id": null}),
            json!({"detail": "Not found"}),
            json!({"detail": [{"loc": ["body"], "msg": "Field required"}]}),
            json!({"message": "no such run", "statusCode": 404}),
            json!({"code": 401, "message": "no token"}),
            json!({"code": "401", "message": "no token"}),
            json!({"code": "not_found", "message": "no such run"}),
            json!({"error_code": 17, "error_msg": "daily limit"}),
            json!({"errcode": 40001, "errmsg": "bad credential"}),
            json!({"errors": [{"message": "no such run"}]}),
            json!({"success": false}),
            json!({"success": false, "result": null, "errors": []}),
            json!({"status": "error", "message": "no such run"}),
            json!({"status": 500, "title": "it failed"}),
            json!({"object": "error", "message": "no such run", "code": 404}),
            json!({"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}),
            json!({"fault": {"faultstring": "no such run"}}),
            json!({"message": "Unauthorized"}),
            json!([{"error": {"code": 400, "message": "bad key"}}]),
            json!("{\"error\": {\"message\": \"no such run\"}}"),
        ] {
            assert!(is_disguised(&body), "{body}");
        }
    }

    #[test]
    fn what_is_no_error() {
        for body in [
            json!({}),
            json!(null),
            json!([]),
            json!(true),
            json!("deleted"),
            json!({"error": null}),
            json!({"error": false, "deleted": true}),
            json!({"error": "", "deleted": true}),
            json!({"errors": []}),
            json!({"id": "run_1", "error": {"message": "the run failed"}}),
            json!({"id": "run_1", "status": "failed", "message": "it failed"}),
            json!({"object": "list", "data": [], "error": null}),
            json!({"object": "list", "data": [], "detail": "page 1"}),
            json!({"data": [{"id": "run_1", "error": {"message": "the run failed"}}]}),
            json!([{"id": "step_1", "error": {"message": "the step failed"}}, {"id": "step_2", "error": null}]),
            json!({"message": "Thread deleted"}),
            json!({"deleted": true, "success": true}),
            json!({"code": 0, "message": "ok", "data": {}}),
            json!({"code": 200, "msg": "success", "data": {}}),
            json!({"errcode": 0, "errmsg": "ok"}),
            json!({"errcode": 0, "errmsg": "done"}),
            json!({"status": "completed"}),
            json!({"status": "failed"}),
            json!({"code": "x"}),
        ] {
            assert!(!is_disguised(&body), "{body}");
        }
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let name = prop::sample::select(vec![
            "error",
            "errors",
            "detail",
            "message",
            "code",
            "status",
            "statusCode",
            "success",
            "id",
            "object",
            "type",
            "errmsg",
            "errcode",
            "loc",
            "msg",
            "data",
        ]);
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            any::<u16>().prop_map(Value::from),
            "\\PC{0,12}".prop_map(Value::from),
            "[\\[{\"'}\\],:a-c \\\\]{0,16}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 24, 5, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::vec((name.clone(), inner.clone()), 0..5).prop_map(|members| {
                    members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Value>()
                }),
                inner.prop_map(|value| value.to_string().into()),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

        #[test]
        fn any_body_is_judged_and_an_object_of_the_api_is_none(body in any_json()) {
            is_disguised(&body);
            let _ = Description::in_json(&body);
            if let Value::Object(mut members) = body {
                members.insert("id".to_owned(), "run_1".into());
                prop_assert!(!is_disguised(&Value::Object(members.clone())));
                members.remove("id");
                members.insert("object".to_owned(), "thread.run".into());
                prop_assert!(!is_disguised(&Value::Object(members)));
            }
        }
    }
}
