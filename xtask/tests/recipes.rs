//! The recipes of CONTRIBUTING.md: their YAML is put where they say, and their commands are run, in a copy of the project.

use std::path::Path;

use crate::common::{Folder, Run, Xtask, root};

/// Where the YAML blocks of a recipe go, in their order, and what is in the generated files afterwards.
struct Recipe {
    title: &'static str,
    blocks: &'static [Place],
    generated: &'static [(&'static str, &'static str)],
}

/// A block goes into a file, behind the first line of each of these in turn; at its end, if there are none.
struct Place(&'static str, &'static [&'static str]);

const OVERLAY: Place = Place("spec/overlay.yaml", &[]);

const RECIPES: &[Recipe] = &[
    Recipe {
        title: "Correct a type where a server sends something else",
        blocks: &[OVERLAY],
        generated: &[("models/vector_store.rs", "pub usage_bytes: Option<i64>")],
    },
    Recipe {
        title: "Add a field",
        blocks: &[Place("spec/openapi.yaml", &["    VectorStoreObject:", "      properties:"])],
        generated: &[("models/vector_store.rs", "/// Where the vector store is kept.\n    pub region: Option<String>")],
    },
    Recipe {
        title: "Add an operation",
        blocks: &[Place("spec/openapi.yaml", &["paths:"]), OVERLAY],
        generated: &[("resources/vector_stores.rs", "pub fn refresh(")],
    },
    Recipe {
        title: "Name a type, or make a string an ID",
        blocks: &[OVERLAY],
        generated: &[("models/files_by_state.rs", "pub struct FilesByState")],
    },
    Recipe { title: "Update to a newer published document", blocks: &[], generated: &[] },
    Recipe { title: "Generate a crate from another document", blocks: &[], generated: &[] },
];

#[test]
fn every_recipe_does_what_it_says() {
    let text = std::fs::read_to_string(root().join("CONTRIBUTING.md")).expect("CONTRIBUTING.md");
    let folder = project();
    // What needs no document of the reader is done at once: generating takes seconds where nothing is optimized.
    let mut later = Vec::new();
    for recipe in RECIPES {
        let (_, section) = text.split_once(&format!("### {}\n", recipe.title)).expect(recipe.title);
        let section = section.split("\n### ").next().expect("the recipe");
        let blocks = fenced(section, "yaml");
        assert_eq!(blocks.len(), recipe.blocks.len(), "{}", recipe.title);
        for (block, place) in blocks.iter().zip(recipe.blocks) {
            insert(&folder, block, place);
        }
        assert!(section.contains("cargo xtask"), "{} has no command", recipe.title);
        let lines = fenced(section, "sh").concat();
        later.extend(lines.lines().filter(|line| *line != "cargo xtask regen").map(str::to_owned));
    }
    let succeeds = |line: &str, status: i32| {
        let run = run(&folder, line);
        assert_eq!(run.status, status, "{line}\n{}{}", run.out, run.err);
    };
    succeeds("cargo xtask regen", 0);
    for (file, part) in RECIPES.iter().flat_map(|recipe| recipe.generated) {
        let found = folder.read(&format!("openai-assistants/src/generated/{file}"));
        assert!(found.contains(part), "{file} lacks `{part}`");
    }
    assert_eq!(later.len(), 5, "{later:?}");
    for line in later {
        // Breaking changes are what `diff` finds here.
        succeeds(&line, if line.starts_with("cargo xtask diff") { 3 } else { 0 });
    }
}

/// What the recipes need of the project, and the documents that they leave to the reader.
fn project() -> Folder {
    let folder = Folder::new("recipes", &[]);
    let spec = |name: &str| std::fs::read_to_string(root().join("spec").join(name)).expect("a document of ours");
    for name in ["openapi.yaml", "overlay.yaml", "foundry.yaml"] {
        folder.write(&format!("spec/{name}"), &spec(name));
    }
    let file = |name: &str| std::fs::read_to_string(root().join(name)).expect("a file of ours");
    for name in ["Cargo.toml", "openai-assistants/Cargo.toml"] {
        folder.write(name, &file(name));
    }
    std::fs::create_dir_all(folder.path().join("openai-assistants/src/generated")).expect("a folder");
    let newer =
        spec("openapi.yaml").replacen("    VectorStoreObject:", "    VectorStoreObject:\n      deprecated: true", 1);
    let newer = newer.replacen("enum: [expired, in_progress, completed]", "enum: [expired, in_progress]", 1);
    folder.write("NEWER.yaml", &newer);
    folder.write("FILE", crate::common::SPEC);
    folder
}

/// A command of a recipe, as if the copy were the checkout.
fn run(folder: &Folder, line: &str) -> Run {
    let words: Vec<_> = line.split_whitespace().collect();
    let [cargo, xtask, arguments @ ..] = words.as_slice() else { panic!("no command: {line}") };
    assert_eq!((*cargo, *xtask), ("cargo", "xtask"), "{line}");
    let manifest = folder.path().join("xtask");
    folder.xtask(arguments, &[("CARGO_MANIFEST_DIR", path(&manifest))])
}

fn path(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// The contents of the blocks of one language.
fn fenced(text: &str, language: &str) -> Vec<String> {
    let mut parts = text.split("```");
    let mut found = Vec::new();
    while let (Some(_), Some(block)) = (parts.next(), parts.next()) {
        if let Some(content) = block.strip_prefix(&format!("{language}\n")) {
            found.push(content.to_owned());
        }
    }
    found
}

fn insert(folder: &Folder, block: &str, Place(file, anchors): &Place) {
    let text = folder.read(file);
    let mut at = if anchors.is_empty() { text.len() } else { 0 };
    for anchor in *anchors {
        let line = format!("\n{anchor}\n");
        at += text[at..].find(&line).unwrap_or_else(|| panic!("{file} lacks `{anchor}`")) + line.len() - 1;
    }
    let at = if anchors.is_empty() { at } else { at + 1 };
    folder.write(file, &format!("{}{block}{}", &text[..at], &text[at..]));
}
