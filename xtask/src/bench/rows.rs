//! The rows of the table: what is measured, which figures are made of it, and what they should be.

use super::generators::{regen, whole};
use super::package::Package;
use super::series::{Measured, Results, Spread};
use super::{Context, compile};

/// One row of the table.
pub struct Row {
    pub name: &'static str,
    pub title: &'static str,
    pub measure: fn(&Context, &Package) -> Result<Measured, String>,
    pub claims: &'static [Claim],
}

/// One figure of a row.
pub struct Claim {
    pub what: &'static str,
    pub figure: Figure,
    pub aim: Aim,
}

/// How a figure is made of series.
pub enum Figure {
    /// The first as a multiple of the second, round by round.
    Ratio(&'static str, &'static str),
    /// What the first costs beyond the base, as a multiple of what the other costs beyond it.
    Beyond { of: &'static str, base: &'static str, against: &'static str },
    /// The first beyond the base, in its unit.
    Above(&'static str, &'static str),
    /// As it is.
    Value(&'static str),
}

/// What a figure should be.
#[derive(Clone, Copy, PartialEq)]
pub enum Aim {
    AtLeast(f64),
    AtMost(f64),
    /// It is there to be known.
    None,
}

use Aim::{AtLeast, AtMost};
use Figure::{Above, Beyond, Ratio, Value};

const fn claim(what: &'static str, figure: Figure, aim: Aim) -> Claim {
    Claim { what, figure, aim }
}

const fn info(what: &'static str, figure: Figure) -> Claim {
    Claim { what, figure, aim: Aim::None }
}

macro_rules! beyond_reqwest {
    ($what:literal) => {
        Beyond {
            of: concat!("compile/", $what, "/openai-assistants"),
            base: concat!("compile/", $what, "/reqwest"),
            against: concat!("compile/", $what, "/async-openai"),
        }
    };
}

macro_rules! against_peer {
    ($what:literal) => {
        Ratio(concat!("whole/", $what, "/openai-assistants"), concat!("whole/", $what, "/openapi-to-rust"))
    };
}

pub const ROWS: &[Row] = &[
    Row {
        name: "stream",
        title: "stream decoding, end to end over loopback",
        measure: |_, package| package.measure("speed", "stream"),
        claims: &[
            claim("× async-openai", Ratio("stream/openai-assistants", "stream/async-openai"), AtLeast(5.0)),
            info(
                "× reqwest + sse-stream + exact structs",
                Ratio("stream/openai-assistants", "stream/reqwest + sse-stream + exact structs"),
            ),
            info("of raw bytes", Ratio("stream/openai-assistants", "stream/raw bytes")),
        ],
    },
    Row {
        name: "memory",
        title: "stream decoding, in memory, to typed events",
        measure: |_, package| package.measure("speed", "memory"),
        claims: &[
            claim(
                "of JSON into exact structs",
                Ratio("memory/openai-assistants", "memory/exact structs"),
                AtLeast(0.9),
            ),
            info(
                "of the same, with UTF-8 checked at once",
                Ratio("memory/openai-assistants", "memory/exact structs, from text"),
            ),
            info(
                "× sse-stream + async-openai's types",
                Ratio("memory/openai-assistants", "memory/sse-stream + async-openai"),
            ),
            info(
                "× eventsource-stream + async-openai's types",
                Ratio("memory/openai-assistants", "memory/eventsource-stream + async-openai"),
            ),
        ],
    },
    Row {
        name: "raw",
        title: "raw events for gateways",
        measure: |_, package| package.measure("speed", "raw"),
        claims: &[
            claim("speed", Value("raw/openai-assistants"), AtLeast(1000.0)),
            info("× sse-stream", Ratio("raw/openai-assistants", "raw/sse-stream")),
            info("× sseer", Ratio("raw/openai-assistants", "raw/sseer")),
            info("× eventsource-stream", Ratio("raw/openai-assistants", "raw/eventsource-stream")),
            info("of memchr alone", Ratio("raw/openai-assistants", "raw/memchr")),
        ],
    },
    Row {
        name: "objects",
        title: "large objects",
        measure: |_, package| package.measure("speed", "objects"),
        claims: &[
            claim(
                "100 runs: of exact structs",
                Ratio("objects/list of 100 runs/openai-assistants", "objects/list of 100 runs/exact structs"),
                AtLeast(0.8),
            ),
            info(
                "100 runs: × tagged enums",
                Ratio("objects/list of 100 runs/openai-assistants", "objects/list of 100 runs/tagged enums"),
            ),
            info(
                "100 runs: × async-openai",
                Ratio("objects/list of 100 runs/openai-assistants", "objects/list of 100 runs/async-openai"),
            ),
            claim(
                "200 parts: of exact structs",
                Ratio("objects/message of 200 parts/openai-assistants", "objects/message of 200 parts/exact structs"),
                AtLeast(0.8),
            ),
            info(
                "200 parts: × tagged enums",
                Ratio("objects/message of 200 parts/openai-assistants", "objects/message of 200 parts/tagged enums"),
            ),
            info(
                "200 parts: × async-openai",
                Ratio("objects/message of 200 parts/openai-assistants", "objects/message of 200 parts/async-openai"),
            ),
            claim(
                "100 steps: of exact structs",
                Ratio("objects/list of 100 steps/openai-assistants", "objects/list of 100 steps/exact structs"),
                AtLeast(0.8),
            ),
            info(
                "100 steps: × tagged enums",
                Ratio("objects/list of 100 steps/openai-assistants", "objects/list of 100 steps/tagged enums"),
            ),
            info(
                "100 steps: × async-openai",
                Ratio("objects/list of 100 steps/openai-assistants", "objects/list of 100 steps/async-openai"),
            ),
        ],
    },
    Row {
        name: "requests",
        title: "a small request on a warm connection",
        measure: requests,
        claims: &[
            claim("GET, CPU: × by hand", Ratio("requests/GET/openai-assistants", "requests/GET/by hand"), AtMost(1.15)),
            info("GET, CPU: × async-openai", Ratio("requests/GET/openai-assistants", "requests/GET/async-openai")),
            claim(
                "POST, CPU: × by hand",
                Ratio("requests/POST/openai-assistants", "requests/POST/by hand"),
                AtMost(1.15),
            ),
            info("POST, CPU: × async-openai", Ratio("requests/POST/openai-assistants", "requests/POST/async-openai")),
            claim(
                "GET, allocations: × by hand",
                Ratio("requests/GET allocations/openai-assistants", "requests/GET allocations/by hand"),
                AtMost(1.15),
            ),
            info(
                "GET, allocations: × async-openai",
                Ratio("requests/GET allocations/openai-assistants", "requests/GET allocations/async-openai"),
            ),
            claim(
                "POST, allocations: × by hand",
                Ratio("requests/POST allocations/openai-assistants", "requests/POST allocations/by hand"),
                AtMost(1.15),
            ),
            info(
                "POST, allocations: × async-openai",
                Ratio("requests/POST allocations/openai-assistants", "requests/POST allocations/async-openai"),
            ),
            info(
                "GET, bytes allocated: × by hand",
                Ratio("requests/GET bytes/openai-assistants", "requests/GET bytes/by hand"),
            ),
            info(
                "POST, bytes allocated: × by hand",
                Ratio("requests/POST bytes/openai-assistants", "requests/POST bytes/by hand"),
            ),
        ],
    },
    Row {
        name: "compile",
        title: "compile time of a small program, beyond reqwest's own",
        measure: compile::measure,
        claims: &[
            claim("check: of async-openai's", beyond_reqwest!("check"), AtMost(0.333)),
            claim("debug build: of async-openai's", beyond_reqwest!("debug"), AtMost(0.333)),
            claim("release build: of async-openai's", beyond_reqwest!("release"), AtMost(0.333)),
            info("check, CPU: of async-openai's", beyond_reqwest!("check CPU")),
            info("debug build, CPU: of async-openai's", beyond_reqwest!("debug CPU")),
            info("release build, CPU: of async-openai's", beyond_reqwest!("release CPU")),
            claim("packages: of async-openai's", beyond_reqwest!("packages"), AtMost(0.333)),
            claim("stripped binary: of async-openai's", beyond_reqwest!("binary"), AtMost(0.333)),
            info("check", Above("compile/check/openai-assistants", "compile/check/reqwest")),
            info("check, async-openai", Above("compile/check/async-openai", "compile/check/reqwest")),
            info("debug build", Above("compile/debug/openai-assistants", "compile/debug/reqwest")),
            info("debug build, async-openai", Above("compile/debug/async-openai", "compile/debug/reqwest")),
            info("release build", Above("compile/release/openai-assistants", "compile/release/reqwest")),
            info("release build, async-openai", Above("compile/release/async-openai", "compile/release/reqwest")),
            info("packages", Above("compile/packages/openai-assistants", "compile/packages/reqwest")),
            info("packages, async-openai", Above("compile/packages/async-openai", "compile/packages/reqwest")),
            info("stripped binary", Above("compile/binary/openai-assistants", "compile/binary/reqwest")),
            info("stripped binary, async-openai", Above("compile/binary/async-openai", "compile/binary/reqwest")),
        ],
    },
    Row {
        name: "streams",
        title: "memory of an idle stream, 10,000 open, beyond reqwest's own",
        measure: |_, package| package.measure("memory", "streams"),
        claims: &[
            claim(
                "allocated",
                Above("streams/live bytes/openai-assistants", "streams/live bytes/by hand"),
                AtMost(4096.0),
            ),
            info("allocated, async-openai", Above("streams/live bytes/async-openai", "streams/live bytes/by hand")),
            info("allocated, reqwest alone", Value("streams/live bytes/by hand")),
            info("resident", Above("streams/resident bytes/openai-assistants", "streams/resident bytes/by hand")),
            info(
                "resident, async-openai",
                Above("streams/resident bytes/async-openai", "streams/resident bytes/by hand"),
            ),
        ],
    },
    Row {
        name: "sizes",
        title: "size of the most frequent types",
        measure: |_, package| package.measure("memory", "sizes"),
        claims: &[
            claim("Run", Value("sizes/Run/openai-assistants"), AtMost(600.0)),
            info("Run, async-openai", Value("sizes/Run/async-openai")),
            claim("RunStep", Value("sizes/RunStep/openai-assistants"), AtMost(480.0)),
            claim("Message", Value("sizes/Message/openai-assistants"), AtMost(360.0)),
            info("Message, async-openai", Value("sizes/Message/async-openai")),
            claim("Assistant", Value("sizes/Assistant/openai-assistants"), AtMost(400.0)),
            info("Thread", Value("sizes/Thread/openai-assistants")),
            info("MessageDeltaEvent", Value("sizes/MessageDeltaEvent/openai-assistants")),
            info("RunStepDeltaEvent", Value("sizes/RunStepDeltaEvent/openai-assistants")),
            info("MessageContent", Value("sizes/MessageContent/openai-assistants")),
            info("MessageContentDelta", Value("sizes/MessageContentDelta/openai-assistants")),
            info("AssistantStreamEvent", Value("sizes/AssistantStreamEvent/openai-assistants")),
            info("AssistantStreamEvent, async-openai", Value("sizes/AssistantStreamEvent/async-openai")),
        ],
    },
    Row {
        name: "regen",
        title: "regen of spec/ from a built xtask",
        measure: regen,
        claims: &[
            claim("time", Value("regen/openai-assistants"), AtMost(0.1)),
            info("× parsing the YAML", Ratio("regen/openai-assistants", "regen/YAML parse")),
            info("× oas3-gen", Ratio("regen/openai-assistants", "regen/oas3-gen")),
            info("× openapi-to-rust", Ratio("regen/openai-assistants", "regen/openapi-to-rust")),
            info("× progenitor", Ratio("regen/openai-assistants", "regen/progenitor")),
        ],
    },
    Row {
        name: "whole",
        title: "the whole published document",
        measure: whole,
        claims: &[
            claim("generation: of openapi-to-rust's", against_peer!("time"), AtMost(0.2)),
            claim("peak memory: of openapi-to-rust's", against_peer!("memory"), AtMost(0.25)),
            claim("lines: of openapi-to-rust's", against_peer!("lines"), AtMost(0.333)),
            claim("check of the output: of openapi-to-rust's", against_peer!("check"), AtMost(0.5)),
            info("generation: × parsing the YAML", Ratio("whole/time/openai-assistants", "whole/time/YAML parse")),
            info("generation", Value("whole/time/openai-assistants")),
            info("peak memory", Value("whole/memory/openai-assistants")),
            info("lines", Value("whole/lines/openai-assistants")),
            info("check of the output", Value("whole/check/openai-assistants")),
        ],
    },
];

/// CPU time with the usual allocator, and allocations with one that counts.
fn requests(_: &Context, package: &Package) -> Result<Measured, String> {
    let mut measured = package.measure("speed", "requests")?;
    let allocations = package.measure("memory", "requests")?;
    measured.series.extend(allocations.series);
    measured.notes.extend(allocations.notes);
    Ok(measured)
}

/// The names of the rows, for help.
pub fn list() -> String {
    ROWS.iter().map(|row| format!("  {:<12}  {}", row.name, row.title)).collect::<Vec<_>>().join("\n")
}

impl Figure {
    /// The figure and its unit; none if a series is missing.
    pub fn compute(&self, results: &Results) -> Option<(Spread, String)> {
        let samples = |name: &str| results.series(name).map(|series| series.samples.as_slice());
        let unit = |name: &str| results.series(name).map(|series| series.unit.clone()).unwrap_or_default();
        let (figures, unit) = match self {
            Self::Ratio(of, against) => {
                (rounds(&[samples(of)?, samples(against)?], |figures| figures[0] / figures[1]), String::new())
            }
            Self::Beyond { of, base, against } => (
                rounds(&[samples(of)?, samples(base)?, samples(against)?], |figures| {
                    (figures[0] - figures[1]) / (figures[2] - figures[1])
                }),
                String::new(),
            ),
            Self::Above(of, base) => {
                (rounds(&[samples(of)?, samples(base)?], |figures| figures[0] - figures[1]), unit(of))
            }
            Self::Value(of) => (samples(of)?.to_vec(), unit(of)),
        };
        Some((Spread::of(figures)?, unit))
    }
}

/// Computes round by round. Series of one sample, such as a number of packages, are the same in every round.
fn rounds(series: &[&[f64]], compute: impl Fn(&[f64]) -> f64) -> Vec<f64> {
    let most = series.iter().map(|samples| samples.len()).max().unwrap_or(0);
    let at = |samples: &[f64], round: usize| samples.get(round).or(samples.last()).copied();
    (0..most)
        .filter_map(|round| series.iter().map(|samples| at(samples, round)).collect::<Option<Vec<f64>>>())
        .map(|figures| compute(&figures))
        .collect()
}

impl Aim {
    /// Whether a figure is what it should be; none if there is no aim.
    pub fn is_met(self, figure: f64) -> Option<bool> {
        match self {
            AtLeast(least) => Some(figure >= least),
            AtMost(most) => Some(figure <= most),
            Self::None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn results() -> Results {
        let mut measured = Measured::default();
        measured.add("a", "s", vec![10.0, 12.0]);
        measured.add("b", "s", vec![20.0, 24.0]);
        measured.add("base", "s", vec![5.0]);
        let mut results = Results::default();
        results.replace("row", measured);
        results
    }

    #[test]
    fn figures() {
        let compute = |figure: Figure| figure.compute(&results()).map(|(spread, unit)| (spread.median, unit));
        assert_eq!(compute(Ratio("a", "b")), Some((0.5, String::new())));
        assert_eq!(compute(Above("a", "base")), Some((6.0, "s".to_owned())));
        assert_eq!(compute(Value("b")), Some((22.0, "s".to_owned())));
        assert_eq!(compute(Ratio("a", "missing")), None);
        let beyond = Beyond { of: "a", base: "base", against: "b" }.compute(&results()).expect("a figure");
        assert_eq!((beyond.0.min, beyond.0.max), (5.0 / 15.0, 7.0 / 19.0));
    }

    #[test]
    fn aims() {
        assert_eq!(AtLeast(0.9).is_met(0.9), Some(true));
        assert_eq!(AtLeast(0.9).is_met(0.89), Some(false));
        assert_eq!(AtMost(4096.0).is_met(5000.0), Some(false));
        assert_eq!(Aim::None.is_met(1.0), None);
    }
}
