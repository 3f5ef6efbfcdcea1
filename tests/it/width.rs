//! Code on the pages of the documentation fits their width: 85 columns, as rustdoc shows it in a window of 1300 pixels.

use std::path::{Path, PathBuf};

use support::root;

const COLUMNS: usize = 85;

#[test]
fn code_in_the_documentation_fits_the_page() {
    let client = root().join("openai-assistants");
    let mut found = Vec::new();
    for path in files(&client.join("docs"), "md").into_iter().chain(files(&client.join("src"), "rs")) {
        let text = std::fs::read_to_string(&path).expect("a file of ours");
        let shown = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
        let is_page = shown.ends_with(".md");
        let mut is_code = false;
        for (number, line) in text.lines().enumerate() {
            let line = if is_page { Some(line) } else { comment(line) };
            let Some(line) = line else {
                is_code = false;
                continue;
            };
            if line.starts_with("```") {
                is_code = !is_code;
            } else if is_code && !is_hidden(line) && line.chars().count() > COLUMNS {
                found.push(format!("{shown}:{}: {line}", number + 1));
            }
        }
    }
    assert!(found.is_empty(), "more than {COLUMNS} columns:\n{}", found.join("\n"));
}

/// The text of a line of a documentation comment.
fn comment(line: &str) -> Option<&str> {
    let text = line.trim_start();
    let text = text.strip_prefix("///").or_else(|| text.strip_prefix("//!"))?;
    Some(text.strip_prefix(' ').unwrap_or(text))
}

/// Whether rustdoc leaves the line out.
fn is_hidden(line: &str) -> bool {
    line == "#" || line.starts_with("# ")
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder of ours");
    let mut found = Vec::new();
    for path in entries.map(|entry| entry.expect("an entry").path()) {
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found
}
