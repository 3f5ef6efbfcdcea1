//! The API as a whole: what it is called, where it is, and what it takes as proof of identity.

/// What a document says of all its operations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// What the API is called.
    pub title: String,
    /// Its version, if Cargo takes it as one.
    pub version: Option<String>,
    /// What it is for, in Markdown.
    pub docs: String,
    /// Where it is.
    pub servers: Vec<Server>,
    /// Credentials that it takes.
    pub schemes: Vec<Scheme>,
    /// What an operation takes; none if the document says it of no operation.
    pub security: Option<Security>,
    /// The operations that take something else, by their ids.
    pub differing: Vec<(String, Security)>,
    /// Whether operations can be carried out twice where that does not follow from their methods, by their ids.
    pub repeatable: Vec<(String, bool)>,
    /// The addresses of the operations that have servers of their own, by their ids.
    pub own_servers: Vec<(String, String)>,
}

impl Setup {
    /// The address of the server that an operation has of its own.
    pub fn server_of(&self, operation: &str) -> Option<&str> {
        let at = self.own_servers.binary_search_by_key(&operation, |(id, _)| id).ok()?;
        self.own_servers.get(at).map(|(_, address)| &**address)
    }
}

/// Alternatives, each of which names the schemes that go together.
pub type Security = Vec<Vec<String>>;

/// A server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// Name of its constructor.
    pub name: String,
    /// What it is for, in Markdown.
    pub docs: String,
    /// Its address: text, and places of variables.
    pub url: Vec<UrlPart>,
    /// What is in the address, in the order of the document.
    pub variables: Vec<Variable>,
    /// The address has no host: it is below the one that the document is from.
    pub relative: bool,
}

/// A part of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UrlPart {
    /// Text.
    Text(String),
    /// A variable, by its place among the variables.
    Variable(usize),
}

/// A variable of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Rust name.
    pub name: String,
    /// What it is, in Markdown.
    pub docs: String,
    /// What is used where nothing else is said.
    pub default: Option<String>,
    /// The type of its values, with their names and texts, where no others are allowed.
    pub values: Option<(String, Vec<(String, String)>)>,
}

/// A way to prove one's identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// Rust name.
    pub name: String,
    /// Name in the document.
    pub wire: String,
    /// What it is, in Markdown.
    pub docs: String,
    /// What is sent.
    pub proof: Proof,
}

/// What is sent as proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// A key in this header.
    Header(String),
    /// A key in this parameter of the query.
    Query(String),
    /// A key in this cookie.
    Cookie(String),
    /// User name and password.
    Basic,
    /// A token behind the name of this HTTP scheme.
    Token(String),
}
