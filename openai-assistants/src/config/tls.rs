//! TLS of the HTTP client.

use std::error::Error;

use reqwest::ClientBuilder;

/// Whether a feature of this crate enables TLS.
pub(super) const IS_ENABLED: bool =
    cfg!(any(feature = "rustls-ring", feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"));

/// Makes ring the default cryptography provider of rustls in the process, unless the program has
/// already installed another.
///
/// [`Client`](crate::Client) does not need it. A [`reqwest::Client`] that the program builds itself does, with the feature
/// `rustls-ring` alone: without any cryptography, building one panics.
///
/// ```
/// use openai_assistants::reqwest::{self, redirect::Policy};
///
/// openai_assistants::install_ring();
/// let http = reqwest::Client::builder().redirect(Policy::none()).build()?;
/// # Ok::<(), reqwest::Error>(())
/// ```
#[cfg(feature = "rustls-ring")]
pub fn install_ring() {
    // Fails only if one is installed.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

/// Configures a client with the cryptography of ring, which reqwest itself never chooses. A provider that the program has
/// installed for the process takes precedence, as it does in reqwest; only the program installs one there.
#[cfg(all(feature = "rustls-ring", not(any(feature = "rustls", feature = "native-tls"))))]
pub(super) fn set_up(builder: ClientBuilder) -> Result<ClientBuilder, Box<dyn Error + Send + Sync>> {
    use std::sync::Arc;

    use rustls::ClientConfig;
    use rustls::crypto::{CryptoProvider, ring};
    use rustls_platform_verifier::Verifier;

    if CryptoProvider::get_default().is_some() {
        return Ok(builder);
    }
    let provider = Arc::new(ring::default_provider());
    let verifier = Verifier::new(provider.clone())?;
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    if cfg!(feature = "http2") {
        config.alpn_protocols.push(b"h2".to_vec());
    }
    config.alpn_protocols.push(b"http/1.1".to_vec());
    Ok(builder.tls_backend_preconfigured(config))
}

/// The choice of reqwest.
#[cfg(not(all(feature = "rustls-ring", not(any(feature = "rustls", feature = "native-tls")))))]
pub(super) fn set_up(builder: ClientBuilder) -> Result<ClientBuilder, Box<dyn Error + Send + Sync>> {
    Ok(builder)
}
