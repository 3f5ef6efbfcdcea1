use reqwest::Method;

use super::*;
use crate::operation::Operation;

static RUN: Operation = Operation {
    id: "getRun",
    method: Method::GET,
    path: "/threads/{thread_id}/runs/{run_id}",
    beta: Some("assistants=v2"),
};
static FILES: Operation = Operation { id: "listFiles", method: Method::GET, path: "/files", beta: None };

fn profiles() -> Vec<(Profile, &'static str, Option<&'static str>)> {
    vec![
        (Profile::openai(), "https://api.openai.com/v1{path}", Some("assistants=v2")),
        (
            Profile::openai_compatible("http://[::1]:8000/api/v1/"),
            "http://[::1]:8000/api/v1{path}",
            Some("assistants=v2"),
        ),
        (Profile::openai_compatible("http://h"), "http://h{path}", Some("assistants=v2")),
        (
            Profile::azure_openai("https://r.openai.azure.com/", "2024-05-01-preview"),
            "https://r.openai.azure.com/openai{path}?api-version=2024-05-01-preview",
            Some("assistants=v2"),
        ),
        (
            Profile::azure_openai_v1("https://r.openai.azure.com"),
            "https://r.openai.azure.com/openai/v1{path}",
            Some("assistants=v2"),
        ),
        (
            Profile::azure_openai_v1("https://r.openai.azure.com").with_api_version("preview"),
            "https://r.openai.azure.com/openai/v1{path}?api-version=preview",
            Some("assistants=v2"),
        ),
        (
            Profile::foundry_agents("https://r.services.ai.azure.com/api/projects/p"),
            "https://r.services.ai.azure.com/api/projects/p{path}?api-version=v1",
            None,
        ),
        (
            Profile::foundry_agents("https://r.services.ai.azure.com/api/projects/p").with_api_version("2025-05-01"),
            "https://r.services.ai.azure.com/api/projects/p{path}?api-version=2025-05-01",
            None,
        ),
        (
            Profile::custom("https://h/base?code=1").with_query("a", "b c").with_beta_header("assistants=v1"),
            "https://h/base{path}?code=1&a=b%20c",
            Some("assistants=v1"),
        ),
        (Profile::custom("https://h").without_beta_header(), "https://h{path}", None),
    ]
}

#[test]
fn urls_and_beta_headers() {
    let none: [(&str, &str); 0] = [];
    for (profile, template, beta) in profiles() {
        let ids = ["thread 1".to_owned(), "run_1".to_owned()];
        let url = profile.url(&RUN, &ids, &none).expect("a URL");
        assert_eq!(url.as_str(), template.replace("{path}", "/threads/thread%201/runs/run_1"));
        let url = profile.url(&FILES, &[], &[("include[]", "x")]).expect("a URL");
        let separator = if template.contains('?') { '&' } else { '?' };
        assert_eq!(url.as_str(), format!("{}{separator}include[]=x", template.replace("{path}", "/files")));

        let mut headers = HeaderMap::new();
        profile.set_beta(RUN.beta, &mut headers).expect("a header");
        assert_eq!(headers.get("OpenAI-Beta").map(|value| value.to_str().expect("text")), beta);
        headers.clear();
        profile.set_beta(FILES.beta, &mut headers).expect("no header");
        assert!(headers.is_empty());
    }
}

#[test]
fn a_query_of_the_request_replaces_the_profiles() {
    let profile = Profile::azure_openai("https://h", "old");
    let url = profile.url(&FILES, &[], &[("api-version", "new")]).expect("a URL");
    assert_eq!(url.as_str(), "https://h/openai/files?api-version=new");
}

#[test]
fn a_query_of_the_base_url_is_sent_once() {
    let profile = Profile::custom("https://h?code=a%2Fb&api-version=v&x=1").with_api_version("v").with_query("x", "2");
    let url = profile.url(&FILES, &[], &[("code", "c")]).expect("a URL");
    assert_eq!(url.as_str(), "https://h/files?api-version=v&x=2&code=c");
    let none: [(&str, &str); 0] = [];
    let url = profile.url(&FILES, &[], &none).expect("a URL");
    assert_eq!(url.as_str(), "https://h/files?code=a%2Fb&api-version=v&x=2");
    let url = Profile::foundry_agents("https://h/api/projects/p?api-version=2025-05-01").url(&FILES, &[], &none);
    assert_eq!(url.expect("a URL").as_str(), "https://h/api/projects/p/files?api-version=2025-05-01");
}

#[test]
fn versions_are_trimmed_and_the_last_one_counts() {
    let none: [(&str, &str); 0] = [];
    let profile = Profile::azure_openai("https://h/openai?api-version=b", " a\n").with_api_version(" b\n");
    let url = profile.url(&FILES, &[], &none).expect("a URL");
    assert_eq!(url.as_str(), "https://h/openai/files?api-version=b");
    let error = Profile::azure_openai("https://h", "\n").url(&FILES, &[], &none).expect_err("no version");
    assert!(error.to_string().contains("no API version"), "{error}");
}

#[test]
fn keys_and_tokens_go_where_they_belong() {
    let secret =
        |is_token| Secret { value: "s3cret".into(), is_token, is_renewable: false, place: None, others: Vec::new() };
    for (profile, key_header) in [
        (Profile::openai(), "authorization: Bearer s3cret"),
        (Profile::azure_openai("https://h", "v"), "api-key: s3cret"),
        (Profile::azure_openai_v1("https://h"), "api-key: s3cret"),
        (Profile::foundry_agents("https://h"), "authorization: Bearer s3cret"),
        (Profile::custom("https://h").with_key_header("X-Token"), "x-token: s3cret"),
    ] {
        for (is_token, expected) in [(false, key_header), (true, "authorization: Bearer s3cret")] {
            let (name, value) = profile.secret_header(&secret(is_token)).expect("a header");
            assert!(value.is_sensitive());
            assert_eq!(format!("{name}: {}", value.to_str().expect("text")), expected);
        }
    }
}

#[test]
fn bad_addresses_are_refused_without_repeating_them() {
    for base in ["", "localhost:8000", "ftp://h", "https://u:s3cret@h", "https://s3cret@h", "/v1", "https://h/#s3cret"]
    {
        let error = Profile::custom(base).base_url(&Secrets::none()).expect_err(base);
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(!error.to_string().contains("s3cret"), "{error}");
    }
    let debug = format!("{:?}", Profile::custom("https://h/?code=s3cret").with_query("sig", "s3cret"));
    assert!(!debug.contains("s3cret"), "{debug}");
}
