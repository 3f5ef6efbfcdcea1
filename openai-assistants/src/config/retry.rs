//! Whether to retry, and when. Nothing here does I/O or reads a clock.

use std::time::{Duration, SystemTime};

use crate::error::{Error, ErrorKind};

/// The number of retries and their delays.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct RetryPolicy {
    /// Attempts after the first one.
    pub(crate) max_retries: u32,
    /// The delay before the first retry; it doubles with every further one.
    pub(crate) initial_delay: Duration,
    /// The longest delay.
    pub(crate) max_delay: Duration,
}

/// The longest delay that a server may ask for; if it asks for more, the error is returned at once.
const MAX_SERVER_DELAY: Duration = Duration::from_secs(120);

/// The shortest one, unless the client's own delay is shorter: less would be a busy loop.
const MIN_SERVER_DELAY: Duration = Duration::from_millis(100);

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { max_retries: 2, initial_delay: Duration::from_millis(500), max_delay: Duration::from_secs(8) }
    }
}

impl RetryPolicy {
    /// The delay before the next attempt, or `None` to give up.
    ///
    /// `retries` have been made already. `jitter` is a random number from 0 to 1.
    pub(crate) fn next_delay(&self, error: &Error, retries: u32, now: SystemTime, jitter: f64) -> Option<Duration> {
        if retries >= self.max_retries || !error.is_retryable() {
            return None;
        }
        let own = self.backoff(retries, jitter);
        match error.api().and_then(|api| api.retry_after(now)) {
            // A server that asks for no delay leaves it to the client.
            None | Some(Duration::ZERO) => Some(own),
            Some(delay) => (delay <= MAX_SERVER_DELAY).then(|| delay.max(own.min(MIN_SERVER_DELAY))),
        }
    }

    fn backoff(&self, retries: u32, jitter: f64) -> Duration {
        let doubled = self.initial_delay.saturating_mul(2u32.saturating_pow(retries));
        let delay = doubled.min(self.max_delay);
        // Only the fraction is computed, since the whole may be out of range for a float.
        delay.saturating_sub(delay.mul_f64(0.25 * jitter.clamp(0.0, 1.0)))
    }
}

/// Whether a request may be repeated whose response broke off after a success status.
///
/// The server has executed it, so only idempotent requests are repeated.
pub(crate) fn may_repeat_after_success(error: &Error, is_idempotent: bool) -> bool {
    is_idempotent || !matches!(error.kind(), ErrorKind::Transport | ErrorKind::Timeout(_))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use reqwest::StatusCode;
    use reqwest::header::HeaderMap;

    use super::*;
    use crate::error::{ApiError, TimeoutKind};
    use crate::secrets::Secrets;

    const NOW: Duration = Duration::from_secs(1_700_000_000);

    fn api(status: u16, headers: &[(&'static str, &str)], body: &'static str) -> Error {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().expect("a header value"));
        }
        let status = StatusCode::from_u16(status).expect("a status");
        let api = ApiError::from_response(status, map, Bytes::from_static(body.as_bytes()), None, &Secrets::none());
        Error::from_api(ErrorKind::Api, api)
    }

    fn delay(error: &Error, retries: u32, jitter: f64) -> Option<u128> {
        let policy = RetryPolicy { max_retries: 9, ..RetryPolicy::default() };
        policy.next_delay(error, retries, SystemTime::UNIX_EPOCH + NOW, jitter).map(|delay| delay.as_millis())
    }

    #[test]
    fn statuses() {
        for (status, retried) in [
            (400, false),
            (401, false),
            (403, false),
            (404, false),
            (408, true),
            (409, true),
            (410, false),
            (422, false),
            (425, false),
            (429, true),
            (500, true),
            (501, true),
            (502, true),
            (503, true),
            (504, true),
            (529, true),
            (599, true),
            (300, false),
        ] {
            assert_eq!(delay(&api(status, &[], ""), 0, 0.0).is_some(), retried, "{status}");
        }
    }

    #[test]
    fn the_message_sets_the_delay_where_no_header_does() {
        let body = r#"{"error":{"message":"Rate limit reached. Please try again in 2 seconds."}}"#;
        assert_eq!(delay(&api(429, &[], body), 0, 0.0), Some(2000));
        assert_eq!(delay(&api(429, &[("retry-after", "0")], body), 0, 0.0), Some(2000));
        assert_eq!(delay(&api(429, &[("retry-after", "3")], body), 0, 0.0), Some(3000));
        assert_eq!(delay(&api(400, &[], body), 0, 0.0), None);
        assert_eq!(delay(&api(429, &[], r#"{"error":{"message":"Please try again in 6m0s."}}"#), 0, 0.0), None);
    }

    #[test]
    fn the_server_decides_when_it_says_so() {
        assert_eq!(delay(&api(400, &[("x-should-retry", "true")], ""), 0, 0.0), Some(500));
        assert_eq!(delay(&api(503, &[("x-should-retry", "false")], ""), 0, 0.0), None);
        assert_eq!(delay(&api(503, &[("x-should-retry", "maybe")], ""), 0, 0.0), Some(500));
    }

    #[test]
    fn a_used_up_quota_is_not_retried() {
        let body = r#"{"error":{"message":"m","type":"insufficient_quota","code":"insufficient_quota"}}"#;
        assert_eq!(delay(&api(429, &[], body), 0, 0.0), None);
        assert_eq!(delay(&api(429, &[("x-should-retry", "true")], body), 0, 0.0), None);
        assert_eq!(delay(&api(429, &[], r#"{"error":{"code":"insufficient_quota"}}"#), 0, 0.0), None);
    }

    #[test]
    fn delays_double_up_to_a_bound_less_jitter() {
        let error = api(500, &[], "");
        for (retries, jitter, expected) in [
            (0, 0.0, 500),
            (1, 0.0, 1000),
            (2, 0.0, 2000),
            (3, 0.0, 4000),
            (4, 0.0, 8000),
            (5, 0.0, 8000),
            (8, 0.0, 8000),
            (0, 1.0, 375),
            (4, 1.0, 6000),
            (0, 0.5, 437),
            (0, 7.0, 375),
        ] {
            assert_eq!(delay(&error, retries, jitter), Some(expected), "{retries} {jitter}");
        }
        assert_eq!(delay(&error, 9, 0.0), None);
        let policy = RetryPolicy { max_retries: u32::MAX, ..RetryPolicy::default() };
        assert_eq!(policy.next_delay(&error, 4_000_000, SystemTime::now(), 0.0), Some(Duration::from_secs(8)));
    }

    #[test]
    fn the_server_sets_the_delay() {
        let date = |seconds: u64| httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + NOW + Duration::from_secs(seconds));
        let (soon, late) = (date(3), date(121));
        let (s, ms) = ("retry-after", "retry-after-ms");
        /// The delay that the client would choose itself.
        const OWN: Option<u128> = Some(500);
        type Headers<'a> = &'a [(&'static str, &'a str)];
        let cases: [(Headers<'_>, Option<u128>); 46] = [
            (&[(s, "2")], Some(2000)),
            (&[(s, " 2 ")], Some(2000)),
            (&[(s, "1.5")], Some(1500)),
            (&[(s, "120")], Some(120_000)),
            (&[(ms, "130")], Some(130)),
            (&[(ms, "130"), (s, "5")], Some(130)),
            (&[(ms, "x"), (s, "5")], Some(5000)),
            (&[(ms, "-1"), (s, "5")], Some(5000)),
            (&[(s, &soon)], Some(3000)),
            // No delay, or one that has passed, leaves it to the client.
            (&[(s, "0")], OWN),
            (&[(s, "0.0")], OWN),
            (&[(s, "-0")], OWN),
            (&[(s, "1e-300")], OWN),
            (&[(ms, "0")], OWN),
            (&[(ms, "0"), (s, "5")], OWN),
            (&[(s, "Thu, 01 Jan 1970 00:00:00 GMT")], OWN),
            (&[(s, "Sun, 06 Nov 1994 08:49:37 GMT")], OWN),
            // A very short one is lengthened.
            (&[(s, "0.001")], Some(100)),
            (&[(s, "1e-9")], Some(100)),
            (&[(ms, "1")], Some(100)),
            (&[(ms, "99.9")], Some(100)),
            // Too long.
            (&[(s, "120.5")], None),
            (&[(s, &late)], None),
            (&[(ms, "120001")], None),
            (&[(s, "1e300")], None),
            (&[(s, "1e999")], None),
            (&[(ms, "1e300")], None),
            (&[(s, "inf")], None),
            (&[(s, "Infinity")], None),
            (&[(s, "18446744073709551615")], None),
            (&[(s, "18446744073709551616")], None),
            (&[(s, "99999999999999999999999999999999999999999999")], None),
            (&[(s, "Fri, 31 Dec 9999 23:59:59 GMT")], None),
            // Not a duration.
            (&[(s, "-1")], OWN),
            (&[(s, "-1e300")], OWN),
            (&[(s, "-inf")], OWN),
            (&[(s, "NaN")], OWN),
            (&[(ms, "NaN")], OWN),
            (&[(s, "")], OWN),
            (&[(s, "  ")], OWN),
            (&[(s, "soon")], OWN),
            (&[(s, "2s")], OWN),
            (&[(s, "1 2")], OWN),
            (&[(s, "0x10")], OWN),
            (&[(s, "Fri, 31 Dec 10000 23:59:59 GMT")], OWN),
            (&[(s, "Fri, 99 Foo 2026 99:99:99 GMT")], OWN),
        ];
        for (headers, expected) in cases {
            assert_eq!(delay(&api(429, headers, ""), 0, 0.0), expected, "{headers:?}");
        }
    }

    /// A client with shorter delays is not slowed down by a server that asks for a short one.
    #[test]
    fn the_floor_is_no_higher_than_the_own_delay() {
        let quick = RetryPolicy { initial_delay: Duration::from_millis(4), ..RetryPolicy::default() };
        let error = api(429, &[("retry-after-ms", "1")], "");
        assert_eq!(quick.next_delay(&error, 0, SystemTime::now(), 0.0), Some(Duration::from_millis(4)));
    }

    #[test]
    fn any_delays() {
        let edges = [Duration::ZERO, Duration::from_nanos(1), Duration::MAX - Duration::from_nanos(1), Duration::MAX];
        for (initial_delay, max_delay) in edges.iter().flat_map(|a| edges.map(|b| (*a, b))) {
            for (retries, jitter) in [(0, 0.0), (1, 0.5), (40, 1.0), (u32::MAX - 1, 0.0), (0, -1.0)] {
                let policy = RetryPolicy { max_retries: u32::MAX, initial_delay, max_delay };
                let delay = policy.next_delay(&Error::new(ErrorKind::Connect, ""), retries, SystemTime::now(), jitter);
                assert!(delay.is_some_and(|delay| delay <= max_delay), "{policy:?} {delay:?}");
            }
        }
    }

    #[test]
    fn kinds() {
        for (kind, retried) in [
            (ErrorKind::Connect, true),
            (ErrorKind::Transport, true),
            (ErrorKind::Timeout(TimeoutKind::Connect), true),
            (ErrorKind::Timeout(TimeoutKind::ResponseHeaders), true),
            (ErrorKind::Timeout(TimeoutKind::Idle), true),
            (ErrorKind::Timeout(TimeoutKind::Total), true),
            (ErrorKind::Timeout(TimeoutKind::Deadline), false),
            (ErrorKind::Configuration, false),
            (ErrorKind::InvalidRequest, false),
            (ErrorKind::Credential, false),
            (ErrorKind::Redirect, false),
            (ErrorKind::Decode, false),
            (ErrorKind::TooLarge, false),
            (ErrorKind::Stream, false),
            (ErrorKind::StreamCutOff, false),
            (ErrorKind::Io, false),
        ] {
            assert_eq!(delay(&Error::new(kind, ""), 0, 0.0).is_some(), retried, "{kind:?}");
        }
    }
}
