//! Any text → generated code or diagnostics, never a panic: as the API of this crate, and as a whole document.
//!
//! From the folder of the package, with the golden cases as seeds copied to `fuzz/corpus/generate`:
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run --sanitizer none generate -- -max_len=8000 -timeout=10`

#![no_main]

use codegen::{Diagnostics, Input, Output, Source};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let input = Input { document: Source { name: "spec.yaml", text }, overlays: &[], allow_unused_actions: false };
    look(codegen::generate(input));
    look(codegen::generate_whole(input, "fuzz"));
});

fn look(result: Result<Output, Diagnostics>) {
    if let Err(found) = result {
        assert!(found.has_errors());
        for diagnostic in &found.0 {
            assert!(!diagnostic.message.contains("not Rust"), "{diagnostic}");
        }
    }
}
