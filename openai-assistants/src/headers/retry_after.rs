//! How long a server asks to wait.

use std::time::{Duration, SystemTime};

use reqwest::header::{HeaderMap, RETRY_AFTER};

/// The delay that the server asks for: `retry-after-ms`, then `Retry-After` in seconds or as a date.
pub(crate) fn server_delay(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let number = |text: &str| text.parse::<f64>().ok();
    if let Some(delay) = text("retry-after-ms").and_then(number).and_then(|milliseconds| seconds(milliseconds / 1000.0))
    {
        return Some(delay);
    }
    let after = text(RETRY_AFTER.as_str())?;
    match number(after) {
        Some(number) => seconds(number),
        // A date that has passed means: now.
        None => httpdate::parse_http_date(after).ok().map(|date| date.duration_since(now).unwrap_or_default()),
    }
}

/// As a duration; the longest one where it is more than any. `None` for what is no length of time.
fn seconds(number: f64) -> Option<Duration> {
    match Duration::try_from_secs_f64(number) {
        Ok(delay) => Some(delay),
        Err(_) => (number > 0.0).then_some(Duration::MAX),
    }
}
