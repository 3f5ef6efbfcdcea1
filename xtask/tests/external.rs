//! Documents in several files: what is read, what is refused, and what diagnostics call the places.

use crate::common::{Folder, Xtask};

const MAIN: &str = "\
openapi: 3.1.0
info: { title: Files, version: '1' }
paths:
  /pets: { get: { responses: { '200': { description: d, content: { application/json: { schema: { $ref: './schemas/Pet.yaml' } } } } } } }
  /tags: { $ref: paths/tags.yaml }
  /pets/{id}:
    parameters: [{ $ref: 'paths/parts.yaml#/parameters/id' }]
    get: { $ref: 'paths/parts.yaml#/get~1pet' }
    delete: { $ref: '#/paths/~1pets~1%7Bid%7D/get' }
components:
  schemas:
    Tag: { type: object, properties: { own: { type: string } } }
    Kind:
      oneOf: [{ $ref: schemas/Cat.yaml }, { $ref: 'schemas/Dog.json#/definitions/Dog' }]
      discriminator: { propertyName: kind, mapping: { cat: schemas/Cat.yaml, dog: 'schemas/Dog.json#/definitions/Dog' } }
";

const FILES: &[(&str, &str)] = &[
    ("api/main.yaml", MAIN),
    (
        "api/schemas/Pet.yaml",
        "type: object\nrequired: [id]\nproperties:\n  id: { type: integer }\n  tag: { $ref: Tag.yaml }\n  \
         parent: { $ref: '#' }\n  kind: { $ref: '../main.yaml#/components/schemas/Kind' }\n  \
         own: { $ref: '#/components/schemas/Tag' }\n  odd: { $ref: '#/$defs/Odd' }\n\
         $defs: { Odd: { $anchor: odd, type: object, properties: { x: { type: number } } } }\n",
    ),
    (
        "api/schemas/Tag.yaml",
        "{ type: object, properties: { name: { type: string }, odd: { $ref: 'Pet.yaml#odd' } } }\n",
    ),
    ("api/schemas/Cat.yaml", "{ type: object, properties: { name: { type: string } } }\n"),
    (
        "api/schemas/Dog.json",
        "{\"definitions\": {\"Dog\": {\"type\": \"object\", \"properties\": {\"name\": {\"type\": \"odd\"}}}}}",
    ),
    (
        "api/paths/tags.yaml",
        "post:\n  requestBody: { content: { application/json: { schema: { $ref: ../schemas/Tag.yaml } } } }\n  \
         responses: { '204': { description: d } }\n",
    ),
    (
        "api/paths/parts.yaml",
        "parameters: { id: { name: id, in: path, required: true, schema: { type: string } } }\n\
         get/pet: { responses: { '200': { description: d, content: { application/json: { schema: { $ref: ../schemas/Pet.yaml } } } } } }\n",
    ),
];

#[test]
fn what_other_files_hold_is_part_of_the_document() {
    let folder = Folder::new("external-files", FILES);
    let run = folder.xtask(&["regen", "--all", "--spec", "api/main.yaml", "--out", "crate"], &[]);
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);
    assert!(run.out.contains(" of 7 files"), "{}", run.out);
    let model = |name: &str| folder.read(&format!("crate/src/models/{name}.rs"));
    let pet = model("pet");
    for field in
        ["tag: Option<Tag2>", "parent: Option<Box<Pet>>", "kind: Option<Kind>", "own: Option<Tag>", "odd: Option<Odd>"]
    {
        assert!(pet.contains(&format!("pub {field},")), "{field}\n{pet}");
    }
    assert!(model("tag2").contains("pub odd: Option<Odd>,") && model("tag").contains("pub own: Option<String>,"));
    let kind = model("kind");
    assert!(kind.contains("&(\"kind\", crate::json::View::Text(\"dog\"))"), "{kind}");
    let methods = folder.read("crate/src/resources/pets.rs");
    assert!(methods.contains("pub fn retrieve(&self, id: impl Into<String>) -> Request<Pet>"), "{methods}");
    assert!(methods.contains("pub fn delete(&self, id: impl Into<String>) -> Request<Pet>"), "{methods}");
    assert!(folder.read("crate/src/resources/tags.rs").contains("params: impl Into<Option<Tag2>>"));
    // The place is where it is written, in the file that it is written in.
    let warning = "`odd` is not a JSON type; it is treated as any JSON\n  --> api/schemas/Dog.json:1:";
    assert!(run.err.contains(warning), "{}", run.err);
}

#[test]
fn files_that_are_not_there_are_errors_with_their_place() {
    let folder = Folder::new("external-missing", FILES);
    std::fs::remove_file(folder.path().join("api/schemas/Cat.yaml")).expect("a file");
    folder.write("api/paths/tags.yaml", "post:\n  $ref: 'parts.yaml#/gone'\n");
    let run = folder.xtask(&["regen", "--all", "--spec", "api/main.yaml", "--out", "crate"], &[]);
    assert_eq!(run.status, 2, "{}{}", run.out, run.err);
    for part in [
        "cannot resolve `$ref` to `schemas/Cat.yaml`\n  --> api/main.yaml:14:",
        "the file cannot be read: api/schemas/Cat.yaml: ",
        "cannot resolve `$ref` to `parts.yaml#/gone`\n  --> api/paths/tags.yaml:2:",
        "the file has no such location",
    ] {
        assert!(run.err.contains(part), "{part}\n{}", run.err);
    }
    assert!(!folder.path().join("crate").exists());
}

#[test]
fn files_outside_of_the_folder_are_read_only_where_that_is_allowed() {
    let main = "openapi: 3.0.0\ninfo: { title: T, version: '1' }\npaths: {}\n\
                components: { schemas: { A: { $ref: ../secret.yaml }, B: { $ref: link.yaml } } }\n";
    let folder = Folder::new(
        "external-outside",
        &[("api/main.yaml", main), ("secret.yaml", "{ type: object, properties: { secret: { type: string } } }")],
    );
    std::os::unix::fs::symlink("../secret.yaml", folder.path().join("api/link.yaml")).expect("a link");
    let arguments = ["regen", "--all", "--spec", "api/main.yaml", "--out", "crate"];
    let run = folder.xtask(&arguments, &[]);
    assert_eq!(run.status, 2, "{}{}", run.out, run.err);
    assert_eq!(
        run.err.matches("it is outside the folder of the document; pass `--allow-refs-outside`").count(),
        2,
        "{}",
        run.err
    );
    let run = folder.xtask(&[&arguments[..], &["--allow-refs-outside"]].concat(), &[]);
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);
    assert!(folder.read("crate/src/models/secret.rs").contains("pub secret: Option<String>"));
    let run = folder.xtask(&["regen", "--allow-refs-outside"], &[]);
    assert!(run.status == 2 && run.err.contains("`--allow-refs-outside` requires `--all`"), "{}", run.err);
}
