//! For a counter of instructions: `count WHAT TIMES` does one thing so many times, always on the same material.
//!
//! The difference between two numbers of times is what the thing costs; making the material, and starting, fall out.

use std::process::ExitCode;

use bench::{decode, material, objects};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [what, times] = arguments.as_slice() else { return usage() };
    let Ok(times) = times.parse::<usize>() else { return usage() };
    let deltas = material::made_up_deltas(500);
    let chunks = decode::chunks(&deltas.body);
    let data = decode::data_of(&deltas.body);
    let cases = objects::cases();
    let work: Box<dyn Fn()> = match what.as_str() {
        "typed events" => Box::new(|| assert_eq!(decode::ours(&chunks), deltas.events)),
        // The limit, for comparison.
        "typed events, exact" => Box::new(|| assert_eq!(decode::exact(&data), deltas.events)),
        "raw events" => Box::new(|| assert_eq!(decode::ours_raw(&chunks), deltas.events)),
        other => {
            let (name, decode): (_, fn(&objects::Case) -> fn(&[u8])) = match other.strip_suffix(", exact") {
                Some(name) => (name, |case| case.exact),
                None => (other, |case| case.ours),
            };
            let Some(case) = cases.iter().find(|case| case.name == name) else { return usage() };
            Box::new(move || decode(case)(case.json.as_bytes()))
        }
    };
    (0..times).for_each(|_| work());
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    let names: Vec<&str> = objects::cases().iter().map(|case| case.name).collect();
    eprintln!(
        "usage: count WHAT TIMES, where WHAT is: typed events, raw events, {}; all but raw events also with `, exact`",
        names.join(", ")
    );
    ExitCode::from(2)
}
