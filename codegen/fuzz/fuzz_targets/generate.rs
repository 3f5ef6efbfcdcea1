//! Any text → generated code or diagnostics, never a panic.
//!
//! From the folder of the package, with the golden cases as seeds copied to `fuzz/corpus/generate`:
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run --sanitizer none generate -- -max_len=8000 -timeout=10`

#![no_main]

use codegen::{Input, Source};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let input = Input { document: Source { name: "spec.yaml", text }, overlays: &[], allow_unused_actions: false };
    if let Err(found) = codegen::generate(input) {
        assert!(found.has_errors());
        for diagnostic in &found.0 {
            assert!(!diagnostic.message.contains("not Rust"), "{diagnostic}");
        }
    }
});
