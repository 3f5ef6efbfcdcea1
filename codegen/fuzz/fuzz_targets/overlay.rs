//! Any document and any overlay, divided by a line of `#`, → a result or diagnostics with places, and soon.
//!
//! From the folder of the package, with documents and overlays of the golden cases as seeds in `fuzz/corpus/overlay`:
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run --sanitizer none overlay -- -max_len=8000 -timeout=10`

#![no_main]

use codegen::{Input, Source};
use libfuzzer_sys::fuzz_target;

/// Small, and of every kind of node: what an overlay alone is laid over.
const DOCUMENT: &str = "\
openapi: 3.1.0
info: { title: Things, version: '1' }
paths: { /a: { get: { operationId: a, parameters: [{ name: x, in: query, schema: { type: [string, 'null'] } }] } } }
components: { schemas: { A: { type: object, properties: { a: { $ref: '#/components/schemas/A' }, n: { maximum: 1.5 } } } } }
";

fuzz_target!(|text: &str| {
    let (document, overlay) = text.split_once("\n#\n").unwrap_or((DOCUMENT, text));
    let overlays = [Source { name: "overlay.yaml", text: overlay }];
    let document = Source { name: "spec.yaml", text: document };
    for allow_unused_actions in [false, true] {
        let Err(found) = codegen::read(Input { document, overlays: &overlays, allow_unused_actions }) else { continue };
        assert!(found.has_errors());
        for diagnostic in &found.0 {
            assert!(diagnostic.mark.line > 0, "{diagnostic}");
            assert!(["spec.yaml", "overlay.yaml"].contains(&diagnostic.file.as_str()), "{diagnostic}");
        }
    }
});
