//! The kinds of nodes in an OpenAPI document, which determine what the members are: facts, texts, or more structure.

/// The kinds of nodes that a sync distinguishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    Root,
    Paths,
    PathItem,
    Operation,
    ParameterList,
    Parameter,
    Body,
    Responses,
    Response,
    Headers,
    Content,
    Media,
    Components,
    Schemas,
    Parameters,
    Bodies,
    Properties,
    Schema,
    SchemaList,
    /// Copied as is.
    Fact,
    /// Copied as is; the order has no meaning.
    Set,
    /// Ours to write: never compared, never copied.
    Words,
}

use Context::*;

/// Members whose kind depends on their name.
const MEMBERS: &[(Context, &[&str], Context)] = &[
    (Root, &["paths"], Paths),
    (Root, &["components"], Components),
    (PathItem, &["get", "put", "post", "delete", "options", "head", "patch", "trace"], Operation),
    (PathItem, &["parameters"], ParameterList),
    (Operation, &["operationId", "deprecated"], Fact),
    (Operation, &["parameters"], ParameterList),
    (Operation, &["requestBody"], Body),
    (Operation, &["responses"], Responses),
    (
        Parameter,
        &["$ref", "name", "in", "required", "deprecated", "style", "explode", "allowEmptyValue", "allowReserved"],
        Fact,
    ),
    (Parameter, &["schema"], Schema),
    (Parameter, &["content"], Content),
    (Body, &["$ref", "required"], Fact),
    (Body, &["content"], Content),
    (Response, &["$ref"], Fact),
    (Response, &["headers"], Headers),
    (Response, &["content"], Content),
    (Media, &["schema"], Schema),
    (Media, &["encoding"], Fact),
    (Components, &["schemas"], Schemas),
    (Components, &["parameters"], Parameters),
    (Components, &["headers"], Headers),
    (Components, &["responses"], Responses),
    (Components, &["requestBodies"], Bodies),
    (Schema, &["properties", "patternProperties", "$defs", "definitions"], Properties),
    (Schema, &["items", "additionalProperties", "not", "propertyNames"], Schema),
    (Schema, &["required", "enum", "type"], Set),
    (Schema, &["oneOf", "anyOf", "allOf", "prefixItems"], SchemaList),
    (
        Schema,
        &[
            "title",
            "description",
            "summary",
            "example",
            "examples",
            "externalDocs",
            "xml",
            "$comment",
            "$recursiveAnchor",
            "$schema",
        ],
        Words,
    ),
];

impl Context {
    /// What the member called `key` is.
    pub fn child(self, key: &str) -> Self {
        let named = MEMBERS.iter().find(|(context, keys, _)| *context == self && keys.contains(&key));
        match (named, self) {
            (Some((.., member)), _) => *member,
            (_, Paths) => PathItem,
            (_, Responses) => Response,
            (_, Content) => Media,
            (_, Headers | Parameters) => Parameter,
            (_, Bodies) => Body,
            (_, Schemas | Properties) => Schema,
            (_, Schema) if !key.starts_with("x-") => Fact,
            (_, Fact) => Fact,
            _ => Words,
        }
    }

    /// What the items of a list are.
    pub fn item(self) -> Self {
        match self {
            ParameterList => Parameter,
            SchemaList => Schema,
            other => other,
        }
    }

    /// Whether members are told by names that the document chooses.
    pub fn is_names(self) -> bool {
        matches!(self, Paths | Responses | Content | Headers | Parameters | Bodies | Schemas | Properties)
    }
}
