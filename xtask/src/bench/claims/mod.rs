//! Figures that are computed from series, and their aims.

pub mod building;
pub mod decoding;
pub mod generators;
pub mod memory;

use super::series::{Results, Spread};

/// One figure of a row.
pub struct Claim {
    pub what: &'static str,
    pub figure: Figure,
    pub aim: Aim,
}

/// How a figure is computed from series.
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

/// The aim of a figure.
#[derive(Clone, Copy, PartialEq)]
pub enum Aim {
    AtLeast(f64),
    AtMost(f64),
    /// It has no aim.
    None,
}

const fn claim(what: &'static str, figure: Figure, aim: Aim) -> Claim {
    Claim { what, figure, aim }
}

const fn info(what: &'static str, figure: Figure) -> Claim {
    Claim { what, figure, aim: Aim::None }
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
    /// Whether a figure meets its aim; none if it has no aim.
    pub fn is_met(self, figure: f64) -> Option<bool> {
        match self {
            Self::AtLeast(least) => Some(figure >= least),
            Self::AtMost(most) => Some(figure <= most),
            Self::None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Figure::{Above, Beyond, Ratio, Value};
    use super::*;
    use crate::bench::series::Measured;

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
        assert_eq!(Aim::AtLeast(0.9).is_met(0.9), Some(true));
        assert_eq!(Aim::AtLeast(0.9).is_met(0.89), Some(false));
        assert_eq!(Aim::AtMost(4096.0).is_met(5000.0), Some(false));
        assert_eq!(Aim::None.is_met(1.0), None);
    }
}
