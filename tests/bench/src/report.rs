//! What is printed: a line of JSON on standard output for each series, and progress on standard error.

use serde_json::json;

/// Prints all samples of one contestant. `name` is `ROW/CONTESTANT` or `ROW/CASE/CONTESTANT`.
pub fn series(name: &str, unit: &str, samples: &[f64]) {
    println!("{}", json!({ "series": name, "unit": unit, "samples": samples }));
}

/// Prints what the reader of the table has to know.
pub fn note(text: &str) {
    println!("{}", json!({ "note": text }));
}

/// Shows that something is going on.
pub fn progress(text: &str) {
    eprintln!("    {text}");
}
