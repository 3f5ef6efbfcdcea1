//! Faults on demand.
//!
//! Written as text, in the header `x-emulator-fault` of a request, in a scenario file, or in [`Fault::parse`]; several
//! are separated by commas:
//!
//! | text | what happens |
//! |---|---|
//! | `delay=200ms` | the answer waits (`ms` or `s`, up to `300s`) |
//! | `429`, `429;retry-after=2` | that status, with `Retry-After` |
//! | `500` | that status; any from 400 to 599 |
//! | `reset` | the connection is reset before an answer |
//! | `reset=3` | it is reset after three events, or three bytes of a body that is no stream |
//! | `truncate=3` | the body ends there, as if it were complete |
//! | `error=3` | after three events comes an `error` event, and nothing else |
//! | `split=1` | the body is sent in pieces of one byte |
//! | `unknown-event` | events that no document knows are mixed in |
//! | `unknown-field` | objects have a member that no document knows |

use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use hyper::Method;

use crate::limits::LONGEST_WAIT;
use crate::routes;

/// Faults of one request.
const MOST: usize = 16;

/// Something that goes wrong on purpose.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// The answer waits, for five minutes at most.
    Delay(Duration),
    /// An error status in place of an answer.
    Status {
        /// The status.
        status: u16,
        /// The header `Retry-After`.
        retry_after: Option<String>,
    },
    /// The connection is reset: before the answer, or after so many events or bytes.
    Reset(Option<usize>),
    /// The body ends after so many events or bytes.
    Truncate(usize),
    /// After so many events an `error` event ends the stream.
    ErrorEvent(usize),
    /// The body is sent in pieces of this many bytes.
    Split(usize),
    /// Events that no document knows are mixed in.
    UnknownEvent,
    /// Objects have a member that no document knows.
    UnknownField,
}

impl Fault {
    /// Reads faults from text.
    ///
    /// # Errors
    ///
    /// A sentence that names what is not understood.
    pub fn parse(text: &str) -> Result<Vec<Self>, String> {
        let faults = text.split(',').map(str::trim).filter(|part| !part.is_empty());
        let faults: Vec<_> = faults.map(Self::parse_one).collect::<Result<_, _>>()?;
        if faults.len() > MOST {
            return Err(format!("there are {} faults for one request; the most is {MOST}", faults.len()));
        }
        Ok(faults)
    }

    /// 429 with this many seconds in `Retry-After`.
    pub fn too_many_requests(retry_after: impl ToString) -> Self {
        Self::Status { status: 429, retry_after: Some(retry_after.to_string()) }
    }

    /// An error status.
    pub fn status(status: u16) -> Self {
        Self::Status { status, retry_after: None }
    }

    fn parse_one(text: &str) -> Result<Self, String> {
        let refuse = || format!("the fault `{text}` is not understood; see the documentation of `emulator::fault`");
        let (head, retry_after) = match text.split_once(";retry-after=") {
            Some((head, seconds)) => (head.trim(), Some(seconds.trim().to_owned())),
            None => (text, None),
        };
        if let Some(status) = head.parse().ok().filter(|status| (400..600).contains(status)) {
            return Ok(Self::Status { status, retry_after });
        }
        let (name, value) =
            head.split_once('=').map_or((head, None), |(name, value)| (name.trim(), Some(value.trim())));
        let count = || value.and_then(|value| usize::from_str(value).ok()).ok_or_else(refuse);
        Ok(match name {
            "delay" => {
                Self::Delay(wait(value.ok_or_else(refuse)?).map_err(|why| format!("the fault `{text}`: {why}"))?)
            }
            "reset" if value.is_none() => Self::Reset(None),
            "reset" => Self::Reset(Some(count()?)),
            "truncate" => Self::Truncate(count()?),
            "error" => Self::ErrorEvent(count()?),
            "split" => Self::Split(count()?),
            "unknown-event" => Self::UnknownEvent,
            "unknown-field" => Self::UnknownField,
            _ => return Err(refuse()),
        })
    }
}

/// As it is written in a scenario.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Delay(delay) => write!(f, "delay={}ms", delay.as_millis()),
            Self::Status { status, retry_after: None } => write!(f, "{status}"),
            Self::Status { status, retry_after: Some(seconds) } => write!(f, "{status};retry-after={seconds}"),
            Self::Reset(None) => f.write_str("reset"),
            Self::Reset(Some(after)) => write!(f, "reset={after}"),
            Self::Truncate(after) => write!(f, "truncate={after}"),
            Self::ErrorEvent(after) => write!(f, "error={after}"),
            Self::Split(size) => write!(f, "split={size}"),
            Self::UnknownEvent => f.write_str("unknown-event"),
            Self::UnknownField => f.write_str("unknown-field"),
        }
    }
}

/// What a wait in a text may be.
pub(crate) fn wait(text: &str) -> Result<Duration, String> {
    let wait = duration(text).ok_or_else(|| format!("`{text}` is not a duration; write `200ms` or `1.5s`"))?;
    if wait > LONGEST_WAIT {
        return Err(format!("`{text}` is too long; the longest wait is {}s", LONGEST_WAIT.as_secs()));
    }
    Ok(wait)
}

/// `200ms` or `1.5s`.
pub(crate) fn duration(text: &str) -> Option<Duration> {
    let (number, unit) = match text.strip_suffix("ms") {
        Some(number) => (number, 0.001),
        None => (text.strip_suffix('s')?, 1.0),
    };
    Duration::try_from_secs_f64(number.trim().parse::<f64>().ok()? * unit).ok()
}

/// Where and how often faults happen.
#[derive(Clone, Debug)]
pub struct FaultRule {
    pub(crate) on: Option<String>,
    pub(crate) times: Option<usize>,
    pub(crate) faults: Vec<Fault>,
}

impl FaultRule {
    /// These faults for every request.
    pub fn new(faults: impl IntoIterator<Item = Fault>) -> Self {
        Self { on: None, times: None, faults: faults.into_iter().collect() }
    }

    /// Only for these requests: `POST /threads/*/runs`, where `*` is one segment and the method may be left out. The
    /// path is compared from its end, so the base URL does not count.
    pub fn on(self, request: impl Into<String>) -> Self {
        Self { on: Some(request.into()), ..self }
    }

    /// Only so many times.
    pub fn times(self, times: usize) -> Self {
        Self { times: Some(times), ..self }
    }

    /// Refuses a rule that is for no request there can be.
    pub(crate) fn check(&self) -> Result<(), String> {
        self.on.as_deref().map_or(Ok(()), routes::check)
    }

    fn matches(&self, method: &Method, path: &str) -> bool {
        self.on.as_deref().is_none_or(|on| routes::matches(on, method, path))
    }
}

/// The rules in force.
pub(crate) struct FaultBook(Mutex<Vec<FaultRule>>);

impl FaultBook {
    pub(crate) fn new(rules: Vec<FaultRule>) -> Self {
        Self(Mutex::new(rules))
    }

    pub(crate) fn add(&self, rule: FaultRule) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(rule);
    }

    /// The faults of a request: those of its header, else those of the first rule that fits.
    pub(crate) fn choose(&self, method: &Method, path: &str, header: Option<&str>) -> Result<Vec<Fault>, String> {
        if let Some(header) = header {
            return Fault::parse(header);
        }
        let mut rules = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let rule = rules.iter_mut().find(|rule| rule.times != Some(0) && rule.matches(method, path));
        Ok(rule.map_or_else(Vec::new, |rule| {
            rule.times = rule.times.map(|times| times - 1);
            rule.faults.clone()
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts() {
        let cases = [
            ("delay=200ms", vec![Fault::Delay(Duration::from_millis(200))]),
            ("429;retry-after=1.5", vec![Fault::too_many_requests(1.5)]),
            ("500, split=1", vec![Fault::status(500), Fault::Split(1)]),
            ("reset,reset=3,truncate=0", vec![Fault::Reset(None), Fault::Reset(Some(3)), Fault::Truncate(0)]),
            (
                "error=2,unknown-event,unknown-field",
                vec![Fault::ErrorEvent(2), Fault::UnknownEvent, Fault::UnknownField],
            ),
        ];
        for (text, faults) in cases {
            assert_eq!(Fault::parse(text).as_deref(), Ok(faults.as_slice()), "{text}");
            let written: Vec<_> = faults.iter().map(ToString::to_string).collect();
            assert_eq!(Fault::parse(&written.join(",")), Ok(faults), "{written:?}");
        }
        let many = ["split=1"; 17].join(",");
        let numbers = ["delay=NaNs", "delay=infs", "delay=-1s", "delay=1e300s", "delay=300.1s", "delay=999999s"];
        let counts = ["truncate=-1", "truncate=1.5", "reset=99999999999999999999", "split=NaN", "error=inf"];
        let others = ["200", "600", "-429", "delay", "delay=5", "truncate=x", "hail", &many];
        for text in numbers.into_iter().chain(counts).chain(others) {
            assert!(Fault::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn rules_choose_requests_and_count() {
        let rule = FaultRule::new([Fault::status(500)]).on("POST /threads/*/runs").times(1);
        let book = FaultBook::new(vec![rule]);
        let choose = |method, path| book.choose(&method, path, None).expect("no header").len();
        assert_eq!(choose(Method::GET, "/v1/threads/t/runs"), 0);
        assert_eq!(choose(Method::POST, "/v1/threads/t/messages"), 0);
        assert_eq!(choose(Method::POST, "/v1/threads/t/runs"), 1);
        assert_eq!(choose(Method::POST, "/v1/threads/t/runs"), 0);
    }
}
