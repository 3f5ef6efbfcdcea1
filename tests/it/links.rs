//! Links in the repository's Markdown lead somewhere. Addresses of other hosts are not fetched.

use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use support::root;

fn pages(folder: &Path) -> Vec<PathBuf> {
    let read = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut found = Vec::new();
    for path in read.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() && !path.is_symlink() && !matches!(name, "target" | ".git") {
            found.extend(pages(&path));
        } else if path.is_file() && !path.is_symlink() && name.ends_with(".md") {
            found.push(path);
        }
    }
    found
}

fn events(text: &str) -> impl Iterator<Item = Event<'_>> {
    Parser::new_ext(text, Options::ENABLE_TABLES)
}

fn links(text: &str) -> Vec<String> {
    events(text)
        .filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
            _ => None,
        })
        .collect()
}

/// The anchors that headings get: lower case, blanks as hyphens, punctuation dropped.
fn anchors(text: &str) -> Vec<String> {
    let mut anchors = Vec::new();
    let mut heading: Option<String> = None;
    for event in events(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => anchors.extend(heading.take()),
            Event::Text(part) | Event::Code(part) => {
                let part = part.to_lowercase().replace(' ', "-");
                let kept = part.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
                heading.iter_mut().for_each(|heading| heading.extend(kept.clone()));
            }
            _ => {}
        }
    }
    anchors
}

/// Why a link leads nowhere, if it does not.
fn problem(page: &Path, text: &str, link: &str) -> Option<String> {
    // Other hosts, and items of Rust, which rustdoc checks.
    if link.contains("://") || link.starts_with("mailto:") || link.contains("::") {
        return None;
    }
    let (file, anchor) = link.split_once('#').map_or((link, None), |(file, anchor)| (file, Some(anchor)));
    let target = if file.is_empty() { page.to_owned() } else { page.parent()?.join(file) };
    if !target.exists() {
        return Some("there is no such file".to_owned());
    }
    let there = match anchor {
        None => return None,
        Some(_) if file.is_empty() => text.to_owned(),
        Some(_) => std::fs::read_to_string(&target).ok()?,
    };
    let anchor = anchor.filter(|anchor| !anchors(&there).iter().any(|other| other == anchor))?;
    Some(format!("there is no heading `{anchor}`"))
}

#[test]
fn links_lead_somewhere() {
    let pages = pages(&root());
    assert!(pages.len() > 20, "only {} pages were found", pages.len());
    let mut problems = Vec::new();
    for page in &pages {
        let text = std::fs::read_to_string(page).unwrap_or_default();
        let found = links(&text);
        let found = found.iter().filter_map(|link| Some((link, problem(page, &text, link)?)));
        problems.extend(found.map(|(link, why)| format!("{}: {link}: {why}", page.display())));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn a_link_that_leads_nowhere_is_found() {
    let page = root().join("README.md");
    let text =
        "# Two words, `code`\n\n[a](#two-words-code) [b](#three) [c](nowhere.md) [d](LICENSE-MIT) <https://x.example>";
    let problems: Vec<_> = links(text).iter().map(|link| problem(&page, text, link).is_some()).collect();
    assert_eq!(problems, [false, true, true, false, false]);
}

/// rustdoc compiles all examples of the documentation as one program. One that says `crate::` means another place in it, and
/// then each is compiled and linked alone, without a word: in ten times the time.
#[test]
fn examples_do_not_say_crate() {
    let mut found = 0;
    let faults: Vec<String> = pages(&root().join("openai-assistants/docs"))
        .iter()
        .chain([&root().join("openai-assistants/README.md")])
        .flat_map(|page| {
            let text = std::fs::read_to_string(page).expect("a page");
            let code = code(&text);
            found += code.len();
            let faulty = code.into_iter().filter(|line| line.contains("crate::"));
            faulty.map(|line| format!("{}: {line}", page.display())).collect::<Vec<_>>()
        })
        .collect();
    assert!(found > 500, "only {found} lines of code");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(code("crate::a\n\n```\n# use crate::b;\n```\n"), ["# use crate::b;"]);
}

/// The lines of all blocks of code.
fn code(text: &str) -> Vec<String> {
    let mut inside = false;
    let mut lines = Vec::new();
    for event in events(text) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => inside = true,
            Event::End(TagEnd::CodeBlock) => inside = false,
            Event::Text(text) if inside => lines.extend(text.lines().map(str::to_owned)),
            _ => {}
        }
    }
    lines
}
