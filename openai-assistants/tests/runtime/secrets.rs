//! Secrets in everything that can be printed.

use openai_assistants::{AccessToken, Client, Credential, Profile};
use serde_json::json;

use crate::server::{Reply, Seen, Server};
use crate::support::*;

/// A server that repeats all it was told, as some debugging proxies do.
fn echo(status: u16) -> impl Fn(&Seen, usize) -> Reply + Send + Sync {
    move |seen, _| {
        let headers: serde_json::Map<_, _> =
            seen.headers.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
        Reply::json(status, &json!({"error": {"message": format!("you said {headers:?}"), "headers": headers}}))
    }
}

#[tokio::test]
async fn no_error_shows_one() {
    let token = || Credential::token(|| async { Ok(AccessToken::new("s3cret-token")) });
    for status in [200, 401, 404, 500] {
        let server = Server::new(echo(status)).await;
        for (profile, credential) in [
            (Profile::openai_compatible(server.url()), Credential::key(KEY)),
            (Profile::azure_openai(server.origin(), "v").with_query("sig", "s3cret"), Credential::key(KEY)),
            (Profile::foundry_agents(server.url()), token()),
            (Profile::custom(server.url()).with_key_header("x-own"), Credential::bearer("s3cret")),
        ] {
            let client = Client::builder()
                .profile(profile)
                .credential(credential)
                .header("x-session-token", "s3cret-default")
                .http_client(http())
                .max_retries(0)
                .build()
                .expect("a client");
            let request = openai_assistants::Request::<Vec<i64>, Json>::new(&client, &CREATE, vec![], Json(json!({})));
            let request = request.with_header("cookie", "id=s3cret").with_query("code", "s3cret");
            let mut text = format!("{client:?} {client:#?} {request:?} {:?}", client.to_builder());
            let error = request.await.expect_err("an error or a wrong shape");
            text.push_str(&printed(&error));
            text.push_str(&format!("{:?}", error.api().map(|api| api.body.clone())));
            assert!(!text.contains("s3cret"), "{status}: {text}");
        }
    }
}

#[tokio::test]
async fn no_connection_error_shows_one() {
    for reply in [Reply::default().reset(), Reply::raw("garbage\r\n\r\n").close(), Reply::default().hang()] {
        let server = Server::replies([reply]).await;
        let timeout = std::time::Duration::from_millis(30);
        let client = builder(&server).max_retries(0).timeout(timeout).build().expect("a client");
        let error = get(&client).with_query("sig", "s3cret").await.expect_err("it fails");
        assert!(!printed(&error).contains("s3cret"), "{error:?}");
    }
    let client = Client::builder().base_url("http://127.0.0.1:1/v1").api_key(KEY).max_retries(0).build();
    let error = get(&client.expect("a client")).with_query("sig", "s3cret").await.expect_err("it fails");
    assert!(!printed(&error).contains("s3cret"), "{error:?}");
}

#[tokio::test]
async fn no_stream_error_shows_one() {
    let server = Server::new(|seen, _| {
        let key = seen.header("authorization").unwrap_or_default();
        Reply::events()
            .chunk(format!(
                "event: a\ndata: {{\"key\": \"{key}\"\n\nevent: error\ndata: {{\"message\": \"{key}\"}}\n\n"
            ))
            .end()
    })
    .await;
    use futures::StreamExt;
    let stream = create(&client(&server), json!({})).stream().await.expect("a stream");
    let text = format!("{stream:?}");
    let errors: Vec<_> = stream.collect().await;
    assert_eq!(errors.len(), 2);
    let text = errors.iter().fold(text, |text, error| text + &printed(error.as_ref().expect_err("an error")));
    assert!(!text.contains("s3cret"), "{text}");
}

#[test]
fn a_panic_message_shows_none() {
    let client = Client::builder().api_key(KEY).build().expect("a client");
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| panic!("{client:?}")));
    let message = panic.expect_err("it panics").downcast::<String>().expect("a message");
    assert!(message.contains("api.openai.com") && !message.contains("s3cret"), "{message}");
}
