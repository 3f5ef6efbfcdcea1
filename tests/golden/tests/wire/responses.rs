//! What becomes of answers, and what is asked for.

use openai_assistants::ErrorKind;
use serde_json::{Value, json};
use support::server::{Reply, Server};

use crate::answers::types::*;
use crate::answers::{Api, Client};

async fn server(reply: Reply) -> (Server, Api) {
    let server = Server::new(move |_, _| reply.clone()).await;
    let builder = Client::builder().base_url(server.origin()).api_key("key").max_retries(0);
    let api = Api::new(builder.build().expect("a client"));
    (server, api)
}

fn text(status: u16, body: &str) -> Reply {
    Reply::new(status, &["Content-Type: text/plain"], body)
}

#[tokio::test]
async fn what_can_be_empty_is_an_option() {
    let (_server, api) = server(Reply::new(204, &[], "")).await;
    assert!(api.or().nothing().retrieve().await.expect("nothing").is_none());
    assert!(api.or().null().await.expect("nothing").is_none());
    // A page that is empty has no items, and can be followed as any other.
    assert!(api.pages().retrieve().await.expect("a page").data.is_empty());
    assert!(api.pages().retrieve().items().try_next().await.expect("no items").is_none());
    // If it is not documented, a response without a body is an error, as before.
    assert_eq!(api.range().retrieve().await.expect_err("no body").kind(), ErrorKind::Decode);

    let (_server, api) = server(Reply::new(200, &["X-Version: 7"], r#"{"id":"a"}"#)).await;
    let response = api.or().nothing().retrieve().with_response().await.expect("a thing");
    assert_eq!(response.headers()["x-version"], "7");
    assert_eq!(response.into_data().expect("a thing").id, "a");
    assert_eq!(api.or().null().await.expect("a thing").expect("a thing").id, "a");

    let (_server, api) = server(Reply::new(200, &[], "null")).await;
    assert!(api.or().null().await.expect("null").is_none());

    // An option is no way to lose what came.
    for body in ["[]", "\"x\"", "1", "<html>", "{\"id\":"] {
        let (_server, api) = server(text(200, body)).await;
        let error = api.or().nothing().retrieve().await.expect_err(body);
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
    }
    let (_server, api) = server(Reply::json(200, &json!({ "error": { "message": "No." } }))).await;
    assert_eq!(api.or().nothing().retrieve().await.expect_err("an error").kind(), ErrorKind::Api);
}

#[tokio::test]
async fn a_body_that_is_not_documented_is_kept() {
    for (body, found) in [
        (r#"{"id":"a"}"#, Some("JSON")),
        ("[1]", Some("JSON")),
        ("accepted", Some("a body that is not JSON")),
        ("null", None),
        ("", None),
    ] {
        let (_server, api) = server(text(202, body)).await;
        api.nothing().create().await.expect(body);
        let response = api.nothing().create().with_response().await.expect(body);
        assert_eq!(response.raw().body(), body);
        assert_eq!(response.deviations().first().map(|deviation| deviation.found()), found, "{body}");
    }
    let (_server, api) = server(Reply::json(200, &json!({ "error": { "message": "No." } }))).await;
    let error = api.nothing().create().await.expect_err("an error");
    assert!(error.kind() == ErrorKind::Api && error.to_string().contains("No."), "{error}");

    let (server, _) = server(text(202, "accepted")).await;
    let builder = Client::builder().base_url(server.origin()).api_key("key").strict_decoding(true);
    let strict = Api::new(builder.build().expect("a client"));
    assert_eq!(strict.nothing().create().await.expect_err("a body").kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn every_success_counts() {
    let thing = json!({ "id": "a" });
    for status in [200, 201, 206, 299] {
        let (_server, api) = server(Reply::json(status, &thing)).await;
        assert_eq!(api.range().retrieve().await.expect("a thing").id, "a");
        assert_eq!(api.default().retrieve().await.expect("a thing").id, "a");
        assert_eq!(api.any().value().await.expect("a thing").id, "a");
    }
    let (_server, api) = server(Reply::json(202, &json!({ "job": "j" }))).await;
    assert!(matches!(api.several().replace().await.expect("a job"), SeveralResponse::Accepted(job) if job.job == "j"));
    let raw = api.several().replace().with_raw_response().await.expect("a job");
    assert_eq!(raw.status(), 202);
    assert_eq!(raw.body_as::<Job>().expect("a job").job, "j");
    // A body is never announced and waited for in the answer to HEAD.
    let (_server, api) = server(Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")).await;
    api.or().nothing().head().await.expect("nothing");
}

#[tokio::test]
async fn answers_that_differ_are_told_apart_by_status() {
    let by_status = |reply: Reply| async move {
        let (_server, api) = server(reply).await;
        api.by().status().await
    };
    let thing = json!({ "id": "a" });
    let answer = by_status(Reply::json(200, &thing)).await.expect("200");
    assert!(matches!(answer, ByStatusResponse::Ok(Some(thing)) if thing.id == "a"));
    assert!(matches!(by_status(text(200, "null")).await.expect("200"), ByStatusResponse::Ok(None)));
    let answer = by_status(Reply::json(201, &json!({ "made": true }))).await.expect("201");
    assert!(matches!(answer, ByStatusResponse::Created(created) if created.made));
    let answer = by_status(Reply::json(202, &json!({ "job": "j" }))).await.expect("202");
    assert!(matches!(answer, ByStatusResponse::Accepted(job) if job.job == "j"));
    let answer = by_status(text(203, "in words")).await.expect("203");
    assert!(matches!(answer, ByStatusResponse::NonAuthoritativeInformation(text) if text == "in words"));
    assert!(matches!(by_status(Reply::new(204, &[], "")).await.expect("204"), ByStatusResponse::NoContent));
    let answer = by_status(Reply::new(206, &["Content-Type: image/png"], "\u{89}PNG")).await.expect("206");
    assert!(matches!(answer, ByStatusResponse::PartialContent(bytes) if bytes == "\u{89}PNG".as_bytes()));
    let answer = by_status(Reply::json(210, &json!([thing]))).await.expect("210");
    assert!(matches!(answer, ByStatusResponse::Status210(things) if things[0].id == "a"));
    // An exact status takes precedence over its range.
    let answer = by_status(Reply::json(299, &thing)).await.expect("299");
    assert!(matches!(answer, ByStatusResponse::Success(json) if json == thing));

    // Everything that may come is asked for.
    let (server, api) = server(Reply::new(204, &[], "")).await;
    api.by().status().await.expect("nothing");
    let accepted = server.seen()[0].header("accept").map(str::to_owned);
    assert_eq!(accepted.as_deref(), Some("application/json, text/plain, image/png"));
}

#[tokio::test]
async fn a_status_that_is_not_documented_is_kept() {
    let (_server, api) = server(Reply::json(201, &json!({ "id": "a" }))).await;
    let response = api.several().replace().with_response().await.expect("201");
    assert_eq!(
        response.deviations().first().map(ToString::to_string).as_deref(),
        Some("expected a documented status at $, found another status of success")
    );
    let SeveralResponse::Other(raw) = response.into_data() else { panic!("not documented") };
    assert_eq!((raw.status().as_u16(), raw.body_as::<Thing>().expect("a thing").id), (201, "a".to_owned()));

    // An error is recognized whatever its status is, and so is a body of another kind.
    for (status, body, kind) in [
        (201, r#"{"error":{"message":"No."}}"#, ErrorKind::Api),
        (202, r#"{"error":{"message":"No."}}"#, ErrorKind::Api),
        (202, "[]", ErrorKind::Decode),
        (202, "", ErrorKind::Decode),
    ] {
        let (_server, api) = server(Reply::new(status, &["Content-Type: application/json"], body)).await;
        assert_eq!(api.several().replace().await.expect_err(body).kind(), kind, "{status} {body}");
    }
    for (status, body, kind) in
        [(203, r#"{"error":{"message":"No."}}"#, ErrorKind::Api), (206, r#"{"error":"No."}"#, ErrorKind::Api)]
    {
        let (_server, api) = server(Reply::new(status, &["Content-Type: application/json"], body)).await;
        assert_eq!(api.by().status().await.expect_err(body).kind(), kind, "{status} {body}");
    }
    let (_server, api) = server(Reply::new(203, &[], b"\xff".as_slice())).await;
    assert_eq!(api.by().status().await.expect_err("not UTF-8").kind(), ErrorKind::Decode);

    let (server, _) = server(Reply::json(201, &json!({ "id": "a" }))).await;
    let builder = Client::builder().base_url(server.origin()).api_key("key").strict_decoding(true);
    let strict = Api::new(builder.build().expect("a client"));
    let error = strict.several().replace().await.expect_err("201");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let source = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
    assert!(source.contains("the status 201 is not documented"), "{source}");
}

#[tokio::test]
async fn answers_of_one_type_and_lists_stay_what_they_are() {
    let (_server, api) = server(Reply::json(201, &json!({ "id": "a" }))).await;
    let thing: Option<Thing> = api.same().replace().await.expect("201");
    assert_eq!(thing.expect("a thing").id, "a");
    let (_server, api) = server(Reply::json(200, &json!({ "data": [{ "id": "a" }], "has_more": false }))).await;
    assert_eq!(api.pages().or().job().items().try_next().await.expect("a page").expect("a thing").id, "a");
}

#[tokio::test]
async fn documented_headers_have_their_types() {
    let headers = [
        "X-Total: 42",
        "X-Last: true",
        "Expires: 2026-08-01T10:00:00Z",
        "X-Tags: red, 7",
        "X-Tags: blue",
        "X-Sizes: 1,2,3",
        "X-Color: r,100,name,red",
        "X-Exploded: r=100, name=red",
        "X-Kind: huge",
        r#"X-Json: {"r":1,"more":[]}"#,
        "X-Ref: 0.5",
    ];
    let (_server, api) = server(Reply::new(200, &headers, r#"{"id":"a"}"#)).await;
    let response = api.headers().retrieve().with_response().await.expect("a thing");
    let typed: HeadersHeaders = response.headers_as();
    assert_eq!((typed.x_total, typed.x_last, typed.x_ref), (Some(42), Some(true), Some(0.5)));
    assert_eq!(typed.expires.as_deref(), Some("2026-08-01T10:00:00Z"));
    assert_eq!(typed.x_tags.as_deref(), Some(&["red".to_owned(), "7".to_owned(), "blue".to_owned()][..]));
    assert_eq!(typed.x_sizes, Some(vec![1, 2, 3]));
    for color in [&typed.x_color, &typed.x_exploded] {
        let color = color.as_ref().expect("a color");
        assert_eq!((color.r, color.name.as_deref()), (100, Some("red")));
    }
    assert_eq!(typed.x_kind.expect("a kind").as_str(), "huge");
    assert_eq!(typed.x_json.expect("a color").r, 1);
    assert!(typed.extra.is_empty(), "{:?}", typed.extra);

    // What is not there, or is something else, is `None`; what came is kept.
    let (_server, api) =
        server(Reply::new(200, &["X-Total: many", "X-Sizes: 1,x", "X-Color: r", "X-Json: {"], r#"{"id":"a"}"#)).await;
    let response = api.headers().retrieve().with_raw_response().await.expect("a thing");
    let typed: HeadersHeaders = response.headers_as();
    assert_eq!((typed.x_total, typed.x_last, &typed.x_color, &typed.x_json), (None, None, &None, &None));
    assert_eq!(typed.x_sizes, Some(vec![1]));
    assert_eq!(typed.extra["X-Total"], "many");
    assert_eq!(typed.extra["X-Sizes"], json!([1, "x"]));
    assert_eq!((&typed.extra["X-Color"], &typed.extra["X-Json"]), (&json!("r"), &json!("{")));

    // What operations have in common has one type.
    let (_server, api) = server(Reply::new(200, &["X-Left: 3"], r#"{"id":"a"}"#)).await;
    let response = api.headers().one().with_response().await.expect("a thing");
    assert_eq!(response.headers_as::<LeftHeaders>().x_left, Some(3.0));
    let download = api.headers().two().await.expect("bytes");
    assert_eq!(download.headers_as::<LeftHeaders>().x_left, Some(3.0));
}

#[tokio::test]
async fn members_beside_the_fields_have_their_type() {
    let body = r#"{"name":"n","one":1,"text":"2","word":"w","null":null}"#;
    let (server, api) = server(Reply::new(200, &[], body)).await;
    let open =
        Open::new("n").additional_property("a field").additional_property_("two", 2).additional_property_("one", 1);
    let answer = api.open().replace(open).await.expect("an answer");
    let sent: Value = serde_json::from_str(&server.seen()[0].text()).expect("JSON");
    assert_eq!(sent, json!({ "name": "n", "additional_property": "a field", "one": 1, "two": 2 }));
    let (mut found, mut others) = (Vec::new(), Vec::new());
    for (name, value) in answer.additional_properties() {
        match value {
            Ok(value) => found.push((name, value)),
            Err(json) => others.push((name, json.clone())),
        }
    }
    // What unambiguously means a number is one, as it is for fields.
    assert_eq!(found, [("one", 1), ("text", 2)]);
    assert_eq!(others, [("null", json!(null)), ("word", json!("w"))]);

    // What is kept because it does not fit its field is no member beside the fields.
    let (_server, api) = self::server(Reply::new(200, &[], r#"{"id":[],"a":{"x":1.5,"inner":{"b":{"x":2}}}}"#)).await;
    let nested = Nested::new().additional_property("a", NestedValue::new(1.5));
    let answer = api.nested().replace(nested).await.expect("an answer");
    let values: Vec<(&str, NestedValue)> =
        answer.additional_properties().map(|(name, value)| (name, value.expect("a value"))).collect();
    assert_eq!((values.len(), values[0].0, values[0].1.x), (1, "a", 1.5));
    let inner = values[0].1.inner.as_ref().expect("an object");
    assert_eq!(inner.additional_properties().next().map(|(_, value)| value.expect("a value").x), Some(2.0));
    assert!(answer.extra.contains_key("id"));
}

#[tokio::test]
async fn bodies_of_errors_have_their_types() {
    let (_server, api) = server(Reply::json(404, &json!({ "title": "Gone", "status": 404, "more": true }))).await;
    let error = api.or().nothing().retrieve().await.expect_err("404");
    let problem: Problem = error.body().expect("a problem");
    assert_eq!((problem.title.as_deref(), problem.status), (Some("Gone"), Some(404)));
    assert!(problem.extra.contains_key("more"));
    assert!(error.body::<Vec<Problem>>().is_none());

    let (_server, api) = server(Reply::json(503, &json!([{ "title": "Busy" }]))).await;
    let error = api.or().nothing().retrieve().await.expect_err("503");
    let problems: Vec<Problem> = error.body().expect("problems");
    assert_eq!(problems[0].title.as_deref(), Some("Busy"));

    // A key that the server repeats is not given back.
    let body = json!({ "reason": "the key sk-wire-0123456789 is wrong" });
    let server = Server::new(move |_, _| Reply::json(400, &body)).await;
    let builder = Client::builder().base_url(server.origin()).api_key("sk-wire-0123456789").max_retries(0);
    let api = Api::new(builder.build().expect("a client"));
    let error = api.or().nothing().retrieve().await.expect_err("400");
    let fault: Fault = error.body().expect("a fault");
    assert_eq!(fault.reason.as_deref(), Some("the key [redacted] is wrong"));

    let (_server, api) = crate::responses::server(text(500, "<html>")).await;
    let error = api.or().nothing().retrieve().await.expect_err("500");
    assert!(error.body::<Fault>().is_none() && error.api().is_some_and(|api| api.body == "<html>"));
}

#[tokio::test]
async fn what_is_documented_is_asked_for() {
    let (server, api) = server(Reply::json(200, &json!({ "id": "a" }))).await;
    api.or().nothing().retrieve().await.expect("JSON");
    api.hal().retrieve().await.expect("JSON");
    api.hal().retrieve().with_header("accept", "application/hal+json").await.expect("JSON");
    drop(api.text().retrieve().await.expect("text"));
    drop(api.pictures().retrieve().await.expect("a picture"));
    drop(api.any().bytes().await.expect("bytes"));
    api.any().value().await.expect("JSON");
    drop(api.json().bytes().await.expect("bytes"));
    api.both().retrieve().await.expect("JSON");
    drop(api.both().retrieve_png().await.expect("a picture"));
    drop(api.events().retrieve(EventsParams::new()).await.expect("text"));
    let accepted: Vec<_> = server.seen().iter().map(|seen| seen.header("accept").map(str::to_owned)).collect();
    let expected = [
        "application/json",
        "application/hal+json, application/vnd.x+json",
        "application/hal+json",
        "text/plain",
        "image/png, image/jpeg",
        "*/*",
        "application/json",
        "application/json",
        "application/json",
        "image/png",
        "text/csv",
    ];
    assert_eq!(accepted, expected.map(|media| Some(media.to_owned())));
}

#[tokio::test]
async fn a_stream_asks_for_events_whatever_else_there_is() {
    let (server, api) =
        server(Reply::new(200, &["Content-Type: text/event-stream"], "data: {}\n\ndata: [DONE]\n\n")).await;
    let mut stream = api.events().retrieve_stream(EventsParams::new()).await.expect("a stream");
    assert!(stream.try_next().await.expect("an event").is_some());
    assert_eq!(server.seen()[0].header("accept"), Some("text/event-stream"));
}

#[tokio::test]
async fn text_is_a_string() {
    let (_server, api) = server(text(200, "Grüße\n")).await;
    assert_eq!(api.text().retrieve().text().await.expect("text"), "Grüße\n");
    let download = api.text().retrieve().await.expect("text");
    assert_eq!(download.content_type(), Some("text/plain"));
    assert_eq!(download.text().await.expect("text"), "Grüße\n");
    let (_server, api) = server(Reply::new(200, &[], b"ab\xff")).await;
    let error = api.text().retrieve().text().await.expect_err("no text");
    assert!(error.kind() == ErrorKind::Decode && error.to_string().contains("not UTF-8 from byte 2 on"), "{error}");
    assert_eq!(api.text().retrieve().bytes().await.expect("bytes"), &b"ab\xff"[..]);
}
