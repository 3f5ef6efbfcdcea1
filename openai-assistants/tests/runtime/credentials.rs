//! Keys and tokens on the wire.

use std::future::IntoFuture;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use openai_assistants::{AccessToken, Client, Credential, ErrorKind, Profile, Upload};

use crate::server::{Reply, Server};
use crate::support::*;

/// Tokens `token-0`, `token-1`, …, and how many there were.
fn tokens() -> (Credential, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let counter = count.clone();
    let credential = Credential::token(move || {
        let number = counter.fetch_add(1, Ordering::SeqCst);
        async move { Ok(AccessToken::new(format!("token-{number}")).expires_in(Duration::from_secs(3600))) }
    });
    (credential, count)
}

fn refuses(token: &'static str) -> impl Fn(&crate::server::Seen, usize) -> Reply + Send + Sync {
    move |seen, _| match seen.header("authorization") {
        Some(given) if given != token => Reply::ok(),
        _ => Reply::new(401, &[], ""),
    }
}

#[tokio::test]
async fn keys_go_where_the_profile_says_and_tokens_are_bearers() {
    let server = Server::replies([Reply::ok()]).await;
    for (credential, header, value) in [
        (Credential::key("k"), "api-key", "k"),
        (Credential::bearer("b"), "authorization", "Bearer b"),
        (tokens().0, "authorization", "Bearer token-0"),
    ] {
        let profile = Profile::azure_openai(server.origin(), "2024-05-01-preview");
        let client =
            Client::builder().profile(profile).credential(credential).http_client(http()).build().expect("a client");
        get(&client).await.expect("an answer");
        let seen = server.seen().pop().expect("a request");
        assert_eq!(seen.target, "/openai/things/thing_1?api-version=2024-05-01-preview");
        assert_eq!(seen.header(header), Some(value));
        assert_eq!(seen.header("api-key").is_some(), header == "api-key");
        assert_eq!(seen.header("authorization").is_some(), header == "authorization");
    }
}

#[tokio::test]
async fn no_credential_sends_none() {
    let server = Server::replies([Reply::ok()]).await;
    let client = builder(&server).credential(Credential::none()).build().expect("a client");
    get(&client).await.expect("an answer");
    assert_eq!(server.one().header("authorization"), None);
}

#[tokio::test]
async fn a_refused_token_is_renewed_once() {
    let server = Server::new(refuses("Bearer token-0")).await;
    let (credential, count) = tokens();
    let client = builder(&server).credential(credential).max_retries(0).build().expect("a client");
    get(&client).await.expect("an answer");
    get(&client).await.expect("an answer");
    assert_eq!((count.load(Ordering::SeqCst), server.count()), (2, 3));

    let server = Server::replies([Reply::new(401, &[], "")]).await;
    let (credential, count) = tokens();
    let client = builder(&server).credential(credential).build().expect("a client");
    assert!(get(&client).await.expect_err("refused").is_authentication());
    assert_eq!((count.load(Ordering::SeqCst), server.count()), (2, 2));
}

#[tokio::test]
async fn many_refused_at_once_share_one_renewal() {
    let server = Server::new(refuses("Bearer token-0")).await;
    let (credential, count) = tokens();
    let client = builder(&server).credential(credential).build().expect("a client");
    let all = futures::future::join_all((0..40).map(|_| get(&client).into_future())).await;
    assert!(all.iter().all(Result::is_ok));
    assert_eq!(count.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_key_is_not_asked_for_again() {
    let server = Server::replies([Reply::new(401, &[], "")]).await;
    assert!(get(&client(&server)).await.expect_err("refused").is_authentication());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn an_upload_from_a_reader_is_not_sent_again_with_a_new_token() {
    let server = Server::new(refuses("Bearer token-0")).await;
    let client = builder(&server).credential(tokens().0).build().expect("a client");
    let request = upload(&client, |parts| parts.file("file", Upload::from_reader("a", &b"abc"[..], Some(3))));
    assert!(request.await.expect_err("refused").is_authentication());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_callback_that_fails_or_hangs_is_reported() {
    let server = Server::replies([Reply::ok()]).await;
    let failing = Credential::token(|| async { Err("the identity service is down".into()) });
    let client = builder(&server).credential(failing).build().expect("a client");
    let error = get(&client).await.expect_err("no token");
    assert_eq!((error.kind(), error.may_have_been_sent()), (ErrorKind::Credential, false));
    assert!(printed(&error).contains("the identity service is down"));

    let hanging = Credential::token(std::future::pending);
    let client = builder(&server).credential(hanging).build().expect("a client");
    let error = get(&client).with_deadline(Duration::from_millis(20)).await.expect_err("no token");
    assert!(error.is_timeout() && !error.may_have_been_sent());
    assert_eq!(server.count(), 0);
}
