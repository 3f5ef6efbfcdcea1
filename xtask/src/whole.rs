//! `cargo xtask regen --all`: a document → a crate of its own for all of it.

use std::collections::HashSet;
use std::path::Path;
use std::{fs, io};

use codegen::{Diagnostics, SourceFile, ir::Api};

use crate::tree::{self, Difference};

/// Every file of the crate, and what is to be said of its examples.
pub fn files(api: &Api, out: &Path, root: &Path) -> Result<Vec<SourceFile>, Diagnostics> {
    let name = name(out);
    let mut files = codegen::render_whole(api, &name.replace('-', "_"))?;
    files.push(SourceFile { path: "Cargo.toml".into(), text: manifest(&name, root) });
    files.push(SourceFile { path: "EXAMPLES.md".into(), text: report(api) });
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// The examples that are not what their schemas say.
fn report(api: &Api) -> String {
    let wrong = codegen::examples::check(api);
    let mut text = format!(
        "# Examples\n\nThe document gives {} examples that are JSON and have a type. Of these, {} are what their schemas say.\n\n",
        api.examples.len(),
        api.examples.len() - wrong.len()
    );
    if !wrong.is_empty() {
        text.push_str("These are not. `cargo test` decodes them all the same, and tells how many come back whole:\n\n");
    }
    for (_, found) in &wrong {
        text.push_str(&format!("- {}:{} `{}`: {}\n", found.file, found.mark.line, found.pointer, found.message));
    }
    text
}

/// The name of the crate: that of its folder.
fn name(out: &Path) -> String {
    let folder = out.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let name: String = folder.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let name = name.trim_matches('-');
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) { name.to_owned() } else { format!("api-{name}") }
}

/// The manifest. It is a workspace of its own, so that it can be anywhere, and hands on the choices of TLS that the runtime
/// has: whoever uses the crate makes them as they would for the runtime.
fn manifest(name: &str, root: &Path) -> String {
    let runtime = root.join("openai-assistants");
    let runtime = runtime.display().to_string();
    let features = ["rustls", "native-tls", "http2", "tracing"];
    let features: String =
        features.iter().map(|feature| format!("{feature} = [\"openai-assistants/{feature}\"]\n")).collect();
    format!(
        "# Written by `cargo xtask regen --all`. Changes here are lost.\n\n\
         [package]\nname = {name:?}\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n\
         # Nothing in the text of a document is code to be run.\n\
         [lib]\ndoctest = false\n\n\
         [features]\ndefault = [\"rustls\"]\n{features}\n\
         [dependencies]\n\
         openai-assistants = {{ path = {runtime:?}, default-features = false }}\n\
         serde_json = \"1\"\n\n\
         [dev-dependencies]\n\
         serde = {{ version = \"1\", default-features = false }}\n\n\
         [workspace]\n"
    )
}

/// How the crate differs from what should be there. What cargo or a person put beside it does not count.
pub fn compare(folder: &Path, files: &[SourceFile]) -> io::Result<Difference> {
    let mut difference = Difference::default();
    for file in files {
        match fs::read(folder.join(&file.path)) {
            Ok(old) if old == file.text.as_bytes() => {}
            Ok(_) => difference.stale.push(file.path.clone()),
            Err(_) => difference.missing.push(file.path.clone()),
        }
    }
    let sources = files.iter().filter_map(|file| file.path.strip_prefix("src/"));
    let own: Vec<SourceFile> = sources.map(|path| SourceFile { path: path.to_owned(), text: String::new() }).collect();
    let extra = tree::compare(&folder.join("src"), &own)?.extra;
    difference.extra = extra.into_iter().map(|path| format!("src/{path}")).collect();
    Ok(difference)
}

/// Writes what has changed and removes sources that are no longer generated. Nothing waits for the disk: the crate can be
/// made again.
pub fn write(folder: &Path, files: &[SourceFile]) -> io::Result<Difference> {
    let difference = compare(folder, files)?;
    let changed: HashSet<&String> = difference.missing.iter().chain(&difference.stale).collect();
    for file in files.iter().filter(|file| changed.contains(&file.path)) {
        let path = folder.join(&file.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, &file.text)?;
    }
    for extra in &difference.extra {
        fs::remove_file(folder.join(extra))?;
    }
    Ok(difference)
}
