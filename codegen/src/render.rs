//! Tokens → text.

use proc_macro2::TokenStream;

use crate::SourceFile;
use crate::emit::{File, Part};

/// First line of every generated file.
pub const HEADER: &str = "// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.";

/// Formats a file.
pub fn file(file: File) -> Result<SourceFile, String> {
    let mut text = format!("{HEADER}\n\n//! {}\n", file.docs);
    for part in file.parts {
        text.push('\n');
        match part {
            Part::Items(tokens) => text.push_str(&items(tokens).map_err(|error| format!("{}: {error}", file.path))?),
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
    let (mut out, mut open) = (String::with_capacity(text.len() + 256), false);
    for line in text.lines() {
        let starts = line.starts_with("///")
            || line.starts_with("#[")
            || line.starts_with("pub ")
            || line.starts_with("impl")
            || line.starts_with("fn ");
        let inner = line.starts_with("    ///") || line.starts_with("    pub fn") || line.starts_with("    fn ");
        let (closed, closed_inner) = (out.ends_with("}\n") && !out.ends_with("    }\n"), out.ends_with("\n    }\n"));
        if (starts && closed) || (inner && closed_inner) || (line.starts_with("///") && open) {
            out.push('\n');
        }
        open = line.ends_with(';') && !line.starts_with(' ');
        out.push_str(line);
        out.push('\n');
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
