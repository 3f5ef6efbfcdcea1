//! How much is allocated at most while a list of 100 runs is decoded, the text of it not counted, and how much is kept.

use std::hint::black_box;
use std::sync::atomic::Ordering::Relaxed;

use async_openai::types::assistants::ListRunsResponse;
use bench::{by_hand, material, report};
use openai_assistants::Json;
use openai_assistants::types::{Page, Run};

use crate::{LIVE, PEAK};

pub fn peak() {
    let json = material::runs();
    let json = json.as_bytes();
    report::note(&format!("peak: made up, {:.0} kB, which is not in the figures", json.len() as f64 / 1e3));
    measure("openai-assistants", || Page::<Run>::from_json(json).expect("runs"));
    measure("async-openai", || serde_json::from_slice::<ListRunsResponse>(json).expect("runs"));
    measure("exact structs", || {
        serde_json::from_slice::<by_hand::List<by_hand::Run<by_hand::Tool>>>(json).expect("runs")
    });
}

fn measure<T>(contestant: &str, decode: impl Fn() -> T) {
    // The first one sets up what stays.
    drop(black_box(decode()));
    let before = LIVE.load(Relaxed);
    PEAK.store(before, Relaxed);
    let value = black_box(decode());
    let kilobytes = |bytes: usize| bytes.saturating_sub(before) as f64 / 1e3;
    report::series(&format!("peak/{contestant}"), "kB", &[kilobytes(PEAK.load(Relaxed))]);
    report::series(&format!("peak/kept/{contestant}"), "kB", &[kilobytes(LIVE.load(Relaxed))]);
    drop(value);
}
