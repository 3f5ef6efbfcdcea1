//! Overlays and aliases that ask for more than there is: each is refused with its place, and soon.

use std::fmt::Write;
use std::thread;
use std::time::{Duration, Instant};

use codegen::{Diagnostic, Diagnostics, Input, Source};

const DOCUMENT: &str = "openapi: 3.1.0\ninfo: { title: small, version: '1' }\npaths: {}\n";

/// What is wrong with an overlay on a document, found on a stack of the usual size.
fn read(document: String, overlay: String) -> Result<(), Diagnostics> {
    let run = move || {
        let overlays = [Source { name: "overlay.yaml", text: &overlay }];
        let document = Source { name: "spec.yaml", text: &document };
        codegen::read(Input { document, overlays: &overlays, allow_unused_actions: false }).map(drop)
    };
    let thread = thread::Builder::new().stack_size(2 << 20).spawn(run).expect("a thread");
    thread.join().expect("the generator ends")
}

fn action(target: &str) -> String {
    overlay(&[(target, "update: { x-seen: true }")])
}

fn overlay(actions: &[(&str, &str)]) -> String {
    let mut text = "overlay: 1.0.0\nactions:\n".to_owned();
    for (target, what) in actions {
        writeln!(text, "  - target: {target:?}\n    {what}").expect("a string");
    }
    text
}

#[track_caller]
fn refused(result: Result<(), Diagnostics>) -> Diagnostic {
    result.expect_err("too much").0.remove(0)
}

/// A document with mappings inside of each other.
fn deep(levels: usize) -> String {
    format!("{DOCUMENT}xdeep: {}1{}\n", "{ a: ".repeat(levels), " }".repeat(levels))
}

#[test]
fn targets_are_bounded() {
    let nested = |open: &str, close: &str, n: usize| format!("$[?{}@.a{}]", open.repeat(n), close.repeat(n));
    for target in [
        nested("(", ")", 13),
        nested("(", ")", 3000),
        nested("(", ")", 5000),
        nested("@[?", "]", 2000),
        format!("${}", "..*".repeat(200)),
        format!("$..[?@{}]", "..*".repeat(20)),
        format!("$..[?${}]", "..*".repeat(20)),
        format!("${}", "[*,*]".repeat(40)),
        format!("$[?@{}]", "[*,*]".repeat(40)),
        format!("$..[{}]", vec!["?@..*"; 1000].join(",")),
    ] {
        let start = Instant::now();
        let found = refused(read(deep(60), action(&target)));
        let took = start.elapsed();
        assert!(took < Duration::from_secs(20), "{target:.40}: {took:?}");
        assert_eq!((found.file.as_str(), found.mark.line, found.pointer.as_str()), ("overlay.yaml", 3, "#/actions/0"));
        let limits = ["brackets", "bytes", "nodes", "locations"];
        assert!(limits.iter().any(|limit| found.message.contains(limit)), "{target:.40}: {found}");
    }
}

#[test]
fn nested_filters_are_refused_with_their_place() {
    let target = format!("$[?{}@.a{}]", "(".repeat(3000), ")".repeat(3000));
    let found = refused(read(DOCUMENT.into(), action(&target)));
    assert_eq!(found.message, "a target with more than 12 nested brackets");
    assert_eq!(found.to_string().lines().nth(1), Some("  --> overlay.yaml:3:5  #/actions/0"));
}

#[test]
fn repeated_descents_are_refused_with_their_place() {
    let found = refused(read(deep(60), action(&format!("${}", "..*".repeat(200)))));
    assert!(found.message.starts_with("the action's target"), "{found}");
    assert_eq!(found.mark.line, 3);
}

/// Steps by name find their way alone.
#[test]
fn targets_of_names_and_indices_look_through_nothing() {
    let document = wide_document();
    let mut text = "overlay: 1.0.0\nactions:\n".to_owned();
    for at in 0..1500 {
        writeln!(text, "  - {{ target: \"$.xwide[{at}]['a']\", update: 2 }}").expect("a string");
    }
    let start = Instant::now();
    read(document, text).unwrap_or_else(|found| panic!("1,500 actions: {}", found.0[0]));
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

fn wide_document() -> String {
    format!("{DOCUMENT}xwide: [{}]\n", "{ a: 1 }, ".repeat(20_000))
}

mod slow {
    use super::*;

    /// Each action would look through the whole document again.
    #[test]
    #[ignore = "visits twenty million nodes"]
    fn targets_together_are_bounded() {
        let many = vec![("$..none", "remove: true"); 800];
        let found = read(wide_document(), overlay(&many)).expect_err("too much");
        let limit = "the targets up to this one visit more than 20000000";
        let last = found.0.iter().find(|d| d.message.starts_with(limit));
        assert!(last.is_some_and(|d| d.mark.line > 3 && d.pointer.starts_with("#/actions/")), "{}", found.0.len());
    }
}

#[test]
fn updates_are_bounded() {
    // 100 levels more with each action.
    let update = format!("update: {}1{}", "{ a: ".repeat(100), " }".repeat(100));
    let place = |n: usize| format!("$.xdeep{}", ".a".repeat(n));
    let found = refused(read(deep(1), overlay(&[(&place(1), &update), (&place(101), &update)])));
    assert_eq!(found.message, "the update is nested more than 200 levels deep at its target");
    assert_eq!((found.mark.line, found.pointer.as_str()), (5, "#/actions/1"));
    // Much text in many places.
    let wide = format!("{DOCUMENT}xwide: [{}]\n", "{ a: 1 }, ".repeat(2000));
    let text = format!("update: {{ b: {} }}", "x".repeat(100_000));
    let found = refused(read(wide, overlay(&[("$.xwide.*", &text)])));
    assert_eq!(found.message, "the overlay's updates add more than 64 MiB of text");
}

#[test]
fn aliases_are_bounded_by_what_they_stand_for() {
    let text = format!("{DOCUMENT}x-text: &a {}\nx-all: [{}]\n", "x".repeat(100_000), "*a,".repeat(700_000));
    let start = Instant::now();
    let found = refused(read(text, overlay(&[])));
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    assert_eq!(found.message, "aliases add more than 64 MiB of text");
    assert_eq!((found.file.as_str(), found.mark.line), ("spec.yaml", 5));
    // Keys count too.
    let key = "x".repeat(1000);
    let text = format!("{DOCUMENT}x-text: &a {{ {key}: 1 }}\nx-all: [{}]\n", "*a,".repeat(100_000));
    assert_eq!(refused(read(text, overlay(&[]))).message, "aliases add more than 64 MiB of text");
}
