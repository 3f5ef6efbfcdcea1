//! Setting up a client from environment variables; documented at `Client::from_env`.

use super::ClientBuilder;
use crate::config::Credential;
use crate::config::Profile;
use crate::error::{Error, ErrorKind, Result};

/// A builder from what `variable` says; it is `std::env::var` but in tests.
pub(super) fn builder(variable: impl Fn(&str) -> Option<String>) -> Result<ClientBuilder> {
    let variable = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
    let mut builder = ClientBuilder::new();
    if let Some(id) = variable("OPENAI_ORG_ID") {
        builder = builder.organization(id);
    }
    if let Some(id) = variable("OPENAI_PROJECT_ID") {
        builder = builder.project(id);
    }
    let base_url = variable("OPENAI_BASE_URL");
    // OpenAI's own server does not serve this API any more, so whoever has named an Azure endpoint means it, with or
    // without an OpenAI key beside it.
    if let (None, Some(endpoint)) = (&base_url, variable("AZURE_OPENAI_ENDPOINT")) {
        builder = builder.profile(match variable("OPENAI_API_VERSION") {
            Some(version) => Profile::azure_openai(endpoint, version),
            None => Profile::azure_openai_v1(endpoint),
        });
        let key = variable("AZURE_OPENAI_API_KEY").map(Credential::key);
        let credential = key.or_else(|| variable("AZURE_OPENAI_AD_TOKEN").map(Credential::bearer));
        return match credential {
            Some(credential) => Ok(builder.credential(credential)),
            None => Err(missing("AZURE_OPENAI_ENDPOINT is set, but not AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN")),
        };
    }
    if let Some(base_url) = base_url {
        builder = builder.base_url(base_url);
    }
    match variable("OPENAI_API_KEY") {
        Some(key) => Ok(builder.api_key(key)),
        None => Err(missing("OPENAI_API_KEY is not set")),
    }
}

fn missing(message: &'static str) -> Error {
    Error::new(ErrorKind::Configuration, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(variables: &[(&str, &str)]) -> Result<String> {
        let client =
            builder(|name| variables.iter().find(|(other, _)| *other == name).map(|(_, value)| (*value).to_owned()))?
                .build()?;
        let config = client.config();
        let url = config.settings.profile.base_url()?;
        let ids = ["openai-organization", "openai-project"]
            .map(|name| config.settings.headers.get(name).map_or("-", |value| value.to_str().unwrap_or("?")));
        Ok(format!("{url} {:?} {}", config.credential, ids.join(" ")))
    }

    #[test]
    fn variables_decide_on_server_and_credential() {
        for (variables, expected) in [
            (&[("OPENAI_API_KEY", "k")][..], "https://api.openai.com/v1 Credential::key([redacted]) - -"),
            (
                &[
                    ("OPENAI_API_KEY", "k"),
                    ("OPENAI_BASE_URL", "http://h/v1"),
                    ("OPENAI_ORG_ID", "o"),
                    ("OPENAI_PROJECT_ID", "p"),
                    ("AZURE_OPENAI_ENDPOINT", "https://a"),
                ],
                "http://h/v1 Credential::key([redacted]) o p",
            ),
            (
                &[("OPENAI_API_KEY", "k"), ("AZURE_OPENAI_ENDPOINT", "https://a"), ("AZURE_OPENAI_API_KEY", "k")],
                "https://a/openai/v1 Credential::key([redacted]) - -",
            ),
            (
                &[
                    ("AZURE_OPENAI_ENDPOINT", "https://a/"),
                    ("AZURE_OPENAI_AD_TOKEN", "t"),
                    ("OPENAI_API_VERSION", "2024-05-01-preview"),
                    ("OPENAI_BASE_URL", " "),
                ],
                "https://a/openai Credential::bearer([redacted]) - -",
            ),
        ] {
            assert_eq!(from(variables).expect("enough"), expected);
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        for (variables, named) in [
            (&[][..], "OPENAI_API_KEY"),
            (&[("OPENAI_API_KEY", "")][..], "OPENAI_API_KEY"),
            (&[("OPENAI_API_KEY", "k"), ("AZURE_OPENAI_ENDPOINT", "https://a")][..], "AZURE_OPENAI_API_KEY"),
            (&[("OPENAI_API_KEY", "k"), ("OPENAI_BASE_URL", "h/v1")][..], "base URL"),
            (&[("OPENAI_API_KEY", "k"), ("OPENAI_ORG_ID", "a\nb")][..], "openai-organization"),
        ] {
            let error = from(variables).expect_err(named);
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.to_string().contains(named), "{error}");
        }
    }
}
