use super::*;

/// Schemas, and what `_ensure_strict_json_schema` of openai-python 3.57 makes of them.
const SAME: &[(&str, &str, &str)] = &[
    (
        "object",
        r##"{"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}, "required": ["b"]}"##,
        r##"{"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}, "required": ["a", "b"], "additionalProperties": false}"##,
    ),
    ("object without properties", r##"{"type": "object"}"##, r##"{"type": "object", "additionalProperties": false}"##),
    (
        "properties without a type",
        r##"{"properties": {"a": {"type": "string"}}}"##,
        r##"{"properties": {"a": {"type": "string"}}, "required": ["a"]}"##,
    ),
    (
        "additionalProperties is set",
        r##"{"type": "object", "properties": {}, "additionalProperties": true}"##,
        r##"{"type": "object", "properties": {}, "additionalProperties": true, "required": []}"##,
    ),
    (
        "map",
        r##"{"type": "object", "additionalProperties": {"type": "object", "properties": {"a": {}}}}"##,
        r##"{"type": "object", "additionalProperties": {"type": "object", "properties": {"a": {}}}}"##,
    ),
    (
        "nested",
        r##"{"type": "object", "properties": {"a": {"type": "object", "properties": {"b": {"type": "object"}}}}}"##,
        r##"{"type": "object", "properties": {"a": {"type": "object", "properties": {"b": {"type": "object", "additionalProperties": false}}, "additionalProperties": false, "required": ["b"]}}, "additionalProperties": false, "required": ["a"]}"##,
    ),
    (
        "items",
        r##"{"type": "array", "items": {"type": "object", "properties": {"a": {}}}}"##,
        r##"{"type": "array", "items": {"type": "object", "properties": {"a": {}}, "additionalProperties": false, "required": ["a"]}}"##,
    ),
    ("items of any kind", r##"{"type": "array", "items": true}"##, r##"{"type": "array", "items": true}"##),
    (
        "$defs",
        r##"{"$defs": {"A": {"type": "object", "properties": {"x": {"default": null}}}}, "type": "object", "properties": {"a": {"$ref": "#/$defs/A"}}}"##,
        r##"{"$defs": {"A": {"type": "object", "properties": {"x": {}}, "additionalProperties": false, "required": ["x"]}}, "type": "object", "properties": {"a": {"$ref": "#/$defs/A"}}, "additionalProperties": false, "required": ["a"]}"##,
    ),
    (
        "definitions",
        r##"{"definitions": {"A": {"type": "object"}}, "$ref": "#/definitions/A"}"##,
        r##"{"definitions": {"A": {"type": "object", "additionalProperties": false}}, "type": "object", "additionalProperties": false}"##,
    ),
    (
        "anyOf",
        r##"{"anyOf": [{"type": "object", "properties": {"a": {}}}, {"type": "null"}]}"##,
        r##"{"anyOf": [{"type": "object", "properties": {"a": {}}, "additionalProperties": false, "required": ["a"]}, {"type": "null"}]}"##,
    ),
    (
        "allOf of one",
        r##"{"allOf": [{"type": "object", "properties": {"a": {"type": "object"}}}], "description": "d"}"##,
        r##"{"description": "d", "type": "object", "properties": {"a": {"type": "object", "additionalProperties": false}}, "additionalProperties": false, "required": ["a"]}"##,
    ),
    (
        "allOf of one overrides",
        r##"{"description": "outer", "type": "object", "properties": {"a": {}}, "allOf": [{"description": "inner", "properties": {"b": {}}}]}"##,
        r##"{"description": "inner", "type": "object", "properties": {"b": {}}, "additionalProperties": false, "required": ["b"]}"##,
    ),
    (
        "allOf of one of one",
        r##"{"allOf": [{"allOf": [{"type": "object", "properties": {"a": {}}}]}]}"##,
        r##"{"type": "object", "properties": {"a": {}}, "additionalProperties": false, "required": ["a"]}"##,
    ),
    (
        "allOf of one reference",
        r##"{"$defs": {"A": {"type": "object", "properties": {"x": {}}}}, "type": "object", "properties": {"a": {"allOf": [{"$ref": "#/$defs/A"}], "description": "d"}}}"##,
        r##"{"$defs": {"A": {"type": "object", "properties": {"x": {}}, "additionalProperties": false, "required": ["x"]}}, "type": "object", "properties": {"a": {"description": "d", "type": "object", "properties": {"x": {}}, "additionalProperties": false, "required": ["x"]}}, "additionalProperties": false, "required": ["a"]}"##,
    ),
    (
        "allOf of two",
        r##"{"allOf": [{"type": "object", "properties": {"a": {}}}, {"type": "object", "properties": {"b": {}}}]}"##,
        r##"{"allOf": [{"type": "object", "properties": {"a": {}}, "additionalProperties": false, "required": ["a"]}, {"type": "object", "properties": {"b": {}}, "additionalProperties": false, "required": ["b"]}]}"##,
    ),
    (
        "default null",
        r##"{"type": "object", "properties": {"a": {"type": ["string", "null"], "default": null}}}"##,
        r##"{"type": "object", "properties": {"a": {"type": ["string", "null"]}}, "additionalProperties": false, "required": ["a"]}"##,
    ),
    (
        "a lone reference",
        r##"{"$defs": {"A": {"type": "string"}}, "type": "object", "properties": {"a": {"$ref": "#/$defs/A"}}}"##,
        r##"{"$defs": {"A": {"type": "string"}}, "type": "object", "properties": {"a": {"$ref": "#/$defs/A"}}, "additionalProperties": false, "required": ["a"]}"##,
    ),
    (
        "reference with a description",
        r##"{"$defs": {"A": {"type": "object", "description": "its own", "properties": {"x": {}}}}, "type": "object", "properties": {"a": {"$ref": "#/$defs/A", "description": "here"}}}"##,
        r##"{"$defs": {"A": {"type": "object", "description": "its own", "properties": {"x": {}}, "additionalProperties": false, "required": ["x"]}}, "type": "object", "properties": {"a": {"description": "here", "type": "object", "properties": {"x": {}}, "additionalProperties": false, "required": ["x"]}}, "additionalProperties": false, "required": ["a"]}"##,
    ),
    (
        "reference to a reference",
        r##"{"$defs": {"A": {"$ref": "#/$defs/B", "title": "A"}, "B": {"type": "object"}}, "type": "object", "properties": {"a": {"$ref": "#/$defs/A", "description": "d"}}}"##,
        r##"{"$defs": {"A": {"title": "A", "type": "object", "additionalProperties": false}, "B": {"type": "object", "additionalProperties": false}}, "type": "object", "properties": {"a": {"description": "d", "title": "A", "type": "object", "additionalProperties": false}}, "additionalProperties": false, "required": ["a"]}"##,
    ),
    (
        "root is a reference",
        r##"{"$defs": {"N": {"type": "object", "properties": {"next": {"anyOf": [{"$ref": "#/$defs/N"}, {"type": "null"}]}}}}, "$ref": "#/$defs/N"}"##,
        r##"{"$defs": {"N": {"type": "object", "properties": {"next": {"anyOf": [{"$ref": "#/$defs/N"}, {"type": "null"}]}}, "additionalProperties": false, "required": ["next"]}}, "type": "object", "properties": {"next": {"anyOf": [{"$ref": "#/$defs/N"}, {"type": "null"}]}}, "additionalProperties": false, "required": ["next"]}"##,
    ),
    (
        "titles stay",
        r##"{"title": "T", "type": "object", "properties": {"a": {"title": "A", "type": "string"}}}"##,
        r##"{"title": "T", "type": "object", "properties": {"a": {"title": "A", "type": "string"}}, "additionalProperties": false, "required": ["a"]}"##,
    ),
    (
        "enum and const",
        r##"{"type": "object", "properties": {"a": {"enum": ["x", "y"]}, "b": {"const": 1}}}"##,
        r##"{"type": "object", "properties": {"a": {"enum": ["x", "y"]}, "b": {"const": 1}}, "additionalProperties": false, "required": ["a", "b"]}"##,
    ),
    (
        "booleans",
        r##"{"type": "object", "properties": {"a": {"anyOf": [{"type": "string"}, {"allOf": [{"type": "object"}]}]}}}"##,
        r##"{"type": "object", "properties": {"a": {"anyOf": [{"type": "string"}, {"type": "object", "additionalProperties": false}]}}, "additionalProperties": false, "required": ["a"]}"##,
    ),
];

/// Where the result differs from that of openai-python, since servers refuse what it leaves, or since it fails.
const DIFFERENT: &[(&str, &str, &str)] = &[
    (
        "oneOf, which servers refuse",
        r##"{"oneOf": [{"type": "object", "properties": {"a": {}}}, {"type": "null"}]}"##,
        r##"{"anyOf": [{"type": "object", "properties": {"a": {}}, "required": ["a"], "additionalProperties": false}, {"type": "null"}]}"##,
    ),
    ("a default, which is never used", r##"{"type": "integer", "default": 3}"##, r##"{"type": "integer"}"##),
    (
        "formats of numbers, which servers refuse",
        r##"{"type": "integer", "format": "uint8"}"##,
        r##"{"type": "integer"}"##,
    ),
    (
        "an object or null",
        r##"{"type": ["object", "null"], "properties": {"a": {}}}"##,
        r##"{"type": ["object", "null"], "properties": {"a": {}}, "required": ["a"], "additionalProperties": false}"##,
    ),
    (
        "two parts inside of one, which are lost there",
        r##"{"allOf": [{"allOf": [{"type": "object"}, {"properties": {"a": {}}}]}]}"##,
        r##"{"allOf": [{"type": "object", "additionalProperties": false}, {"properties": {"a": {}}, "required": ["a"]}]}"##,
    ),
    (
        "a circle with a sibling, which overflows the stack there",
        r##"{"$defs": {"N": {"type": "object", "properties": {"next": {"$ref": "#/$defs/N", "description": "d"}}}}, "$ref": "#/$defs/N"}"##,
        r##"{"$defs":{"N":{"additionalProperties":false,"properties":{"next":{"additionalProperties":false,"description":"d","properties":{"next":{"$ref":"#/$defs/N"}},"required":["next"],"type":"object"}},"required":["next"],"type":"object"}},"additionalProperties":false,"properties":{"next":{"$ref":"#/$defs/N"}},"required":["next"],"type":"object"}"##,
    ),
    (
        "a missing target, which raises an exception there",
        r##"{"$ref": "#/$defs/N", "description": "d"}"##,
        r##"{"$ref": "#/$defs/N"}"##,
    ),
    (
        "the dialect, which servers ignore",
        r##"{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}"##,
        r##"{"type": "object", "additionalProperties": false}"##,
    ),
];

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn results() {
    for (name, schema, expected) in SAME.iter().chain(DIFFERENT) {
        let result = strict(json(schema));
        assert_eq!(result, json(expected), "{name}: {result}");
        assert_eq!(strict(result.clone()), result, "{name}: the result is strict already");
    }
}
