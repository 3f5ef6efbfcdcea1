//! Every case as a whole document: no name or place in the tree is chosen there, so what is wrong with a document for this
//! crate may be right for a crate of its own, and the other way round.

use crate::case::{Case, WHOLE, settle_file};

#[test]
fn whole_documents() {
    let mut lines = String::from("What `regen --all` makes of each case.\n\n");
    for (at, case) in ["models", "operations", "errors", "wire"].into_iter().flat_map(Case::all).enumerate() {
        match case.generate(WHOLE) {
            Ok(output) => {
                if at % support::step(5) == 0 {
                    let again = case.generate(WHOLE).map(|again| again.files);
                    assert!(again.is_ok_and(|again| again == output.files), "{}: two runs differ", case.name);
                }
                let sources = output.files.iter().filter(|file| file.path.starts_with("src/")).count();
                lines.push_str(&format!("{}: {sources} files\n", case.name));
                for warning in &output.warnings.0 {
                    lines.push_str(&format!("  warning:{}: {}\n", warning.mark.line, warning.message));
                }
            }
            Err(found) => {
                lines.push_str(&format!("{}: refused\n", case.name));
                for error in &found.0 {
                    let silent = error.message.is_empty() || error.help.is_empty();
                    let nowhere = error.file.is_empty() || error.mark.line == 0;
                    assert!(!silent && !nowhere, "{}: without place or advice\n{error}", case.name);
                    lines.push_str(&format!("  {:?}:{}: {}\n", error.severity, error.mark.line, error.message));
                }
            }
        }
    }
    settle_file("whole.txt", &lines.replace("Warning:", "warning:").replace("Error:", "error:"));
}
