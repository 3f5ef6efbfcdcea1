//! What an operation takes as proof of identity is what is sent with it, where it belongs, and nothing else.

use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use openai_assistants::{AccessToken, Credential, ErrorKind};
use support::server::{Reply, Seen, Server};

use crate::setup::types::InCookieParams;
use crate::setup::{Api, ApiBuilder};

fn builder(server: &Server) -> ApiBuilder {
    let at_once = |client: openai_assistants::ClientBuilder| client.retry_delays(Duration::ZERO, Duration::ZERO);
    Api::builder().base_url(server.origin()).configure(at_once)
}

fn with_all(builder: ApiBuilder) -> Api {
    builder
        .key("s3cret-key")
        .in_query("s3cret&query")
        .in_cookie("s3cret-cookie")
        .basic_auth("Aladdin", "open sesame")
        .bearer_auth("s3cret-bearer")
        .oauth("s3cret-oauth")
        .open_id("s3cret-openid")
        .build()
        .expect("a client")
}

/// All that proves an identity in a request.
fn proof(seen: &Seen) -> String {
    let header = |name: &str| seen.header(name).map(|value| format!("{name}: {value}"));
    let query = seen.target.split_once('?').map(|(_, query)| format!("?{query}"));
    let found = ["x-api-key", "authorization", "cookie"].into_iter().filter_map(header).chain(query);
    found.collect::<Vec<_>>().join(" | ")
}

async fn silent() -> Server {
    Server::new(|_, _| Reply::new(204, &[], "")).await
}

#[tokio::test]
async fn each_operation_has_the_credential_that_it_names() {
    let server = silent().await;
    let api = with_all(builder(&server));
    api.things().list().await.expect("done");
    api.open().retrieve().await.expect("done");
    api.query().retrieve().await.expect("done");
    api.cookie().retrieve(InCookieParams::new().theme("dark")).await.expect("done");
    api.token().retrieve().await.expect("done");
    api.connect().retrieve().await.expect("done");
    api.both().retrieve().await.expect("done");
    api.perhaps().retrieve().await.expect("done");
    let sent: Vec<String> = server.seen().iter().map(proof).collect();
    let expected = [
        "x-api-key: s3cret-key",
        "",
        "?api%20key=s3cret%26query",
        "cookie: theme=dark; session=s3cret-cookie",
        "authorization: Bearer s3cret-oauth",
        "authorization: Bearer s3cret-openid",
        "x-api-key: s3cret-key | authorization: Bearer s3cret-bearer",
        "authorization: Bearer s3cret-bearer",
    ];
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn the_alternative_is_taken_that_there_are_credentials_for() {
    let server = silent().await;
    let api = builder(&server).basic_auth("Aladdin", "open sesame").build().expect("a client");
    api.things().list().await.expect("done");
    api.both().retrieve().await.expect("done");
    api.perhaps().retrieve().await.expect("done");
    let sent: Vec<String> = server.seen().iter().map(proof).collect();
    assert_eq!(sent, ["authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "", ""]);
}

#[tokio::test]
async fn what_is_missing_beside_another_credential_is_named() {
    let server = silent().await;
    let api = builder(&server).key("s3cret-key").build().expect("a client");
    let error = api.both().retrieve().await.expect_err("refused");
    let expected =
        "both: the operation takes `key` with `bearerAuth`, and there is no credential for `bearerAuth`; set it too";
    assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Configuration, expected));
    assert!(!error.may_have_been_sent());
    assert_eq!(server.count(), 0);
    // Nobody else knows what a caller sends by hand.
    api.both().retrieve().with_header("authorization", "Bearer own").await.expect("done");
    let by_hand = builder(&server).key("s3cret-key").configure(|client| client.header("authorization", "Bearer own"));
    by_hand.build().expect("a client").both().retrieve().await.expect("done");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_refusal_says_that_nothing_was_sent() {
    let server = Server::new(|_, at| Reply::new(if at % 2 == 0 { 401 } else { 403 }, &[], "")).await;
    let api = builder(&server).oauth("s3cret-oauth").build().expect("a client");
    for (request, wanted) in [
        (api.things().list(), Some("`key` or `basicAuth`")),
        (api.both().retrieve(), Some("`key` with `bearerAuth`")),
        (api.open().retrieve(), None),
        (api.perhaps().retrieve(), None),
        (api.token().retrieve(), None),
        (api.things().list().with_header("x-api-key", "own"), None),
    ] {
        let error = request.await.expect_err("refused").to_string();
        let context = wanted.map(|wanted| format!("no credential was sent, as there is none for {wanted}: "));
        match context {
            Some(context) => assert!(error.starts_with(&context), "{error}"),
            None => assert!(!error.contains("no credential"), "{error}"),
        }
    }
}

#[tokio::test]
async fn what_the_caller_sets_is_sent_in_place_of_a_credential() {
    let server = silent().await;
    let api = with_all(builder(&server));
    api.things().list().with_header("x-api-key", "own").await.expect("done");
    api.things().list().without_header("x-api-key").await.expect("done");
    api.query().retrieve().with_query("api key", "own").await.expect("done");
    let sent: Vec<String> = server.seen().iter().map(proof).collect();
    assert_eq!(sent, ["x-api-key: own", "", "?api%20key=own"]);
}

#[tokio::test]
async fn a_client_of_ones_own_sends_its_credential_with_everything() {
    let server = silent().await;
    let client = crate::setup::Client::builder().base_url(server.origin()).api_key("own").build().expect("a client");
    let api = Api::new(client);
    api.open().retrieve().await.expect("done");
    api.things().list().await.expect("done");
    let sent: Vec<String> = server.seen().iter().map(proof).collect();
    assert_eq!(sent, ["authorization: Bearer own"; 2]);
}

#[tokio::test]
async fn a_token_that_is_refused_is_fetched_again() {
    let server = Server::replies([Reply::new(401, &[], "{}"), Reply::new(204, &[], "")]).await;
    static FETCHED: AtomicUsize = AtomicUsize::new(0);
    let token = Credential::token(|| async {
        Ok(AccessToken::new(format!("s3cret-{}", FETCHED.fetch_add(1, Ordering::SeqCst))))
    });
    let api = builder(&server).key("s3cret-key").bearer_auth(token).build().expect("a client");
    api.both().retrieve().await.expect("done");
    let sent: Vec<String> = server.seen().iter().map(proof).collect();
    let expected = ["s3cret-0", "s3cret-1"].map(|t| format!("x-api-key: s3cret-key | authorization: Bearer {t}"));
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn another_host_gets_no_credential() {
    let other = Server::new(|_, _| Reply::new(204, &[], "")).await;
    let there = other.origin();
    // It repeats the query, as servers do that move to another host.
    let server = Server::new(move |seen, _| {
        Reply::new(307, &[&format!("Location: {there}{}", seen.target.replace('?', "?a=1&"))], "")
    });
    let server = server.await;
    let api = with_all(builder(&server));
    api.things().list().await.expect("done");
    api.query().retrieve().await.expect("done");
    api.cookie().retrieve(InCookieParams::new()).await.expect("done");
    api.token().retrieve().await.expect("done");
    let sent: Vec<String> = other.seen().iter().map(proof).collect();
    assert_eq!(sent, ["", "?a=1", "", ""]);
    assert!(server.seen().iter().all(|seen| proof(seen).contains("s3cret")));
}

#[tokio::test]
async fn no_secret_is_shown() {
    let server = Server::new(|seen, _| {
        let headers: Vec<String> = seen.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let mut body = format!("{} {} Aladdin:open sesame, open sesame", seen.target, headers.join(" "));
        if seen.target.contains("s3cret") {
            body.push_str(" s3cret&query");
        }
        Reply::json(400, &serde_json::json!({"error": {"message": body}}))
    });
    let server = server.await;
    let unfinished = builder(&server).basic_auth("Aladdin", "open sesame");
    let mut shown = format!("{unfinished:?}");
    let api = with_all(builder(&server));
    shown.push_str(&format!("{api:?} {:?}", api.things().list()));
    let basic = unfinished.build().expect("a client");
    for request in [api.things().list(), api.query().retrieve(), api.both().retrieve(), basic.things().list()] {
        let error = request.await.expect_err("refused");
        shown.push_str(&format!("{error} {error:?} {:?}", error.api()));
    }
    let error = api.cookie().retrieve(InCookieParams::new()).await.expect_err("refused");
    shown.push_str(&format!("{error} {error:?}"));
    for secret in ["s3cret", "open sesame", "b3BlbiBzZXNhbWU"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    assert!(shown.contains("[redacted]"));
}

#[test]
fn what_cannot_be_sent_is_refused() {
    for (builder, expected) in [
        (Api::builder().key("a b"), "the credential for `key` contains whitespace"),
        (Api::builder().basic_auth("a:b", "c"), "a user name has a colon"),
        (Api::builder().in_cookie("a;b"), "the credential for `inCookie` has a semicolon"),
        (Api::builder().base_url(""), "the base URL is empty"),
    ] {
        let error = builder.build().expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[test]
fn the_environment_is_that_of_the_crate() {
    let mentioned = |variables: &[(&str, &str)]| {
        let mut child = Command::new(std::env::current_exe().expect("this test"));
        child.args(["credentials::from_the_environment", "--exact", "--ignored", "--nocapture"]);
        child.env("OPENAI_API_KEY", "sk-other").env("OPENAI_BASE_URL", "https://other.example");
        let output = child.envs(variables.iter().copied()).output().expect("a process");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    for (variables, expected) in [
        (&[("WHOLE_API_KEY", " k ")][..], &["api.example.com", "keys {\"key\"}"][..]),
        (&[("WHOLE_API_KEY", "k"), ("WHOLE_BASE_URL", "https://own.example/v1")], &["own.example", "keys {\"key\"}"]),
        (&[("WHOLE_USERNAME", "u"), ("WHOLE_PASSWORD", "p")], &["keys {\"basicAuth\"}"]),
        (&[("WHOLE_IN_QUERY", "q"), ("WHOLE_BEARER_AUTH", "b")], &["keys {\"inQuery\", \"bearerAuth\"}"]),
        (&[("WHOLE_API_KEY", "")], &["environment variable not set: `WHOLE_API_KEY`"]),
        (&[], &["environment variable not set: `WHOLE_API_KEY`"]),
    ] {
        let output = mentioned(variables);
        assert!(expected.iter().all(|text| output.contains(text)), "{variables:?}: {output}");
    }
}

#[test]
#[ignore = "a process of its own, which `the_environment_is_that_of_the_crate` starts"]
fn from_the_environment() {
    match ApiBuilder::from_env() {
        Ok(builder) => println!("{}", format!("{builder:?}").replace("keyring: ", "keys ")),
        Err(error) => println!("{error}"),
    }
}

#[tokio::test]
async fn requests_are_sent_once_more_where_that_does_no_harm() {
    let server = Server::new(|_, _| Reply::new(500, &[], "")).await;
    let api = with_all(builder(&server));
    let things = || api.things();
    for (request, expected) in [
        (things().list(), 3),
        (things().replace(), 3),
        // As documented.
        (things().create(), 3),
        (things().update(), 1),
        (things().clear(), 1),
        (things().clear().with_max_retries(1), 2),
        (things().clear().with_idempotency_key("k"), 3),
        (things().clear().with_header("idempotency-key", "k"), 3),
    ] {
        let before = server.count();
        let shown = format!("{request:?}");
        assert_eq!(request.await.expect_err("refused").status().map(|status| status.as_u16()), Some(500));
        assert_eq!(server.count() - before, expected, "{shown}");
    }
}

#[tokio::test]
async fn what_did_not_reach_the_server_is_sent_once_more() {
    let nowhere = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", nowhere.local_addr().expect("an address"));
    drop(nowhere);
    let server = silent().await;
    let api = builder(&server).base_url(address).build().expect("a client");
    let error = api.things().clear().await.expect_err("no server");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
}
