//! Clients have the cryptography of their features, and trust what the platform trusts.

use std::process::Command;
use std::time::Duration;

use emulator::Emulator;
use openai_assistants::Client;
use openai_assistants::types::ThreadCreateParams;
use rustls::crypto::CryptoProvider;

/// The address of the server, for the process that is a client of it.
const SERVER: &str = "TEST_SERVER";

/// Trusted certificates and the installed cryptography are global to a process, so the client runs in a separate one.
#[tokio::test]
async fn servers_are_verified() {
    if let Ok(base_url) = std::env::var(SERVER) {
        return request_as_a_process_of_its_own(base_url).await;
    }
    let server = Emulator::builder().https().start().await.expect("a server");
    let other = Emulator::builder().https().start().await.expect("another server");
    for (trusted, expected) in [(&server, "created"), (&other, "not connected")] {
        let mut client = Command::new(std::env::current_exe().expect("this program"));
        client.args(["--exact", "verified::servers_are_verified", "--nocapture"]);
        client.env(SERVER, server.base_url()).env_remove("SSL_CERT_DIR");
        client.env("SSL_CERT_FILE", trusted.certificate().expect("a certificate"));
        // The servers run in this thread.
        let output = tokio::task::spawn_blocking(move || client.output()).await.expect("it is waited for");
        let output = output.expect("it starts");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && text.contains(expected),
            "{text}{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

async fn request_as_a_process_of_its_own(base_url: String) {
    let builder =
        || Client::builder().base_url(&base_url).api_key("key").max_retries(0).timeout(Duration::from_secs(30));
    let client = builder().build().expect("a client");
    assert!(CryptoProvider::get_default().is_none(), "a client has installed something");
    match client.threads().create(ThreadCreateParams::new()).await {
        Ok(_) => println!("created"),
        Err(error) if error.is_connect() => {
            assert!(error.to_string().contains("the TLS handshake failed"), "{error:?}");
            return println!("not connected");
        }
        Err(error) => panic!("{error:?}"),
    }
    #[cfg(feature = "rustls-ring")]
    openai_assistants::install_ring();
    // As the program itself builds one.
    let http = openai_assistants::reqwest::Client::new();
    let client = builder().http_client(http).build().expect("a client");
    client.threads().create(ThreadCreateParams::new()).await.expect("a thread");
    let installed = CryptoProvider::get_default().map(|provider| format!("{provider:?}"));
    assert_eq!(installed.is_some(), cfg!(feature = "rustls-ring"), "{installed:?}");
}
