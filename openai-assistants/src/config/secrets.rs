//! The parts of the configuration that contain secrets.

use reqwest::Url;
use reqwest::header::HeaderMap;

use super::http::PROXIES;
use super::{Credential, Profile};
use crate::secrets::{Collected, Secrets, is_secret_setting};

/// The whole configuration of a client.
pub(crate) fn of_client(profile: &Profile, headers: &HeaderMap, credential: &Credential) -> Secrets {
    let mut found = Collected::default();
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
        found.header(name, value, profile.is_key_header(name.as_str()));
    }
    for proxy in PROXIES.iter().filter_map(|(name, _)| std::env::var(name).ok()) {
        if let Ok(url) = Url::parse(&proxy) {
            found.user(&url);
        }
    }
    Secrets::new(found, credential.known_tokens())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(headers: &[(&'static str, &str)], profile: &Profile) -> Vec<String> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().expect("a header value"));
        }
        let secrets = of_client(profile, &map, &Credential::none());
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
}
