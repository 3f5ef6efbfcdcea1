//! The tree of resources that is derived from paths, on a document that shows each rule once.

use codegen::ir::{Api, Body, Encodings, Response};
use codegen::{Input, Mode, Source};

const WHOLE: Mode<'_> = Mode::Crate { name: "whole" };

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /threads:
    get: { operationId: listThreads, responses: { '200': { description: d } } }
    post: { operationId: createThread, responses: { '200': { description: d } } }
  /threads/runs:
    post: { operationId: createThreadAndRun, responses: { '200': { description: d } } }
  /threads/{thread_id}:
    parameters: [{ name: thread_id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getThread, responses: { '200': { description: d } } }
    post: { operationId: modifyThread, responses: { '200': { description: d } } }
    put: { operationId: putThread, responses: { '200': { description: d } } }
    delete: { operationId: deleteThread, responses: { '200': { description: d } } }
  /threads/{thread_id}/runs:
    parameters: [{ name: thread_id, in: path, required: true, schema: { type: string } }]
    get: { operationId: listRuns, responses: { '200': { description: d } } }
  /threads/{thread_id}/runs/{run_id}/cancel:
    parameters:
      - { name: thread_id, in: path, required: true, schema: { type: string } }
      - { name: run_id, in: path, required: true, schema: { type: string } }
    post: { operationId: cancelRun, responses: { '200': { description: d } } }
  /limit:
    get: { operationId: getLimit, responses: { '200': { description: d } } }
    post: { operationId: setLimit, responses: { '200': { description: d } } }
  /moderations:
    post: { operationId: createModeration, responses: { '200': { description: d } } }
  /replies?beta=true:
    post:
      operationId: betaReply
      parameters: [{ name: x-mode, in: header, schema: { type: string } }]
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/Reply' } } }
      responses:
        '200':
          description: d
          content:
            application/json: { schema: { $ref: '#/components/schemas/Answer' } }
            text/event-stream: { schema: { $ref: '#/components/schemas/AnswerEvent' } }
  /pictures:
    post:
      operationId: createPicture
      requestBody:
        content:
          multipart/form-data: { schema: { $ref: '#/components/schemas/PictureForm' } }
          application/json: { schema: { $ref: '#/components/schemas/PictureJson' } }
      responses:
        '200': { description: d, content: { image/png: {} } }
components:
  schemas:
    Reply: { type: object, properties: { stream: { type: boolean } } }
    Answer: { type: object, required: [text], properties: { text: { type: string } }, example: { text: hello } }
    AnswerEvent:
      oneOf:
        - { type: object, properties: { type: { const: start, type: string } } }
        - { type: object, properties: { type: { const: end, type: string } } }
    PictureForm: { type: object, properties: { file: { type: string, format: binary } } }
    PictureJson: { type: object, properties: { url: { type: string } }, example: { url: 3 } }
    Error: { type: object, properties: { message: { type: string } } }
    error: { type: object, properties: { code: { type: string } } }
"##;

fn api() -> Api {
    let document = Source { name: "document.yaml", text: DOCUMENT };
    let document = codegen::read(Input { document, overlays: &[], allow_unused_actions: false }).expect("readable");
    let (api, _) = codegen::lower(document, WHOLE).expect("lowers");
    codegen::check(&api).expect("sound");
    api
}

#[test]
fn paths_become_a_tree() {
    let lines: Vec<String> =
        api().operations.iter().map(|o| format!("{}.{} = {} {}", o.resource, o.function, o.method, o.path)).collect();
    assert_eq!(
        lines,
        [
            "threads.list = GET /threads",
            "threads.create = POST /threads",
            // `threads.runs` is a resource.
            "threads.create_thread_and_run = POST /threads/runs",
            "threads.retrieve = GET /threads/{thread_id}",
            "threads.replace = PUT /threads/{thread_id}",
            "threads.update = POST /threads/{thread_id}",
            "threads.delete = DELETE /threads/{thread_id}",
            "threads.runs.list = GET /threads/{thread_id}/runs",
            "threads.runs.cancel = POST /threads/{thread_id}/runs/{run_id}/cancel",
            "limit.retrieve = GET /limit",
            "limit.update = POST /limit",
            "moderations.create = POST /moderations",
            "beta.replies.create = POST /replies",
            "pictures.create = POST /pictures",
            "pictures.create_json = POST /pictures",
        ]
    );
}

#[test]
fn a_word_before_a_parameter_is_a_word_of_its_own() {
    let number = "parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]";
    let steps = [
        ("/users({id})", "users.retrieve"),
        ("/users({id})/messages", "users.messages"),
        ("/products(key='{id}')", "products.retrieve"),
        ("/label/array{id}", "label.array.retrieve"),
        ("/label/record{id}", "label.record.retrieve"),
        ("/reports/report-{id}.pdf", "reports.report.retrieve"),
        ("/v{id}/things", "things.list"),
        ("/{id}x", "root.retrieve"),
    ];
    let mut document = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths:\n".to_owned();
    for (index, (path, _)) in steps.iter().enumerate() {
        let get = format!("{{ operationId: list{index}, responses: {{ '204': {{ description: d }} }} }}");
        document += &format!("  \"{path}\":\n    {number}\n    get: {get}\n");
    }
    let source = Source { name: "document.yaml", text: &document };
    let read = codegen::read(Input { document: source, overlays: &[], allow_unused_actions: false }).expect("readable");
    let (api, _) = codegen::lower(read, WHOLE).expect("lowers");
    let placed: Vec<String> =
        api.operations.iter().map(|o| format!("{} {}.{}", o.path, o.resource, o.function)).collect();
    assert_eq!(placed, steps.map(|(path, place)| format!("{path} {place}")));
}

#[test]
fn bodies_streams_and_names_follow_from_the_document() {
    let api = api();
    let find = |function: &str, resource: &str| {
        api.operations.iter().find(|o| o.function == function && o.resource == resource).expect("there")
    };
    let reply = find("create", "beta.replies");
    assert_eq!(reply.query, [("beta".to_owned(), "true".to_owned())]);
    assert_eq!(reply.streams.as_deref(), Some("AnswerEvent"));
    // A header beside the body: a type that holds both.
    assert_eq!(reply.params.as_deref(), Some("BetaReplyParams"));
    let picture = find("create", "pictures");
    assert_eq!((&picture.body, &picture.response), (&Body::Multipart(Encodings::new()), &Response::Binary));
    for name in ["ErrorObject", "ErrorObject2"] {
        assert!(api.find(name).is_some(), "{name}");
    }
}

#[test]
fn examples_that_the_schema_does_not_allow_are_told() {
    let api = api();
    assert_eq!(api.examples.len(), 2);
    let wrong: Vec<String> = codegen::examples::check(&api).into_iter().map(|(_, d)| d.to_string()).collect();
    assert_eq!(wrong.len(), 1);
    assert!(
        wrong[0].starts_with("warning: /url is a number, but a string is expected\n  --> document.yaml:"),
        "{}",
        wrong[0]
    );
}

#[test]
fn the_crate_is_the_same_every_time() {
    let api = api();
    let files = codegen::render(&api, WHOLE).expect("renders");
    assert_eq!(files, codegen::render(&api, WHOLE).expect("renders"));
    assert!(files.iter().any(|file| file.path == "src/lib.rs"));
}
