//! HTTPS with a certificate that is made at the start, and trusted by whoever is given its file.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

/// Names that the certificate is for.
const NAMES: [&str; 2] = ["127.0.0.1", "localhost"];

/// Creates an authority and a certificate; returns the acceptor of connections, and the authority's certificate as PEM.
pub(crate) fn acceptor() -> io::Result<(TlsAcceptor, String)> {
    let (authority, leaf) = (KeyPair::generate().map_err(other)?, KeyPair::generate().map_err(other)?);
    let mut params = CertificateParams::new(Vec::new()).map_err(other)?;
    params.distinguished_name.push(rcgen::DnType::CommonName, "emulator of the Assistants protocol");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let pem = params.self_signed(&authority).map_err(other)?.pem();
    let issuer = Issuer::new(params, authority);
    let mut params = CertificateParams::new(NAMES.map(str::to_owned)).map_err(other)?;
    params.use_authority_key_identifier_extension = true;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    let certificate = params.signed_by(&leaf, &issuer).map_err(other)?;
    let key = PrivatePkcs8KeyDer::from(leaf.serialize_der());
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(other)?
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key.into())
        .map_err(other)?;
    Ok((TlsAcceptor::from(Arc::new(config)), pem))
}

fn other(error: impl std::error::Error + Send + Sync + 'static) -> io::Error {
    io::Error::other(error)
}

/// A file with the authority's certificate, removed when this is dropped.
#[derive(Debug)]
pub(crate) struct CertificateFile(PathBuf);

impl CertificateFile {
    pub(crate) fn write(port: u16, pem: &str) -> io::Result<Self> {
        let path = std::env::temp_dir().join(format!("emulator-{}-{port}.pem", std::process::id()));
        // One that another process of this number left behind.
        let _ = std::fs::remove_file(&path);
        OpenOptions::new().write(true).create_new(true).open(&path)?.write_all(pem.as_bytes())?;
        Ok(Self(path))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for CertificateFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}
