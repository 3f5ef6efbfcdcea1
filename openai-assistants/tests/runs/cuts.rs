//! Streams that end too early, at every place, in every way.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::StreamExt;
use openai_assistants::types::*;
use openai_assistants::{Client, Error, ErrorKind, RunState, RunStream, RunUpdate};

use crate::material::*;
use crate::server::Server;

/// The ends of the events in a transcript.
pub fn boundaries(transcript: &str) -> Vec<usize> {
    transcript.match_indices("\n\n").map(|(at, end)| at + end.len()).collect()
}

/// A server that cuts one transcript at the place in the thread's ID, and knows how the run ended; with one client.
pub struct Rig {
    transcript: String,
    end: RunState,
    client: Client,
    creations: Arc<Mutex<HashMap<String, usize>>>,
    _server: Server,
}

impl Rig {
    pub async fn new(transcript: &str) -> Self {
        let (text, end) = (transcript.as_bytes().to_vec(), end_of(&[transcript]));
        let store = Store::of(&end);
        let creations = Arc::new(Mutex::new(HashMap::new()));
        let counts = creations.clone();
        let server = Server::new(move |seen, _| {
            store.answer(seen).unwrap_or_else(|| {
                let thread = seen.target.split('/').nth(3).unwrap_or_default();
                *counts.lock().expect("no panic").entry(thread.to_owned()).or_insert(0) += 1;
                let mut name = thread.split('-').skip(1);
                let at = name.next().and_then(|at| at.parse().ok()).expect("a place");
                let how = match name.next() {
                    Some("End") => Cut::End,
                    Some("Close") => Cut::Close,
                    _ => Cut::Reset,
                };
                cut(&text, at, how)
            })
        })
        .await;
        let client = client(&server).to_builder().timeout(Duration::from_secs(60)).build().expect("a client");
        Self { transcript: transcript.to_owned(), end, client, creations, _server: server }
    }

    /// Everything from a stream that is cut there.
    async fn run(&self, at: usize, how: Cut, resumes: bool) -> (RunStream, Vec<RunUpdate>, Vec<Error>) {
        let thread = format!("cut-{at}-{how:?}-{resumes}");
        let params = RunCreateParams::new("asst_1");
        let mut run = self.client.threads().runs().create(&thread, params).stream().run();
        if resumes {
            run = run.resume_by_polling().with_poll_interval(Duration::from_millis(1));
        }
        let (updates, errors) = drain(&mut run).await;
        assert_eq!(self.creations.lock().expect("no panic").get(&thread), Some(&1), "nothing is run twice");
        (run, updates, errors)
    }

    /// What has come is kept, and an early end is an error, unless the run was over.
    pub async fn check_cut(&self, at: usize, how: Cut) {
        let (run, _, errors) = self.run(at, how, false).await;
        let expected = fold(events_before(&self.transcript, at, how));
        assert_eq!(run.state(), &expected, "cut at {at} by {how:?}");
        if expected.run().is_some_and(|run| !run.needs_polling()) {
            assert!(errors.is_empty(), "cut at {at} by {how:?}: {errors:?}");
            return;
        }
        let [error] = &errors[..] else { panic!("cut at {at} by {how:?}: {errors:?}") };
        assert!(error.is_stream_cut_off(), "cut at {at} by {how:?}: {error:?}");
        assert!(!error.is_retryable(), "a stream that has begun is not sent again");
        assert_eq!(error.kind() == ErrorKind::StreamCutOff, how == Cut::End);
        assert_eq!(error.run_state(), Some(&expected));
    }

    /// A resumed stream ends as an unbroken one does, and its updates are complete.
    pub async fn check_resume(&self, at: usize, how: Cut) {
        let (run, updates, errors) = self.run(at, how, true).await;
        let first = boundaries(&self.transcript)[0];
        if at < first && errors.len() == 1 {
            assert!(errors[0].is_stream_cut_off(), "without the run's id there is nothing to go on from: {errors:?}");
            return;
        }
        assert!(errors.is_empty(), "cut at {at} by {how:?}: {errors:?}");
        assert_eq!(run.state(), &self.end, "cut at {at} by {how:?}");
        assert_eq!(text_of(&updates), self.end.text().replace('\n', ""), "cut at {at} by {how:?}");
        let ends = updates.iter().filter(|update| matches!(update, RunUpdate::RunEnded(_))).count();
        assert_eq!(ends, 1, "cut at {at} by {how:?}");
    }
}

/// At the end of a body a complete event without its empty line counts; on a broken connection it does not.
fn events_before(transcript: &str, at: usize, how: Cut) -> Vec<AssistantStreamEvent> {
    let end = boundaries(transcript).into_iter().take_while(|end| *end <= at).last().unwrap_or(0);
    let pending = &transcript.as_bytes()[end..at];
    let is_complete =
        how == Cut::End && (at + 1..=transcript.len()).take(2).any(|next| boundaries(transcript).contains(&next));
    let is_complete = is_complete && pending.windows(5).any(|part| part == b"data:");
    events(&transcript.as_bytes()[..if is_complete { at } else { end }])
}

/// At every byte, by an early end of the body and by a closed connection in turns; at every event by both, and by a
/// connection that is reset.
fn places(transcript: &str) -> impl Iterator<Item = (usize, Cut)> {
    let bytes = (0..transcript.len()).map(|at| (at, [Cut::End, Cut::Close][at % 2]));
    let events = boundaries(transcript).into_iter().filter(|at| *at < transcript.len());
    bytes.chain(events.flat_map(|at| [Cut::End, Cut::Close, Cut::Reset].map(|how| (at, how))).collect::<Vec<_>>())
}

/// A sample of the places: every event, and every so many bytes. With an odd number both ways to end come up.
fn sample(transcript: &str, bytes: usize) -> impl Iterator<Item = (usize, Cut)> {
    let events = boundaries(transcript);
    places(transcript).filter(move |(at, _)| at % bytes == 0 || events.contains(at))
}

async fn check_cuts(transcript: &str, places: impl Iterator<Item = (usize, Cut)>) {
    let rig = &Rig::new(transcript).await;
    let places = futures::stream::iter(places.collect::<HashSet<_>>());
    places.for_each_concurrent(16, |(at, how)| rig.check_cut(at, how)).await;
}

#[tokio::test]
async fn everywhere() {
    for transcript in [ANSWER, ASKS] {
        check_cuts(transcript, sample(transcript, 29)).await;
    }
}

mod slow {
    use super::*;

    #[tokio::test]
    #[ignore = "every 29th byte is in the test of the same name"]
    async fn everywhere() {
        for transcript in [ANSWER, ASKS] {
            check_cuts(transcript, places(transcript)).await;
        }
    }
}

#[tokio::test]
async fn resumed_from_everywhere() {
    let rig = &Rig::new(ANSWER).await;
    // The recordings are resumed from every byte of theirs when all tests are run.
    let places = futures::stream::iter(sample(ANSWER, 61).collect::<HashSet<_>>());
    places.for_each_concurrent(16, |(at, how)| rig.check_resume(at, how)).await;
}
