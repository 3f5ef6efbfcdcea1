//! Where secrets are configured.

use std::sync::Arc;

use percent_encoding::percent_decode_str;
use reqwest::Url;
use reqwest::header::{HeaderName, HeaderValue};

use super::names::is_secret_header;
use super::text::printable;
use super::{KnownTokens, Secrets, scan};

impl Secrets {
    /// What a client is configured with, and its credential.
    pub(crate) fn new(fixed: Collected, tokens: KnownTokens) -> Self {
        Self { fixed: fixed.0.into(), tokens, own: Vec::new() }
    }

    /// With those of one request.
    pub(crate) fn with(&self, own: Collected) -> Self {
        Self { own: own.0, ..self.clone() }
    }

    /// What a client with this key and no other secrets knows.
    pub(crate) fn of_key(key: &str) -> Self {
        Self { tokens: KnownTokens::fixed(&key.into()), ..Self::none() }
    }
}

/// Secrets that have been found in a configuration.
#[derive(Default)]
pub(crate) struct Collected(Vec<Arc<str>>);

impl Collected {
    fn add(&mut self, secret: &str) {
        let secret: String = secret.trim().chars().map(printable).collect();
        if scan::is_long_enough(&secret) && !self.0.iter().any(|known| **known == *secret) {
            self.0.push(secret.into());
        }
    }

    /// A parameter of a query.
    pub(crate) fn parameter(&mut self, name: &str, value: &str, is_secret: impl Fn(&str) -> bool) {
        if is_secret(name) {
            self.add(value);
        }
    }

    /// The user name and the password in an address.
    pub(crate) fn user(&mut self, url: &Url) {
        for part in [url.username(), url.password().unwrap_or_default()] {
            self.add(part);
            self.add(&percent_decode_str(part).decode_utf8_lossy());
        }
    }

    /// The value of a header, if it `is_key` or named like a secret.
    pub(crate) fn header(&mut self, name: &HeaderName, value: &HeaderValue, is_key: bool) {
        if !is_key && !is_secret_header(name.as_str()) {
            return;
        }
        self.value(&String::from_utf8_lossy(value.as_bytes()));
    }

    /// The value of a header that is a secret, and the parts of it that a server may show alone.
    pub(crate) fn value(&mut self, text: &str) {
        self.add(text);
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

    #[test]
    fn encodings() {
        assert_eq!(percent_decode_str("a%20b%2é%C3%A9%").decode_utf8_lossy(), "a b%2éé%");
        assert_eq!(base64_decoded("YWJj"), "abc");
        assert_eq!(base64_decoded("YWI="), "ab");
        assert_eq!(base64_decoded("-"), "");
    }
}
