//! Servers with their variables, what the crate calls itself, and what the API sends by itself.

use openai_assistants::Json;
use serde_json::json;
use support::server::{Reply, Server as Loopback};

use crate::setup::servers::RegionalRegion;
use crate::setup::types::{NewThingWebhook, Thing, WatchChangedCallback};
use crate::setup::{Api, Server, operations};

#[test]
fn addresses_of_the_document() {
    let url =
        |server: &Server| server.profile().url(&operations::OPEN, &[], &[("", ""); 0]).expect("an address").to_string();
    for (server, expected) in [
        (Server::production(), "https://api.example.com/v1/open"),
        (Server::regional(), "https://eu.example.com/v1/open"),
        (Server::regional_with(RegionalRegion::UsEast, "8443", "v2"), "https://us-east.example.com:8443/v2/open"),
        (Server::relative("http://localhost:8000/"), "http://localhost:8000/v1/open"),
        // An address is the whole of it, whatever it ends in.
        (Server::at("https://example.com/v1/files"), "https://example.com/v1/files/open"),
    ] {
        assert_eq!(url(&server), expected);
    }
}

#[tokio::test]
async fn the_crate_says_what_it_is() {
    let server = Loopback::new(|_, _| Reply::new(204, &[], "")).await;
    let api = Api::builder().server(Server::relative(server.origin())).build().expect("a client");
    api.open().retrieve().await.expect("done");
    let seen = server.one();
    assert_eq!(seen.target, "/v1/open");
    // This crate stands in for the one that is written.
    let name = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    assert_eq!(seen.header("user-agent"), Some(name));
}

#[tokio::test]
async fn an_address_of_the_server_can_be_asked() {
    let server = Loopback::new(|_, _| Reply::new(204, &[], "")).await;
    let api = Api::builder().server(Server::relative(server.origin())).in_query("s3cret").build().expect("a client");
    for (address, expected) in [
        (format!("{}/v2/things?page=2", server.origin()), "/v2/things?page=2&api%20key=s3cret"),
        ("/v1/things?after=a%20b".to_owned(), "/v1/things?after=a%20b&api%20key=s3cret"),
        ("?page=3".to_owned(), "/v1/query?page=3&api%20key=s3cret"),
    ] {
        let before = server.count();
        api.query().retrieve().with_address(address).await.expect("done");
        assert_eq!(server.seen()[before].target, expected);
    }
    let before = server.count();
    for address in ["https://other.example/s3cret", "//other.example/", "http://:s3cret", "file:///etc"] {
        let error = api.query().retrieve().with_address(address).await.expect_err("refused");
        assert_eq!(error.kind(), openai_assistants::ErrorKind::InvalidRequest);
        assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
    }
    assert_eq!(server.count(), before);
}

#[test]
fn what_the_api_sends_is_decoded() {
    let thing: NewThingWebhook = Thing::from_json(br#"{"name":"a"}"#).expect("a thing");
    assert_eq!(thing.name.as_deref(), Some("a"));
    let changed = WatchChangedCallback::from_json(json!({"id": "1", "at": 2}).to_string().as_bytes());
    let changed = changed.expect("a change");
    assert_eq!((&*changed.id, changed.at), ("1", Some(2)));
}
