//! Crates for whole documents that `tests/wire` compiles as modules and calls over loopback: here they are up to date.

use std::collections::BTreeMap;

use crate::case::{Case, WHOLE, settle};
use crate::compile::below;

#[test]
fn crates_that_are_called() {
    let mut differences = Vec::new();
    for case in Case::all("wire") {
        let output = case.generate(WHOLE).unwrap_or_else(|found| panic!("{}: does not generate\n{found}", case.name));
        let module = case.name.rsplit('/').next().unwrap_or_default();
        let mut actual = BTreeMap::new();
        for file in &output.files {
            let Some(path) = file.path.strip_prefix("src/") else { continue };
            let path = if path == "lib.rs" { "mod.rs" } else { path };
            actual.insert(format!("expected/{path}"), below(&file.text, module));
        }
        if !output.warnings.0.is_empty() {
            actual.insert("warnings.txt".into(), format!("{}\n", output.warnings));
        }
        differences.extend(case.differences(&actual));
    }
    settle("wire", differences);
}
