//! How long to pause between polls.

use std::time::Duration;

use reqwest::header::HeaderMap;

/// Short runs take about a second, so that a first pause of one would double them.
const FIRST: Duration = Duration::from_millis(250);
const LONGEST: Duration = Duration::from_secs(5);

/// What a server may ask for. Less would be a busy loop, more would look like a hang.
const SERVER: (Duration, Duration) = (Duration::from_millis(20), Duration::from_secs(60));

/// The pauses between polls: the caller's, else the server's, else slowly growing ones.
#[derive(Clone, Debug, Default)]
pub(crate) struct PollSchedule {
    pub(crate) interval: Option<Duration>,
    last: Option<Duration>,
}

impl PollSchedule {
    pub(crate) fn new(interval: Option<Duration>) -> Self {
        Self { interval, last: None }
    }

    /// The pause after a response with these headers. What the server asks for counts for this pause only.
    pub(crate) fn after(&mut self, headers: &HeaderMap) -> Duration {
        if let Some(pause) = self.interval.or_else(|| server_pause(headers)) {
            return pause;
        }
        let next = self.last.map_or(FIRST, |last| (last * 3 / 2).min(LONGEST));
        self.last = Some(next);
        next
    }
}

fn server_pause(headers: &HeaderMap) -> Option<Duration> {
    let millis: f64 = headers.get("openai-poll-after-ms")?.to_str().ok()?.trim().parse().ok()?;
    let pause = Duration::try_from_secs_f64(millis / 1000.0).ok()?;
    Some(pause.clamp(SERVER.0, SERVER.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(value: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        if let Ok(value) = value.parse() {
            headers.insert("openai-poll-after-ms", value);
        }
        headers
    }

    #[test]
    fn pauses_grow_to_a_limit() {
        let mut schedule = PollSchedule::default();
        let pauses: Vec<u128> = (0..10).map(|_| schedule.after(&HeaderMap::new()).as_millis()).collect();
        assert_eq!(pauses, [250, 375, 562, 843, 1265, 1898, 2847, 4271, 5000, 5000]);
    }

    #[test]
    fn the_server_is_asked_anew_each_time() {
        let mut schedule = PollSchedule::default();
        let pauses =
            ["300", "x", "70.5", "", "0", "99999999999", "-1", "NaN"].map(|value| schedule.after(&headers(value)));
        assert_eq!(pauses.map(|pause| pause.as_micros() / 100), [3000, 2500, 705, 3750, 200, 600_000, 5625, 8437]);
    }

    #[test]
    fn the_caller_is_right() {
        let mut schedule = PollSchedule::new(Some(Duration::from_millis(7)));
        assert_eq!(schedule.after(&headers("300")), Duration::from_millis(7));
    }
}
