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

/// What stands before a delay in a message, in lower case.
const BEFORE_DELAY: [&str; 7] =
    ["try again in ", "try again after ", "retry in ", "retry after ", "retry again in ", "wait for ", "wait "];

/// The longest delay that is believed: what is longer is no delay but a number in a sentence.
const MAX_IN_MESSAGE: Duration = Duration::from_secs(31 * 86_400);

/// The delay that a message asks for: "Please try again in 6m0s."
pub(crate) fn message_delay(message: &str) -> Option<Duration> {
    let message = message.to_ascii_lowercase();
    let named = BEFORE_DELAY.iter().flat_map(|before| message.match_indices(before).map(|(at, _)| at + before.len()));
    named.filter_map(|at| spoken_duration(&message[at..])).find(|delay| *delay <= MAX_IN_MESSAGE)
}

/// The duration that a text begins with: `22 seconds`, `1.5s`, `6m0s`, `1 minute and 20 seconds`, `3` for seconds.
fn spoken_duration(text: &str) -> Option<Duration> {
    let mut rest = text.trim_start();
    let mut seconds: Option<f64> = None;
    loop {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').len();
        let number = rest[..digits].trim_end_matches('.');
        let Ok(value) = number.parse::<f64>() else { break };
        let behind = rest[number.len()..].trim_start_matches(' ');
        let letters = behind.len() - behind.trim_start_matches(|c: char| c.is_alphabetic()).len();
        let Some(unit) = unit(&behind[..letters]) else {
            // A number alone is one of seconds, if the sentence ends with it.
            let is_alone = seconds.is_none() && behind.trim_start_matches(['.', ',', ';', '!', ')']).trim().is_empty();
            return if is_alone { Duration::try_from_secs_f64(value).ok() } else { finish(seconds) };
        };
        seconds = Some(seconds.unwrap_or_default() + value * unit);
        rest = behind[letters..].trim_start_matches([' ', ',']);
        rest = rest.strip_prefix("and ").unwrap_or(rest);
    }
    finish(seconds)
}

fn finish(seconds: Option<f64>) -> Option<Duration> {
    Duration::try_from_secs_f64(seconds?).ok()
}

/// A unit of time, in seconds.
fn unit(name: &str) -> Option<f64> {
    Some(match name {
        "ms" | "msec" | "msecs" | "millisecond" | "milliseconds" => 1e-3,
        "s" | "sec" | "secs" | "second" | "seconds" => 1.0,
        "m" | "min" | "mins" | "minute" | "minutes" => 60.0,
        "h" | "hr" | "hrs" | "hour" | "hours" => 3_600.0,
        "d" | "day" | "days" => 86_400.0,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_in_messages() {
        for (message, millis) in [
            ("Please try again in 22 seconds.", Some(22_000)),
            (
                "Rate limit reached for x on tokens per min (TPM): Limit 10, Used 9. Please try again in 1.5s. Visit y",
                Some(1500),
            ),
            ("Please try again in 6m0s.", Some(360_000)),
            ("try again in 22 ms", Some(22)),
            ("Try again in 22ms, please", Some(22)),
            ("try again in 1h2m3.5s.", Some(3_723_500)),
            ("try again in 1 minute and 20 seconds.", Some(80_000)),
            ("Requests have exceeded the rate limit. Please retry after 3 seconds. To increase", Some(3000)),
            ("retry after 3", Some(3000)),
            ("retry after 20.", Some(20_000)),
            ("Please wait 2 minutes before the next request", Some(120_000)),
            ("try again in a moment, or retry in 5s", Some(5000)),
            ("try again in 7 days", Some(604_800_000)),
            ("try again in 0s", Some(0)),
            // Not a delay, or none that can be meant.
            ("retry after 3 attempts", None),
            ("try again in 3 weeks", None),
            ("try again in 40 days", None),
            ("try again in 99999999999999999999999999 hours", None),
            ("try again in 1e9s", None),
            ("try again in -5s", None),
            ("try again in .s", None),
            ("try again in 1.2.3s", None),
            ("try again later", None),
            ("try again in ", None),
            ("wait é", None),
            ("in 22 seconds", None),
            ("", None),
        ] {
            assert_eq!(message_delay(message), millis.map(Duration::from_millis), "{message}");
        }
    }
}
