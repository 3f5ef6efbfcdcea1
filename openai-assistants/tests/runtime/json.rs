//! The reader of models against `serde_json`: what is JSON, what is in it, and what is wrong with it.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use openai_assistants::__private::probe::decode_strictly;
use openai_assistants::types::{
    AssistantId, AssistantTool, ComparisonFilter, FileId, Message, MessageId, Run, RunId, RunStatus, StepId, ThreadId,
    ToolCallDelta, ToolCallId, VectorStoreFileBatchId, VectorStoreId,
};
use openai_assistants::{Extra, Json, JsonObject};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde::Deserialize;
use serde_json::{Value, json};

/// What `serde_json` says of texts that are read all the same: they have a number out of range, half a pair of surrogates,
/// or bytes that are not UTF-8.
const UNUSUAL: &[&str] =
    &["number out of range", "lone leading surrogate", "unexpected end of hex escape", "invalid unicode code point"];

/// Decodes to the same on every way, or fails with the words of `serde_json` where it is no JSON.
fn check<T: Json + PartialEq + std::fmt::Debug + serde::Serialize + for<'de> Deserialize<'de>>(text: &[u8]) {
    let read = T::from_json(text);
    let value = match serde_json::from_slice::<Value>(text) {
        Ok(value) => value,
        Err(error) => {
            assert_eq!(decode_strictly::<T>(text).expect_err("no JSON").to_string(), error.to_string());
            let is_unusual = UNUSUAL.iter().any(|unusual| error.to_string().starts_with(unusual));
            match read {
                Ok(_) => assert!(is_unusual, "{error}"),
                Err(_) if is_unusual || std::str::from_utf8(text).is_err() => {}
                Err(read) => assert_eq!(read.to_string(), error.to_string()),
            }
            return;
        }
    };
    // Not every float with more digits, or far from 1, is the same after `serde_json` has read and written it, as part of
    // a `Value`.
    let mut numbers = text.split(|byte| !matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'));
    let has_exponent =
        |number: &[u8]| number.iter().any(u8::is_ascii_digit) && number.iter().any(|byte| matches!(byte, b'e' | b'E'));
    // A number where a string is expected is the string of its digits, as they are.
    let is_rewritten = |number: &[u8]| {
        serde_json::from_slice::<Value>(number).is_ok_and(|value| value.to_string().as_bytes() != number)
    };
    if numbers.any(|number| number.len() > 16 || has_exponent(number) || is_rewritten(number)) {
        return;
    }
    // Without blanks, escapes and repeated names.
    match (&read, T::from_json(value.to_string().as_bytes())) {
        (Ok(read), Ok(again)) => assert_eq!(*read, again),
        (Err(error), Err(_)) => assert!(error.is_data() && error.line() > 0, "{error}"),
        // Of members with the same name serde_json knows the last one only.
        (Err(_), Ok(_)) if has_repeated(text) => return,
        (read, again) => panic!("{read:?} and {again:?}"),
    }
    let text = std::str::from_utf8(text).expect("JSON is UTF-8");
    for other in [serde_json::from_str(text), serde_json::from_slice(text.as_bytes()), T::deserialize(&value)] {
        assert_eq!(other.ok(), T::from_json(text.as_bytes()).ok());
    }
    let Ok(read) = read else { return };
    let written = serde_json::to_vec(&read).expect("it can be written");
    assert_eq!(T::from_json(&written).ok(), Some(read));
}

/// Whether an object has two members of one name.
fn has_repeated(text: &[u8]) -> bool {
    let blanks = |text: &str| text.chars().filter(|c| !c.is_whitespace()).count();
    let value: Value = serde_json::from_slice(text).expect("JSON");
    let text = String::from_utf8_lossy(text);
    let colons = |text: &str| text.matches(':').count();
    blanks(&text) != blanks(&value.to_string()) || colons(&text) != colons(&value.to_string())
}

/// Names that the types know, and others.
const NAMES: &[&str] = &[
    "id",
    "object",
    "created_at",
    "status",
    "last_error",
    "code",
    "message",
    "usage",
    "total_tokens",
    "prompt_tokens",
    "tools",
    "type",
    "function",
    "name",
    "parameters",
    "strict",
    "file_search",
    "metadata",
    "temperature",
    "model",
    "response_format",
    "tool_choice",
    "content",
    "text",
    "value",
    "annotations",
    "index",
    "arguments",
    "key",
    "other",
    "ty\"pe",
    "",
    "ünï",
];

const TEXTS: &[&str] = &[
    "",
    "run_1",
    "completed",
    "function",
    "file_search",
    "code_interpreter",
    "text",
    "auto",
    "thread.run",
    "eq",
    "a longer text, of more than eight bytes",
    "quote \" backslash \\ slash / tab \t feed \n bell \u{7}",
    "naïve 🦀",
];

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1_000_000_000_000_i64..1_000_000_000_000).prop_map(Value::from),
        (-100_i64..100).prop_map(Value::from),
        any::<i32>().prop_map(|number| Value::from(f64::from(number) / 8.0)),
        select(vec![0.0, -0.0, 1.5, 3.0, 1e300]).prop_map(Value::from),
        select(TEXTS).prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 48, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((select(NAMES), inner), 0..8)
                .prop_map(|members| members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()),
        ]
    })
}

/// JSON as others write it: with blanks, with characters as escapes, with members in any order.
fn write(value: &Value, style: u8, out: &mut String) {
    let blank = ["", " ", "\n\t", "\r\n  "][usize::from(style % 4)];
    let string = |text: &str, out: &mut String| {
        if style & 4 == 0 {
            *out += &Value::from(text).to_string();
            return;
        }
        out.push('"');
        text.encode_utf16().for_each(|unit| write!(out, "\\u{unit:04x}").expect("a string takes all"));
        out.push('"');
    };
    match value {
        Value::String(text) => string(text, out),
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                *out += if at > 0 { "," } else { "" };
                *out += blank;
                write(item, style, out);
            }
            *out += blank;
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            let mut members: Vec<_> = members.iter().collect();
            if style & 8 != 0 {
                members.reverse();
            }
            for (at, (name, value)) in members.into_iter().enumerate() {
                *out += if at > 0 { "," } else { "" };
                *out += blank;
                string(name, out);
                *out += blank;
                out.push(':');
                *out += blank;
                write(value, style, out);
            }
            out.push('}');
        }
        other => *out += &other.to_string(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ::support::cases(2000), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_is_what_serde_json_says(
        value in values(),
        style in 0_u8..16,
        changes in prop::collection::vec((any::<Index>(), select(b"\"\\{}[]:,0-1.eE nt\x00\x1f\xff\xc3u".to_vec()), 0_u8..3), 0..3),
    ) {
        let mut text = String::new();
        write(&value, style, &mut text);
        let mut text = text.into_bytes();
        for (at, byte, how) in changes {
            let at = at.index(text.len() + 1);
            match how {
                0 => text.insert(at, byte),
                1 if at < text.len() => text[at] = byte,
                _ => text.truncate(at.max(1)),
            }
        }
        check::<Run>(&text);
        check::<Message>(&text);
        check::<AssistantTool>(&text);
        check::<ToolCallDelta>(&text);
        check::<ComparisonFilter>(&text);
        check::<Vec<Option<RunStatus>>>(&text);
    }

    #[test]
    fn what_is_not_listed_is_kept(members in prop::collection::btree_map("x-[a-z\"\\\\é]{0,12}", values(), 0..6)) {
        let members: JsonObject = members.into_iter().collect();
        let run = Run::from_json(Value::from(members.clone()).to_string().as_bytes()).expect("an object");
        prop_assert_eq!(run.extra, members);
    }
}

/// Names that are not written as they are.
#[derive(Clone, Debug, PartialEq)]
struct Odd {
    quote: String,
    backslash: String,
    empty: i64,
    extra: Extra,
}

openai_assistants::__object! {
    Odd, has_required: true {
        quote: 0 required "a\"b";
        backslash: 1 required "a\\tb";
        empty: 2 required "";
    }
}

#[test]
fn names_are_compared_as_what_they_mean() {
    let odd = Odd::from_json(br#"{"a\"b": "1", "a\\tb": "2", "": 3, "a\tb": 4, "\u0061\"b": "5"}"#).expect("JSON");
    assert_eq!((odd.quote.as_str(), odd.backslash.as_str(), odd.empty), ("5", "2", 3));
    assert_eq!(Value::from(JsonObject::from(odd.extra)), json!({"a\tb": 4}));
    for no_json in [&br#"{"a"b": "1"}"#[..], b"{\"a\tb\": 1}"] {
        assert!(Odd::from_json(no_json).expect_err("no JSON").is_syntax());
    }
}

/// Of the fields that depend on features, any may be left out.
#[derive(Clone, Debug, PartialEq)]
struct Featured {
    plain: i64,
    #[cfg(not(test))]
    without: Option<i64>,
    #[cfg(test)]
    with: Option<i64>,
    #[cfg(test)]
    last: Option<i64>,
    extra: Extra,
}

openai_assistants::__object! {
    Featured, has_required: true {
        plain: 0 required "plain";
        #[cfg(not(test))] without: 1 optional "without";
        #[cfg(test)] with: 1 optional "with";
        #[cfg(test)] last: 1 optional "last";
    }
    text { "without"; }
}

#[test]
fn fields_of_other_features_take_no_place() {
    let json = json!({"plain": 1, "without": 2, "with": 3, "last": 4});
    let featured = Featured::from_json(json.to_string().as_bytes()).expect("JSON");
    assert_eq!((featured.plain, featured.with, featured.last), (1, Some(3), Some(4)));
    assert_eq!(Value::from(JsonObject::from(featured.extra.clone())), json!({"without": 2}));
    assert_eq!(serde_json::to_value(&featured).expect("JSON"), json);
    // A text would be the value of that field, if it were there.
    let error = Featured::from_json(br#""a""#).expect_err("no object").to_string();
    assert!(error.contains("expected an object"), "{error}");
}

#[test]
fn errors_have_a_place_and_say_what_was_expected() {
    for (json, message) in [
        ("{\n \"created_at\": \"x\"}", "invalid type: string \"x\", expected a whole number at line 2 column 18"),
        (
            r#"{"created_at": 18446744073709551615}"#,
            "invalid type: integer `18446744073709551615`, expected a whole number at line 1 column 35",
        ),
        (r#"{"id": {"a": 1}}"#, "invalid type: map, expected a string at line 1 column 8"),
        (r#"{"tools": 1.5}"#, "invalid type: floating point `1.5`, expected a list at line 1 column 13"),
        (r#"{"usage": [1]}"#, "invalid type: sequence, expected an object at line 1 column 11"),
        (r#"{"object": true}"#, "invalid type: boolean `true`, expected a string at line 1 column 15"),
        (r#"{"id": null}"#, "invalid type: null, expected a value at line 1 column 11"),
        ("null", "invalid type: null, expected an object at line 1 column 4"),
        ("{\"id\": \"a\"", "EOF while parsing an object at line 1 column 10"),
        ("{\"id\": \"a\",}", "trailing comma at line 1 column 12"),
        ("{} {}", "trailing characters at line 1 column 4"),
    ] {
        assert_eq!(decode_strictly::<Run>(json.as_bytes()).expect_err("it is no run").to_string(), message, "{json}");
    }
    let odd = br#"{"id": "a", "created_at": "not at line 7 column 1"}"#;
    let error = decode_strictly::<Run>(odd).expect_err("no number");
    assert_eq!((error.line(), error.column()), (1, 50), "{error}");
    for number in [0.1 + 0.2, -8372895309263405.0, 1.0426696167246537e19, f64::MIN_POSITIVE, f64::MAX, 5e-324, -0.0] {
        let run = Run::from_json(format!("{{\"temperature\":{number:?}}}").as_bytes()).expect("a run");
        assert_eq!(run.temperature.map(f64::to_bits), Some(number.to_bits()));
    }
    for number in [i64::MAX, i64::MIN, 999_999_999_999_999_999, 1_000_000_000_000_000_000, -1, 0] {
        let run = Run::from_json(format!("{{\"created_at\":{number}}}").as_bytes()).expect("a run");
        assert_eq!(run.created_at, number);
    }
    // In a text of others the line would be that of another place, so it is the path that serde's error has.
    let error = serde_json::from_str::<Vec<Vec<RunStatus>>>(r#"[[], ["queued", {"x": 1}]]"#);
    let message = error.expect_err("no number").to_string();
    assert!(message.starts_with("invalid type: map, expected a string, at $"), "{message}");
}

#[test]
fn any_of_serdes_formats_will_do() {
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, MapDeserializer, SeqDeserializer};

    let members = [("id", "run_1"), ("status", "queued"), ("x", "y")];
    let run = Run::deserialize(MapDeserializer::<_, Error>::new(members.into_iter())).expect("a run");
    assert_eq!((run.id.as_str(), run.status, &run.extra["x"]), ("run_1", RunStatus::Queued, &json!("y")));
    let status: RunStatus =
        Deserialize::deserialize(IntoDeserializer::<Error>::into_deserializer("failed")).expect("one");
    assert_eq!(status, RunStatus::Failed);
    let numbers = SeqDeserializer::<_, Error>::new([1_u8, 2].into_iter());
    assert!(Run::deserialize(numbers).expect_err("no run").to_string().contains("invalid type: sequence"));
    // Behind adapters of serde's own, which hold values back.
    #[derive(Debug, PartialEq)]
    struct Held(Run);
    impl<'de> Deserialize<'de> for Held {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let value = Value::deserialize(deserializer)?;
            Run::deserialize(value).map(Self).map_err(serde::de::Error::custom)
        }
    }
    let held: Held = serde_json::from_str(r#"{"id": "run_1", "big": 12345678901234567890}"#).expect("a run");
    assert_eq!(held.0.extra["big"], 12345678901234567890_u64);
}

#[test]
fn depth_is_limited() {
    let filter = |depth: usize| {
        let (open, close) = (r#"{"type":"and","filters":["#.repeat(depth), "]}".repeat(depth));
        format!("{open}{close}").into_bytes()
    };
    use openai_assistants::types::CompoundFilter;
    assert!(CompoundFilter::from_json(&filter(60)).is_ok());
    let error = CompoundFilter::from_json(&filter(100_000)).expect_err("too deep");
    assert!(error.to_string().starts_with("recursion limit exceeded"), "{error}");
}

/// Every way to a value of a string enum looks for the variant first, so that what is unknown is unknown for certain.
#[test]
fn a_known_value_is_never_unknown() {
    for (text, is_known) in
        [("completed", true), ("queued", true), ("Completed", false), ("", false), ("paused", false)]
    {
        let quoted = json!(text).to_string();
        let ways = [
            RunStatus::from(text),
            RunStatus::from(text.to_owned()),
            text.parse().expect("infallible"),
            serde_json::from_str(&quoted).expect("a string"),
            RunStatus::from_json(quoted.as_bytes()).expect("a string"),
        ];
        for status in ways {
            assert_eq!(!matches!(status, RunStatus::Unknown(_)), is_known, "{status:?}");
            assert_eq!((status.as_str(), serde_json::to_value(&status).expect("JSON")), (text, json!(text)));
            if let RunStatus::Unknown(value) = &status {
                assert_eq!((value.as_str(), value.to_string().as_str()), (text, text));
                assert_eq!(format!("{status:?}"), format!("Unknown({text:?})"));
            }
        }
    }
    assert!(matches!(RunStatus::default(), RunStatus::Unknown(value) if value.as_str().is_empty()));
}

/// What code that is generic over ids, or keeps maps by them, asks of one.
fn has_common_traits<T>(text: &str)
where
    T: std::str::FromStr + std::hash::Hash + Ord + Clone + Default + std::fmt::Debug + std::fmt::Display,
    T: std::borrow::Borrow<str> + AsRef<str> + PartialEq<str> + Json + Send + Sync,
    T: for<'a> From<&'a str> + From<String> + for<'a> From<&'a T>,
    String: From<T>,
{
    let name = std::any::type_name::<T>();
    let id: T = text.parse().unwrap_or_else(|_| panic!("{name}: {text}"));
    for same in [T::from(text), T::from(text.to_owned()), T::from(&id)] {
        assert!(id == same && id == *text, "{name}");
    }
    assert_eq!((id.as_ref(), id.to_string().as_str(), format!("{id:?}")), (text, text, format!("{text:?}")), "{name}");
    // Found by a text that is no id: both hash, and are ordered, alike.
    assert_eq!(HashMap::from([(id.clone(), 1)]).get(text), Some(&1), "{name}");
    assert_eq!(BTreeMap::from([(id.clone(), 1), (T::default(), 2)]).get(text), Some(&1), "{name}");
    assert_eq!(String::from(id), text, "{name}");
}

#[test]
fn ids_have_the_common_traits() {
    let table: &[fn(&str)] = &[
        has_common_traits::<AssistantId>,
        has_common_traits::<FileId>,
        has_common_traits::<MessageId>,
        has_common_traits::<RunId>,
        has_common_traits::<StepId>,
        has_common_traits::<ThreadId>,
        has_common_traits::<ToolCallId>,
        has_common_traits::<VectorStoreFileBatchId>,
        has_common_traits::<VectorStoreId>,
    ];
    for check in table {
        for text in ["run_1", "ünï \"x\"", " "] {
            check(text);
        }
    }
}
