//! Types of the API.

use std::sync::Arc;

use super::{Feature, Format, Location};

/// A named type.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Rust name.
    pub name: String,
    /// File under `models/`, without the ending.
    pub module: String,
    /// What it is, in Markdown.
    pub docs: String,
    /// Deprecated in the document.
    pub deprecated: bool,
    /// Where the document defines it, as a JSON pointer.
    pub source: String,
    /// Where that is in the files.
    pub at: Location,
    /// The feature that it is only there with.
    pub feature: Option<Feature>,
    /// A request body or query reaches it.
    pub in_requests: bool,
    /// A response or event reaches it.
    pub in_responses: bool,
    /// What it looks like.
    pub kind: Kind,
}

/// What a named type looks like.
#[derive(Clone, Debug)]
pub enum Kind {
    /// An object.
    Struct(StructDef),
    /// One of several strings, and any other.
    Enum(EnumDef),
    /// One of several types.
    Union(UnionDef),
    /// The events of a stream.
    Events(EventDef),
    /// One of several answers.
    Answers(AnswerDef),
    /// Text that is read as a type of another crate.
    Format(Format),
    /// Another name for a type.
    Alias(Type),
}

/// A type in use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// Text.
    String,
    /// `true` or `false`.
    Bool,
    /// A whole number, as the Rust type of this name.
    Integer(&'static str),
    /// A number.
    Float,
    /// Any JSON value.
    Json,
    /// Any JSON object.
    JsonObject,
    /// A file to be sent.
    Upload,
    /// An identifier type.
    Id(String),
    /// A named type.
    Named(String),
    /// A sequence.
    List(Box<Type>),
    /// An object with any keys.
    Map(Box<Type>),
    /// An object of texts by key, which can hold any JSON all the same.
    Metadata,
    /// A value or null, as an item of a list or map.
    Nullable(Box<Type>),
    /// Behind a pointer: it contains itself, or it is large and rare.
    Boxed(Box<Type>),
    /// One page of a list.
    Page(Box<Type>),
}

/// An object.
#[derive(Clone, Debug, Default)]
pub struct StructDef {
    /// Its fields.
    pub fields: Vec<Field>,
    /// Identified by `id`, so a list of them can be paged by it.
    pub has_id: bool,
    /// Query parameters or a multipart body: never JSON.
    pub not_json: bool,
    /// Whether the document allows additional properties.
    pub open: bool,
    /// The field that a string stands for, if servers send one instead of the object.
    pub text: Option<String>,
    /// The field that a list stands for: the object is a page of it.
    pub list: Option<String>,
    /// A map of the additional properties, if the document has a schema for them.
    pub rest: Option<Type>,
    /// Its members are headers of an answer: how each is read, in the order of the fields.
    pub headers: Vec<HeaderForm>,
    /// Optional constants that a constructor sets nevertheless, by the names of their fields: they distinguish the
    /// object from others.
    pub sent: Vec<String>,
}

impl StructDef {
    /// Whether it holds something that can be read only once.
    pub fn has_upload(&self) -> bool {
        self.fields.iter().any(|f| match &f.ty {
            Type::List(item) => **item == Type::Upload,
            ty => *ty == Type::Upload,
        })
    }
}

/// A property, or a query parameter of a request.
#[derive(Clone, Debug)]
pub struct Field {
    /// Rust name, without `r#`.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    /// What it is, in Markdown.
    pub docs: String,
    /// Deprecated in the document.
    pub deprecated: bool,
    /// The type of a value that is present.
    pub ty: Type,
    /// Required or not, nullable or not.
    pub presence: Presence,
    /// The only value that the document allows: a string, or the text of a number or boolean, as `ty` says.
    pub constant: Option<String>,
    /// Its value is JSON as text.
    pub json_text: bool,
    /// Required, but left out where it is empty.
    pub omit_empty: bool,
    /// Its value is not shown.
    pub secret: bool,
    /// Body or query.
    pub place: Place,
    /// How it is written outside of a body.
    pub style: Style,
    /// Which direction it travels in.
    pub access: Access,
    /// Where the document defines it.
    pub at: Location,
    /// The feature that it is only there with.
    pub feature: Option<Feature>,
}

/// How a property can be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always there.
    Required,
    /// Always there, can be null.
    Nullable,
    /// Can be left out.
    Optional,
    /// Can be left out, or be null, and the two differ.
    OptionalNullable,
}

/// Whether a property is only sent by one side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// By both.
    #[default]
    Both,
    /// By the server: `readOnly`.
    Read,
    /// By the client: `writeOnly`.
    Write,
}

/// How a value is written where it is not JSON: a style of OpenAPI.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Style {
    /// Its name.
    pub form: StyleForm,
    /// Each item and each member stands for itself.
    pub explode: bool,
    /// Reserved characters are not encoded.
    pub reserved: bool,
}

/// The styles of OpenAPI; JSON is one more, for parameters with a `content`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum StyleForm {
    /// `form`.
    Form,
    /// `spaceDelimited`.
    Space,
    /// `pipeDelimited`.
    Pipe,
    /// `deepObject`.
    Deep,
    /// `simple`, of headers and paths.
    #[default]
    Simple,
    /// `label`.
    Label,
    /// `matrix`.
    Matrix,
    /// JSON.
    Json,
}

/// How the text of a header is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderForm {
    /// As it is.
    Text,
    /// A number or boolean.
    Scalar,
    /// Texts with commas between.
    Texts,
    /// Numbers or booleans with commas between.
    Scalars,
    /// Names and values by turns, or names with values where they are exploded.
    Members(bool),
    /// As JSON.
    Json,
}

/// Where a field travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the JSON or multipart body.
    Body,
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// In the `Cookie` header.
    Cookie,
    /// It is the body.
    Content,
}

/// One of several strings, or of several whole numbers.
#[derive(Clone, Debug, Default)]
pub struct EnumDef {
    /// The values that the document lists.
    pub values: Vec<ValueDef>,
    /// Name of the variant that keeps any other string.
    pub unknown: String,
    /// The document itself allows any other string.
    pub open: bool,
    /// The values are whole numbers.
    pub whole: bool,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct ValueDef {
    /// Name of the variant.
    pub name: String,
    /// The string.
    pub wire: String,
    /// Where the document defines it.
    pub at: Location,
    /// The feature that it is only there with.
    pub feature: Option<Feature>,
}

/// One of several types, told apart by JSON type and then by tag.
#[derive(Clone, Debug, Default)]
pub struct UnionDef {
    /// The property that distinguishes the objects.
    pub tag: Option<String>,
    /// The branches.
    pub branches: Vec<Branch>,
    /// Name of the variant that keeps anything else as JSON.
    pub unknown: String,
    /// The name of the variant whose object a string stands for, if servers send one instead.
    pub text: Option<String>,
}

/// A branch of a union.
#[derive(Clone, Debug)]
pub struct Branch {
    /// Name of the variant.
    pub name: String,
    /// What it is, in Markdown. Values of one enum share it.
    pub docs: Arc<str>,
    /// How it is recognised.
    pub shape: Shape,
    /// What the tag is written as where the object has no member for it: a value, and its type.
    pub written: Option<(String, Type)>,
    /// Where the document defines it.
    pub at: Location,
    /// The feature that it is only there with.
    pub feature: Option<Feature>,
}

/// How a branch is recognised and what it holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// A certain string; holds nothing.
    Literal(String),
    /// A JSON string.
    Text(Type),
    /// A JSON number with a fraction, or any number where no integer branch is.
    Number,
    /// A JSON number without a fraction.
    Integer,
    /// A JSON boolean.
    Bool,
    /// A JSON array.
    List(Type),
    /// The only object among the branches, or any whose tag is of none of them.
    Object(Type),
    /// An object whose tag has one of these values.
    Tagged(Vec<String>, Type),
    /// An object with these properties, where no tag tells.
    Keyed(Vec<String>, Type),
}

/// The successful answers of an operation, told apart by status.
#[derive(Clone, Debug, Default)]
pub struct AnswerDef {
    /// The answers, in the order of the document.
    pub answers: Vec<Answer>,
}

/// A successful answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status, or the range of them: `200`, `2XX`.
    pub status: String,
    /// Name of the variant.
    pub name: String,
    /// What it means, in Markdown.
    pub docs: String,
    /// What it holds.
    pub holds: Held,
}

/// What an answer holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Held {
    /// Nothing.
    Nothing,
    /// JSON.
    Json(Type),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// An identifier type.
#[derive(Clone, Debug, PartialEq)]
pub struct IdDef {
    /// Rust name.
    pub name: String,
    /// The feature that it is only there with.
    pub feature: Option<Feature>,
}

/// The events of a stream.
#[derive(Clone, Debug, Default)]
pub struct EventDef {
    /// The events.
    pub events: Vec<Event>,
    /// Unions of events that are part of this one.
    pub parts: Vec<String>,
}

/// One event.
#[derive(Clone, Debug)]
pub struct Event {
    /// Name on the wire, as `thread.run.created`.
    pub wire: String,
    /// Name of the variant.
    pub name: String,
    /// What it means, in Markdown.
    pub docs: String,
    /// Type of its data; none when the data is always the same string.
    pub data: Option<Type>,
    /// The data that is always the same string.
    pub constant: Option<String>,
    /// Members beside `event` and `data`.
    pub companions: Vec<Field>,
    /// Its role in the stream.
    pub role: EventRole,
    /// Where the document defines it.
    pub at: Location,
    /// The feature that it is only there with.
    pub feature: Option<Feature>,
}

/// The role of an event in its stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventRole {
    /// The stream continues.
    Data,
    /// The run has ended or waits for the caller.
    Terminal,
    /// The stream reports an error.
    Error,
    /// The stream is over.
    Done,
}
