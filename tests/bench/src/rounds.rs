//! Contestants take turns, so that what disturbs the machine disturbs all of them.

use crate::report;

/// The contestants, and the results of a run.
pub struct Contestant<'a> {
    pub name: &'static str,
    pub run: Box<dyn FnMut() -> f64 + 'a>,
}

/// A contestant.
pub fn contestant<'a>(name: &'static str, run: impl FnMut() -> f64 + 'a) -> Contestant<'a> {
    Contestant { name, run: Box::new(run) }
}

/// Lets every contestant run once to warm up and then `rounds` times, in turns, and prints their series.
///
/// Each round begins with another one, so that nobody always follows the same neighbour.
pub fn compete(prefix: &str, unit: &str, rounds: usize, mut contestants: Vec<Contestant<'_>>) {
    report::progress(&format!("{prefix}: {rounds} rounds of {} contestants", contestants.len()));
    let mut samples = vec![Vec::with_capacity(rounds); contestants.len()];
    for contestant in &mut contestants {
        (contestant.run)();
    }
    for round in 0..rounds {
        for turn in 0..contestants.len() {
            let index = (round + turn) % contestants.len();
            samples[index].push((contestants[index].run)());
        }
    }
    for (contestant, samples) in contestants.iter().zip(&samples) {
        report::series(&format!("{prefix}/{}", contestant.name), unit, samples);
    }
}

/// Megabytes a second of a run over `bytes`.
pub fn megabytes_per_second(bytes: usize, run: impl FnOnce()) -> f64 {
    let start = std::time::Instant::now();
    run();
    bytes as f64 / 1e6 / start.elapsed().as_secs_f64()
}
