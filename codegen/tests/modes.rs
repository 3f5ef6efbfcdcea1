//! Both modes go one way: where an overlay chooses what the rules would give, the same comes out.

use std::collections::BTreeMap;

use codegen::ir::Api;
use codegen::{Input, Mode, Source};

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: { title: T, version: '1' }
tags: [{ name: Things, description: What there is. }]
paths:
  /things:
    get:
      operationId: listThings
      tags: [Things]
      summary: Lists things.
      responses:
        '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/ThingList' } } } }
        default: { description: d, content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
    post:
      operationId: createThing
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/NewThing' } } }
      responses:
        '200': { $ref: '#/components/responses/Thing' }
        '202': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
  /things/{thing_id}:
    parameters: [{ name: thing_id, in: path, required: true, description: Which one., schema: { type: string } }]
    get: { operationId: getThing, deprecated: true, responses: { 2XX: { $ref: '#/components/responses/Thing' } } }
    delete: { operationId: deleteThing, responses: { '204': { description: d } } }
  /things/{thing_id}/files:
    $ref: '#/components/pathItems/Files'
components:
  pathItems:
    Files:
      parameters: [{ name: thing_id, in: path, required: true, schema: { type: string } }]
      get: { operationId: getFile, responses: { '200': { description: d, content: { image/png: {} } } } }
      post:
        operationId: createFile
        requestBody: { $ref: '#/components/requestBodies/File' }
        responses: { default: { $ref: '#/components/responses/Thing' } }
  requestBodies:
    File: { required: true, content: { multipart/form-data: { schema: { $ref: '#/components/schemas/NewFile' } } } }
  responses:
    Thing: { description: d, content: { application/json; charset=utf-8: { schema: { $ref: '#/components/schemas/Thing' } } } }
  schemas:
    NewThing: { type: object, required: [name], properties: { name: { type: string }, size: { type: integer } } }
    NewFile: { type: object, required: [file], properties: { file: { type: string, format: binary }, note: { type: string } } }
    Problem: { type: object, properties: { title: { type: string } } }
    Thing: { type: object, required: [id], properties: { id: { type: string }, size: { type: integer } } }
    ThingList: { type: object, required: [data], properties: { data: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }
"##;

/// What the rules give.
const OVERLAY: &str = r##"
overlay: 1.0.0
actions:
  - { target: "$.paths['/things'].get", update: { x-rust-resource: things, x-rust-method: list } }
  - { target: "$.paths['/things'].post", update: { x-rust-resource: things, x-rust-method: create } }
  - { target: "$.paths['/things/{thing_id}'].get", update: { x-rust-resource: things, x-rust-method: retrieve } }
  - { target: "$.paths['/things/{thing_id}'].delete", update: { x-rust-resource: things, x-rust-method: delete } }
  - { target: "$.components.pathItems.Files.get", update: { x-rust-resource: things.files, x-rust-method: retrieve } }
  - { target: "$.components.pathItems.Files.post", update: { x-rust-resource: things.files, x-rust-method: update } }
"##;

fn api(mode: Mode<'_>) -> Api {
    let (document, overlay) = (Source { name: "document", text: DOCUMENT }, Source { name: "overlay", text: OVERLAY });
    let overlays: &[Source<'_>] = if mode == Mode::Spec { &[overlay] } else { &[] };
    let document = codegen::read(Input { document, overlays, allow_unused_actions: false }).expect("readable");
    let (api, warnings) = codegen::lower(document, mode).expect("lowers");
    let warnings: Vec<&str> = warnings.iter().map(|found| &*found.message).collect();
    assert!(warnings.is_empty(), "{warnings:?}");
    codegen::check(&api).expect("sound");
    api
}

/// What is generated in two ways, in the client and in a separate crate.
const SPELLINGS: &[(&str, &str)] = &[("use crate::generated::", "use crate::")];

/// A part of a form that is text: one line in the crate, which leaves it to the runtime what is there.
const PART: &str = "        if let Some(value) = self.note {
            parts.text(\"note\", value.to_string());
        }
";

/// What only a crate says of answers, and what the client has in its place: the documented media types are asked for, and
/// the documentation of methods has sections for what their types do not show.
const ANSWERS: &[(&str, &str)] = &[
    (
        "    ///
    /// # Errors
    ///
    /// Types of error bodies, for [`Error::body`](crate::runtime::Error::body):
    ///
    /// * any other: [`Problem`](crate::types::Problem)
",
        "",
    ),
    (
        r#"        let request = Request::new(
            self.client,
            &operations::GET_FILE,
            vec![thing_id.into()],
            (),
        );
        let request = request.with_header("accept", "image/png");
        DownloadRequest::new(request)
"#,
        "        DownloadRequest::new(
            Request::new(self.client, &operations::GET_FILE, vec![thing_id.into()], ()),
        )
",
    ),
];

/// The lines behind the header of each generated file of one folder, by the file's name, in the crate's spelling.
fn files(api: &Api, mode: Mode<'_>, folder: &str) -> BTreeMap<String, String> {
    let files = codegen::render(api, mode).expect("Rust").into_iter();
    let named = files.filter_map(|file| {
        let path = file.path.strip_prefix("src/").unwrap_or(&file.path);
        let (_, text) = file.text.split_once("\n\n")?;
        let text = SPELLINGS.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
        let text = text.replace(PART, "        parts.part(\"note\", None, &self.note)?;\n");
        Some((path.strip_prefix(folder)?.to_owned(), text))
    });
    named.collect()
}

#[test]
fn what_is_chosen_as_the_rules_have_it_is_the_same() {
    let (spec, own) = (Mode::Spec, Mode::Crate { name: "own" });
    let (chosen, ruled) = (api(spec), api(own));
    assert_eq!(chosen.operations.len(), 6);
    for (chosen, ruled) in chosen.operations.iter().zip(&ruled.operations) {
        assert_eq!(format!("{chosen:#?}"), format!("{ruled:#?}"));
    }
    assert_eq!(chosen.operations.len(), ruled.operations.len());
    assert_eq!(chosen.resources, ruled.resources);
    let models = files(&chosen, spec, "models/");
    assert_eq!(models, files(&ruled, own, "models/"));
    assert_eq!(models.len(), 6, "{:?}", models.keys());
    // The root of the tree hangs on the client here, and on an `Api` there.
    let (chosen, mut ruled) = (files(&chosen, spec, "resources/"), files(&ruled, own, "resources/"));
    for (of_crate, of_client) in ANSWERS {
        let found: Vec<_> = ruled.values_mut().filter(|text| text.contains(of_crate)).collect();
        assert_eq!(found.len(), 1, "{of_crate}");
        found.into_iter().for_each(|text| *text = text.replace(of_crate, of_client));
    }
    assert_eq!(chosen["things_files.rs"], ruled["things_files.rs"]);
    let accessor = "impl Client {";
    assert!(chosen["things.rs"].contains(accessor) && !ruled["things.rs"].contains(accessor));
    let methods = |files: &BTreeMap<String, String>| {
        files["things.rs"].split_once("impl<'a> Things<'a> {").map(|(_, methods)| methods.to_owned())
    };
    assert!(methods(&chosen).is_some());
    assert_eq!(methods(&chosen), methods(&ruled));
}
