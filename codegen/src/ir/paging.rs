//! How the pages of a list follow each other.

/// How the pages of a list follow each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// Where the items are in an answer; nowhere below it where it is the list itself.
    pub items: Members,
    /// The member of an item by which one that comes again is recognized.
    pub id: Option<String>,
    /// The member that says whether there is more.
    pub more: Option<Members>,
    /// How many items a page has.
    pub size: Option<PageSize>,
    /// What leads on.
    pub follow: Follow,
}

/// Names of nested members, on the wire.
pub type Members = Vec<String>;

/// What leads from one page to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Follow {
    /// A cursor that is sent back.
    Cursor(Parameter, Cursor),
    /// The number of a page.
    Page(Parameter, Count),
    /// The number of an item.
    Offset(Parameter, Count),
    /// An address in a member of the answer.
    Link(Members),
    /// An address in the header `Link`.
    LinkHeader,
}

/// Where an answer has the cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cursor {
    /// In a member.
    Member(Members),
    /// In a header.
    Header(String),
    /// In a member of the last item.
    LastItem(String),
}

/// Where counting begins, and where it ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The number that a request without one stands for.
    pub first: u64,
    /// The member with the number of all items.
    pub total: Option<Members>,
    /// The member with the number of all pages.
    pub pages: Option<Members>,
}

/// How many items a page has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageSize {
    /// The parameter that requests it.
    pub parameter: Parameter,
    /// The size if a request does not state one.
    pub default: Option<u64>,
    /// The maximum.
    pub max: Option<u64>,
}

/// A parameter of a request, by its name on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// In the query.
    Query(String),
    /// A header.
    Header(String),
    /// A member of the JSON body.
    Body(String),
}
