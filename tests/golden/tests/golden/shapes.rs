//! The crate in `tests/shapes`, which is written from the document beside it. Its own tests say what it decodes and sends.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::{Input, Mode, Source};

#[test]
fn the_crate_of_every_shape_is_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shapes");
    let text = fs::read_to_string(folder.join("spec.yaml")).expect("the document");
    let document = Source { name: "spec.yaml", text: &text };
    let input = Input { document, overlays: &[], allow_unused_actions: false };
    let output = codegen::generate(input, Mode::Crate { name: "shapes" }).unwrap_or_else(|found| panic!("{found}"));
    let warnings: Vec<&str> = output.warnings.0.iter().map(|found| &*found.message).collect();
    assert_eq!(warnings, ["none"; 0]);
    let wanted: BTreeMap<String, String> = output.files.into_iter().map(|file| (file.path, file.text)).collect();
    let known = sources(&folder);
    if std::env::var_os("BLESS").is_some() {
        for path in known.keys().filter(|path| !wanted.contains_key(*path)) {
            fs::remove_file(folder.join(path)).expect("a file that is no longer written");
        }
        for (path, text) in &wanted {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder to write to");
            fs::write(path, text).expect("a file to write");
        }
        return;
    }
    let stale: Vec<&String> =
        wanted.iter().filter(|(path, text)| known.get(*path) != Some(text)).map(|(path, _)| path).collect();
    let extra: Vec<&String> = known.keys().filter(|path| !wanted.contains_key(*path)).collect();
    assert!(
        stale.is_empty() && extra.is_empty(),
        "`BLESS=1 cargo test -p golden` writes {stale:?} and removes {extra:?}"
    );
}

/// What is generated there.
fn sources(folder: &Path) -> BTreeMap<String, String> {
    let (mut found, mut todo) = (BTreeMap::new(), vec!["src".to_owned()]);
    for name in ["tests/examples.rs", "tests/examples.json"] {
        found.extend(fs::read_to_string(folder.join(name)).ok().map(|text| (name.to_owned(), text)));
    }
    while let Some(path) = todo.pop() {
        for entry in fs::read_dir(folder.join(&path)).into_iter().flatten().flatten() {
            let inner = format!("{path}/{}", entry.file_name().to_string_lossy());
            match fs::read_to_string(folder.join(&inner)) {
                Ok(text) => drop(found.insert(inner, text)),
                Err(_) => todo.push(inner),
            }
        }
    }
    found
}
