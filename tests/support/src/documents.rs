//! Published documents with the content of `spec/openapi.yaml`, or nearly.

use crate::root;

/// Our document.
pub fn ours() -> String {
    let path = root().join("spec/openapi.yaml");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The same API in other words, without comments.
pub fn reworded() -> String {
    let ours = ours();
    let mut reworded = 0;
    let lines = ours.lines().filter(|line| !line.trim_start().starts_with('#')).map(|line| {
        let plain = ["description: ", "summary: "].iter().find_map(|key| {
            let (_, words) = line.split_once(key).filter(|(before, _)| before.trim().is_empty())?;
            words
                .starts_with(|c: char| c.is_ascii_alphabetic())
                .then(|| line.replacen(key, &format!("{key}Said so, "), 1))
        });
        reworded += usize::from(plain.is_some());
        plain.unwrap_or_else(|| line.to_owned()) + "\n"
    });
    let text = lines.collect();
    assert!(reworded > 300, "only {reworded} descriptions were found");
    text
}

/// What an earlier version may have looked like: without an operation, a property and a value of an enum.
pub fn older() -> String {
    let text = without(&reworded(), "    delete:\n      operationId: deleteThread\n", "\n  /threads/{");
    let text = without(&text, "        status_details:\n", "      required: ");
    text.replacen("enum: [none, auto, required]", "enum: [auto, required]", 1)
}

/// A text without what is between the first `from`, which is cut out too, and the next `to`.
#[track_caller]
pub fn without(text: &str, from: &str, to: &str) -> String {
    let start = text.find(from).unwrap_or_else(|| panic!("there is no `{from}`"));
    let end = start + from.len() + text[start + from.len()..].find(to).unwrap_or_else(|| panic!("there is no `{to}`"));
    format!("{}{}", &text[..start], &text[end..])
}
