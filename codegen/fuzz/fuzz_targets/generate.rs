//! Any text → generated code or diagnostics, never a panic: as the API of this crate, and as a whole document.

#![no_main]

use codegen::{Diagnostics, Input, Mode, Output, Source};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let input = Input { document: Source { name: "spec.yaml", text }, overlays: &[], allow_unused_actions: false };
    look(codegen::generate(input, Mode::Spec));
    look(codegen::generate(input, Mode::Crate { name: "fuzz" }));
});

fn look(result: Result<Output, Diagnostics>) {
    if let Err(found) = result {
        assert!(found.has_errors());
        for diagnostic in &found.0 {
            assert!(!diagnostic.message.contains("not Rust"), "{diagnostic}");
        }
    }
}
