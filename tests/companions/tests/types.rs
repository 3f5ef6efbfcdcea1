//! Texts of a format that have a type of another crate.

use openai_assistants::Json;
use serde_json::{Value, json};
use support::server::{Reply, Server};

const ID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

/// Calls with values of `uuid` and `time`, or `jiff`, and the same for both.
macro_rules! tests {
    ($name:ident, $api:ident, $text:ident, $moment:ty, $day:ty, $at:expr, $on:expr) => {
        mod $name {
            use super::*;
            use crate::$api::types::*;
            use crate::$api::{Api, Client};

            async fn server(reply: Reply) -> (Server, Api) {
                let server = Server::new(move |_, _| reply.clone()).await;
                let builder = Client::builder().base_url(server.origin()).api_key("key").max_retries(0);
                let api = Api::new(builder.build().expect("a client"));
                (server, api)
            }

            #[tokio::test]
            async fn values_are_sent_as_text() {
                let id: uuid::Uuid = ID.parse().expect("a UUID");
                let (at, on): ($moment, $day) = ($at, $on);
                let body = json!({ "id": ID, "created": "2026-08-01T10:00:00Z" });
                let (server, api) = server(Reply::json(200, &body)).await;
                let thing = Thing::new(id, at)
                    .day(on)
                    .keys([id])
                    .days([("first", on)])
                    .either($text::from(at));
                let params = MakeThingParams::new(thing).since(at).days([on, on]).x_trace(id);
                let answer = api.things().update(id, params).await.expect("an answer");
                assert_eq!((answer.id.get(), answer.created.get()), (Some(id), Some(at)));
                let seen = &server.seen()[0];
                assert_eq!(
                    seen.target,
                    format!("/things/{ID}?since=2026-08-01T10%3A00%3A00Z&days=2026-08-01&days=2026-08-01"),
                );
                assert_eq!(seen.header("x-trace"), Some(ID));
                let sent: Value = serde_json::from_str(&seen.text()).expect("JSON");
                assert_eq!(
                    sent,
                    json!({
                        "id": ID, "created": "2026-08-01T10:00:00Z", "day": "2026-08-01", "keys": [ID],
                        "days": { "first": "2026-08-01" }, "either": "2026-08-01T10:00:00Z",
                    }),
                );
            }

            #[tokio::test]
            async fn fields_of_forms_are_text() {
                let (at, on): ($moment, $day) = ($at, $on);
                let (server, api) = server(Reply::new(204, &[], "")).await;
                api.forms().create(SendFormBody::new(on).at(at)).await.expect("nothing");
                assert_eq!(server.seen()[0].text(), "day=2026-08-01&at=2026-08-01T10%3A00%3A00Z");
            }

            #[tokio::test]
            async fn what_is_not_of_the_format_is_kept() {
                let body = json!({
                    "id": "thing_1", "created": "yesterday", "day": "2026-08-01", "gone": null, "keys": [ID, "key"],
                    "days": { "a": "2026-08-01", "b": "never" }, "either": "soon",
                });
                let (server, api) = server(Reply::new(200, &["X-Until: 2026-08-01T10:00:00Z"], body.to_string())).await;
                let params = MakeThingParams::new(Thing::new("a", "b"));
                let response = api.things().update("a", params).with_response().await.expect("an answer");
                let deviations: Vec<String> = response.deviations().iter().map(ToString::to_string).collect();
                assert!(deviations.contains(&"expected a UUID at $.id, found a string".to_owned()), "{deviations:?}");
                // A union takes any text.
                assert_eq!(deviations.len(), 4, "{deviations:?}");
                assert_eq!(response.headers_as::<MakeThingHeaders>().x_until.and_then(|until| until.get()), Some($at));
                let thing = response.into_data();
                assert_eq!((thing.id.get(), thing.id.as_str()), (None, "thing_1"));
                assert_eq!(thing.day.as_ref().and_then(|day| day.get()), Some($on));
                assert_eq!(thing.keys.as_ref().map(|keys| (keys[0].get().is_some(), keys[1].as_str())), Some((true, "key")));
                assert!(thing.extra.is_empty(), "{:?}", thing.extra);
                let mut expected = body.clone();
                expected.as_object_mut().expect("an object").remove("gone");
                let mut written = serde_json::to_value(&thing).expect("JSON");
                written.as_object_mut().expect("an object").remove("gone");
                assert_eq!(written, expected);
                let target = &server.seen()[0].target;
                assert_eq!(target, "/things/a");

                let builder = Client::builder().base_url(server.origin()).api_key("key").strict_decoding(true);
                let strict = Api::new(builder.build().expect("a client"));
                let params = MakeThingParams::new(Thing::new("a", "b"));
                let error = strict.things().update("a", params).await.expect_err("no UUID");
                assert_eq!(error.kind(), openai_assistants::ErrorKind::Decode);
            }

            #[test]
            fn spellings_of_one_value_are_equal_and_come_back() {
                let upper = format!(r#"{{"id":"{}","created":"2026-08-01T10:00:00.000Z"}}"#, ID.to_uppercase());
                let thing = Thing::from_json(upper.as_bytes()).expect("a thing");
                assert_eq!(serde_json::to_string(&thing).expect("JSON"), upper);
                let plain: Thing = serde_json::from_value(json!({ "id": ID, "created": "2026-08-01T10:00:00Z" })).expect("a thing");
                assert_eq!(thing, plain);
            }
        }
    };
}

tests!(
    with_time,
    formats_time,
    DateTime,
    time::OffsetDateTime,
    time::Date,
    time::OffsetDateTime::from_unix_timestamp(1_785_578_400).expect("a time"),
    time::Date::from_calendar_date(2026, time::Month::August, 1).expect("a date")
);
tests!(
    with_jiff,
    formats_jiff,
    Timestamp,
    jiff::Timestamp,
    jiff::civil::Date,
    jiff::Timestamp::from_second(1_785_578_400).expect("a time"),
    jiff::civil::date(2026, 8, 1)
);
