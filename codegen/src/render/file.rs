//! One file: tokens → text.

use proc_macro2::TokenStream;

use crate::SourceFile;
use crate::emit::{BREAK, File, Part};

/// Formats a file.
pub fn text(file: File, header: &str) -> Result<SourceFile, String> {
    let mut text = format!("{header}\n\n//! {}\n", file.docs);
    for part in file.parts {
        text.push('\n');
        match part {
            Part::Items(tokens) => text.push_str(&items(tokens).map_err(|error| format!("{}: {error}", file.path))?),
            Part::Text(written) => text.push_str(&written),
            Part::Table { name, rows } => text.push_str(&table(&name, &rows)),
        }
    }
    Ok(SourceFile { path: file.path, text })
}

fn items(tokens: TokenStream) -> Result<String, syn::Error> {
    let tree = syn::parse2::<syn::File>(tokens)?;
    Ok(spaced(&prettyplease::unparse(&tree)))
}

/// A blank line between items that carry documentation or span lines, as people write them.
fn spaced(text: &str) -> String {
    let starts = ["///", "#[", "pub ", "impl", "fn ", "use "];
    let inner = ["    ///", "    pub fn", "    fn "];
    let (mut out, mut last) = (String::with_capacity(text.len() + 256), "");
    for line in text.lines() {
        let after_item = last == "}" && starts.iter().any(|start| line.starts_with(start));
        let after_member = last == "    }" && inner.iter().any(|start| line.starts_with(start));
        let documented = last.ends_with(';') && !last.starts_with([' ', '/']) && line.starts_with("///");
        if after_item || after_member || documented {
            out.push('\n');
        }
        let indent = line.len() - line.trim_start().len();
        for (index, part) in line.split(BREAK).enumerate() {
            if index > 0 {
                out.push('\n');
                out.push_str(&line[..indent]);
                out.push_str("///");
            }
            out.push_str(part);
        }
        out.push('\n');
        last = line;
    }
    out
}

/// `name first { rows }`, a row a line; a single row stays on the line.
fn table(name: &str, rows: &[String]) -> String {
    match (name.split_once(' '), rows) {
        (None, [row]) => format!("crate::{name}!({row});\n"),
        (split, rows) => {
            let (name, subject) = split.unwrap_or((name, ""));
            let mut text = format!("crate::{name}! {{\n    {subject} {{\n");
            for row in rows {
                // A row that closes the block and opens another one.
                let indent = if row.starts_with('}') { "    " } else { "        " };
                text.push_str(&format!("{indent}{row}\n"));
            }
            text.push_str("    }\n}\n");
            text
        }
    }
}
