//! The rate limits that the server reports.

use std::time::Duration;

use reqwest::header::HeaderMap;

/// The rate limits of a response, from its `x-ratelimit-*` headers.
///
/// Each value is `None` if the server did not send it, or not in a known format.
///
/// ```
/// use openai_assistants::RateLimits;
/// use openai_assistants::reqwest::header::{HeaderMap, HeaderValue};
///
/// let mut headers = HeaderMap::new();
/// headers.insert("x-ratelimit-remaining-requests", HeaderValue::from_static("59"));
/// headers.insert("x-ratelimit-reset-requests", HeaderValue::from_static("1m30s"));
/// let limits = RateLimits::from_headers(&headers);
/// assert_eq!(limits.requests.remaining, Some(59));
/// assert_eq!(limits.requests.reset.unwrap().as_secs(), 90);
/// assert_eq!(limits.tokens.remaining, None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimits {
    /// The limit on the number of requests.
    pub requests: RateLimit,
    /// The limit on the number of tokens.
    pub tokens: RateLimit,
}

/// One rate limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How much is allowed in all (`x-ratelimit-limit-…`).
    pub limit: Option<u64>,
    /// How much is left (`x-ratelimit-remaining-…`).
    pub remaining: Option<u64>,
    /// How long until it is all there again (`x-ratelimit-reset-…`).
    pub reset: Option<Duration>,
}

impl RateLimits {
    /// Reads the headers of a response.
    pub fn from_headers(headers: &HeaderMap) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
        let number = |name: &str| text(name).and_then(|value| value.parse().ok());
        Self {
            requests: RateLimit {
                limit: number("x-ratelimit-limit-requests"),
                remaining: number("x-ratelimit-remaining-requests"),
                reset: text("x-ratelimit-reset-requests").and_then(parse_duration),
            },
            tokens: RateLimit {
                limit: number("x-ratelimit-limit-tokens"),
                remaining: number("x-ratelimit-remaining-tokens"),
                reset: text("x-ratelimit-reset-tokens").and_then(parse_duration),
            },
        }
    }
}

/// `6m0s`, `20ms`, `1h2m3.5s`, `1d`, or a number of seconds.
fn parse_duration(text: &str) -> Option<Duration> {
    let mut seconds = 0.0;
    let mut rest = text;
    while !rest.is_empty() {
        let unit_at = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
        let number: f64 = rest[..unit_at].parse().ok()?;
        let tail = &rest[unit_at..];
        let unit_end = tail.find(|c: char| c.is_ascii_digit()).unwrap_or(tail.len());
        seconds += number
            * match &tail[..unit_end] {
                "d" => 86_400.0,
                "h" => 3_600.0,
                "m" => 60.0,
                "s" => 1.0,
                "" if rest == text => 1.0,
                "ms" => 1e-3,
                "us" | "µs" => 1e-6,
                "ns" => 1e-9,
                _ => return None,
            };
        rest = &tail[unit_end..];
    }
    if text.is_empty() { None } else { Duration::try_from_secs_f64(seconds).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations() {
        for (text, milliseconds) in [
            ("6m0s", Some(360_000)),
            ("20ms", Some(20)),
            ("1h2m3.5s", Some(3_723_500)),
            ("1d", Some(86_400_000)),
            ("7", Some(7_000)),
            ("0.25", Some(250)),
            ("0s", Some(0)),
            ("", None),
            ("soon", None),
            ("3 s", None),
            ("1.2.3s", None),
            ("1e400s", None),
            ("m", None),
            ("5m3", None),
        ] {
            assert_eq!(parse_duration(text), milliseconds.map(Duration::from_millis), "{text}");
        }
    }

    #[test]
    fn headers() {
        let mut headers = HeaderMap::new();
        assert_eq!(RateLimits::from_headers(&headers), RateLimits::default());
        for (name, value) in [
            ("x-ratelimit-limit-requests", "60"),
            ("x-ratelimit-remaining-requests", "59"),
            ("x-ratelimit-reset-requests", "1s"),
            ("x-ratelimit-remaining-tokens", "-1"),
        ] {
            headers.insert(name, value.parse().expect("a header value"));
        }
        let limits = RateLimits::from_headers(&headers);
        let requests = RateLimit { limit: Some(60), remaining: Some(59), reset: Some(Duration::from_secs(1)) };
        assert_eq!(limits, RateLimits { requests, tokens: RateLimit::default() });
    }
}
