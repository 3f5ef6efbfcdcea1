//! Every recorded body decodes into its operation's type, and nothing of it is lost.

use std::collections::BTreeSet;

use openai_assistants::operations::OPERATIONS;
use openai_assistants::types::ErrorResponse;
use serde_json::Value;
use support::{Exchange, difference, exchanges, recordings, root};

use crate::routes::{FOUNDRY, find, trip};

#[test]
fn every_response_survives() {
    responses_survive(&exchanges(&recordings()));
}

#[test]
fn every_request_survives() {
    requests_survive(&exchanges(&recordings()), 20);
}

/// The recordings of the project show every operation of the published protocol.
#[test]
fn every_operation_is_recorded() {
    let exchanges = exchanges(&recordings());
    let found = exchanges.iter().filter_map(|exchange| find(&exchange.method, &exchange.path));
    let recorded: BTreeSet<&str> = found.map(|route| route.operation.id).collect();
    let all = OPERATIONS.iter().map(|operation| operation.id).filter(|id| !FOUNDRY.contains(id));
    let missing: Vec<_> = all.filter(|id| !recorded.contains(id)).collect();
    assert_eq!(missing, [""; 0]);
}

mod shared {
    use super::*;

    #[test]
    #[ignore = "needs ../shared"]
    fn every_response_survives() {
        responses_survive(&exchanges(&support::shared("recordings")));
    }

    #[test]
    #[ignore = "needs ../shared"]
    fn every_request_survives() {
        requests_survive(&exchanges(&support::shared("recordings")), 90);
    }

    #[test]
    #[ignore = "needs ../shared"]
    fn no_success_is_taken_for_an_error() {
        errors_are_told_apart(exchanges(&support::shared("recordings")));
    }
}

fn responses_survive(exchanges: &[Exchange]) {
    let (mut faults, mut decoded) = (Vec::new(), 0);
    for exchange in exchanges {
        let route = find(&exchange.method, &exchange.path).unwrap_or_else(|| panic!("{}: no operation", exchange.name));
        // An event stream; see `transcripts`.
        if exchange.transcript().is_some() {
            decoded += 1;
            continue;
        }
        let result = if exchange.status < 400 {
            (route.response)(&exchange.response)
        } else {
            trip::<ErrorResponse>(&exchange.response)
        };
        match result {
            Ok((again, shown)) => {
                faults.extend(difference(&exchange.response, &again, true).map(|d| format!("{}: {d}", exchange.name)));
                faults.extend(unknown(&shown).map(|what| format!("{}: {what}", exchange.name)));
            }
            Err(error) => faults.push(format!("{} {}: {error}", exchange.name, route.operation.id)),
        }
        decoded += 1;
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    println!("{decoded} of {} responses", exchanges.len());
    assert_eq!(decoded, exchanges.len());
}

fn requests_survive(exchanges: &[Exchange], least: usize) {
    let (mut faults, mut decoded) = (Vec::new(), 0);
    for exchange in exchanges.iter().filter(|e| !e.request.is_null()) {
        let route = find(&exchange.method, &exchange.path).unwrap_or_else(|| panic!("{}: no operation", exchange.name));
        let Some(request) = route.request else {
            faults.push(format!("{}: `{}` takes no body", exchange.name, route.operation.id));
            continue;
        };
        match request(&exchange.request) {
            Ok((again, shown)) => {
                faults.extend(difference(&exchange.request, &again, false).map(|d| format!("{}: {d}", exchange.name)));
                faults.extend(unknown(&shown).map(|what| format!("{}: {what}", exchange.name)));
            }
            Err(error) => faults.push(format!("{} {}: {error}", exchange.name, route.operation.id)),
        }
        decoded += 1;
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    println!("{decoded} request bodies");
    assert!(decoded > least, "only {decoded} recorded request bodies were found");
}

/// What a server sent with a status of success is never taken for an error, and its errors are seen without the status.
#[test]
fn no_success_is_taken_for_an_error() {
    errors_are_told_apart(exchanges(&recordings()));
}

fn errors_are_told_apart(exchanges: Vec<Exchange>) {
    use openai_assistants::__private::probe::is_error_in_disguise;
    let bodies = std::fs::read_dir(root().join("tests/memory/bodies")).expect("bodies");
    let mut successes: Vec<(String, Value)> = bodies
        .map(|entry| {
            let path = entry.expect("a body").path();
            let text = std::fs::read_to_string(&path).expect("a body is readable");
            (path.display().to_string(), serde_json::from_str(&text).expect("a body is JSON"))
        })
        .collect();
    let mut errors = Vec::new();
    for exchange in exchanges.into_iter().filter(|exchange| exchange.transcript().is_none()) {
        let list = if exchange.status < 400 { &mut successes } else { &mut errors };
        list.push((exchange.name, exchange.response));
    }
    assert!(successes.len() >= 6);
    for (name, body) in &successes {
        assert!(!is_error_in_disguise(body), "{name}: {body}");
    }
    for (name, body) in &errors {
        assert!(is_error_in_disguise(body), "{name}: {body}");
    }
    println!("{} successes, {} errors", successes.len(), errors.len());
}

/// The first thing in a decoded value that the specification does not know.
pub fn unknown(shown: &str) -> Option<String> {
    let places = ["extra: {\"", "Unknown(", "Unknown {"];
    places.iter().find_map(|place| shown.find(place)).map(|at| shown[at..].chars().take(80).collect())
}
