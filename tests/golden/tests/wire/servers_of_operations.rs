//! `servers` of a path or an operation are where its requests go.

use openai_assistants::ErrorKind;
use serde_json::json;
use support::server::{Reply, Server as Loopback};

use crate::own_servers::{Api, ApiBuilder, Server, operations};

async fn silent() -> Loopback {
    Loopback::new(|_, _| Reply::new(204, &[], "")).await
}

fn build(builder: ApiBuilder) -> Api {
    builder.key("s3cret").configure(|client| client.max_retries(0)).build().expect("a client")
}

/// What came, with the credential.
fn came(server: &Loopback) -> Vec<String> {
    let line = |seen: &support::server::Seen| format!("{} {}", seen.target, seen.header("x-api-key").unwrap_or("-"));
    server.seen().iter().map(line).collect()
}

#[tokio::test]
async fn requests_go_to_the_server_of_their_operation() {
    let (usual, other) = (silent().await, silent().await);
    let base = || Api::builder().base_url(format!("{}/v1", usual.origin()));
    let there = || Server::at(format!("{}/there", other.origin()));
    let api = build(base().server_of(&operations::OF_PATH, there()).server_of(&operations::OF_OPERATION, there()));
    api.usual().retrieve().await.expect("done");
    api.repeated().retrieve().await.expect("done");
    // One without a host is below that of the client's server.
    api.files().replace().await.expect("done");
    api.wrong().retrieve().await.expect("done");
    assert_eq!(came(&usual), ["/v1/usual", "/v1/repeated", "/v3/files", "/v1/wrong"].map(|t| format!("{t} s3cret")));
    // The document declares it, so the credential is sent there.
    api.files().retrieve().await.expect("done");
    api.files().update().await.expect("done");
    assert_eq!(came(&other), ["/there/files s3cret", "/there/files s3cret"]);
}

#[tokio::test]
async fn the_address_of_the_document_is_asked() {
    let (usual, proxy) = (silent().await, silent().await);
    let through = openai_assistants::reqwest::Proxy::http(proxy.origin()).expect("a proxy");
    let only_elsewhere = through.no_proxy(openai_assistants::reqwest::NoProxy::from_string("127.0.0.1"));
    let builder = Api::builder().base_url(usual.origin()).configure(|client| client.proxy(only_elsewhere));
    let api = build(builder);
    api.files().retrieve().await.expect("done");
    api.files().update().await.expect("done");
    // An empty list has no effect.
    api.files().none().await.expect("done");
    api.usual().retrieve().await.expect("done");
    let (path, operation) =
        ("http://files.example.com:8443/up/files s3cret", "http://upload.example.com/v2/files s3cret");
    let expected = [path, operation, path];
    assert_eq!((came(&proxy), came(&usual)), (expected.map(str::to_owned).to_vec(), vec!["/usual s3cret".to_owned()]));
}

#[tokio::test]
async fn one_server_is_for_all() {
    let usual = silent().await;
    let api = build(Api::builder().base_url(format!("{}/v1", usual.origin())).one_server());
    api.files().retrieve().await.expect("done");
    api.files().update().await.expect("done");
    api.files().replace().await.expect("done");
    assert_eq!(came(&usual), ["/v1/files s3cret"; 3]);
    let wrong = Api::builder().server_of(&operations::OF_PATH, Server::at("not an address"));
    assert_eq!(wrong.build().expect_err("refused").kind(), ErrorKind::Configuration);
}

#[tokio::test]
async fn links_lead_on_from_there() {
    let server = Loopback::new(|_, at| {
        let link: &[&str] = if at == 0 { &["Link: <?page=2>; rel=next"] } else { &[] };
        Reply::new(200, link, json!([at.to_string()]).to_string())
    })
    .await;
    let api = build(Api::builder().base_url(format!("{}/v1", server.origin())));
    let mut items = api.pages().retrieve().items();
    while items.try_next().await.expect("an item").is_some() {}
    assert_eq!(came(&server), ["/v4/pages s3cret", "/v4/pages?page=2 s3cret"]);
}
