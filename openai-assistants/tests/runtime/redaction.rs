//! What is taken out of the texts of errors, what is not, and how long they get.

use openai_assistants::__private::probe;
use openai_assistants::reqwest::StatusCode;
use openai_assistants::reqwest::header::HeaderMap;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::secrets::{assert_lines, shown};
use crate::server::{Reply, Server};
use crate::support::*;

/// A key that may as well be a word is one.
#[tokio::test]
async fn short_keys_damage_nothing() {
    let body =
        json!({"error": {"message": "There isn't any quota", "type": "any", "param": "any", "code": "any_quota"}});
    for key in ["any", "message", "error", "e", "quota", "\"", "{"] {
        let server = Server::replies([Reply::new(429, &["x-request-id: any"], body.to_string())]).await;
        let client = builder(&server).api_key(key).max_retries(0).build().expect("a client");
        let error = get(&client).await.expect_err("no quota");
        assert_eq!(
            error.to_string(),
            "getThing: 429 Too Many Requests: There isn't any quota [code any_quota, type any, param any] (request any)"
        );
        assert_eq!((error.code(), error.param(), error.request_id()), (Some("any_quota"), Some("any"), Some("any")));
        assert_eq!(error.api().map(|api| api.body.clone()), Some(body.to_string().into()));
    }
}

/// A long key that is a part of other words, or of the JSON itself, damages neither.
#[tokio::test]
async fn only_whole_words_are_taken_out() {
    let body = json!({"error": {"message": "insufficient_quota: sk-insufficient_quota, insuff***quota", "code": "insufficient_quota2"}});
    let server = Server::replies([Reply::json(429, &body)]).await;
    let client = builder(&server).api_key("insufficient_quota").max_retries(0).build().expect("a client");
    let error = get(&client).await.expect_err("no quota");
    assert_eq!(error.api().map(|api| api.message.as_str()), Some("[redacted]: sk-insufficient_quota, insuff***quota"));
    assert_eq!(error.code(), Some("insufficient_quota2"));
}

#[tokio::test]
async fn texts_are_short_lines_whatever_the_server_sends() {
    let message = "a\r\nb\u{1b}[31m\u{202e}\u{2028}\u{0}c";
    let long = message.repeat(60_000);
    let id = format!("x-request-id: {}", "x".repeat(20_000));
    for reply in [
        Reply::json(400, &json!({"error": {"message": message, "code": message, "type": message, "param": message}})),
        Reply::json(400, &json!({"error": {"message": long}})),
        Reply::json(400, &json!({"error": {"message": "no", "code": long}})),
        Reply::json(400, &json!({"error": {long.as_str(): "no"}})),
        Reply::json(
            400,
            &json!({"error": {"message": "m".repeat(900), "code": "c".repeat(900), "param": "p".repeat(900)}}),
        ),
        Reply::new(400, &[&id], &long),
        Reply::new(400, &[&id], format!("<title>{long}</title>")),
        Reply::new(200, &[&id], &long),
        Reply::new(200, &[&id], format!("{{\"{}\": {{\"\\u202e\\n\": x", "k".repeat(1_000_000))),
        Reply::new(200, &[], format!("{{\"x\": {}", "{\"name\":".repeat(100_000))),
        Reply::new(307, &[&format!("location: https://{}.example/", "a.".repeat(5_000))], ""),
    ] {
        let server = Server::replies([reply]).await;
        let error = create(&client(&server), json!({})).with_max_retries(0).await.expect_err("an error");
        assert_lines(&error);
        assert!(error.api().is_none_or(|api| api.body.len() <= 1024 * 1024));
        assert!(printed(&error).len() < 12_000, "{}", printed(&error).len());
    }
}

/// Most of the time goes into reading the JSON. Quadratic work would take hours.
#[test]
fn much_to_take_out_takes_little_time() {
    let key = "s3cret-key.abc";
    let body = |text: &str| {
        format!("{{\"message\": [{}1]}}", format!("\"{text}\",").repeat(4_000_000 / ::support::step(4) / text.len()))
    };
    let start = std::time::Instant::now();
    for text in [key, "%73\\u0033cret-key.ab", "s3cret-key.s3cret-key.", "& & % ; \\\\ "] {
        let error = probe::event_error(body(text).into(), key);
        assert_lines(&error);
        assert!(!shown(&error).contains(key));
        let error = probe::decode_error::<Vec<i64>>(body(text).as_bytes(), key).expect("no list");
        assert_lines(&error);
    }
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

/// Any JSON; at some places the secret alone or between other words.
fn json_with(secret: &'static str) -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        4 => "[ -~]{0,12}",
        1 => "\\PC{0,6}",
        1 => any::<String>(),
    ];
    let text = prop_oneof![
        3 => word.clone(),
        1 => Just(secret.to_owned()),
        1 => (word.clone(), word).prop_map(move |(a, b)| format!("{a} {secret}\n{b}")),
    ];
    let name = prop_oneof![
        3 => text.clone(),
        3 => prop::sample::select(vec!["error", "message", "code", "type", "param", "detail", "title"]).prop_map(str::to_owned),
    ];
    let leaf = prop_oneof![text.prop_map(Value::from), any::<i64>().prop_map(Value::from), Just(Value::Null),];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

const SPLICED: &str = "s3cret-key/with=parts";

proptest! {
    #![proptest_config(ProptestConfig { cases: ::support::cases(400), failure_persistence: None, ..ProptestConfig::default() })]

    /// As it is, and cut off anywhere.
    #[test]
    fn no_error_shows_what_was_spliced_into_its_body(value in json_with(SPLICED), cut in 0.0..1.0, id in "[a-z]{0,3}") {
        let text = value.to_string();
        let end = (text.len() as f64 * cut) as usize;
        for body in [text.as_bytes(), &text.as_bytes()[..end]] {
            let mut headers = HeaderMap::new();
            headers.insert("x-request-id", format!("{SPLICED} {id}").parse().expect("a header value"));
            let mut errors = vec![
                probe::api_error(StatusCode::BAD_REQUEST, headers, body.to_vec().into(), SPLICED),
                probe::event_error(body.to_vec().into(), SPLICED),
            ];
            errors.extend(probe::decode_error::<Value>(body, SPLICED));
            errors.extend(probe::decode_error::<Vec<i64>>(body, SPLICED));
            errors.extend(probe::decode_error::<Vec<Vec<String>>>(body, SPLICED));
            for error in errors {
                let shown = shown(&error);
                prop_assert!(!shown.contains(SPLICED) && !shown.contains("s3cret-key/w"), "{}", shown);
                assert_lines(&error);
            }
        }
    }
}

/// What has no secret in it is the same with and without a key.
#[test]
fn other_bodies_are_left_alone() {
    let body = r#"{ "error": {"message": "No such run", "code": "not_found", "type": "t", "param": "run_id"} }"#;
    let error = probe::api_error(StatusCode::NOT_FOUND, HeaderMap::new(), body.into(), KEY);
    assert_eq!(error.to_string(), "404 Not Found: No such run [code not_found, type t, param run_id]");
    assert_eq!(error.api().map(|api| api.body.clone()), Some(body.into()));
}
