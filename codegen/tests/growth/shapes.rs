//! Documents of any size, each of one shape.

use serde_json::{Value, json};

/// A shape: its name, how large it is at first, and the document of a size.
pub type Shape = (&'static str, usize, fn(usize) -> Value);

/// Schemas that refer to each other, each in another way to the next.
pub const CHAINS: &[Shape] = &[
    ("references", 250, |n| chain(n, object(json!({ "a": text() })), |_, next| to(&next))),
    ("properties", 250, |n| chain(n, text(), |_, next| object(json!({ "next": to(&next) })))),
    ("required properties", 250, |n| {
        chain(
            n,
            text(),
            |_, next| json!({ "type": "object", "properties": { "next": to(&next) }, "required": ["next"] }),
        )
    }),
    ("parts of parts", 100, |n| {
        chain(
            n,
            object(json!({ "a": text() })),
            |_, next| json!({ "allOf": [to(&next), object(json!({ "b": text() }))] }),
        )
    }),
    ("lists", 250, |n| chain(n, text(), |_, next| json!({ "type": "array", "items": to(&next) }))),
    ("maps", 250, |n| chain(n, text(), |_, next| json!({ "type": "object", "additionalProperties": to(&next) }))),
    ("unions", 100, |n| chain(n, text(), |_, next| json!({ "oneOf": [to(&next), { "type": "integer" }] }))),
    ("schemas in place", 250, |n| {
        chain(n, text(), |_, next| {
            object(json!({ "in": object(json!({ "next": { "type": "array", "items": to(&next) } })) }))
        })
    }),
    ("pieces of schemas", 250, |n| {
        chain(n, object(json!({ "p": text() })), |_, next| {
            object(json!({ "p": object(json!({ "q": { "$ref": format!("{}/properties/p", path(&next)) } })) }))
        })
    }),
    ("rings", 250, |n| {
        let ring = |at: usize| object(json!({ "next": to(&name((at + 1) % n)), "last": to(&name((at + n - 1) % n)) }));
        document(schemas(n, ring, to(&name(0))))
    }),
];

/// Much of one thing.
pub const WIDE: &[Shape] = &[
    ("values", 1000, |n| thing(json!({ "type": "string", "enum": list(n, |at| json!(format!("value-{at}"))) }))),
    ("values of one name", 1000, |n| thing(json!({ "type": "string", "enum": list(n, |at| json!(alike(at))) }))),
    ("values with a text", 500, |n| {
        let lines: Vec<String> = (0..n).map(|at| format!("- `value-{at}`: the value of number {at}")).collect();
        let values = list(n, |at| json!(format!("value-{at}")));
        thing(json!({ "type": "string", "enum": values, "description": lines.join("\n") }))
    }),
    ("literals with a text", 500, |n| {
        let lines: Vec<String> = (0..n).map(|at| format!("- `value-{at}`: the value of number {at}")).collect();
        let values = list(n, |at| json!(format!("value-{at}")));
        let of_text = json!({ "type": "string", "enum": values, "description": lines.join("\n") });
        thing(json!({ "oneOf": [{ "type": "integer" }, of_text] }))
    }),
    ("properties", 500, |n| thing(object(members(n, |_| text())))),
    ("properties of one name", 500, |n| {
        thing(object((0..n).map(|at| (alike(at), text())).collect::<serde_json::Map<_, _>>().into()))
    }),
    ("branches that a discriminator maps", 100, |n| {
        let mapping: serde_json::Map<String, Value> =
            (0..n).map(|at| (format!("value-{at}"), json!(path(&name(at))))).collect();
        let union = json!({
            "oneOf": list(n, |at| to(&name(at))), "discriminator": { "propertyName": "kind", "mapping": mapping },
        });
        document(schemas(n, |_| object(json!({ "a": text() })), union))
    }),
    ("schemas that extend one", 100, |n| {
        let base = json!({ "type": "object", "discriminator": { "propertyName": "kind" }, "properties": { "kind": text(), "a": text() } });
        document(schemas(n, |at| json!({ "allOf": [to("Thing")], "properties": { format!("b{at}"): text() } }), base))
    }),
    ("branches of like members", 100, |n| {
        let branch = |at: usize| json!({ "type": "object", "required": ["a"], "properties": { "a": text(), format!("b{at}"): text() } });
        document(schemas(n, branch, json!({ "oneOf": list(n, |at| to(&name(at))) })))
    }),
    ("properties of requests", 250, |n| {
        let required = list(n / 2, |at| json!(format!("member_{at}")));
        let body = json!({
            "type": "object", "properties": members(n, |_| json!({ "type": ["string", "null"] })), "required": required
        });
        let mut document = thing(body);
        let content = json!({ "content": { "application/json": { "schema": to("Thing") } } });
        document["paths"]["/things"]["get"]["requestBody"] = content;
        document
    }),
    ("schemas in place", 125, |n| thing(object(members(n, |_| object(json!({ "a": text() })))))),
    ("schemas", 100, |n| {
        document(schemas(n, |_| object(json!({ "a": text() })), object(members(n, |at| to(&name(at))))))
    }),
    ("schemas of one name", 100, |n| {
        let own = (0..n).map(|at| (alike(at), object(json!({ "a": text() }))));
        document(own.chain([("Thing".to_owned(), object(json!({ "a": text() })))]).collect())
    }),
    ("parts", 250, |n| thing(json!({ "allOf": list(n, |at| object(json!({ format!("member_{at}"): text() }))) }))),
    ("tagged branches", 125, |n| {
        let branch = |at| {
            let tag = json!({ "type": "string", "enum": [format!("v{at}")] });
            json!({ "type": "object", "properties": { "type": tag }, "required": ["type"] })
        };
        thing(json!({ "oneOf": list(n, branch) }))
    }),
    ("branches told by their members", 125, |n| {
        let branch = |at| {
            let member = format!("member_{at}");
            json!({ "type": "object", "properties": { &member: text() }, "required": [member] })
        };
        thing(json!({ "oneOf": list(n, branch) }))
    }),
    ("events", 125, |n| {
        let branch = |at| {
            let event = json!({ "type": "string", "enum": [format!("v{at}")] });
            json!({ "type": "object", "properties": { "event": event, "data": text() }, "required": ["event", "data"] })
        };
        thing(json!({ "oneOf": list(n, branch) }))
    }),
    ("operations", 50, |n| {
        with_paths((0..n).map(|at| (format!("/things{at}"), operation(at, &format!("things{at}")))))
    }),
    ("operations of one resource", 100, |n| {
        with_paths((0..n).map(|at| (format!("/things/m{at}"), operation(at, "things"))))
    }),
    ("tags", 50, |n| {
        let mut document = with_paths((0..n).map(|at| {
            let mut item = operation(at, &format!("things{at}"));
            item["get"]["tags"] = json!([format!("tag{at}")]);
            (format!("/things{at}"), item)
        }));
        document["tags"] = list(n, |at| json!({ "name": format!("tag{at}"), "description": format!("about {at}") }));
        document
    }),
    ("parameters", 125, |n| {
        let mut document = thing(object(json!({ "a": text() })));
        let parameter = |at| json!({ "in": "query", "name": format!("p{at}"), "schema": text() });
        document["paths"]["/things"]["get"]["parameters"] = list(n, parameter);
        document
    }),
    ("examples", 2000, |n| {
        let mut schema = object(json!({ "a": text() }));
        schema["examples"] = list(n, |at| json!({ "a": format!("text {at}") }));
        thing(schema)
    }),
];

fn document(schemas: serde_json::Map<String, Value>) -> Value {
    let mut document = with_paths([("/things".to_owned(), operation(0, "things"))]);
    document["components"]["schemas"] = schemas.into();
    document
}

fn thing(schema: Value) -> Value {
    document([("Thing".to_owned(), schema)].into_iter().collect())
}

fn with_paths(paths: impl IntoIterator<Item = (String, Value)>) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "large", "version": "1" },
        "paths": paths.into_iter().collect::<serde_json::Map<_, _>>(),
        "components": { "schemas": { "Thing": object(json!({ "a": text() })) } },
    })
}

fn operation(at: usize, resource: &str) -> Value {
    json!({ "get": {
        "operationId": format!("getThing{at}"),
        "x-rust-resource": resource,
        "x-rust-method": format!("get{at}"),
        "responses": { "200": { "description": "", "content": { "application/json": { "schema": to("Thing") } } } },
    } })
}

fn chain(n: usize, last: Value, link: fn(usize, String) -> Value) -> Value {
    let mut schemas = schemas(n, |at| link(at, name(at + 1)), to(&name(0)));
    schemas.insert(name(n), last);
    document(schemas)
}

fn schemas(n: usize, schema: impl Fn(usize) -> Value, thing: Value) -> serde_json::Map<String, Value> {
    (0..n).map(|at| (name(at), schema(at))).chain([("Thing".to_owned(), thing)]).collect()
}

fn name(at: usize) -> String {
    format!("Schema{at}")
}

fn path(name: &str) -> String {
    format!("#/components/schemas/{name}")
}

fn to(name: &str) -> Value {
    json!({ "$ref": path(name) })
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn object(properties: Value) -> Value {
    json!({ "type": "object", "properties": properties })
}

fn members(n: usize, schema: impl Fn(usize) -> Value) -> Value {
    (0..n).map(|at| (format!("member_{at}"), schema(at))).collect::<serde_json::Map<_, _>>().into()
}

fn list(n: usize, item: impl Fn(usize) -> Value) -> Value {
    (0..n).map(item).collect()
}

/// Different texts that give one name in Rust.
fn alike(at: usize) -> String {
    let signs = (0..16).map(|bit| if at >> bit & 1 == 1 { '-' } else { '_' });
    format!("blue{}sky", signs.collect::<String>())
}
