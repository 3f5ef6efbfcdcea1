//! Contestants that run in separate processes, against a server in another one.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use crate::report;

const ROUNDS: usize = 3;

const CLIENTS: &[(&str, &str)] =
    &[("ours", "openai-assistants"), ("async-openai", "async-openai"), ("by-hand", "by hand")];

/// Measures each client by `PROGRAM ROW CLIENT BASE`, the server being `PROGRAM serve`, and prints the series: each line
/// of a client is a case, a unit and a number.
pub fn in_turns(row: &str) {
    let program = std::env::current_exe().expect("the path of this program");
    let mut server =
        Command::new(&program).arg("serve").stdout(Stdio::piped()).stdin(Stdio::piped()).spawn().expect("a server");
    let mut base = String::new();
    BufReader::new(server.stdout.take().expect("its output")).read_line(&mut base).expect("its address");
    report::progress(&format!("{row}: {ROUNDS} rounds of {} contestants, each in a process of its own", CLIENTS.len()));
    let mut series: Vec<(String, String, Vec<f64>)> = Vec::new();
    for _ in 0..ROUNDS {
        for (client, name) in CLIENTS {
            let output = Command::new(&program).args([row, client, base.trim()]).stderr(Stdio::inherit()).output();
            let output = output.expect("the program starts");
            assert!(output.status.success(), "{row} {client} failed");
            let text = String::from_utf8_lossy(&output.stdout);
            for line in text.lines() {
                let (what, value) = line.rsplit_once(' ').expect("a name and a number");
                let (_, unit) = what.rsplit_once(' ').expect("a case and a unit");
                let name = format!("{row}/{what}/{name}");
                let value: f64 = value.parse().expect("a number");
                match series.iter_mut().find(|(known, ..)| *known == name) {
                    Some((_, _, samples)) => samples.push(value),
                    None => series.push((name, unit.to_owned(), vec![value])),
                }
            }
        }
    }
    for (name, unit, samples) in &series {
        report::series(name, unit, samples);
    }
    // Its input ends, and so does it.
    drop(server.stdin.take());
    server.wait().expect("the server ends");
}

/// Prints where the server is, and lets it serve until the input ends.
pub fn serve(start: impl FnOnce() -> String) {
    raise_file_limit(0);
    println!("{}", start());
    std::io::stdout().flush().expect("somewhere to tell it");
    let _ = std::io::stdin().read_line(&mut String::new());
}

pub fn resident_bytes() -> usize {
    let status = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: usize = status.split(' ').nth(1).and_then(|pages| pages.parse().ok()).unwrap_or(0);
    pages * rustix::param::page_size()
}

/// The most that was resident since the process began.
pub fn resident_peak_bytes() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<usize>().ok()).unwrap_or(0) * 1024
}

/// Allows as many open files as the system does, which have to be enough for so many connections.
pub fn raise_file_limit(connections: usize) {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum });
    assert!(
        limit.maximum.is_none_or(|most| most > connections as u64 + 100),
        "too few open files are allowed: {limit:?}"
    );
}
