//! Redirects, and what goes along.

use openai_assistants::{Client, ErrorKind, Profile, Request};
use serde_json::json;

use crate::server::{Reply, Server};
use crate::support::*;

fn to(status: u16, location: &str) -> Reply {
    Reply::new(status, &[&format!("Location: {location}")], "")
}

#[tokio::test]
async fn within_the_origin_they_are_followed() {
    for status in [301, 302, 303, 307, 308] {
        let server = Server::replies([to(status, "/v2/other?x=1"), Reply::ok()]).await;
        get(&client(&server)).await.expect("an answer");
        let seen = server.seen();
        assert_eq!(seen[1].target, "/v2/other?x=1");
        assert_eq!(seen[1].header("authorization"), Some("Bearer sk-s3cret-key"));
    }
    for status in [307, 308] {
        let server = Server::replies([to(status, "/v1/things/"), Reply::ok()]).await;
        create(&client(&server), json!({"a": 1})).await.expect("an answer");
        let seen = server.seen();
        assert_eq!((seen[1].method.as_str(), seen[1].json()), ("POST", json!({"a": 1})));
    }
}

#[tokio::test]
async fn to_another_origin_no_secret_goes_along() {
    for key_header in ["authorization", "api-key", "x-own"] {
        let other = Server::replies([Reply::ok()]).await;
        let server = Server::replies([to(302, &format!("{}/blob?sig=1", other.origin()))]).await;
        let profile = match key_header {
            "authorization" => Profile::openai_compatible(server.url()),
            "api-key" => Profile::azure_openai(server.origin(), "v"),
            other => Profile::custom(server.url()).with_key_header(other),
        };
        let client = Client::builder()
            .profile(profile)
            .api_key(KEY)
            .header("x-extra-token", "s3cret")
            .organization("org_s3cret")
            .build()
            .expect("a client");
        get(&client).with_header("cookie", "s3cret").await.expect("an answer");
        assert!(server.one().header(key_header).is_some_and(|value| value.contains(KEY)));
        let seen = other.one();
        assert_eq!(seen.target, "/blob?sig=1");
        assert!(!format!("{seen:?}").contains("s3cret"), "{seen:?}");
    }
}

#[tokio::test]
async fn what_would_lose_or_leak_a_body_is_refused() {
    let other = Server::replies([Reply::ok()]).await;
    let away = format!("{}/things?sig=s3cret", other.origin());
    for (status, location) in [(301, "/v2/things"), (302, "/v2/things"), (307, away.as_str()), (308, away.as_str())] {
        let server = Server::replies([to(status, location)]).await;
        let error = create(&client(&server), json!({"a": 1})).await.expect_err("refused");
        assert_eq!((error.kind(), server.count()), (ErrorKind::Redirect, 1));
        assert!(!printed(&error).contains("s3cret"), "{error}");
    }
    assert_eq!(other.count(), 0);
}

#[tokio::test]
async fn in_circles_they_end() {
    let server = Server::replies([to(302, "/v1/things/thing_1")]).await;
    let error = get(&client(&server)).await.expect_err("in circles");
    assert_eq!((error.kind(), server.count()), (ErrorKind::Redirect, 11));
}

#[tokio::test]
async fn a_foreign_client_that_takes_a_key_along_is_noticed() {
    let other = Server::replies([Reply::ok()]).await;
    let server = Server::replies([to(302, &format!("{}/x", other.origin()))]).await;
    let client = Client::builder()
        .profile(Profile::azure_openai(server.origin(), "v"))
        .api_key(KEY)
        .http_client(http_builder().build().expect("an HTTP client"))
        .build()
        .expect("a client");
    let request = Request::<serde_json::Value>::new(&client, &GET, vec!["t".to_owned()], ());
    assert_eq!(request.await.expect_err("noticed").kind(), ErrorKind::Redirect);
}
