//! The HTTP client, and what is known about the connections that it makes.

use std::error::Error as _;
use std::io;
use std::time::Duration;

use reqwest::Url;

use super::tls;
use crate::error::{Error, ErrorKind, Result};
use crate::secrets::Secrets;

/// An HTTP client, and what is known about the connections that it makes.
#[derive(Clone)]
pub(crate) struct Http {
    pub(crate) client: reqwest::Client,
    route: Route,
}

/// The route between the client and the server.
#[derive(Clone)]
enum Route {
    /// The caller built the client, and nothing is known.
    Unknown,
    /// The caller set a proxy, whose address is not accessible.
    Proxy,
    /// The proxies of the environment.
    Environment(Vec<EnvironmentProxy>),
}

#[derive(Clone)]
struct EnvironmentProxy {
    /// The scheme of the addresses that it applies to; `None` for all.
    scheme: Option<&'static str>,
    variable: &'static str,
    /// Host and port.
    address: String,
    may_be_excluded: bool,
}

/// The variables that the HTTP client reads proxies from, in order of precedence.
pub(super) const PROXIES: [(&str, Option<&str>); 6] = [
    ("HTTP_PROXY", Some("http")),
    ("http_proxy", Some("http")),
    ("HTTPS_PROXY", Some("https")),
    ("https_proxy", Some("https")),
    ("ALL_PROXY", None),
    ("all_proxy", None),
];

impl Http {
    /// The client that is used unless the caller sets one.
    pub(crate) fn build(connect_timeout: Duration, proxy: Option<reqwest::Proxy>, secrets: &Secrets) -> Result<Self> {
        // Redirects are followed by `http::redirect`, which knows what must not be sent to another origin.
        let builder = reqwest::Client::builder()
            .connect_timeout(connect_timeout)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never());
        let (builder, route) = match proxy {
            Some(proxy) => (builder.proxy(proxy), Route::Proxy),
            None => (builder, Route::Environment(proxies(|name| std::env::var(name).ok()))),
        };
        match tls::set_up(builder).and_then(|builder| Ok(builder.build()?)) {
            Ok(client) => Ok(Self { client, route }),
            Err(error) => {
                Err(Error::new(ErrorKind::Configuration, "the HTTP client cannot be set up")
                    .with_source(error, secrets))
            }
        }
    }

    /// A client that the caller has built.
    pub(crate) fn given(client: reqwest::Client) -> Self {
        Self { client, route: Route::Unknown }
    }

    /// Whether the caller has built the client, which may follow redirects by itself.
    pub(crate) fn is_given(&self) -> bool {
        matches!(self.route, Route::Unknown)
    }

    /// Rejects an address that needs TLS where there is none. A client that the caller has built may have it.
    pub(crate) fn check(&self, url: &Url) -> Result<()> {
        if tls::IS_ENABLED || url.scheme() != "https" || self.is_given() {
            return Ok(());
        }
        Err(Error::new(
            ErrorKind::Configuration,
            "the address begins with https, but this crate was built without TLS: enable one of the features `rustls-ring`, \
             `rustls`, `rustls-no-provider` and `native-tls`, or set a `reqwest::Client` that has TLS by `http_client`",
        ))
    }

    /// The role of TLS in a failure to connect to an address, and what to do about it.
    pub(crate) fn tls_failure(&self, url: &Url, error: &reqwest::Error) -> Option<&'static str> {
        if url.scheme() != "https" || error.is_timeout() {
            return None;
        }
        // The cause of hyper's error is what the connector reported: an I/O error from TLS, or a description of its own with
        // the I/O error of DNS or TCP as its source.
        let cause = error.source()?.source()?;
        match cause.downcast_ref::<io::Error>().map(io::Error::kind) {
            // The server did not answer as the TLS library expects, or closed the connection.
            Some(io::ErrorKind::InvalidData | io::ErrorKind::Other | io::ErrorKind::UnexpectedEof) => Some(
                "the TLS handshake failed; check that the server speaks HTTPS, and that its certificate is valid for this \
                 host and trusted",
            ),
            None if !tls::IS_ENABLED && cause.source().is_none() => {
                Some("the given `reqwest::Client` was built without TLS; enable one of the TLS features of this crate")
            }
            _ => None,
        }
    }

    /// The target of the connection for an address: host and port, and the proxy as far as it is known.
    pub(crate) fn destination(&self, url: &Url) -> String {
        let address = authority(url);
        match &self.route {
            Route::Unknown => address,
            Route::Proxy => format!("{address} (a proxy is configured)"),
            Route::Environment(proxies) => {
                let is_for = |proxy: &&EnvironmentProxy| proxy.scheme.is_none_or(|scheme| scheme == url.scheme());
                match proxies.iter().find(is_for) {
                    Some(proxy) => format!("{address} ({})", proxy.describe()),
                    None => address,
                }
            }
        }
    }
}

impl EnvironmentProxy {
    fn describe(&self) -> String {
        let unless = if self.may_be_excluded { " unless `NO_PROXY` excludes the host" } else { "" };
        format!("through the proxy {} from `{}`{unless}", self.address, self.variable)
    }
}

/// The proxies that are set in `variable`, which is `std::env::var` except in tests.
fn proxies(variable: impl Fn(&str) -> Option<String>) -> Vec<EnvironmentProxy> {
    let is_set = |name| variable(name).is_some_and(|value| !value.is_empty());
    let may_be_excluded = is_set("NO_PROXY") || is_set("no_proxy");
    // Where a server passes headers as variables (CGI), a request could set this one.
    let is_cgi = variable("REQUEST_METHOD").is_some();
    let usable = PROXIES.iter().filter(|(_, scheme)| !(is_cgi && *scheme == Some("http")));
    let found = usable.filter_map(|&(name, scheme)| {
        let value = variable(name)?;
        let with_scheme = if value.contains("://") { value } else { format!("http://{value}") };
        let address = authority(&Url::parse(&with_scheme).ok()?);
        Some(EnvironmentProxy { scheme, variable: name, address, may_be_excluded })
    });
    found.collect()
}

/// Host and port, without a user name or password.
pub(crate) fn authority(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    match url.port_or_known_default() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn destination(url: &str, variables: &[(&str, &str)]) -> String {
        let variable = |name: &str| variables.iter().find(|(other, _)| *other == name).map(|(_, v)| (*v).to_owned());
        let http = Http::build(Duration::from_secs(1), None, &Secrets::none()).expect("an HTTP client");
        Http { route: Route::Environment(proxies(variable)), ..http }.destination(&Url::parse(url).expect("a URL"))
    }

    #[test]
    fn destinations_name_host_port_and_proxy() {
        for (url, variables, expected) in [
            ("https://h/v1?code=s3cret", &[][..], "h:443"),
            ("http://localhost:8080/v1", &[], "localhost:8080"),
            ("http://[::1]/", &[], "[::1]:80"),
            ("https://h/", &[("HTTP_PROXY", "http://p:1")], "h:443"),
            ("http://h/", &[("HTTP_PROXY", "http://p:1"), ("REQUEST_METHOD", "GET")], "h:80"),
            ("http://h/", &[("HTTP_PROXY", "")], "h:80"),
            (
                "https://h/",
                &[("HTTPS_PROXY", "http://user:s3cret@p:3128"), ("ALL_PROXY", "http://q:1")],
                "h:443 (through the proxy p:3128 from `HTTPS_PROXY`)",
            ),
            (
                "http://h/",
                &[("all_proxy", "p:3128"), ("NO_PROXY", "x")],
                "h:80 (through the proxy p:3128 from `all_proxy` unless `NO_PROXY` excludes the host)",
            ),
        ] {
            assert_eq!(destination(url, variables), expected, "{variables:?}");
        }
    }
}
