//! Documents that cannot be generated: the errors, with their place and advice.

use std::collections::BTreeMap;

use codegen::Mode;

use crate::case::{Case, settle};

#[track_caller]
fn check(family: &str) {
    let mut differences = Vec::new();
    for case in Case::all(family) {
        match case.generate(Mode::Spec) {
            Ok(_) => differences.push(format!("{}: generates", case.name)),
            Err(found) => {
                for diagnostic in &found.0 {
                    let silent = diagnostic.message.is_empty() || diagnostic.help.is_empty();
                    if silent || diagnostic.file.is_empty() || diagnostic.mark.line == 0 {
                        differences.push(format!("{}: without place or advice\n{diagnostic}", case.name));
                    }
                }
                let text = format!("{found}\n");
                differences.extend(case.differences(&BTreeMap::from([("expected.txt".to_owned(), text)])));
            }
        }
    }
    settle(family, differences);
}

#[test]
fn errors() {
    check("errors");
}
