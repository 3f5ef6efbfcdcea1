//! How the pages of an operation follow each other: data that generated code states, from `x-rust-pagination`.

/// How the pages of an operation follow each other.
pub struct Paging<A, T> {
    /// The items of an answer.
    pub items: fn(&mut A) -> Option<&mut Vec<T>>,
    /// What is the same for answers of all types.
    pub rules: &'static Rules,
}

impl<A, T> Clone for Paging<A, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A, T> Copy for Paging<A, T> {}

/// How to get from an answer to the request for the next page.
#[derive(Debug)]
pub struct Rules {
    /// What leads on.
    pub follow: Follow,
    /// The member of an item by which one that was on an earlier page is recognized.
    pub id: Option<&'static str>,
    /// The member that says whether there is more.
    pub more: Option<Path>,
    /// How many items a page has: one with fewer is the last, unless the answer says otherwise.
    pub size: Option<Size>,
}

/// Names of members inside of each other.
pub type Path = &'static [&'static str];

/// What leads from one page to the next.
#[derive(Debug)]
pub enum Follow {
    /// A cursor is sent back.
    Cursor(Parameter, Source),
    /// Pages have numbers.
    Page(Parameter, Count),
    /// Pages begin at the number of an item.
    Offset(Parameter, Count),
    /// The address of the next page is in this member.
    Link(Path),
    /// The address of the next page is in the header `Link`.
    LinkHeader,
}

/// Where an answer has the cursor for the next page.
#[derive(Debug)]
pub enum Source {
    /// In this member.
    Member(Path),
    /// In this header.
    Header(&'static str),
    /// In this member of its last item.
    LastItem(&'static str),
}

/// Where counting begins, and how it is known to be at its end.
#[derive(Debug)]
pub struct Count {
    /// The number that a request without one stands for.
    pub first: u64,
    /// The member that holds the number of all items.
    pub total: Option<Path>,
    /// The member that holds the number of all pages.
    pub pages: Option<Path>,
}

/// The parameter for the number of items of a page.
#[derive(Debug)]
pub struct Size {
    /// Where it is.
    pub parameter: Parameter,
    /// What it is if a request does not have it.
    pub default: Option<u64>,
    /// What a server does not go beyond, whatever the request says.
    pub max: Option<u64>,
}

/// A parameter of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// In the query.
    Query(&'static str),
    /// A header.
    Header(&'static str),
    /// A member of the JSON body.
    Body(&'static str),
}

impl Parameter {
    /// What it is called.
    #[inline]
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Query(name) | Self::Header(name) | Self::Body(name) => name,
        }
    }
}
