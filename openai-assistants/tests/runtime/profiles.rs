//! The URL and the headers of every operation under every profile.

use openai_assistants::operations::OPERATIONS;
use openai_assistants::{Client, Credential, Profile, Request};
use serde_json::Value;

use crate::server::{Reply, Server};
use crate::support::http;

/// A profile, a credential, and what they make of a path: target, header of the credential, value of `OpenAI-Beta`.
type Row = (Profile, Credential, &'static str, (&'static str, &'static str), Option<&'static str>);

fn rows(origin: &str) -> Vec<Row> {
    let (key, token) = (|| Credential::key("k"), || Credential::bearer("t"));
    let (as_bearer, as_key, as_token) =
        (("authorization", "Bearer k"), ("api-key", "k"), ("authorization", "Bearer t"));
    let v2 = Some("assistants=v2");
    vec![
        (Profile::openai_compatible(format!("{origin}/v1")), key(), "/v1{path}", as_bearer, v2),
        (Profile::openai_compatible(format!("{origin}/api/v1/")), token(), "/api/v1{path}", as_token, v2),
        (
            Profile::azure_openai(origin, "2024-05-01-preview"),
            key(),
            "/openai{path}?api-version=2024-05-01-preview",
            as_key,
            v2,
        ),
        (
            Profile::azure_openai(origin, "2024-05-01-preview"),
            token(),
            "/openai{path}?api-version=2024-05-01-preview",
            as_token,
            v2,
        ),
        (Profile::azure_openai_v1(origin), key(), "/openai/v1{path}", as_key, v2),
        (
            Profile::azure_openai_v1(origin).with_api_version("preview"),
            token(),
            "/openai/v1{path}?api-version=preview",
            as_token,
            v2,
        ),
        (
            Profile::foundry_agents(format!("{origin}/api/projects/p")),
            token(),
            "/api/projects/p{path}?api-version=v1",
            as_token,
            None,
        ),
        (
            Profile::custom(format!("{origin}/base"))
                .with_key_header("x-token")
                .with_beta_header("assistants=v1")
                .with_query("a", "1"),
            key(),
            "/base{path}?a=1",
            ("x-token", "k"),
            Some("assistants=v1"),
        ),
    ]
}

#[tokio::test]
async fn every_operation_under_every_profile() {
    assert_eq!(OPERATIONS.len(), if cfg!(feature = "foundry") { 45 } else { 44 });
    let server = Server::replies([Reply::ok()]).await;
    for (profile, credential, template, (header, value), beta) in rows(&server.origin()) {
        let client =
            Client::builder().profile(profile).credential(credential).http_client(http()).build().expect("a client");
        for &operation in OPERATIONS {
            let parameters: Vec<String> = (0..operation.path.matches('{').count()).map(|n| format!("id {n}")).collect();
            let mut path = operation.path.to_owned();
            for parameter in &parameters {
                let (start, end) = (path.find('{').expect("a parameter"), path.find('}').expect("its end"));
                path.replace_range(start..=end, &parameter.replace(' ', "%20"));
            }
            Request::<Value>::new(&client, operation, parameters, ()).await.expect("an answer");
            let seen = server.seen().pop().expect("a request");
            assert_eq!(
                (seen.method.as_str(), seen.target),
                (operation.method.as_str(), template.replace("{path}", &path))
            );
            assert_eq!(
                seen.headers.iter().find(|(name, _)| name == header),
                Some(&(header.to_owned(), value.to_owned()))
            );
            let secrets = seen
                .headers
                .iter()
                .filter(|(name, _)| matches!(name.as_str(), "authorization" | "api-key" | "x-token"));
            assert_eq!(secrets.count(), 1, "{}", operation.id);
            let beta = beta.filter(|_| !path.starts_with("/files"));
            let sent = seen.headers.iter().find(|(name, _)| name == "openai-beta").map(|(_, value)| value.as_str());
            assert_eq!(sent, beta, "{}", operation.id);
        }
    }
}

/// What is pasted around an address does not get into a request, nor does what is pasted around a key.
#[tokio::test]
async fn addresses_and_keys_as_they_are_pasted() {
    let server = Server::replies([Reply::json(200, &serde_json::json!({"data": []}))]).await;
    let origin = server.origin();
    const VERSION: &str = "2024-05-01-preview";
    let azure = |path: &str| Profile::azure_openai(format!("{origin}{path}"), VERSION);
    let unified = |path: &str| Profile::azure_openai_v1(format!("{origin}{path}"));
    let foundry = |path: &str| Profile::foundry_agents(format!(" {origin}{path}\n"));
    let compatible = |path: &str| Profile::openai_compatible(format!("\n {origin}{path} "));
    for (profile, expected) in [
        (azure(""), "/openai/files?api-version=2024-05-01-preview"),
        (azure("/\n"), "/openai/files?api-version=2024-05-01-preview"),
        (azure("/openai"), "/openai/files?api-version=2024-05-01-preview"),
        (azure("/openai/v1/"), "/openai/files?api-version=2024-05-01-preview"),
        (azure("/openai/deployments/x"), "/openai/files?api-version=2024-05-01-preview"),
        (
            azure("/openai/deployments/x/chat/completions?api-version=2024-05-01-preview"),
            "/openai/files?api-version=2024-05-01-preview",
        ),
        (unified("/openai/v1/\r\n"), "/openai/v1/files"),
        (unified("/openai/v1?api-version=preview"), "/openai/v1/files?api-version=preview"),
        (foundry("/api/projects/p/assistants?api-version=v1"), "/api/projects/p/files?api-version=v1"),
        (compatible("/v1/"), "/v1/files"),
        (compatible("/v1/chat/completions"), "/v1/files"),
        (compatible("/v1?code=a%2Fb"), "/v1/files?code=a%2Fb"),
    ] {
        let credential = Credential::token(|| async { Ok(openai_assistants::AccessToken::new("t0ken\n")) });
        for (credential, sent) in [(Credential::key(" k3y\r\n"), "k3y"), (credential, "t0ken")] {
            let client = Client::builder().profile(profile.clone()).credential(credential).http_client(http());
            let client = client.build().expect("a client");
            client.files().list().await.expect("an answer");
            let seen = server.seen().pop().expect("a request");
            assert_eq!(seen.target, expected);
            let header = seen.header("api-key").or(seen.header("authorization")).expect("a credential");
            assert_eq!(header.trim_start_matches("Bearer "), sent);
        }
    }
}

#[tokio::test]
async fn a_fetched_token_with_blanks_is_not_sent() {
    let server = Server::replies([Reply::ok()]).await;
    let credential = Credential::token(|| async { Ok(openai_assistants::AccessToken::new("s3cret s3cret")) });
    let client = Client::builder().base_url(server.url()).credential(credential).http_client(http());
    let error = client.build().expect("a client").files().list().await.expect_err("it cannot be sent");
    assert_eq!((error.kind(), error.may_have_been_sent()), (openai_assistants::ErrorKind::Credential, false));
    let printed = crate::support::printed(&error);
    assert!(printed.contains("contains whitespace") && !printed.contains("s3cret"), "{printed}");
    assert_eq!(server.count(), 0);
}
