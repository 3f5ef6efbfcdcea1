//! The cryptography that a program installs for rustls is what clients use. The feature `rustls` brings that of aws-lc-rs, and
//! `rustls-ring` that of ring; without both there is none.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

#[cfg(any(feature = "rustls", feature = "rustls-ring"))]
mod verified;

use std::io::Read;
use std::net::{SocketAddr, TcpListener};
use std::thread::JoinHandle;

use openai_assistants::{AccessToken, Client, Credential, Profile};
use rustls::crypto::CryptoProvider;
use rustls::crypto::aws_lc_rs::{self, cipher_suite::TLS13_AES_256_GCM_SHA384};

fn client(address: SocketAddr) -> Client {
    let builder = Client::builder().base_url(format!("https://{address}/v1")).api_key("key").max_retries(0);
    builder.build().expect("a client")
}

#[tokio::test]
async fn the_installed_provider_is_used() {
    let (address, hello) = server();
    if !cfg!(any(feature = "rustls", feature = "rustls-ring")) {
        assert!(std::panic::catch_unwind(|| client(address)).is_err(), "a client without cryptography");
    }
    // None of the defaults offers this suite alone.
    let provider = CryptoProvider { cipher_suites: vec![TLS13_AES_256_GCM_SHA384], ..aws_lc_rs::default_provider() };
    provider.install_default().expect("the first one");
    let error = client(address).assistants().retrieve("asst_1").await.expect_err("the server hangs up");
    assert!(error.is_connect() && error.to_string().contains("the TLS handshake failed"), "{error:?}");
    assert_eq!(cipher_suites(&hello.join().expect("a handshake")), [0x1302]);
    documented_profiles();
    let plain = emulator::Emulator::start().await.expect("a server without TLS");
    let address = plain.base_url().replace("http:", "https:");
    let client = Client::builder().base_url(address).api_key("key").max_retries(0).build().expect("a client");
    let error = client.assistants().retrieve("asst_1").await.expect_err("no handshake");
    assert!(error.is_connect() && error.to_string().contains("the TLS handshake failed"), "{error:?}");
}

/// Addresses with `https` as the documentation has them: its examples are compiled, but built without TLS they would fail.
fn documented_profiles() {
    let key = || Credential::key("example");
    let token = || Credential::token(|| async { Ok(AccessToken::new("from the identity service")) });
    for (profile, credential) in [
        (Profile::azure_openai("https://example.openai.azure.com", "2024-05-01-preview"), key()),
        (Profile::azure_openai_v1("https://example.openai.azure.com"), key()),
        (Profile::foundry_agents("https://example.services.ai.azure.com/api/projects/demo"), token()),
        (Profile::custom("https://example.com/api").with_key_header("x-token").with_query("tenant", "demo"), key()),
        (Profile::custom("https://example.com/published/url").with_api_version("2024-05-01-preview"), token()),
    ] {
        Client::builder().profile(profile).credential(credential).build().expect("a client");
    }
}

/// A server that takes the first message of one connection and hangs up.
fn server() -> (SocketAddr, JoinHandle<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    let read = move || {
        let (mut connection, _) = listener.accept().expect("a connection");
        let mut header = [0; 5];
        connection.read_exact(&mut header).expect("a TLS record");
        let mut hello = vec![0; usize::from(u16::from_be_bytes([header[3], header[4]]))];
        connection.read_exact(&mut hello).expect("the whole record");
        hello
    };
    (address, std::thread::spawn(read))
}

/// The cipher suites of a `ClientHello`, without the value that only signals secure renegotiation.
fn cipher_suites(hello: &[u8]) -> Vec<u16> {
    // Type and length, version, random bytes; then the session ID with its length.
    let rest = &hello[4 + 2 + 32..];
    let rest = &rest[1 + usize::from(rest[0])..];
    let length = usize::from(u16::from_be_bytes([rest[0], rest[1]]));
    let suites = rest[2..2 + length].chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    suites.filter(|suite| *suite != 0x00ff).collect()
}
