//! Setting up a client from environment variables; documented at `Client::from_env`.

use super::ClientBuilder;
use crate::config::{Credential, Profile, trimmed};
use crate::error::{Error, ErrorKind, Result};

/// A builder from the values that `variable` returns; it is `std::env::var` except in tests.
pub(super) fn builder(variable: impl Fn(&str) -> Option<String>) -> Result<ClientBuilder> {
    let variable =
        |name: &str| variable(name).map(|value| trimmed(&value).to_owned()).filter(|value| !value.is_empty());
    let mut builder = ClientBuilder::new();
    if let Some(id) = variable("OPENAI_ORG_ID") {
        builder = builder.organization(id);
    }
    if let Some(id) = variable("OPENAI_PROJECT_ID") {
        builder = builder.project(id);
    }
    let base_url = variable("OPENAI_BASE_URL");
    // Whoever has named an Azure endpoint means it, with or without an OpenAI key beside it.
    if let (None, Some(endpoint)) = (&base_url, variable("AZURE_OPENAI_ENDPOINT")) {
        let profile = match variable("OPENAI_API_VERSION") {
            Some(version) => Profile::azure_openai(endpoint, version),
            None => Profile::azure_openai_at(&endpoint),
        };
        builder = builder.profile(profile.with_address_from("`AZURE_OPENAI_ENDPOINT`"));
        if let Some(key) = variable("AZURE_OPENAI_API_KEY") {
            return with_credential(builder, Credential::key(key), "`AZURE_OPENAI_API_KEY`");
        }
        return match variable("AZURE_OPENAI_AD_TOKEN") {
            Some(token) => with_credential(builder, Credential::bearer(token), "`AZURE_OPENAI_AD_TOKEN`"),
            None => Err(missing("AZURE_OPENAI_ENDPOINT is set, but not AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN")),
        };
    }
    if base_url.is_none() && variable("OPENAI_API_KEY").is_none() {
        return Err(missing(
            "OPENAI_BASE_URL and OPENAI_API_KEY are not set; see `openai_assistants::guide::servers` for what they are \
             with your server",
        ));
    }
    // Without an address, it is `build` that fails: a profile may be set until then.
    let profile = base_url.map_or_else(Profile::unset, Profile::openai_compatible);
    builder = builder.profile(profile.with_address_from("`OPENAI_BASE_URL`"));
    match variable("OPENAI_API_KEY") {
        Some(key) => with_credential(builder, Credential::key(key), "`OPENAI_API_KEY`"),
        None => Err(missing("OPENAI_API_KEY is not set")),
    }
}

/// Checks the credential here, where the name of its variable is known.
fn with_credential(builder: ClientBuilder, credential: Credential, variable: &str) -> Result<ClientBuilder> {
    credential.check_as(variable)?;
    Ok(builder.credential(credential))
}

fn missing(message: &'static str) -> Error {
    Error::new(ErrorKind::Configuration, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain() -> reqwest::Client {
        #[cfg(feature = "rustls-ring")]
        crate::install_ring();
        reqwest::Client::new()
    }

    fn from(variables: &[(&str, &str)]) -> Result<String> {
        let client =
            builder(|name| variables.iter().find(|(other, _)| *other == name).map(|(_, value)| (*value).to_owned()))?
                // Without a feature for TLS, addresses with https would be rejected, which is tested elsewhere.
                .http_client(plain())
                .build()?;
        let config = client.config();
        let url = config.settings.profile.url(&crate::operations::LIST_FILES, &[], &[("", ""); 0])?;
        let ids = ["openai-organization", "openai-project"]
            .map(|name| config.settings.headers.get(name).map_or("-", |value| value.to_str().unwrap_or("?")));
        Ok(format!("{url} {:?} {}", config.credential, ids.join(" ")))
    }

    #[test]
    fn variables_decide_on_server_and_credential() {
        for (variables, expected) in [
            (
                &[
                    ("OPENAI_API_KEY", "k"),
                    ("OPENAI_BASE_URL", "http://h/v1"),
                    ("OPENAI_ORG_ID", "o"),
                    ("OPENAI_PROJECT_ID", "p"),
                    ("AZURE_OPENAI_ENDPOINT", "https://a"),
                ][..],
                "http://h/v1/files Credential::key([redacted]) o p",
            ),
            (
                &[("OPENAI_API_KEY", "k"), ("AZURE_OPENAI_ENDPOINT", "https://a"), ("AZURE_OPENAI_API_KEY", "k")],
                "https://a/openai/v1/files Credential::key([redacted]) - -",
            ),
            (
                &[
                    ("AZURE_OPENAI_ENDPOINT", "https://a/"),
                    ("AZURE_OPENAI_AD_TOKEN", "t"),
                    ("OPENAI_API_VERSION", "2024-05-01-preview"),
                    ("OPENAI_BASE_URL", " "),
                ],
                "https://a/openai/files?api-version=2024-05-01-preview Credential::bearer([redacted]) - -",
            ),
            (
                &[
                    ("AZURE_OPENAI_ENDPOINT", "https://a/openai/deployments/x?api-version=2024-02-01"),
                    ("AZURE_OPENAI_API_KEY", "k"),
                ],
                "https://a/openai/files?api-version=2024-02-01 Credential::key([redacted]) - -",
            ),
            (
                &[("AZURE_OPENAI_ENDPOINT", "https://a?api-version=preview"), ("AZURE_OPENAI_API_KEY", "k")],
                "https://a/openai/v1/files?api-version=preview Credential::key([redacted]) - -",
            ),
            // As files of variables and secret stores give them.
            (
                &[
                    ("OPENAI_API_KEY", " k\n"),
                    ("OPENAI_BASE_URL", "\thttp://h/v1/\r\n"),
                    ("OPENAI_ORG_ID", "o\n"),
                    ("OPENAI_PROJECT_ID", " p"),
                ],
                "http://h/v1/files Credential::key([redacted]) o p",
            ),
            (
                &[
                    ("AZURE_OPENAI_ENDPOINT", "https://a/openai/v1/\n"),
                    ("AZURE_OPENAI_API_KEY", "\n"),
                    ("AZURE_OPENAI_AD_TOKEN", "t\n"),
                    ("OPENAI_API_VERSION", "2024-05-01-preview\n"),
                ],
                "https://a/openai/files?api-version=2024-05-01-preview Credential::bearer([redacted]) - -",
            ),
        ] {
            assert_eq!(from(variables).expect("enough"), expected);
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        for (variables, named) in [
            (&[][..], "OPENAI_BASE_URL and OPENAI_API_KEY"),
            (&[("OPENAI_BASE_URL", "http://h/v1"), ("OPENAI_API_KEY", "")][..], "OPENAI_API_KEY is not set"),
            (&[("OPENAI_API_KEY", "k")][..], "`OPENAI_BASE_URL` is not set"),
            (&[("OPENAI_API_KEY", "k"), ("OPENAI_BASE_URL", "")][..], "guide::servers"),
            (&[("OPENAI_API_KEY", "k"), ("AZURE_OPENAI_ENDPOINT", "https://a")][..], "AZURE_OPENAI_API_KEY"),
            (
                &[("OPENAI_API_KEY", "k"), ("OPENAI_BASE_URL", "localhost:8080/v1")][..],
                "`OPENAI_BASE_URL` has no scheme; did you mean `http://localhost:8080/v1`?",
            ),
            (
                &[("OPENAI_API_KEY", "k"), ("OPENAI_BASE_URL", "h.example.com/v1")][..],
                "`OPENAI_BASE_URL` has no scheme; did you mean `https://h.example.com/v1`?",
            ),
            (
                &[("AZURE_OPENAI_ENDPOINT", "r.openai.azure.com"), ("AZURE_OPENAI_API_KEY", "k")][..],
                "`AZURE_OPENAI_ENDPOINT` has no scheme; did you mean `https://r.openai.azure.com`?",
            ),
            (
                &[
                    ("AZURE_OPENAI_ENDPOINT", "https://a/?api-version=2024-02-01"),
                    ("AZURE_OPENAI_API_KEY", "k"),
                    ("OPENAI_API_VERSION", "2024-05-01-preview"),
                ][..],
                "`AZURE_OPENAI_ENDPOINT` has `api-version=2024-02-01` in its query, but the version given besides it is \
                 `api-version=2024-05-01-preview`",
            ),
            (&[("OPENAI_API_KEY", "sk-a b")][..], "`OPENAI_API_KEY` contains whitespace"),
            (
                &[("AZURE_OPENAI_ENDPOINT", "https://a"), ("AZURE_OPENAI_AD_TOKEN", "Bearer t")][..],
                "`AZURE_OPENAI_AD_TOKEN` begins with `Bearer`",
            ),
            (&[("OPENAI_API_KEY", "k"), ("OPENAI_ORG_ID", "a\nb")][..], "openai-organization"),
        ] {
            let error = from(variables).expect_err(named);
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.to_string().contains(named), "{error}");
        }
    }
}
