//! The API as a whole: its title, servers and security.

/// What a document states for all its operations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// The title of the API.
    pub title: String,
    /// Its version, if Cargo accepts it.
    pub version: Option<String>,
    /// Its description, in Markdown.
    pub docs: String,
    /// Its servers.
    pub servers: Vec<Server>,
    /// Its security schemes.
    pub schemes: Vec<Scheme>,
    /// The security of an operation; `None` if the document states none for any operation.
    pub security: Option<Security>,
    /// The security of operations that differ, by operation ID.
    pub differing: Vec<(String, Security)>,
    /// Whether operations are idempotent where that does not follow from their methods, by operation ID.
    pub repeatable: Vec<(String, bool)>,
    /// The URLs of operations that have their own server, by operation ID.
    pub own_servers: Vec<(String, String)>,
}

impl Setup {
    /// The URL of the server of a single operation.
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
    /// Its description, in Markdown.
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
    /// The default.
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
