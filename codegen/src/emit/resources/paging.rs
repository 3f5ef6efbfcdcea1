//! How the pages of a list follow each other, as the runtime's `Paging`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::types::{Uses, ident, resolve};
use crate::ir::{Api, Count, Cursor, Follow, Kind, Operation, PageSize, Parameter, Presence, Response, Type};

/// What a list of pages is made of.
pub struct Paged<'a> {
    operation: &'a Operation,
    /// The type of an item.
    pub item: &'a Type,
    /// The items of an answer, which is `answer`, as an `Option`.
    way: TokenStream,
}

/// The list that an operation answers with, if the document says how its pages follow each other.
pub fn of<'a>(api: &'a Api, operation: &'a Operation) -> Option<Paged<'a>> {
    let paging = operation.paging.as_ref()?;
    let Response::Json(answer) = &operation.response else { return None };
    let (mut ty, mut way) = (answer, Way { tokens: quote!(answer), form: Form::Reference, is_boxed: false });
    let mut steps = paging.items.iter();
    loop {
        let found = resolve(api, ty);
        let step = match found {
            Type::Nullable(inner) => {
                (ty, way) = (inner, way.some());
                continue;
            }
            Type::Boxed(inner) => {
                (ty, way.is_boxed) = (inner, true);
                continue;
            }
            _ => steps.next(),
        };
        match (found, step) {
            (Type::List(item), None) => return Some(Paged { operation, item, way: way.option() }),
            (Type::Page(item), Some(_)) => {
                return Some(Paged { operation, item, way: way.field("data").option() });
            }
            (Type::Named(name), Some(wire)) => {
                let Some(Kind::Struct(def)) = api.find(name).map(|def| &def.kind) else { return None };
                let field = def.fields.iter().find(|field| field.wire == *wire)?;
                way = way.field(&field.name);
                if field.presence != Presence::Required {
                    way = way.some();
                }
                ty = &field.ty;
            }
            _ => return None,
        }
    }
}

/// How a part of an answer is reached.
struct Way {
    tokens: TokenStream,
    form: Form,
    /// The part is behind a pointer.
    is_boxed: bool,
}

/// What the tokens of a way are.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// The part itself.
    Place,
    /// A reference to it.
    Reference,
    /// An `Option` of a reference.
    Option,
}

impl Way {
    fn field(self, name: &str) -> Self {
        let (tokens, name) = (self.sure(), ident(name));
        Self { tokens: quote!(#tokens.#name), form: Form::Place, is_boxed: false }
    }

    /// What is in an `Option` or `Nullable`.
    fn some(self) -> Self {
        // A pointer has an `as_mut` of its own.
        let tokens = if self.is_boxed { self.target() } else { self.sure() };
        Self { tokens: quote!(#tokens.as_mut()), form: Form::Option, is_boxed: false }
    }

    /// The part or a reference to it.
    fn sure(self) -> TokenStream {
        let tokens = self.tokens;
        if self.form == Form::Option { quote!(#tokens?) } else { tokens }
    }

    /// What a pointer points to.
    fn target(self) -> TokenStream {
        let (is_place, tokens) = (self.form == Form::Place, self.sure());
        if is_place { quote!((*#tokens)) } else { quote!((**#tokens)) }
    }

    fn option(self) -> TokenStream {
        match (self.is_boxed, self.form) {
            (true, _) => {
                let target = self.target();
                quote!(Some(&mut #target))
            }
            (false, form) => {
                let tokens = self.tokens;
                match form {
                    Form::Place => quote!(Some(&mut #tokens)),
                    Form::Reference => quote!(Some(#tokens)),
                    Form::Option => tokens,
                }
            }
        }
    }
}

impl Paged<'_> {
    /// A `Paging` of the runtime.
    pub fn tokens(&self, uses: &mut Uses) -> TokenStream {
        uses.paging = true;
        let (way, follow) = (&self.way, self.follow());
        let Some(paging) = &self.operation.paging else { return TokenStream::new() };
        let (id, more) = (optional(paging.id.as_ref().map(|id| quote!(#id))), path_or_none(paging.more.as_ref()));
        let size = optional(paging.size.as_ref().map(|PageSize { parameter: asked, default, max }| {
            let (asked, default, max) = (parameter(asked), count_or_none(*default), count_or_none(*max));
            quote!(paging::Size { parameter: #asked, default: #default, max: #max })
        }));
        quote!(
            paging::Paging {
                items: |answer| #way,
                rules: &paging::Rules { follow: #follow, id: #id, more: #more, size: #size },
            }
        )
    }

    fn follow(&self) -> TokenStream {
        match self.operation.paging.as_ref().map(|paging| &paging.follow) {
            Some(Follow::Cursor(sent, source)) => {
                let sent = parameter(sent);
                let source = match source {
                    Cursor::Member(members) => quote!(Member(&[#(#members),*])),
                    Cursor::Header(name) => quote!(Header(#name)),
                    Cursor::LastItem(name) => quote!(LastItem(#name)),
                };
                quote!(paging::Follow::Cursor(#sent, paging::Source::#source))
            }
            Some(Follow::Page(sent, counted)) => {
                let (sent, counted) = (parameter(sent), count(counted));
                quote!(paging::Follow::Page(#sent, #counted))
            }
            Some(Follow::Offset(sent, counted)) => {
                let (sent, counted) = (parameter(sent), count(counted));
                quote!(paging::Follow::Offset(#sent, #counted))
            }
            Some(Follow::Link(members)) => quote!(paging::Follow::Link(&[#(#members),*])),
            Some(Follow::LinkHeader) | None => quote!(paging::Follow::LinkHeader),
        }
    }
}

fn count(Count { first, total, pages }: &Count) -> TokenStream {
    let first = proc_macro2::Literal::u64_unsuffixed(*first);
    let (total, pages) = (path_or_none(total.as_ref()), path_or_none(pages.as_ref()));
    quote!(paging::Count { first: #first, total: #total, pages: #pages })
}

fn parameter(parameter: &Parameter) -> TokenStream {
    match parameter {
        Parameter::Query(name) => quote!(paging::Parameter::Query(#name)),
        Parameter::Header(name) => quote!(paging::Parameter::Header(#name)),
        Parameter::Body(name) => quote!(paging::Parameter::Body(#name)),
    }
}

fn path_or_none(members: Option<&Vec<String>>) -> TokenStream {
    optional(members.map(|members| quote!(&[#(#members),*])))
}

fn count_or_none(number: Option<u64>) -> TokenStream {
    optional(number.map(|number| {
        let number = proc_macro2::Literal::u64_unsuffixed(number);
        quote!(#number)
    }))
}

fn optional(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
