//! The hosts that requests may be for, so that no website reaches the server through a domain that it controls.

use hyper::StatusCode;
use hyper::header::HOST;
use hyper::http::request::Parts;
use hyper::http::uri::Authority;

use crate::error::Failure;

/// The names that requests may be for, beside `localhost` and addresses.
///
/// A website can let its own name stand for the loopback address (DNS rebinding). A browser then takes the server for a
/// part of the website, and neither CORS nor a lack of it helps; but it still sends the website's name as the host.
#[derive(Debug, Default)]
pub(crate) struct Hosts(Vec<String>);

impl Hosts {
    pub(crate) fn new(names: &[String]) -> Result<Self, String> {
        for name in names {
            let is_name =
                name.parse::<Authority>().is_ok_and(|parsed| parsed.host() == name && !name.contains(['@', '*']));
            if !is_name {
                return Err(format!(
                    "invalid host `{name}`: use a name without scheme and port, such as `dev.example`"
                ));
            }
        }
        Ok(Self(names.iter().map(|name| plain(name)).collect()))
    }

    /// Refuses a request for another host. Whoever sends none is no browser.
    pub(super) fn check(&self, parts: &Parts) -> Result<(), Failure> {
        let header =
            parts.headers.get_all(HOST).iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        let target = parts.uri.authority().map(Authority::to_string);
        header.chain(target).find(|host| !self.allows(host)).map_or(Ok(()), |host| Err(refused(&host)))
    }

    fn allows(&self, host: &str) -> bool {
        let Ok(host) = host.parse::<Authority>() else { return false };
        let name = plain(host.host());
        let address = name.trim_start_matches('[').trim_end_matches(']');
        // No name stands behind an address that could be made to stand for another one.
        address.parse::<std::net::IpAddr>().is_ok()
            || name == "localhost"
            || name.ends_with(".localhost")
            || self.0.contains(&name)
    }
}

/// As names are compared.
fn plain(name: &str) -> String {
    name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase()
}

fn refused(host: &str) -> Failure {
    let name = host.parse::<Authority>().map_or_else(|_| host.to_owned(), |host| plain(host.host()));
    let message = format!(
        "Requests for the host '{host}' are refused, as a website could send them by DNS rebinding; use 127.0.0.1 or \
         localhost in the URL, or start the emulator with --allow-host {name}."
    );
    Failure::new(StatusCode::FORBIDDEN, message).code("host_not_allowed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        let hosts = Hosts::new(&["Dev.Example".to_owned()]).expect("a name");
        for host in [
            "localhost",
            "LocalHost.:80",
            "a.localhost:8080",
            "127.0.0.1:8080",
            "127.1.2.3",
            "[::1]:8080",
            "192.168.0.7:80",
            "dev.example:8080",
            "DEV.example.",
        ] {
            assert!(hosts.allows(host), "{host}");
        }
        for host in [
            "evil.example",
            "localhost.evil.example:8080",
            "notlocalhost",
            "127.0.0.1.evil.example",
            "a.dev.example",
            "",
        ] {
            assert!(!hosts.allows(host), "{host}");
        }
        for name in ["", "http://a", "a:80", "a/b", "u@a", "*"] {
            assert!(Hosts::new(&[name.to_owned()]).expect_err(name).starts_with("invalid host"), "{name}");
        }
    }
}
