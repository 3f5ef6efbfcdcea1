//! Every keyword of OpenAPI 3.0 and 3.1 and of the JSON Schema dialect of 3.1, and what the generator makes of it.
//!
//! `codegen/tests/keywords.rs` holds the table to what is generated: what is honored changes the output, what is harmless
//! does not, and what is warned of is named with its place.

use super::walk::Kind;

/// What becomes of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    /// It decides what is generated, documentation included.
    Honored,
    /// Nothing is lost without it, for this reason.
    Harmless(&'static str),
    /// It means something that is not generated: what is lost.
    Warned(&'static str),
}

use Treatment::{Harmless, Honored, Warned};

/// The server checks values, and refuses those that do not fit.
const CHECKED: Treatment = Harmless("the server checks it");
const NOTE: Treatment = Harmless("it says nothing about values");
const NAMES_A_PLACE: Treatment = Harmless("it names a place, for references");
const DECODED: Treatment = Harmless("what does not fit is kept when it is decoded");

const CONDITION: Treatment = Warned("what only it describes is kept as JSON; state properties where they always count");

/// The keywords of each kind of mapping; `x-` keys are allowed everywhere besides.
pub const KEYWORDS: &[(Kind, &[(&str, Treatment)])] = &[
    (
        Kind::Root,
        &[
            ("openapi", Honored),
            ("info", Honored),
            ("servers", Honored),
            ("paths", Honored),
            ("webhooks", Honored),
            ("components", Honored),
            ("security", Honored),
            ("tags", NOTE),
            ("externalDocs", Honored),
            ("jsonSchemaDialect", Harmless("each keyword has the meaning of this table")),
        ],
    ),
    (
        Kind::Components,
        &[
            ("schemas", Honored),
            ("responses", NAMES_A_PLACE),
            ("parameters", NAMES_A_PLACE),
            ("examples", NAMES_A_PLACE),
            ("requestBodies", NAMES_A_PLACE),
            ("headers", NAMES_A_PLACE),
            ("securitySchemes", Honored),
            ("links", NAMES_A_PLACE),
            ("callbacks", NAMES_A_PLACE),
            ("pathItems", NAMES_A_PLACE),
        ],
    ),
    (
        Kind::PathItem,
        &[
            ("$ref", Honored),
            ("summary", NOTE),
            ("description", NOTE),
            ("get", Honored),
            ("put", Honored),
            ("post", Honored),
            ("delete", Honored),
            ("options", Honored),
            ("head", Honored),
            ("patch", Honored),
            ("trace", Honored),
            ("servers", Honored),
            ("parameters", Honored),
        ],
    ),
    (
        Kind::Operation,
        &[
            ("$ref", Honored),
            ("tags", NOTE),
            ("summary", Honored),
            ("description", Honored),
            ("externalDocs", NOTE),
            ("operationId", Honored),
            ("parameters", Honored),
            ("requestBody", Honored),
            ("responses", Honored),
            ("callbacks", Honored),
            ("deprecated", Honored),
            ("security", Honored),
            ("servers", Honored),
        ],
    ),
    (
        Kind::Parameter,
        &[
            ("$ref", Honored),
            ("name", Honored),
            ("in", Honored),
            ("description", Honored),
            ("required", Honored),
            ("deprecated", Honored),
            ("allowEmptyValue", Honored),
            ("style", Honored),
            ("explode", Honored),
            ("allowReserved", Honored),
            ("schema", Honored),
            ("content", Honored),
            ("example", NOTE),
            ("examples", NOTE),
        ],
    ),
    (
        Kind::Header,
        &[
            ("$ref", Honored),
            ("description", Honored),
            ("required", Harmless("a header that is not there is `None`")),
            ("deprecated", Honored),
            ("allowEmptyValue", NOTE),
            ("style", Harmless("headers have one style")),
            ("explode", Honored),
            ("allowReserved", NOTE),
            ("schema", Honored),
            ("content", Honored),
            ("example", NOTE),
            ("examples", NOTE),
        ],
    ),
    (Kind::RequestBody, &[("$ref", Honored), ("description", NOTE), ("content", Honored), ("required", Honored)]),
    (
        Kind::Response,
        &[
            ("$ref", Honored),
            ("description", NOTE),
            ("summary", NOTE),
            ("headers", Honored),
            ("content", Honored),
            ("links", NOTE),
        ],
    ),
    (Kind::Media, &[("schema", Honored), ("example", NOTE), ("examples", NOTE), ("encoding", Honored)]),
    (
        Kind::Encoding,
        &[
            ("contentType", Honored),
            ("headers", Honored),
            ("style", Honored),
            ("explode", Honored),
            ("allowReserved", Honored),
        ],
    ),
    (
        Kind::Example,
        &[("$ref", NOTE), ("summary", NOTE), ("description", NOTE), ("value", NOTE), ("externalValue", NOTE)],
    ),
    (Kind::Discriminator, &[("propertyName", Honored), ("mapping", Honored)]),
    (
        Kind::Schema,
        &[
            ("$ref", Honored),
            ("$id", NAMES_A_PLACE),
            ("$anchor", NAMES_A_PLACE),
            ("$dynamicAnchor", NAMES_A_PLACE),
            ("$dynamicRef", Honored),
            ("$recursiveAnchor", NAMES_A_PLACE),
            ("$recursiveRef", Honored),
            ("$defs", NAMES_A_PLACE),
            ("definitions", NAMES_A_PLACE),
            ("$schema", Harmless("each keyword has the meaning of this table")),
            ("$vocabulary", Harmless("each keyword has the meaning of this table")),
            ("$comment", NOTE),
            ("type", Honored),
            ("enum", Honored),
            ("const", Honored),
            ("nullable", Honored),
            ("allOf", Honored),
            ("anyOf", Honored),
            ("oneOf", Honored),
            ("discriminator", Honored),
            ("not", DECODED),
            ("if", CONDITION),
            ("then", DECODED),
            ("else", DECODED),
            ("dependentSchemas", CONDITION),
            ("dependentRequired", CHECKED),
            ("dependencies", CHECKED),
            ("properties", Honored),
            ("patternProperties", Honored),
            ("additionalProperties", Honored),
            ("unevaluatedProperties", Honored),
            ("propertyNames", CHECKED),
            ("required", Honored),
            ("minProperties", CHECKED),
            ("maxProperties", CHECKED),
            ("items", Honored),
            ("prefixItems", Honored),
            ("additionalItems", CHECKED),
            ("unevaluatedItems", CHECKED),
            ("contains", CHECKED),
            ("minContains", CHECKED),
            ("maxContains", CHECKED),
            ("minItems", CHECKED),
            ("maxItems", CHECKED),
            ("uniqueItems", CHECKED),
            ("minimum", CHECKED),
            ("maximum", CHECKED),
            ("exclusiveMinimum", CHECKED),
            ("exclusiveMaximum", CHECKED),
            ("multipleOf", CHECKED),
            ("minLength", CHECKED),
            ("maxLength", CHECKED),
            ("pattern", CHECKED),
            ("format", Honored),
            ("contentEncoding", Honored),
            ("contentMediaType", Honored),
            ("contentSchema", DECODED),
            ("title", Honored),
            ("description", Honored),
            ("default", Honored),
            ("deprecated", Honored),
            ("readOnly", Honored),
            ("writeOnly", Honored),
            ("example", NOTE),
            ("examples", NOTE),
            ("xml", Harmless("bodies are JSON, forms, text or bytes")),
            ("externalDocs", NOTE),
        ],
    ),
];

/// The keys with which a document, usually an overlay, says what is to be generated.
pub const OURS: &[&str] = &[
    "x-rust-beta",
    "x-rust-feature",
    "x-rust-id",
    "x-rust-idempotent",
    "x-rust-json-text",
    "x-rust-omit-empty",
    "x-rust-metadata",
    "x-rust-method",
    "x-rust-name",
    "x-rust-pagination",
    "x-rust-params",
    "x-rust-resource",
    "x-rust-secret",
    "x-rust-streams",
    "x-rust-text",
    "x-rust-variant",
];

/// Words for `format` that are known: those of OpenAPI and JSON Schema, and those of the registry of formats that
/// documents use.
pub const FORMATS: &[&str] = &[
    "base64url",
    "binary",
    "byte",
    "char",
    "commonmark",
    "date",
    "date-time",
    "date-time-local",
    "decimal",
    "decimal128",
    "double",
    "double-int",
    "duration",
    "email",
    "float",
    "hostname",
    "html",
    "http-date",
    "idn-email",
    "idn-hostname",
    "int16",
    "int32",
    "int64",
    "int8",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "media-range",
    "password",
    "regex",
    "relative-json-pointer",
    "sf-binary",
    "sf-boolean",
    "sf-decimal",
    "sf-integer",
    "sf-string",
    "sf-token",
    "time",
    "time-local",
    "uint16",
    "uint32",
    "uint64",
    "uint8",
    "unix-time",
    "unixtime",
    "uri",
    "uri-reference",
    "uri-template",
    "url",
    "uuid",
];

/// What becomes of a keyword, or nothing if there is no such keyword.
pub fn treatment(kind: Kind, keyword: &str) -> Option<Treatment> {
    keywords(kind).iter().find(|(known, _)| *known == keyword).map(|(_, treatment)| *treatment)
}

/// The keywords that a kind of mapping has.
pub fn keywords(kind: Kind) -> &'static [(&'static str, Treatment)] {
    KEYWORDS.iter().find(|(known, _)| *known == kind).map_or(&[], |(_, keywords)| keywords)
}
