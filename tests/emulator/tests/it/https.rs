//! HTTPS, through a client that trusts the certificate only.

use std::sync::Arc;

use emulator::Emulator;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// Asks for the list of threads in Foundry.
async fn threads(emulator: &Emulator, roots: RootCertStore, name: &'static str) -> std::io::Result<String> {
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = TcpStream::connect(emulator.address()).await?;
    let name = ServerName::try_from(name).expect("a name");
    let mut stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await?;
    let request = "GET /api/projects/p/threads?api-version=v1 HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer t\r\n\
                   connection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).await?;
    let mut response = String::new();
    stream.read_to_string(&mut response).await?;
    Ok(response)
}

#[tokio::test]
async fn whoever_trusts_the_certificate_is_served() {
    let emulator = Emulator::builder().https().start().await.expect("an emulator");
    let path = emulator.certificate().expect("a certificate").to_owned();
    assert!(emulator.base_url().starts_with("https://127.0.0.1:"));
    let trusting = || {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(&path).expect("PEM")).expect("a certificate");
        roots
    };
    for name in ["127.0.0.1", "localhost"] {
        let response = threads(&emulator, trusting(), name).await.expect("a response");
        assert!(response.starts_with("HTTP/1.1 200 OK\r\n") && response.contains(r#""data":[]"#), "{response}");
    }
    threads(&emulator, trusting(), "example.com").await.expect_err("another name");
    threads(&emulator, RootCertStore::empty(), "localhost").await.expect_err("no trust");
    let plain = reqwest::get(emulator.endpoint().replace("https", "http")).await;
    assert!(plain.is_err(), "{plain:?}");
    drop(emulator);
    assert!(!path.exists());
}
