//! Where secrets are configured.

use std::sync::Arc;

use reqwest::Url;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::names::{is_secret_header, is_secret_parameter, is_secret_setting};
use super::text::printable;
use super::{Secrets, scan};
use crate::credential::Credential;
use crate::options::RequestOptions;
use crate::profile::Profile;

/// The variables that the HTTP client takes proxies from.
const PROXIES: [&str; 6] = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

impl Secrets {
    /// All that a client is configured with.
    pub(crate) fn of_client(profile: &Profile, headers: &HeaderMap, credential: &Credential) -> Self {
        let mut found = Found::default();
        for (name, value) in profile.query() {
            found.parameter(name, value, is_secret_setting);
        }
        if let Ok(url) = profile.parsed() {
            for (name, value) in url.query_pairs() {
                found.parameter(&name, &value, is_secret_setting);
            }
            found.user(&url);
        }
        for (name, value) in headers {
            found.header(name, value, profile);
        }
        for proxy in PROXIES.iter().filter_map(|name| std::env::var(name).ok()) {
            if let Ok(url) = Url::parse(&proxy) {
                found.user(&url);
            }
        }
        Self { fixed: found.0.into(), credential: credential.clone(), own: Vec::new() }
    }

    /// With those of one request.
    pub(crate) fn with_request(&self, options: &RequestOptions, profile: &Profile) -> Self {
        let mut found = Found::default();
        for (name, value) in &options.headers {
            if let Some(value) = value {
                found.header(name, value, profile);
            }
        }
        for (name, value) in &options.query {
            let is_profiles = profile.query().any(|(other, _)| other == name);
            found.parameter(name, value, |name| is_secret_parameter(name) || is_profiles && is_secret_setting(name));
        }
        Self { own: found.0, ..self.clone() }
    }

    /// What a client with this key and no other secrets knows.
    pub(crate) fn of_key(key: &str) -> Self {
        Self { credential: Credential::key(key), ..Self::none() }
    }
}

#[derive(Default)]
struct Found(Vec<Arc<str>>);

impl Found {
    fn add(&mut self, secret: &str) {
        let secret: String = secret.trim().chars().map(printable).collect();
        if scan::is_long_enough(&secret) && !self.0.iter().any(|known| **known == *secret) {
            self.0.push(secret.into());
        }
    }

    fn parameter(&mut self, name: &str, value: &str, is_secret: impl Fn(&str) -> bool) {
        if is_secret(name) {
            self.add(value);
        }
    }

    /// The user name and the password in an address.
    fn user(&mut self, url: &Url) {
        for part in [url.username(), url.password().unwrap_or_default()] {
            self.add(part);
            self.add(&percent_decoded(part));
        }
    }

    /// The value of a header, and the parts of it that a server may show alone.
    fn header(&mut self, name: &HeaderName, value: &HeaderValue, profile: &Profile) {
        if !is_secret_header(name.as_str()) && !profile.is_key_header(name.as_str()) {
            return;
        }
        let text = String::from_utf8_lossy(value.as_bytes());
        self.add(&text);
        // `Bearer …`
        if let Some((scheme, rest)) = text.split_once(' ') {
            self.add(rest);
            if scheme.eq_ignore_ascii_case("basic") {
                let user = base64_decoded(rest.trim());
                self.add(&user);
                self.add(user.split_once(':').map_or("", |(_, password)| password));
            }
        }
        // The values of cookies, and of parameters as in `Digest …`.
        for part in text.split([';', ',']) {
            if let Some((_, value)) = part.split_once('=') {
                self.add(value.trim().trim_matches('"'));
            }
        }
    }
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let digits = tail.get(..2).filter(|_| *first == b'%').and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The text in base64, up to what is none.
fn base64_decoded(text: &str) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0u32, 0);
    for value in text.bytes().map_while(|byte| ALPHABET.iter().position(|other| *other == byte)) {
        bits = bits << 6 | value as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(headers: &[(&'static str, &str)], profile: &Profile) -> Vec<String> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().expect("a header value"));
        }
        let secrets = Secrets::of_client(profile, &map, &Credential::none());
        secrets.known().iter().map(|secret| secret.to_string()).collect()
    }

    #[test]
    fn headers_that_are_named_like_secrets_are_secrets_with_their_parts() {
        let profile = Profile::custom("http://h").with_key_header("X-Own");
        for (name, value, expected) in [
            ("authorization", "Bearer abcdefgh", &["Bearer abcdefgh", "abcdefgh"][..]),
            (
                "authorization",
                "Basic dXNlcjpwYXNzd29yZA==",
                &["Basic dXNlcjpwYXNzd29yZA==", "dXNlcjpwYXNzd29yZA==", "user:password", "password"],
            ),
            ("cookie", "id=12345678; a=b", &["id=12345678; a=b", "12345678"]),
            ("x-api-key", "12345678", &["12345678"]),
            ("client-secret", "12345678", &["12345678"]),
            ("x-own", "12345678", &["12345678"]),
            ("x-api-key", "1234567", &[]),
            ("x-trace", "12345678", &[]),
            ("idempotency-key", "12345678", &[]),
        ] {
            let found = found(&[(name, value)], &profile);
            for secret in expected {
                assert!(found.iter().any(|other| other == secret), "{secret} of {name}: {found:?}");
            }
            assert_eq!(found.is_empty(), expected.is_empty(), "{name}: {found:?}");
        }
    }

    #[test]
    fn addresses_have_secrets_in_their_query() {
        let profile = Profile::custom("http://h/?code=a%2Fb%2Fc%2Fd%2F&api-version=2024-05-01-preview")
            .with_query("subscription", "12345678")
            .with_query("tier", "1234567")
            .with_api_version("2024-05-01-preview");
        assert_eq!(found(&[], &profile), ["12345678", "a/b/c/d/"]);
    }

    #[test]
    fn encodings() {
        assert_eq!(percent_decoded("a%20b%2é%C3%A9%"), "a b%2éé%");
        assert_eq!(base64_decoded("YWJj"), "abc");
        assert_eq!(base64_decoded("YWI="), "ab");
        assert_eq!(base64_decoded("-"), "");
    }
}
