//! The API as plain data, with every decision already made.
//!
//! Nothing here knows OpenAPI or Rust tokens.

mod example;
mod feature;
mod format;
mod index;
mod members;
mod operation;
mod paging;
mod setup;
mod types;

pub use crate::location::Location;
pub use example::Example;
pub use feature::Feature;
pub use format::{Format, Library};
pub use index::Index;
pub use members::Member;
pub use operation::{Body, Encoding, Encodings, Operation, PathParam, Resource, Response, ResponseDocs};
pub use paging::{Count, Cursor, Follow, Members, PageSize, Paging, Parameter};
pub use setup::{Proof, Scheme, Security, Server, Setup, UrlPart, Variable};
pub use types::{
    Access, Answer, AnswerDef, Branch, EnumDef, Event, EventDef, EventRole, Field, HeaderForm, Held, IdDef, Kind,
    Place, Presence, Shape, StructDef, Style, StyleForm, Type, TypeDef, UnionDef, ValueDef,
};

/// Everything that is generated.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// Names of the inputs, for messages.
    pub files: Vec<String>,
    /// Types, in the order of the document.
    pub types: Vec<TypeDef>,
    /// Identifier types, by name.
    pub ids: Vec<IdDef>,
    /// Operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// Resources in the order of their paths; a parent comes before its children.
    pub resources: Vec<Resource>,
    /// Values that the document gives as examples.
    pub examples: Vec<Example>,
    /// How a client is set up.
    pub setup: Setup,
    /// Where things are, for [`Api::find`] and the like.
    pub index: Index,
}
