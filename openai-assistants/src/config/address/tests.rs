use super::*;

const DATED: &str = "2024-05-01-preview";

/// The resulting base URL, or the error.
fn resolved(style: Style, text: &str, version: Option<&str>) -> String {
    match Address::new(text, style).resolve(version) {
        Ok(url) => url.to_string(),
        Err(message) => message,
    }
}

#[test]
fn azure_endpoints_as_they_are_pasted() {
    let below = "https://h/openai";
    for (text, prefix) in [
        ("https://h", ""),
        ("https://h/", ""),
        ("https://h//", ""),
        ("https://h?", ""),
        (" \t\u{feff}https://h/\r\n", ""),
        ("https://h/openai", ""),
        ("https://h/OpenAI/", ""),
        ("https://h/openai/v1", ""),
        ("https://h/openai/v1/", ""),
        ("https://h/openai/v1/chat/completions", ""),
        ("https://h/openai/deployments", ""),
        ("https://h/openai/deployments/x", ""),
        ("https://h/openai/deployments/openai", ""),
        ("https://h/openai/deployments/x/chat/completions?api-version=2024-05-01-preview", ""),
        ("https://h/openai/assistants?api-version=2024-05-01-preview\n", ""),
        ("https://h/?api-version=2024-05-01-preview", ""),
        ("https://h/?API-Version=2024-05-01-Preview", ""),
        // Behind a gateway.
        ("https://h/gateway/azure", "/gateway/azure"),
        ("https://h/gateway//azure/openai/v1", "/gateway/azure"),
        ("https://h/openai/openai/v1", "/openai"),
        ("https://h/openai/team-a", "/openai/team-a"),
        ("https://h/openai/team-a/openai/deployments/x", "/openai/team-a"),
    ] {
        let expected = below.replace("/openai", &format!("{prefix}/openai"));
        assert_eq!(resolved(Style::AzureDated, text, Some(DATED)), expected, "{text}");
        // The unified paths take no dated version from an address.
        let text = text.split("?").next().unwrap_or_default();
        assert_eq!(resolved(Style::AzureUnified, text, None), format!("{expected}/v1"), "{text}");
    }
}

#[test]
fn a_version_in_the_query() {
    use Style::*;
    for (style, text, version, expected) in [
        (AzureDated, "https://h/?api-version=2024-02-01", None, "https://h/openai?api-version=2024-02-01"),
        (AzureDated, "https://h/?api-version=%202024-02-01%0A", None, "https://h/openai?api-version=2024-02-01"),
        (AzureDated, "https://h/?api-version=2024-02-01", Some("2024-02-01"), "https://h/openai"),
        (
            AzureDated,
            "https://h/?api-version=2024-02-01",
            Some(DATED),
            "the Azure OpenAI endpoint has `api-version=2024-02-01` in its query, but the version given besides it is \
             `api-version=2024-05-01-preview`; remove one of them",
        ),
        (
            AzureDated,
            "https://h/",
            None,
            "there is no API version for the Azure OpenAI endpoint; give one such as `2024-05-01-preview`",
        ),
        (AzureUnified, "https://h/?api-version=preview", None, "https://h/openai/v1?api-version=preview"),
        (AzureUnified, "https://h/?api-version=", None, "https://h/openai/v1"),
        (
            AzureUnified,
            "https://h/?api-version=2024-02-01",
            None,
            "the Azure OpenAI endpoint has `api-version=2024-02-01` in its query, which the unified paths do not take; \
             use `Profile::azure_openai`, or remove the query",
        ),
        (
            Foundry,
            "https://h/api/projects/p?api-version=2025-05-01",
            None,
            "https://h/api/projects/p?api-version=2025-05-01",
        ),
        (Foundry, "https://h/api/projects/p", None, "https://h/api/projects/p?api-version=v1"),
        (Foundry, "https://h/api/projects/p", Some("v2"), "https://h/api/projects/p"),
        (Base, "https://h/v1?code=1&api-version=a", Some("a"), "https://h/v1?code=1&api-version=a"),
        (
            Base,
            "https://h/v1?code=1&api-version=a",
            Some("b"),
            "the base URL has `api-version=a` in its query, but the version given besides it is `api-version=b`; remove \
             one of them",
        ),
    ] {
        assert_eq!(resolved(style, text, version), expected, "{text}");
    }
}

#[test]
fn other_queries_of_azure_and_foundry_are_refused() {
    for style in [Style::AzureDated, Style::AzureUnified, Style::Foundry] {
        for query in
            ["code=s3cret", "api-version=v1&code=s3cret", "code=s3cret&api-version=v1", "api-version=v1&api-version=v1"]
        {
            let message = resolved(style, &format!("https://h/api/projects/p?{query}"), Some("v1"));
            assert!(message.contains("a query with more than an `api-version`"), "{message}");
            assert!(!message.contains("s3cret"), "{message}");
        }
    }
}

#[test]
fn project_endpoints_as_they_are_pasted() {
    const HOST: &str = "https://r.services.ai.azure.com";
    for (path, expected) in [
        ("/api/projects/p", Some("/api/projects/p")),
        ("/api/projects/p/ \n", Some("/api/projects/p")),
        ("/API/Projects/p", Some("/API/Projects/p")),
        ("/api/projects/p/assistants?api-version=v1", Some("/api/projects/p")),
        ("/api/projects/p/openai/v1", Some("/api/projects/p")),
        ("/api/projects/my%20project/threads", Some("/api/projects/my%20project")),
        ("", None),
        ("/openai/v1", None),
        ("/api/projects", None),
    ] {
        let found = resolved(Style::Foundry, &format!("{HOST}{path}"), None);
        match expected {
            Some(expected) => assert_eq!(found, format!("{HOST}{expected}?api-version=v1"), "{path}"),
            None => assert!(found.contains("/api/projects/NAME"), "{found}"),
        }
    }
    // Behind a gateway the path may differ.
    assert_eq!(resolved(Style::Foundry, "https://h/agents/", None), "https://h/agents?api-version=v1");
    let message = resolved(Style::AzureDated, &format!("{HOST}/api/projects/p"), Some("v"));
    assert!(message.contains("Profile::foundry_agents"), "{message}");
}

#[test]
fn base_urls_as_they_are_pasted() {
    for (text, expected) in [
        (" http://localhost:8000/v1/ \r\n", "http://localhost:8000/v1"),
        ("http://localhost:8000", "http://localhost:8000/"),
        ("http://localhost:8000/v1/chat/completions", "http://localhost:8000/v1"),
        ("http://h/api/v1/assistants/", "http://h/api/v1"),
        ("http://h/v1/models/x", "http://h/v1/models/x"),
        ("http://h/chat/completions", "http://h/chat/completions"),
        ("http://h/myv1/files", "http://h/myv1/files"),
        ("http://h/openai/v1?code=a%2Fb", "http://h/openai/v1?code=a%2Fb"),
    ] {
        assert_eq!(resolved(Style::Base, text, None), expected, "{text}");
    }
}

#[test]
fn a_missing_scheme_is_suggested_where_the_text_is_an_address() {
    for (text, suggestion) in [
        ("localhost", Some("http://localhost")),
        ("localhost:8080/v1", Some("http://localhost:8080/v1")),
        ("//localhost:8080/v1", Some("http://localhost:8080/v1")),
        ("app.localhost", Some("http://app.localhost")),
        ("127.0.0.1:8000", Some("http://127.0.0.1:8000")),
        ("192.168.1.7/v1", Some("http://192.168.1.7/v1")),
        ("[::1]:8000/v1", Some("http://[::1]:8000/v1")),
        ("vllm:8000/v1", Some("http://vllm:8000/v1")),
        ("8.8.8.8/v1", Some("https://8.8.8.8/v1")),
        ("r.openai.azure.com", Some("https://r.openai.azure.com")),
        ("example.com:8443/v1", Some("https://example.com:8443/v1")),
        ("example.com/v1?key=s3cret", Some("https://example.com/…")),
        ("example.com/s3cret-s3cret-s3cret-s3cret", Some("https://example.com/…")),
        ("s3cret", None),
        ("sk-s3cret", None),
        ("123456789", None),
        ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzM2NyZXQifQ.s3cret", None),
        ("abcdef.ghijkl.s3cret", None),
        ("user:s3cret@example.com", None),
        ("/v1", None),
        ("h/v1", None),
    ] {
        let message = resolved(Style::Base, text, None);
        match suggestion {
            Some(url) => assert_eq!(message, format!("the base URL has no scheme; did you mean `{url}`?")),
            None => assert!(message.contains("has no scheme; start it with `https://`"), "{message}"),
        }
        assert!(!message.contains("s3cret"), "{message}");
    }
}

#[test]
fn what_cannot_be_an_address_is_refused() {
    for (text, part) in [
        (" \n", "is empty"),
        ("https://h/v1 https://h/v2", "contains whitespace"),
        ("https://h/s3\ncret", "contains whitespace"),
        ("ftp://h", "neither http nor https"),
        ("https://", "is not a valid URL"),
        ("https://s3cret:s3cret@h", "user name or password"),
        ("https://h/#s3cret", "fragment"),
    ] {
        let message = resolved(Style::Base, text, None);
        assert!(message.contains(part) && !message.contains("s3cret"), "{text}: {message}");
    }
}
