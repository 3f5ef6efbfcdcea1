//! Calls of operations that the crate does not know.

use std::time::Duration;

use ::support::Folder;
use openai_assistants::operations::OPERATIONS;
use openai_assistants::reqwest::Method;
use openai_assistants::types::Thread;
use openai_assistants::{
    Body, Client, Credential, ErrorKind, JsonObject, Profile, RequestBuilder, TimeoutKind, UntypedEvent, Upload,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::server::{Reply, Server};
use crate::support::*;

/// A type of a program's own, which knows nothing of the crate.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Own {
    name: String,
    sizes: Vec<u8>,
}

fn own() -> Own {
    Own { name: "n".to_owned(), sizes: vec![1, 2] }
}

fn get(client: &Client) -> RequestBuilder {
    client.request(Method::GET, "/things/{}", ["thing_1"])
}

#[tokio::test]
async fn values_of_any_type_there_and_back() {
    let server = Server::replies([Reply::json(200, &serde_json::to_value(own()).expect("JSON"))]).await;
    let client = builder(&server).organization("org_1").build().expect("a client");
    let request = client
        .request(Method::PUT, "/things/{}/parts/{}:check", ["a b/c?d#é%2e", ".."])
        .query("limit", 2)
        .query("include[]", "a&b")
        .json(&own())
        .with_header("x-trace", "1")
        .with_body_field("more", true);
    assert_eq!(request.send::<Own>().await.expect("an answer"), own());
    let seen = server.one();
    let target = "/v1/things/a%20b%2Fc%3Fd%23%C3%A9%252e/parts/..:check?limit=2&include[]=a%26b";
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("PUT", target));
    assert_eq!(seen.json(), json!({"name": "n", "sizes": [1, 2], "more": true}));
    for (name, value) in [
        ("authorization", "Bearer sk-s3cret-key"),
        ("openai-organization", "org_1"),
        ("content-type", "application/json"),
        ("accept", "application/json"),
        ("x-trace", "1"),
    ] {
        assert_eq!(seen.header(name), Some(value), "{name}");
    }
    assert_eq!(seen.header("openai-beta"), None);
    assert_eq!(get(&client).send::<Value>().await.expect("an answer"), json!(own()));
    assert_eq!(get(&client).send::<JsonObject>().await.expect("an answer")["name"], "n");
    let response = get(&client).with_response::<Own>().await.expect("an answer");
    assert_eq!((response.status().as_u16(), response.attempts(), &response.data), (200, 1, &own()));
    assert!(response.deviations().is_empty());
    assert!(get(&client).with_raw_response().await.expect("an answer").body().starts_with(b"{"));
}

#[tokio::test]
async fn types_of_the_api_are_as_lenient_as_ever() {
    let answer = json!({"id": "thread_1", "created_at": "12", "new": [1]});
    let server = Server::replies([Reply::json(200, &answer)]).await;
    let thread: Thread = client(&server).request(Method::GET, "/threads/{}", ["t"]).send().await.expect("a thread");
    assert_eq!((thread.id.as_str(), thread.created_at, &thread.extra["new"]), ("thread_1", 12, &json!([1])));
}

#[tokio::test]
async fn answers_without_content() {
    let server = Server::replies([Reply::new(204, &[], "")]).await;
    let client = client(&server);
    let delete = || client.request(Method::DELETE, "/things/{}", ["thing_1"]);
    delete().send::<()>().await.expect("nothing");
    assert_eq!(delete().send::<Option<Own>>().await.expect("nothing"), None);
    let error = delete().send::<Own>().await.expect_err("no object");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
    assert_eq!(server.seen()[0].method, "DELETE");
}

#[tokio::test]
async fn bytes_as_a_body() {
    let server = Server::replies([Reply::ok()]).await;
    let upload = Upload::from_bytes("a.csv", "a,b").mime_type("text/csv");
    client(&server)
        .request(Method::PUT, "/blobs/{}", ["b"])
        .body(Body::Raw(upload))
        .send::<Value>()
        .await
        .expect("an answer");
    let seen = server.one();
    assert_eq!((seen.text().as_str(), seen.header("content-type")), ("a,b", Some("text/csv")));
}

#[tokio::test]
async fn what_leads_elsewhere_is_refused_before_anything_is_sent() {
    let server = Server::replies([Reply::ok()]).await;
    let client = client(&server);
    let full = format!("{}/v1/things", server.origin());
    for path in [
        "",
        "things",
        "https://s3cret:s3cret@other.example/things?sig=s3cret",
        &full,
        "//other.example/things",
        "/things/",
        "/things//a",
        "/things/../a",
        "/things/.",
        "/%2e%2e/a",
        "/..\\a",
        "/things?a=s3cret",
        "/things#a",
        "/things/{id}",
        "/things/{}",
        "/a\r\nb",
    ] {
        let error = client.request(Method::GET, path, []).send::<Value>().await.expect_err(path);
        assert_eq!((error.kind(), error.may_have_been_sent()), (ErrorKind::InvalidRequest, false), "{path}");
        assert_eq!(error.operation(), Some("GET …"), "{path}");
        assert!(!printed(&error).contains("s3cret"), "{error}");
    }
    for value in ["", ".", ".."] {
        let error = client.request(Method::GET, "/things/{}", [value]).send::<Value>().await.expect_err(value);
        assert_eq!((error.kind(), error.may_have_been_sent()), (ErrorKind::InvalidRequest, false), "{value}");
    }
    for values in [client.request(Method::GET, "/a/{}", []), client.request(Method::GET, "/a/{}", ["b", "c"])] {
        let error = values.send::<Value>().await.expect_err("a wrong count");
        assert!(error.to_string().contains("takes 1 parameters"), "{error}");
    }
    let elsewhere = || get(&client).with_address("https://other.example/things");
    assert_eq!(elsewhere().send::<Value>().await.expect_err("refused").kind(), ErrorKind::InvalidRequest);
    assert_eq!(elsewhere().download().await.expect_err("refused").kind(), ErrorKind::InvalidRequest);
    assert_eq!(elsewhere().stream::<UntypedEvent>().await.expect_err("refused").kind(), ErrorKind::InvalidRequest);
    assert_eq!(server.count(), 0);
    get(&client).with_address("/v1/things/?page=2").send::<Value>().await.expect("an answer");
    assert_eq!(server.one().target, "/v1/things/?page=2");
}

#[tokio::test]
async fn urls_of_profiles() {
    let server = Server::replies([Reply::ok()]).await;
    let origin = server.origin();
    let rows = [
        (
            Profile::azure_openai(&origin, "2024-05-01-preview"),
            "/openai/threads/t?api-version=2024-05-01-preview",
            true,
        ),
        (Profile::azure_openai_v1(&origin), "/openai/v1/threads/t", true),
        (
            Profile::foundry_agents(format!("{origin}/api/projects/p")),
            "/api/projects/p/threads/t?api-version=v1",
            false,
        ),
        (Profile::custom(format!("{origin}/x?sig=1")).with_query("k", "v"), "/x/threads/t?sig=1&k=v", true),
    ];
    for (profile, target, has_beta) in rows {
        let builder = Client::builder().profile(profile).credential(Credential::bearer("t")).http_client(http());
        let client = builder.build().expect("a client");
        client.request(Method::GET, "/threads/{}", ["t"]).send::<Value>().await.expect("an answer");
        let seen = server.seen().pop().expect("a request");
        assert_eq!((seen.target.as_str(), seen.header("openai-beta").is_some()), (target, has_beta));
        assert_eq!(seen.header("authorization"), Some("Bearer t"));
    }
    let profile = Profile::foundry_agents(format!("{origin}/api/projects/p"));
    let builder = Client::builder().profile(profile).credential(Credential::bearer("t")).http_client(http());
    let client = builder.build().expect("a client");
    client.request(Method::GET, "/a", []).query("api-version", "other").send::<Value>().await.expect("an answer");
    assert_eq!(server.seen().pop().expect("a request").target, "/api/projects/p/a?api-version=other");
}

/// A resource has the header with all of its operations, or with none.
#[tokio::test]
async fn the_beta_header_is_that_of_the_resource() {
    let server = Server::replies([Reply::ok()]).await;
    let client = client(&server);
    for operation in OPERATIONS {
        let resource = operation.path.split('/').nth(1).expect("a resource");
        client.request(Method::GET, format!("/{resource}/new"), []).send::<Value>().await.expect("an answer");
        assert_eq!(server.seen().pop().expect("a request").header("openai-beta"), operation.beta, "{}", operation.id);
    }
}

#[tokio::test]
async fn retries_and_limits_are_those_of_any_request() {
    for method in [Method::GET, Method::POST, Method::DELETE] {
        let server = Server::replies([Reply::new(503, &[], ""), Reply::raw("").close(), Reply::ok()]).await;
        let request = client(&server).request(method.clone(), "/things", []);
        let response = request.json(&json!({"a": 1})).with_response::<Value>().await.expect("an answer");
        assert_eq!((response.attempts(), server.count()), (3, 3), "{method}");
        assert!(server.seen().iter().all(|seen| seen.json() == json!({"a": 1})));
    }
    let server = Server::replies([Reply::new(503, &[], "")]).await;
    let error = get(&client(&server)).with_max_retries(0).send::<Value>().await.expect_err("unavailable");
    assert_eq!((error.attempts(), server.count()), (1, 1));
    // A response that broke off is asked for again if that does no harm.
    let broken = || Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf").close();
    let server = Server::replies([broken(), Reply::ok(), broken(), broken(), Reply::ok()]).await;
    let client = client(&server);
    get(&client).send::<Value>().await.expect("an answer");
    let post = || client.request(Method::POST, "/things", []).json(&json!({}));
    assert_eq!(post().send::<Value>().await.expect_err("broken off").kind(), ErrorKind::Transport);
    post().with_idempotency_key("key-1").send::<Value>().await.expect("an answer");
    assert_eq!(server.seen().pop().expect("a request").header("idempotency-key"), Some("key-1"));
    let server = Server::replies([Reply::default().hang()]).await;
    let request = get(&crate::support::client(&server)).with_timeout(Duration::from_millis(40)).with_max_retries(0);
    assert_eq!(request.send::<Value>().await.expect_err("no answer").timeout_kind(), Some(TimeoutKind::Total));
}

#[tokio::test]
async fn errors_say_which_call_failed() {
    let body = json!({"error": {"message": "no such thing", "code": "not_found"}});
    let server = Server::replies([Reply::json(404, &body), Reply::json(200, &body)]).await;
    let client = client(&server);
    for status in [404, 200] {
        let error = get(&client).send::<Value>().await.expect_err("an error");
        assert!(error.is_not_found() && error.status().is_some_and(|found| found == status), "{error:?}");
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Api, Some("GET /things/{}")));
        assert!(error.to_string().starts_with("GET /things/{}: "), "{error}");
        assert!(!printed(&error).contains("thing_1"), "{error}");
    }
    let answer = json!({"name": "n", "sizes": [1, 300]});
    let server = Server::replies([Reply::json(200, &answer), Reply::new(200, &[], "<html>")]).await;
    let client = crate::support::client(&server);
    let error = get(&client).send::<Own>().await.expect_err("no byte");
    assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some("$.sizes[1]")));
    assert!(error.excerpt().is_some_and(|excerpt| excerpt.contains("[1,300]")), "{error}");
    let source = std::error::Error::source(&error).expect("a reason").to_string();
    assert!(source.contains("line 1 column"), "{source}");
    assert_eq!(get(&client).send::<Value>().await.expect_err("no JSON").kind(), ErrorKind::Decode);
}

/// Of an answer that nobody knows, a member `error` is what it is.
#[tokio::test]
async fn an_answer_with_more_than_an_error_is_one() {
    let answer = json!({"name": "n", "sizes": [], "error": {"message": "the last one failed"}});
    let server = Server::replies([Reply::json(200, &answer)]).await;
    assert_eq!(get(&client(&server)).send::<Own>().await.expect("an answer").name, "n");
    assert_eq!(get(&client(&server)).send::<Value>().await.expect("an answer"), answer);
}

#[tokio::test]
async fn streams_of_events() {
    let events = "event: a\ndata: {\"x\": 1}\n\nevent: thread.run.completed\ndata: {}\n\ndata: [DONE]\n\n";
    let server = Server::replies([Reply::new(503, &[], ""), Reply::events().chunk(events).end()]).await;
    let client = client(&server);
    let post = || client.request(Method::POST, "/things/{}/watch", ["t"]).json(&json!({"stream": true}));
    let mut stream = post().stream::<UntypedEvent>().await.expect("a stream");
    let first = stream.try_next().await.expect("no error").expect("an event");
    assert_eq!((first.event.as_str(), &first.data, stream.attempts()), ("a", &json!({"x": 1}), 2));
    assert_eq!(stream.try_next().await.expect("no error").expect("an event").event, "thread.run.completed");
    assert_eq!(stream.try_next().await.expect("no error"), None);
    let seen = server.seen();
    assert_eq!((seen[1].header("accept"), seen[1].json()), (Some("text/event-stream"), json!({"stream": true})));
    let mut stream = post().stream::<Event>().await.expect("a stream");
    assert_eq!(stream.try_next().await.expect("no error").expect("an event").name, "a");
    let mut raw = post().stream::<Event>().raw().await.expect("a stream");
    assert_eq!(raw.try_next().await.expect("no error").expect("an event").data, "{\"x\": 1}");
    let server = Server::replies([Reply::events().chunk("event: error\ndata: {\"message\": \"m\"}\n\n").end()]).await;
    let request = crate::support::client(&server).request(Method::GET, "/things", []);
    let mut stream = request.stream::<UntypedEvent>().await.expect("a stream");
    let error = stream.try_next().await.expect_err("an error");
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Stream, Some("GET /things")));
}

#[tokio::test]
async fn downloads() {
    let folder = Folder::new("call", &[]);
    let path = folder.path().join("thing.bin");
    let server =
        Server::replies([Reply::new(503, &[], ""), Reply::new(200, &["Content-Type: image/png"], "abc")]).await;
    let client = client(&server);
    let download = get(&client).query("part", 1).download().await.expect("a download");
    assert_eq!((download.content_type(), download.content_length()), (Some("image/png"), Some(3)));
    assert_eq!(get(&client).download().save_to(&path).await.expect("saved"), 3);
    assert_eq!(std::fs::read(&path).expect("a file"), b"abc");
    let seen = server.seen();
    assert_eq!((seen[1].target.as_str(), seen[1].header("accept")), ("/v1/things/thing_1?part=1", Some("*/*")));
}

#[tokio::test]
async fn redirects_take_no_secret_to_another_origin() {
    let other = Server::replies([Reply::ok()]).await;
    let location = format!("Location: {}/blob?sig=1", other.origin());
    let server = Server::replies([Reply::new(302, &[&location], "")]).await;
    let client = client(&server);
    get(&client).with_header("cookie", "s3cret").send::<Value>().await.expect("an answer");
    assert_eq!(other.one().target, "/blob?sig=1");
    assert!(!format!("{:?}", other.one()).contains("s3cret"));
    for method in [Method::POST, Method::GET] {
        let with_body = client.request(method, "/things", []).json(&json!({"a": "s3cret"}));
        assert_eq!(with_body.send::<Value>().await.expect_err("refused").kind(), ErrorKind::Redirect);
    }
    assert_eq!(other.count(), 1);
}

#[tokio::test]
async fn secrets_are_not_shown() {
    let message = format!("key {KEY} and t0ken-of-caller are no good");
    let server = Server::replies([Reply::json(401, &json!({"error": {"message": message}}))]).await;
    let client = client(&server);
    // Also where a program has put the key into the path itself.
    let request = client
        .request(Method::GET, format!("/things/{KEY}"), [])
        .with_header("x-api-key", "t0ken-of-caller")
        .json(&json!({"password": "s3cret"}));
    assert!(!format!("{request:?} {request:#?}").contains("s3cret"), "{request:?}");
    let error = request.send::<Value>().await.expect_err("refused");
    assert_eq!(error.operation(), Some("GET /things/[redacted]"));
    let printed = printed(&error);
    assert!(!printed.contains("s3cret") && !printed.contains("t0ken"), "{printed}");
}
